"""Contacts out of a CSV file, whoever wrote it."""

from __future__ import annotations

from collections.abc import Iterator

from callbook.core.contacts import Draft, Problem
from callbook.core.errors import Refusal
from callbook.core.progress import Report, silent
from callbook.files import values
from callbook.files.columns import Column
from callbook.files.csv_rows import Row, TextLines, read_rows
from callbook.files.csv_shape import Shape, shape_of
from callbook.files.guessing import is_english
from callbook.files.looks import (
    AS_IT_LOOKS,
    FIRST_DRAFTS,
    FIRST_ROWS,
    Look,
    ReadOptions,
    has_names,
)
from callbook.files.row_drafts import RowReader
from callbook.files.sniff import FileKind, encoding_shown

_DATES = (
    Column.CUSTOMER_SINCE,
    Column.LAST_CONTACT,
    Column.DO_NOT_CALL,
    Column.DO_NOT_CALL_ON,
)
_REPORT_EVERY = 500


def look(data: bytes, options: ReadOptions = AS_IT_LOOKS, name: str = "") -> Look:
    """What a table holds and how its columns are understood.

    Raises Refusal, with the file's ``name``, for what is no list; a list whose columns
    nobody can guess is no such case: its Look is not ``ready``.
    """
    shape = shape_of(data, options, name)
    reader = RowReader(shape.columns, _orders(data, shape))
    ready = has_names(shape.columns)
    drafts: list[Draft] = []
    problems: list[Problem] = []
    first: list[tuple[str, ...]] = []
    total = 0
    for row in _rows(data, shape):
        total += 1
        if len(first) < FIRST_DRAFTS:
            first.append(tuple(cell.strip() for cell in row.cells))
        if total <= FIRST_ROWS and ready:
            draft, odd = reader.read(row)
            problems += odd
            if draft and len(drafts) < FIRST_DRAFTS:
                drafts.append(draft)
    if not total:
        raise Refusal("files.no_rows", name=name)
    return Look(
        kind=FileKind.CSV,
        encoding=encoding_shown(shape.encoding),
        total=total,
        drafts=tuple(drafts),
        problems=tuple(problems),
        delimiter=shape.delimiter,
        header=shape.header,
        headings=shape.headings,
        columns=shape.columns,
        rows=tuple(first),
    )


def read(
    data: bytes,
    options: ReadOptions = AS_IT_LOOKS,
    report: Report = silent,
    name: str = "",
) -> Iterator[Draft | Problem]:
    """The rows as drafts and problems: each row gives one draft or is left out by one problem.

    ``report`` gets bytes. Raises Refusal at once for what is no list or has no headings to
    go by, and on the way for a row too long to be one.
    """
    shape = shape_of(data, options, name)
    if not has_names(shape.columns):
        raise Refusal("files.no_headings", name=name)
    reader = RowReader(shape.columns, _orders(data, shape))
    return _drafts(data, shape, reader, report)


def _drafts(
    data: bytes, shape: Shape, reader: RowReader, report: Report
) -> Iterator[Draft | Problem]:
    size = len(data)
    lines = TextLines(data, shape.encoding)
    for count, row in enumerate(_rows(data, shape, lines)):
        if count % _REPORT_EVERY == 0:
            report(lines.position(), size)
        draft, problems = reader.read(row)
        if draft is not None:
            yield draft
        if problems:
            yield from problems
    report(size, size)


def _rows(data: bytes, shape: Shape, lines: TextLines | None = None) -> Iterator[Row]:
    """The rows that hold anything; headings, also repeated ones, are none."""
    lines = lines or TextLines(data, shape.encoding)
    start = shape.first_line + 1 if shape.header else shape.first_line
    headings = shape.headings
    first_heading = headings[0]
    for row in read_rows(lines, shape.delimiter, len(headings)):
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


def _orders(data: bytes, shape: Shape) -> dict[Column, values.Order]:
    """How each column of dates writes them; looked up in the whole file if slashes do it."""
    english = is_english(shape.headings)
    orders: dict[Column, values.Order] = {}
    for index, column in enumerate(shape.columns):
        if column not in _DATES or column in orders:
            continue
        slashed = any("/" in cells[index] for cells in shape.sample if index < len(cells))
        texts = _column(data, shape, index) if slashed else []
        orders[column] = values.slash_order(texts, english=english)
    return orders


def _column(data: bytes, shape: Shape, index: int) -> list[str]:
    rows = (row.cells for row in _rows(data, shape))
    return [cells[index] for cells in rows if index < len(cells) and "/" in cells[index]]
