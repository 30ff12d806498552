"""Where the columns of the list lie, for one width; the header and the rows share them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from callbook.core.listing import Order
from callbook.gui.theme import Fonts


class Column(StrEnum):
    """What a row tells, from left to right."""

    CLASS = "class"
    NAME = "name"
    COMPANY = "company"
    CITY = "city"
    KIND = "kind"
    NUMBER = "number"
    SPOKEN = "spoken"
    EXTRA = "extra"


SORTED_BY = {
    Column.CLASS: Order.IMPORTANCE,
    Column.NAME: Order.NAME,
    Column.COMPANY: Order.COMPANY,
    Column.CITY: Order.CITY,
    Column.KIND: Order.KIND,
    Column.SPOKEN: Order.LAST_SPOKEN,
}
"""By what a click on a column's name sorts; the others cannot be sorted by."""

_FIXED = {
    Column.CLASS: 40,
    Column.CITY: 122,
    Column.KIND: 92,
    Column.NUMBER: 136,
    Column.SPOKEN: 116,
    Column.EXTRA: 168,
}
_GIVEN_UP = (Column.EXTRA, Column.KIND, Column.CITY, Column.SPOKEN, Column.NUMBER, Column.COMPANY)
"""What goes first where there is little room; the form at the right has it all."""
_LEAST_NAME, _LEAST_COMPANY = 156, 120


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a row, in pixels from its left."""

    left: int
    width: int


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns there is room for; ``inset`` is the air beside a selected row."""

    spans: dict[Column, Span]
    inset: int

    def span(self, column: Column) -> Span | None:
        """Where a column lies, None where there is no room for it."""
        return self.spans.get(column)


def columns(width: int, fonts: Fonts) -> Columns:
    """The columns of a list ``width`` pixels wide."""
    px = fonts.px
    margin, inset, gap = px(26), px(16), px(12)
    room = width - 2 * margin
    kept = list(Column)
    for given_up in _GIVEN_UP:
        if px(_least(kept)) <= room:
            break
        kept.remove(given_up)
    fixed = sum(px(_FIXED[column]) for column in kept if column in _FIXED)
    spare = max(px(60), room - fixed)
    name = spare if Column.COMPANY not in kept else round(spare * 0.54)
    widths = {column: px(width) for column, width in _FIXED.items()}
    widths |= {Column.NAME: name, Column.COMPANY: spare - name}
    spans, left = {}, margin
    for column in kept:
        air = 0 if column is kept[-1] else gap
        spans[column] = Span(left, max(0, widths[column] - air))
        left += widths[column]
    return Columns(spans, inset)


def _least(kept: list[Column]) -> int:
    names = _LEAST_NAME + (_LEAST_COMPANY if Column.COMPANY in kept else 0)
    return names + sum(_FIXED[column] for column in kept if column in _FIXED)
