"""What is said where there is no room for all of it: whole parts, and never half a word."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QFont

from callbook.core.formats import one_line
from callbook.core.reasons import Reason
from callbook.core.week import DoneRow, Row
from callbook.gui import ink
from callbook.gui.theme import Look
from callbook.gui.week.row_columns import GAP, Columns
from callbook.gui.week.row_texts import BETWEEN, RowTexts

DOT = "· "
ADDED = (" – ", " (")
"""Where the rest of a part begins without which it can be said as well."""
QUOTES = ("„", "“")
MOST_KEPT = 4096


class ShortWords:
    """The second lines of the rows that have not the room for all they say, worked out once."""

    def __init__(self, look: Look, texts: RowTexts) -> None:
        self._look = look
        self._texts = texts
        self._kept: dict[tuple[str, str, int], tuple[str, str]] = {}

    def beside(self, row: Row, reason: Reason, place: Columns, upper: int) -> tuple[str, str]:
        """The second line of a reason, and what of the hint has its place beside it.

        ``upper`` is how wide the reason is, in pixels, and stands where there is no second
        line. What is not saved yet is said before all else.
        """
        begun = self._texts.is_begun(row)
        font, gap, room = self._look.fonts.second, self._look.fonts.px(GAP), place.both
        key = (reason.detail, reason.hint, room if begun else -room)
        found = self._kept.get(key)
        if found is None:
            alone = room - gap - _width(reason.hint, font) if begun else room
            detail = fitting(parts_of(reason.detail), font, alone)
            if reason.detail and not detail:
                detail = _ended(parts_of(reason.detail)[0], font, alone)
            hint = self._left_for(reason.hint, detail, room - gap, upper)
            if detail.endswith(")") and not hint:
                # What stands in brackets tells less than a hint.
                short = detail.rpartition(ADDED[1])[0]
                hint = self._left_for(reason.hint, short, room - gap, upper)
                detail = short if hint else detail
            found = self._keep(key, (detail, hint))
        return found

    def _left_for(self, hint: str, detail: str, room: int, upper: int) -> str:
        """What of a hint fits beside a second line, or beside the reason where there is none."""
        font = self._look.fonts.second
        taken = _width(detail, font) if detail else upper
        return fitting(parts_of(hint), font, room - taken)

    def more(self, line: Row | DoneRow, room: int, *, behind: bool = False) -> str:
        """What else a row says under its name; ``behind`` other words, with a dot before it."""
        parts = self._texts.more(line)
        key = (DOT if behind else "", "\n".join(parts), room)
        found = self._kept.get(key)
        if found is None:
            font = self._look.fonts.second
            found = self._keep(key, (fitting(parts, font, room, key[0]), ""))
        return found[0]

    def _keep(self, key: tuple[str, str, int], words: tuple[str, str]) -> tuple[str, str]:
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        self._kept[key] = words
        return words


def parts_of(text: str) -> list[str]:
    """The parts of a second line, the most telling first."""
    return text.split(BETWEEN) if text else []


def fitting(parts: Iterable[str], font: QFont, room: float, before: str = "") -> str:
    """As many parts as fit in so many pixels, each whole; earlier ones come first.

    What is to stand ``before`` them is not said without any.
    """
    said = ""
    for part in parts:
        for words in (part, *_shorter(part)):
            longer = f"{said}{BETWEEN}{words}" if said else before + words
            if _width(longer, font) <= room:
                said = longer
                break
    return said


def leading(text: str, font: QFont, room: float) -> str:
    """The first parts of a text that fit together; the very first is cut if it has to be."""
    parts = parts_of(text)
    while len(parts) > 1 and _width(BETWEEN.join(parts), font) > room:
        parts.pop()
    return ink.elided(one_line(BETWEEN.join(parts)), font, room)


def in_two(text: str, font: QFont, room: float) -> tuple[str, str]:
    """A text as one line, or as two that part where one part ends."""
    first = leading(text, font, room)
    rest = one_line(text).removeprefix(first)
    return first, rest.removeprefix(BETWEEN) if rest.startswith(BETWEEN) else ""


def _shorter(part: str) -> list[str]:
    """ "heute, 14:00 Uhr – versprochen" without its end, and what ends in brackets without them.

    What somebody wrote stays whole: it would lose the mark that closes it.
    """
    if part.startswith(QUOTES):
        return []
    dash, bracket = ADDED
    shorter = [part.rpartition(dash)[0]] if dash in part else []
    return [*shorter, part.rpartition(bracket)[0]] if part.endswith(")") else shorter


def _ended(text: str, font: QFont, room: float) -> str:
    """As many words as there is room for, and an ellipsis."""
    cut = ink.elided(one_line(text), font, room)
    words, blank, _ = cut.rpartition(" ")
    return words + ink.ELLIPSIS if blank and cut.endswith(ink.ELLIPSIS) else cut


def _width(text: str, font: QFont) -> int:
    return ink.width(one_line(text), font) + 1
