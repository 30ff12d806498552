"""Contacts into an .xlsx workbook that our own import takes back whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from callbook.core.contacts import Contact
from callbook.core.errors import Refusal
from callbook.files.export_table import ExportTable
from callbook.files.guards import kept
from callbook.files.writing import replacing

MOST_CONTACTS = 1_048_575
_LONGEST = 32_767
"""Characters that a cell of Excel has room for; a longer text is cut off there."""
_NARROW, _WIDE = 10, 40
_MEASURED = 200


def write(contacts: Iterable[Contact], path: Path, language: str) -> int:
    """Writes one row a contact and returns how many; headings and words in the language.

    Every cell is text, so that no zero is lost and nothing is a formula. Raises Refusal if
    the file cannot be written or has no room for so many.
    """
    import xlsxwriter

    listed = list(contacts)
    if len(listed) > MOST_CONTACTS:
        raise Refusal("files.too_many_rows", limit=MOST_CONTACTS)
    table = ExportTable(listed, language)
    with replacing(path) as file:
        book = xlsxwriter.Workbook(file, {"constant_memory": True})
        try:
            _fill(book, table, len(listed))
        finally:
            book.close()
    return len(listed)


def _fill(book: Any, table: ExportTable, count: int) -> None:
    headings = table.headings()
    sheet = book.add_worksheet()
    bold, plain = book.add_format({"bold": True}), book.add_format({"num_format": "@"})
    for column, width in enumerate(_widths(headings, table)):
        sheet.set_column(column, column, width, plain)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, count, len(headings) - 1)
    for column, heading in enumerate(headings):
        sheet.write_string(0, column, heading, bold)
    for row, cells in enumerate(table.rows(), start=1):
        for column, cell in enumerate(cells):
            if cell:
                sheet.write_string(row, column, kept(cell)[:_LONGEST], plain)


def _widths(headings: Sequence[str], table: ExportTable) -> list[int]:
    """Widths of the columns in characters, by the headings and the first rows."""
    widths = [max(_NARROW, len(heading) + 3) for heading in headings]
    for cells in islice(table.rows(), _MEASURED):
        widths = [max(width, len(cell) + 1) for width, cell in zip(widths, cells, strict=True)]
    return [min(width, _WIDE) for width in widths]
