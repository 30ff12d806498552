"""The first rows of a file as they will look, as values made beside the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from callbook.core.contacts import ContactKind, Draft
from callbook.core.drafts import draft_name
from callbook.files.columns import NAMES, PHONE_LABELS, Column
from callbook.files.reading import Look

NO_NUMBER, DOUBLE, UNREAD, FUTURE = "no_number", "double", "unread", "future"
"""Remarks on a contact without any number, on one that may be known already, on a cell that
says nothing, and on a last contact that has not been yet; all others are keys of the catalogue."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell as it will look; ``remark`` is the key of what was odd, ``typed`` as it stood.

    A ``value`` is shown in the words and formats of the person, in place of the text.
    """

    text: str
    remark: str = ""
    typed: str = ""
    value: ContactKind | date | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows; ``places`` tell which column of the file stands in each column shown.

    ``lines`` tell where each row stands in the file, 0 for one that is left out.
    Without places the file is no table, and its columns cannot be given another meaning.
    """

    meanings: tuple[Column | None, ...]
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    places: tuple[int, ...] = ()
    lines: tuple[int, ...] = ()

    def with_doubles(self, doubles: Mapping[int, str]) -> Preview:
        """The same, saying at each name which contact it may be the same as."""
        at = next((place for place, one in enumerate(self.meanings) if one in NAMES), None)
        if at is None or not doubles:
            return self
        rows = tuple(
            (*row[:at], replace(row[at], remark=DOUBLE, typed=doubles[line]), *row[at + 1 :])
            if line in doubles
            else row
            for row, line in zip(self.rows, self.lines, strict=True)
        )
        return replace(self, rows=rows)


def preview_of(look: Look, home: str, today: date) -> Preview:
    """How the first rows of a file will look; ``home`` is the country of bare numbers."""
    return _of_table(look, home, today) if look.is_table else _of_cards(look, home)


def _of_table(look: Look, home: str, today: date) -> Preview:
    width = max([len(look.columns), *(len(row) for row in look.rows)])
    meanings = (*look.columns, *[None] * (width - len(look.columns)))
    places = tuple(
        place
        for place in range(width)
        if meanings[place] is not None or any(_at(row, place) for row in look.rows)
    )
    shown = tuple(meanings[place] for place in places)
    drafts = look.meant or (None,) * len(look.rows)
    return Preview(
        meanings=shown,
        headings=tuple(_at(look.headings, place) for place in places),
        rows=tuple(
            _meant(_cells(row, meanings, places, home), shown, draft, today)
            for row, draft in zip(look.rows, drafts, strict=True)
        ),
        places=places,
        lines=tuple(draft.line if draft is not None else 0 for draft in drafts),
    )


def _cells(
    row: tuple[str, ...], meanings: tuple[Column | None, ...], places: tuple[int, ...], home: str
) -> tuple[Cell, ...]:
    facts = {
        meaning: _at(row, place) for place, meaning in enumerate(meanings) if meaning is not None
    }
    country, postal_code, city = (
        facts.get(name, "") for name in (Column.COUNTRY, Column.POSTAL_CODE, Column.CITY)
    )
    # A number without its area code, which has a column of its own, would only look odd.
    looked_at = PHONE_LABELS if Column.AREA_CODE not in facts else {}
    cells: list[Cell] = []
    for place in places:
        text, meaning = _at(row, place), meanings[place]
        if meaning in looked_at and text:
            cells.append(_number(text, country, postal_code, city, home))
        else:
            cells.append(Cell(text))
    phones = [index for index, place in enumerate(places) if meanings[place] in PHONE_LABELS]
    if phones and any(facts.values()) and not any(cells[index].text for index in phones):
        cells[phones[0]] = Cell("", NO_NUMBER)
    return tuple(cells)


def _meant(
    cells: tuple[Cell, ...],
    meanings: tuple[Column | None, ...],
    draft: Draft | None,
    today: date,
) -> tuple[Cell, ...]:
    """The cells with what was understood of them, where that is more than their text."""
    if draft is None:
        return cells
    understood: dict[Column | None, ContactKind | date | str | None] = {
        Column.KIND: draft.kind,
        Column.LAST_CONTACT: draft.last_contact,
        Column.IMPORTANCE: draft.importance,
        Column.CUSTOMER_SINCE: draft.customer_since,
    }
    found = tuple(
        _understood(cell, understood[meaning]) if meaning in understood and cell.text else cell
        for cell, meaning in zip(cells, meanings, strict=True)
    )
    if draft.last_contact is None or draft.last_contact <= today:
        return found
    return tuple(
        replace(cell, remark=FUTURE) if meaning is Column.LAST_CONTACT and cell.text else cell
        for cell, meaning in zip(found, meanings, strict=True)
    )


def _understood(cell: Cell, value: ContactKind | date | str | None) -> Cell:
    if not value:
        return replace(cell, remark=UNREAD)
    if isinstance(value, (ContactKind, date)):
        return replace(cell, value=value)
    # A customer's since is a day, or only a month or a year.
    if len(value) == len("2017-05-03"):
        return replace(cell, value=date.fromisoformat(value))
    return replace(cell, text=str(value))


def _of_cards(look: Look, home: str) -> Preview:
    meanings = (Column.FULL_NAME, Column.COMPANY, Column.PHONE, Column.PHONE_OTHER, Column.CITY)
    rows = tuple(_card(draft, home) for draft in look.drafts)
    lines = tuple(draft.line for draft in look.drafts)
    return Preview(meanings, ("",) * len(meanings), rows, lines=lines)


def _card(draft: Draft, home: str) -> tuple[Cell, ...]:
    numbers = [
        _number(text, draft.country, draft.postal_code, draft.city, home)
        for text, _label in draft.phones[:2]
    ]
    if not numbers:
        numbers = [Cell("", NO_NUMBER)]
    numbers += [Cell("")] * (2 - len(numbers))
    return (Cell(draft_name(draft)), Cell(draft.company), *numbers, Cell(draft.city))


def _number(text: str, country: str, postal_code: str, city: str, home: str) -> Cell:
    # Imported late and beside the window: the numbering plans of the world are large.
    from callbook.core.phone import read_cell, region_of

    region = region_of(country, postal_code, city, home)
    found = read_cell(text, region, "", home)
    shown = ", ".join(read.number.shown or read.number.typed for read in found)
    remark = next((read.remark for read in found if read.remark), None)
    return Cell(shown or text, remark or "", text)


def _at(row: tuple[str, ...], place: int) -> str:
    return row[place].strip() if place < len(row) else ""
