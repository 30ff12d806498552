"""The shape of a table: where the headings stand, and what the columns mean."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from callbook.core.errors import Refusal
from callbook.files.columns import NAMES
from callbook.files.guessing import (
    Columns,
    count_known,
    guess,
    guess_by_content,
    is_data,
    is_heading_row,
)
from callbook.files.headings import read_heading
from callbook.files.looks import Look, ReadOptions
from callbook.files.rows import Row

SAMPLE_ROWS = 60
_PREAMBLE = 20


@dataclass(frozen=True, slots=True)
class Shape:
    """How a table is built.

    ``first_line`` is the line of the headings, or of the first row where there are none;
    everything before it is no row. ``sample`` are some of the first rows.
    """

    header: bool
    first_line: int
    headings: tuple[str, ...]
    columns: Columns
    sample: tuple[list[str], ...]


def shape_of(rows: Sequence[Row], found: int | None, options: ReadOptions) -> Shape:
    """The shape of a table by its first rows, of which ``found`` is the one with headings."""
    heading = _heading_index(rows, found, options)
    begin = heading if heading is not None else 0
    body = tuple(row.cells for row in rows[begin + (heading is not None) :])
    if heading is not None:
        headings = tuple(cell.strip() for cell in rows[heading].cells)
    else:
        headings = ("",) * max(len(cells) for cells in body)
    return Shape(
        header=heading is not None,
        first_line=rows[begin].line,
        headings=headings,
        columns=_columns(headings, heading, found, body, options),
        sample=body,
    )


def find_heading(rows: Sequence[Row]) -> int | None:
    """Which of the first rows names the columns best; None where none does."""
    best, most = None, 0
    for index, row in enumerate(rows[:_PREAMBLE]):
        known = count_known(row.cells)
        if known > most and is_heading_row(row.cells):
            best, most = index, known
    return best


def refuse_no_list(
    shape: Shape, found: int | None, options: ReadOptions, name: str, *, even: bool
) -> None:
    """Raises Refusal for what holds no contacts: no table, mere numbers, headings alone.

    ``even`` tells that the rows have the same number of columns, and more than one.
    """
    if options.columns is not None:
        return
    if shape.header and not shape.sample:
        raise Refusal("files.no_rows", name=name)
    if found is not None:
        return
    if not even:
        raise Refusal("files.no_list", name=name)
    if not any(char.isalpha() for cells in shape.sample for cell in cells for char in cell):
        raise Refusal("files.only_numbers", name=name)


def headings_key(look: Look) -> str:
    """The same text for all tables with the same headings; empty where there are none.

    Letter case, punctuation and the format do not matter, so what a person said of the
    columns of one file can be remembered for the next.
    """
    plain = [read_heading(text).plain or text.casefold() for text in look.headings]
    if not look.header or not any(plain):
        return ""
    return hashlib.sha256("\n".join(plain).encode()).hexdigest()


def _columns(
    headings: tuple[str, ...],
    heading: int | None,
    recognised: int | None,
    body: Sequence[list[str]],
    options: ReadOptions,
) -> Columns:
    width = len(headings)
    if options.columns is not None:
        return (*options.columns, *(None,) * width)[: max(width, len(options.columns))]
    by_name = guess(headings, body)
    if recognised is not None and recognised == heading and not NAMES.isdisjoint(by_name):
        return by_name
    by_content = guess_by_content(body)
    if not any(by_content):
        known = heading is not None and recognised == heading
        return by_name if known else (None,) * width
    return tuple(
        named or (by_content[index] if index < len(by_content) else None)
        for index, named in enumerate(by_name)
    )


def _heading_index(rows: Sequence[Row], found: int | None, options: ReadOptions) -> int | None:
    if options.header is False:
        return None
    if found is not None:
        return found
    if options.header:
        return 0
    first = [cell.strip() for cell in rows[0].cells if cell.strip()]
    plain = len(rows) > 1 and any(any(map(str.isalpha, cell)) for cell in first)
    return 0 if plain and not any(map(is_data, first)) else None
