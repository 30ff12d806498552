"""The first rows of a file as they will look, as values made beside the window."""

from __future__ import annotations

from dataclasses import dataclass

from callbook.core.contacts import Draft
from callbook.core.drafts import draft_name
from callbook.files.columns import PHONE_LABELS, Column
from callbook.files.reading import Look

NO_NUMBER = "no_number"
"""The remark on a contact without any number; all others are keys of the catalogue."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell as it will look; ``remark`` is the key of what was odd, ``typed`` as it stood."""

    text: str
    remark: str = ""
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows; ``places`` tell which column of the file stands in each column shown.

    Without places the file is no table, and its columns cannot be given another meaning.
    """

    meanings: tuple[Column | None, ...]
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    places: tuple[int, ...] = ()


def preview_of(look: Look, home: str) -> Preview:
    """How the first rows of a file will look; ``home`` is the country of bare numbers."""
    return _of_table(look, home) if look.is_table else _of_cards(look, home)


def _of_table(look: Look, home: str) -> Preview:
    width = max([len(look.columns), *(len(row) for row in look.rows)])
    meanings = (*look.columns, *[None] * (width - len(look.columns)))
    places = tuple(
        place
        for place in range(width)
        if meanings[place] is not None or any(_at(row, place) for row in look.rows)
    )
    shown = tuple(meanings[place] for place in places)
    return Preview(
        meanings=shown,
        headings=tuple(_at(look.headings, place) for place in places),
        rows=tuple(_cells(row, meanings, places, home) for row in look.rows),
        places=places,
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


def _of_cards(look: Look, home: str) -> Preview:
    meanings = (Column.FULL_NAME, Column.COMPANY, Column.PHONE, Column.PHONE_OTHER, Column.CITY)
    rows = tuple(_card(draft, home) for draft in look.drafts)
    return Preview(meanings, ("",) * len(meanings), rows)


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
