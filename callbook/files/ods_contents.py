"""What is inside an .ods workbook, found before it is unpacked into memory.

A cell may say that it is repeated a thousand times in a row that is repeated a million times.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from xml.sax.handler import ContentHandler

from callbook.core.errors import Refusal
from callbook.files.archives import Archive
from callbook.files.excel_zeros import ZeroColumns
from callbook.files.weights import MOST_BYTES, Weight

_ZEROS = re.compile(r"0\d+")
_ROW = "table:table-row"
_CELLS = frozenset({"table:table-cell", "table:covered-table-cell"})
_LONGEST = 20
_DEEPEST = 200


def examine(data: bytes, name: str) -> dict[str, dict[int, int]]:
    """Where leading zeros are shown: for each sheet the columns, counted from 0, and their width.

    Raises Refusal, with the file's ``name``, for a bomb, a damaged workbook, one with a
    password, or one with more cells than the memory is meant for.
    """
    from xml.sax import SAXParseException

    from defusedxml.common import DefusedXmlException
    from defusedxml.expatreader import DefusedExpatParser

    archive = Archive(data, name)
    if b"encryption-data" in archive.text("META-INF/manifest.xml"):
        raise Refusal("files.encrypted", name=name)
    if "content.xml" not in archive.paths:
        raise archive.damaged()
    parser = DefusedExpatParser(forbid_dtd=True)
    sheets = _Sheets(name)
    parser.setContentHandler(sheets)
    try:
        for piece in archive.pieces("content.xml"):
            parser.feed(piece)
        parser.close()
    except (DefusedXmlException, SAXParseException):
        raise archive.damaged() from None
    return {sheet: columns for sheet, zeros in sheets.zeros if (columns := zeros.columns())}


class _Sheets(ContentHandler):
    """Adds up what the cells of all sheets weigh, since they are all read at once."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.zeros: list[tuple[str, ZeroColumns]] = []
        self._name = name
        self._weighed = self._depth = 0
        self._weight = Weight()
        self._rows = self._repeated_row = 0
        self._column = self._filled = self._characters = self._last = 0
        self._cell: Mapping[str, str] | None = None
        self._text: list[str] = []
        self._length = 0

    def startElement(self, name: str, attrs: Any) -> None:  # noqa: N802
        self._depth += 1
        if self._depth > _DEEPEST:
            raise Refusal("files.damaged_workbook", name=self._name)
        if name == "table:table":
            self._end_table()
            self.zeros.append((attrs.get("table:name", ""), ZeroColumns()))
        elif name == _ROW:
            self._repeated_row = _repeats(attrs, "table:number-rows-repeated")
            self._column = self._filled = self._characters = self._last = 0
        elif name in _CELLS:
            self._cell = attrs
            self._text.clear()
            self._length = 0

    def characters(self, content: str) -> None:
        if self._cell is not None:
            self._length += len(content)
            if self._length <= _LONGEST:
                self._text.append(content)

    def endElement(self, name: str) -> None:  # noqa: N802
        self._depth -= 1
        if name in _CELLS and self._cell is not None:
            self._end_cell(self._cell)
            self._cell = None
        elif name == _ROW:
            self._end_row()
        elif name == "table:table":
            self._end_table()

    def _end_cell(self, said: Mapping[str, str]) -> None:
        repeats = _repeats(said, "table:number-columns-repeated")
        kind = said.get("office:value-type", "")
        if kind or self._length:
            self._last = self._column + repeats
            self._filled += repeats
            self._characters += repeats * self._length
        if kind == "float" and self.zeros and repeats == 1:
            shown = "".join(self._text).strip()
            zeros = len(shown) if _ZEROS.fullmatch(shown) else 0
            self.zeros[-1][1].count(self._column, zeros)
        self._column += repeats

    def _end_row(self) -> None:
        self._rows += self._repeated_row
        if self._last:
            weight = self._weight
            weight.rows = self._rows
            weight.width = max(weight.width, self._last)
            weight.cells += self._filled * self._repeated_row
            weight.characters += self._characters * self._repeated_row
            self._refuse_too_many()

    def _end_table(self) -> None:
        self._weighed += self._weight.bytes()
        self._weight = Weight()
        self._rows = 0

    def _refuse_too_many(self) -> None:
        possible = self._weight.is_possible()
        if not possible or self._weighed + self._weight.bytes() > MOST_BYTES:
            raise Refusal("files.too_many_cells", name=self._name)


def _repeats(said: Mapping[str, str], name: str) -> int:
    text = said.get(name, "1")
    return max(1, int(text)) if text.isdecimal() and len(text) < 12 else 1
