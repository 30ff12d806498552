"""Contacts out of the rows of a table, whichever format holds it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from callbook.core.contacts import Draft, Problem
from callbook.core.errors import Refusal
from callbook.core.progress import Report
from callbook.files import values
from callbook.files.columns import Column
from callbook.files.guessing import is_english
from callbook.files.looks import FIRST_DRAFTS, FIRST_ROWS, Look, has_names
from callbook.files.row_drafts import RowReader
from callbook.files.rows import Row
from callbook.files.sniff import FileKind
from callbook.files.table_shape import Shape

_DATES = (
    Column.CUSTOMER_SINCE,
    Column.LAST_CONTACT,
    Column.DO_NOT_CALL,
    Column.DO_NOT_CALL_ON,
)
_REPORT_EVERY = 500


class Rows(Protocol):
    """The rows of a table from its first line on, titles and headings among them."""

    def __iter__(self) -> Iterator[Row]:
        """The rows one after the other."""

    def done(self) -> int:
        """How far one has come, in bytes of the file."""


class Reader(Protocol):
    """What makes a draft of a row."""

    def read(self, row: Row) -> tuple[Draft | None, tuple[Problem, ...]]:
        """The draft, None for a row left out, and what was odd."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its shape, where its rows begin anew, and the size of its file in bytes."""

    kind: FileKind
    shape: Shape
    begin: Callable[[], Rows]
    size: int

    def reader(self) -> RowReader:
        """What reads a row by the meaning of the columns."""
        return RowReader(self.shape.columns, _orders(self))


def look_of(table: Table, reader: Reader, name: str) -> Look:
    """What a table holds; raises Refusal, with the file's name, for headings alone."""
    ready = has_names(table.shape.columns)
    drafts: list[Draft] = []
    problems: list[Problem] = []
    first: list[tuple[str, ...]] = []
    meant: list[Draft | None] = []
    total = 0
    for row in filled_rows(table.begin(), table.shape):
        total += 1
        if len(first) < FIRST_DRAFTS:
            first.append(tuple(cell.strip() for cell in row.cells))
        if total <= FIRST_ROWS and ready:
            draft, odd = reader.read(row)
            problems += odd
            if len(meant) < len(first):
                meant.append(draft)
            if draft and len(drafts) < FIRST_DRAFTS:
                drafts.append(draft)
    if not total:
        raise Refusal("files.no_rows", name=name)
    return Look(
        kind=table.kind,
        encoding="",
        total=total,
        drafts=tuple(drafts),
        problems=tuple(problems),
        header=table.shape.header,
        headings=table.shape.headings,
        columns=table.shape.columns,
        rows=tuple(first),
        meant=tuple(meant),
    )


def drafts_of(table: Table, reader: Reader, report: Report) -> Iterator[Draft | Problem]:
    """The rows as drafts and problems: each gives one draft or is left out by one problem."""
    rows = table.begin()
    for count, row in enumerate(filled_rows(rows, table.shape)):
        if count % _REPORT_EVERY == 0:
            report(rows.done(), table.size)
        draft, problems = reader.read(row)
        if draft is not None:
            yield draft
        if problems:
            yield from problems
    report(table.size, table.size)


def refuse_unnamed(shape: Shape, name: str) -> None:
    """Raises Refusal where no column names a contact."""
    if not has_names(shape.columns):
        raise Refusal("files.no_headings", name=name)


def filled_rows(rows: Rows, shape: Shape) -> Iterator[Row]:
    """The rows that hold anything; headings, also repeated ones, are none."""
    start = shape.first_line + 1 if shape.header else shape.first_line
    headings = shape.headings
    first_heading = headings[0]
    for row in rows:
        cells = row.cells
        if row.line < start or not "".join(cells).strip():
            continue
        if shape.header and cells[0].strip() == first_heading and _repeats(cells, headings):
            continue
        yield row


def _repeats(cells: list[str], headings: tuple[str, ...]) -> bool:
    said = [cell.strip() for cell in cells]
    while said and not said[-1]:
        said.pop()
    return said == list(headings[: len(said)]) and not any(headings[len(said) :])


def _orders(table: Table) -> dict[Column, values.Order]:
    """How each column of dates writes them; looked up in the whole file if slashes do it."""
    shape = table.shape
    english = is_english(shape.headings)
    orders: dict[Column, values.Order] = {}
    for index, column in enumerate(shape.columns):
        if column not in _DATES or column in orders:
            continue
        slashed = any("/" in cells[index] for cells in shape.sample if index < len(cells))
        texts = _column(table, index) if slashed else []
        orders[column] = values.slash_order(texts, english=english)
    return orders


def _column(table: Table, index: int) -> list[str]:
    rows = (row.cells for row in filled_rows(table.begin(), table.shape))
    return [cells[index] for cells in rows if index < len(cells) and "/" in cells[index]]
