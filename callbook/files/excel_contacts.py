"""Contacts out of a sheet of a workbook: .xlsx, .xls or .ods."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice

from callbook.core.contacts import Draft, Problem
from callbook.core.errors import Refusal
from callbook.core.progress import Report, silent
from callbook.files import sniff
from callbook.files.columns import NAMES, PHONE_LABELS
from callbook.files.excel_books import SheetRows, Workbook
from callbook.files.guessing import guess, guess_by_content
from callbook.files.looks import AS_IT_LOOKS, Look, ReadOptions
from callbook.files.problems import short
from callbook.files.rows import Row
from callbook.files.sniff import FileKind
from callbook.files.table import Table, drafts_of, look_of, refuse_unnamed
from callbook.files.table_shape import SAMPLE_ROWS, find_heading, refuse_no_list, shape_of


def look(data: bytes, options: ReadOptions = AS_IT_LOOKS, name: str = "") -> Look:
    """What a sheet holds and how its columns are understood; lines are the sheet's rows.

    Without a choice it is the sheet that looks most like a list of contacts. Raises Refusal,
    with the file's ``name``, for what is no list or no sound workbook, BadInput for a sheet
    that is not there.
    """
    opened = _open(data, options, name)
    found = look_of(opened.table, opened.table.reader(), name)
    problems = (*opened.unread, *found.problems)
    return replace(found, problems=problems, sheets=opened.sheets, sheet=opened.sheet)


def read(
    data: bytes,
    options: ReadOptions = AS_IT_LOOKS,
    report: Report = silent,
    name: str = "",
) -> Iterator[Draft | Problem]:
    """The rows as drafts and problems: each row gives one draft or is left out by one problem.

    Sheets that are not read are told first, each by a problem without a line. ``report`` gets
    bytes. Raises as ``look`` does, and Refusal for a sheet that has no
    headings to go by.
    """
    opened = _open(data, options, name)
    refuse_unnamed(opened.table.shape, name)
    return chain(opened.unread, drafts_of(opened.table, opened.table.reader(), report))


@dataclass(frozen=True, slots=True)
class _Opened:
    """One sheet of a workbook as a table; ``unread`` tells of the others that hold anything."""

    table: Table
    sheet: str
    sheets: tuple[str, ...]
    unread: tuple[Problem, ...]


def _open(data: bytes, options: ReadOptions, name: str) -> _Opened:
    kind = sniff.binary_kind(data, name) or FileKind.XLSX
    book = Workbook(data, kind, name)
    sheet = options.sheet if options.sheet is not None else _best_sheet(book)
    rows = book.rows(sheet)
    first = list(islice(rows, SAMPLE_ROWS))
    if not first:
        raise Refusal("files.empty_sheet" if len(book.sheets) > 1 else "files.empty", name=name)
    found = find_heading(first)
    shape = shape_of(first, found, options)
    even = max(len(row.cells) for row in first) > 1
    refuse_no_list(shape, found, options, name, even=even)

    def begin() -> SheetRows:
        return rows

    table = Table(kind, shape, begin, len(data))
    return _Opened(table, sheet, book.sheets, tuple(_unread(book, sheet)))


def _unread(book: Workbook, read: str) -> Iterator[Problem]:
    """A problem for each other sheet that holds more than headings, with how many rows."""
    for sheet in book.sheets:
        if sheet == read:
            continue
        try:
            count = _height(book.rows(sheet))
        except Refusal:
            yield Problem(0, "files.sheet_damaged", (("sheet", short(sheet)),))
            continue
        if count:
            yield Problem(0, "files.sheet_unread", (("sheet", short(sheet)), ("n", count)))


def _height(rows: SheetRows) -> int:
    """How many rows hold anything, those down to the headings aside."""
    rest = iter(rows)
    first = list(islice(rest, SAMPLE_ROWS))
    found = find_heading(first)
    return len(first) + sum(1 for _ in rest) - (found + 1 if found is not None else 0)


def _best_sheet(book: Workbook) -> str:
    """The sheet with names and numbers; among such, and where there is none, the longest."""
    if len(book.sheets) == 1:
        return book.sheets[0]
    ranked = {sheet: _rank(book.rows(sheet)) for sheet in book.sheets}
    return max(ranked, key=lambda sheet: ranked[sheet])


def _rank(rows: SheetRows) -> tuple[int, int]:
    first = list(islice(rows, SAMPLE_ROWS))
    return _likeness(first), rows.height if first else 0


def _likeness(first: list[Row]) -> int:
    found = find_heading(first)
    body = [row.cells for row in first]
    columns = guess(body[found], body[found + 1 :]) if found is not None else guess_by_content(body)
    named = not NAMES.isdisjoint(columns)
    return 2 * named + any(column in PHONE_LABELS for column in columns)
