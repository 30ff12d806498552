"""Small workbooks for the tests of this folder, made as their programs make them."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

import xlsxwriter

Cell = str | float | bool | date | None
Sheets = Mapping[str, Sequence[Sequence[Cell]]]
_SPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)
_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/"'
    ' manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>{}'
    "</manifest:manifest>"
)


def xlsx(sheets: Sheets, more: Callable[[Any, Any], None] | None = None) -> bytes:
    """An .xlsx workbook; ``more`` may do anything to the book and its last sheet."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made)
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    sheet = None
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                if isinstance(cell, date):
                    sheet.write_datetime(row, column, cell, day)
                elif isinstance(cell, str):
                    sheet.write_string(row, column, cell)
                elif cell is not None:
                    sheet.write(row, column, cell)
    if more is not None:
        more(book, sheet)
    book.close()
    return made.getvalue()


def patched(workbook: bytes, path: str, content: bytes) -> bytes:
    """The same workbook with another content of one of its files."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook)) as old,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for entry in old.infolist():
            new.writestr(entry.filename, content if entry.filename == path else old.read(entry))
    return made.getvalue()


def sheet_xml(rows: str) -> bytes:
    """The file of a sheet in an .xlsx workbook."""
    space = "http" + "://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{space}"><sheetData>{rows}</sheetData></worksheet>'.encode()


def odd_sheet(rows: str) -> bytes:
    """An .xlsx workbook whose one sheet has rows written by hand."""
    return patched(xlsx({"Kunden": [["x"]]}), "xl/worksheets/sheet1.xml", sheet_xml(rows))


def ods(tables: Mapping[str, str], manifest: str = "") -> bytes:
    """An .ods workbook of tables written by hand."""
    body = "".join(
        f'<table:table table:name="{name}">{rows}</table:table>' for name, rows in tables.items()
    )
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        mime = "application/vnd.oasis.opendocument.spreadsheet"
        archive.writestr("mimetype", mime, zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", _MANIFEST.format(manifest))
        archive.writestr(
            "content.xml",
            f"<office:document-content {_SPACES}><office:body><office:spreadsheet>{body}"
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return made.getvalue()


def ods_row(*cells: str | tuple[str, str, str], more: str = "") -> str:
    """A row; a cell is a text, or kind, value and the text shown."""
    written = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
        if isinstance(cell, str)
        else f'<table:table-cell office:value-type="{cell[0]}" {_VALUES[cell[0]]}="{cell[1]}">'
        f"<text:p>{cell[2]}</text:p></table:table-cell>"
        for cell in cells
    )
    return f"<table:table-row {more}>{written}</table:table-row>"


_VALUES = {
    "float": "office:value",
    "date": "office:date-value",
    "boolean": "office:boolean-value",
}


def xls(sheets: Sheets, *, formats: Mapping[int, str] | None = None) -> bytes:
    """An .xls workbook (BIFF8) in a compound file, with numbers in the format of each column."""
    styles = list((formats or {}).items())
    bodies = [
        _sheet(rows, {column: place + 1 for place, (column, _) in enumerate(styles)})
        for rows in sheets.values()
    ]
    begin = _record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0))
    head = begin
    for place, (_, code) in enumerate(styles):
        text = code.encode("latin-1")
        head += _record(0x41E, struct.pack("<HHB", 200 + place, len(text), 0) + text)
    for number in (0, *(200 + place for place in range(len(styles)))):
        head += _record(0xE0, struct.pack("<HHH14x", 0, number, 0))
    names = [name.encode("latin-1") for name in sheets]
    at = len(head) + sum(4 + 8 + len(name) for name in names) + 4
    for name, body in zip(names, bodies, strict=True):
        head += _record(0x85, struct.pack("<IHBB", at, 0, len(name), 0) + name)
        at += len(body)
    return compound("Workbook", head + _record(0x0A, b"") + b"".join(bodies))


def _sheet(rows: Sequence[Sequence[Cell]], styles: Mapping[int, int]) -> bytes:
    body = _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0))
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            place = struct.pack("<HHH", row, column, styles.get(column, 0))
            if isinstance(cell, str):
                text = cell.encode("utf-16-le")
                body += _record(0x204, place + struct.pack("<HB", len(cell), 1) + text)
            elif cell is not None:
                number = _serial(cell) if isinstance(cell, date) else float(cell)
                body += _record(0x203, place + struct.pack("<d", number))
    return body + _record(0x0A, b"")


def _serial(day: date) -> float:
    return float((datetime(day.year, day.month, day.day) - datetime(1899, 12, 30)).days)


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def compound(name: str, stream: bytes) -> bytes:
    """An OLE compound file with one stream, long enough to have sectors of its own."""
    stream = stream.ljust(-(-max(4096, len(stream)) // 512) * 512, b"\0")
    count = len(stream) // 512
    tables = -(-(count + 2) // 127)
    while tables * 128 < count + 1 + tables:
        tables += 1
    first = tables + 1
    chain = [0xFFFFFFFD] * tables + [0xFFFFFFFE]
    chain += [*range(first + 1, first + count), 0xFFFFFFFE]
    chain += [0xFFFFFFFF] * (tables * 128 - len(chain))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, tables, tables, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<109I", *range(tables), *[0xFFFFFFFF] * (109 - tables))
    entries = _entry("Root Entry", 5, 0xFFFFFFFE, 0, 1) + _entry(name, 2, first, len(stream))
    table = struct.pack(f"<{len(chain)}I", *chain)
    return header + table + entries.ljust(512, b"\0") + stream


def _entry(name: str, kind: int, first: int, size: int, child: int = 0xFFFFFFFF) -> bytes:
    text = (name + "\0").encode("utf-16-le")
    head = text.ljust(64, b"\0") + struct.pack("<HBB", len(text), kind, 1)
    links = struct.pack("<III", 0xFFFFFFFF, 0xFFFFFFFF, child)
    return head + links + bytes(36) + struct.pack("<IQ", first, size)
