"""Contacts out of a CSV file, whoever wrote it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from callbook.core.contacts import Draft, Problem
from callbook.core.progress import Report, silent
from callbook.files.csv_rows import TextLines, read_rows
from callbook.files.csv_shape import CsvShape, csv_shape_of
from callbook.files.looks import AS_IT_LOOKS, Look, ReadOptions
from callbook.files.rows import Row
from callbook.files.sniff import FileKind, encoding_shown
from callbook.files.table import Table, drafts_of, look_of, refuse_unnamed


def look(data: bytes, options: ReadOptions = AS_IT_LOOKS, name: str = "") -> Look:
    """What a table holds and how its columns are understood.

    Raises Refusal, with the file's ``name``, for what is no list; a list whose columns
    nobody can guess is no such case: its Look is not ``ready``.
    """
    cut = csv_shape_of(data, options, name)
    table = _table(data, cut)
    found = look_of(table, table.reader(), name)
    return replace(found, encoding=encoding_shown(cut.encoding), delimiter=cut.delimiter)


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
    cut = csv_shape_of(data, options, name)
    refuse_unnamed(cut.shape, name)
    table = _table(data, cut)
    return drafts_of(table, table.reader(), report)


class CsvRows:
    """The rows of a CSV text from its beginning."""

    def __init__(self, data: bytes, cut: CsvShape) -> None:
        self._lines = TextLines(data, cut.encoding)
        self._cut = cut

    def __iter__(self) -> Iterator[Row]:
        return read_rows(self._lines, self._cut.delimiter, len(self._cut.shape.headings))

    def done(self) -> int:
        """How many bytes have been read."""
        return self._lines.position()


def _table(data: bytes, cut: CsvShape) -> Table:
    def begin() -> CsvRows:
        return CsvRows(data, cut)

    return Table(FileKind.CSV, cut.shape, begin, len(data))
