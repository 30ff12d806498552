"""What is inside an .xlsx workbook, found before it is unpacked into memory.

Libraries lay out a sheet from its first to its last cell, so one cell far away, or a text of
its own that a million cells repeat, would fill any memory.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from html import unescape
from itertools import islice

from callbook.core.errors import Refusal
from callbook.files.archives import Archive, attributes
from callbook.files.excel_zeros import ZeroColumns, zero_formats
from callbook.files.weights import MOST_BYTES, Weight

_CELL = re.compile(rb"<(?:\w+:)?c[\s/>]")
_UNUSUAL_CELLS = (b":c", b"<c\t", b"<c\n", b"<c\r", b"<c\x0b", b"<c\x0c")
_PLAIN_CELL = re.compile(rb"<c r=\"([A-Z]{1,3})(\d{1,7})\"")
_TOKEN = re.compile(
    rb"<(?:\w+:)?(row|c)((?:\s+[^\s=<>\"'/]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*(/?)>"
)
_REFERENCE = re.compile(rb"\$?([A-Za-z]{1,7})\$?(\d{1,9})")
_STRING = re.compile(rb"<(?:\w+:)?si[\s/>]")
_INDEX = re.compile(rb"<(?:\w+:)?v[^>]*>\s*(\d{1,9})\s*<")
_SHEET = re.compile(rb"<(?:\w+:)?sheet\s([^>]*)>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s([^>]*)>")
_MARKUP_OF_A_CELL = 50
_FEW_CHARACTERS = 100_000_000
_MOST_INDEXES = 20_000_000


def examine(data: bytes, name: str) -> dict[str, dict[int, int]]:
    """Where leading zeros are shown: for each sheet the columns, counted from 0, and their width.

    Raises Refusal, with the file's ``name``, for a bomb, a damaged workbook, or one with more
    cells than the memory is meant for.
    """
    archive = Archive(data, name)
    styles = zero_formats(archive.text("xl/styles.xml"))
    lengths = _string_lengths(archive)
    longest = max(lengths, default=0)
    padded: dict[str, dict[int, int]] = {}
    for path in archive.paths:
        sheet = _Scan(archive, path, styles)
        weight = sheet.weight
        if not weight.cells:
            continue
        if not weight.is_possible():
            raise archive.damaged()
        repeated = longest * weight.cells
        if repeated > _FEW_CHARACTERS:
            repeated = _repeated(archive, path, lengths)
        weight.characters += repeated
        if weight.bytes() + sum(lengths) > MOST_BYTES:
            raise Refusal("files.too_many_cells", name=name)
        if columns := sheet.zeros.columns():
            padded[path.lower()] = columns
    return _by_sheet(archive, padded) if padded else {}


class _Scan:
    """One file of the archive: how much room its cells take, which show leading zeros."""

    def __init__(self, archive: Archive, path: str, styles: dict[int, int]) -> None:
        self.weight = Weight()
        self.zeros = ZeroColumns()
        self._archive = archive
        self._styles = styles
        self._row = self._column = -1
        for piece in archive.pieces(path):
            count = _count(piece)
            if not count and b"row" not in piece:
                continue
            self.weight.cells += count
            self.weight.characters += max(0, len(piece) - count * _MARKUP_OF_A_CELL)
            plain = _PLAIN_CELL.findall(piece)
            if len(plain) < count or styles or not count:
                self._look_closely(piece, count)
            elif plain:
                self._place(max(_column(letters) for letters in {cell[0] for cell in plain}), 0)
                self._place(_column(plain[-1][0]), max(map(int, {cell[1] for cell in plain})) - 1)

    def _look_closely(self, piece: bytes, count: int) -> None:
        """For cells that do not say where they are, and for formats: tag by tag."""
        for kind, text, closed in _TOKEN.findall(piece):
            said = attributes(text)
            where = said.get(b"r", b"")
            if kind == b"row":
                self._row = int(where[:9]) - 1 if where.isdigit() else self._row + 1
                self._column = -1
                continue
            count -= 1
            match = _REFERENCE.fullmatch(where)
            if where and not match:
                raise self._archive.damaged()
            row = int(match[2]) - 1 if match else max(0, self._row)
            self._place(_column(match[1]) if match else self._column + 1, row)
            if not closed and said.get(b"t", b"n") == b"n":
                style = said.get(b"s", b"")
                self.zeros.count(self._column, self._styles.get(_number(style), 0))
        if count:
            raise self._archive.damaged()

    def _place(self, column: int, row: int) -> None:
        self._column, self._row = column, row
        self.weight.width = max(self.weight.width, column + 1)
        self.weight.rows = max(self.weight.rows, row + 1)


def _string_lengths(archive: Archive) -> array[int]:
    """The bytes of each text that cells refer to by its number."""
    lengths: array[int] = array("L")
    for path in archive.paths:
        if path.lower().replace("\\", "/") != "xl/sharedstrings.xml":
            continue
        for piece in archive.pieces(path):
            unusual = b":si" in piece or b"<si " in piece
            first, *others = _STRING.split(piece) if unusual else piece.split(b"<si>")
            if lengths:
                lengths[-1] += len(first)
            lengths.extend(map(len, others))
            if len(lengths) > _MOST_INDEXES:
                raise archive.damaged()
    return lengths


def _repeated(archive: Archive, path: str, lengths: array[int]) -> int:
    """The bytes of all texts that the cells of a sheet refer to, each as often as it is meant."""
    count = len(lengths)
    return sum(
        lengths[index]
        for piece in archive.pieces(path)
        for index in map(int, _INDEX.findall(piece))
        if index < count
    )


def _by_sheet(archive: Archive, padded: dict[str, dict[int, int]]) -> dict[str, dict[int, int]]:
    """The same by the names of sheets instead of the paths of files."""
    paths = dict(_relations(archive.text("xl/_rels/workbook.xml.rels")))
    found: dict[str, dict[int, int]] = {}
    for text in islice(_SHEET.findall(archive.text("xl/workbook.xml")), 1000):
        said = attributes(text)
        relation = next((value for key, value in said.items() if key.endswith(b":id")), b"")
        path = paths.get(relation, "")
        if path in padded:
            found[unescape(said.get(b"name", b"").decode("utf-8", "replace"))] = padded[path]
    return found


def _relations(text: bytes) -> Iterator[tuple[bytes, str]]:
    for relation in _RELATION.findall(text):
        said = attributes(relation)
        target = said.get(b"Target", b"").decode("utf-8", "replace").lower()
        yield said.get(b"Id", b""), target[1:] if target.startswith("/") else f"xl/{target}"


def _count(piece: bytes) -> int:
    """How many cells begin in a piece; counted without a pattern where one may."""
    if any(text in piece for text in _UNUSUAL_CELLS):
        return len(_CELL.findall(piece))
    return piece.count(b"<c ") + piece.count(b"<c>") + piece.count(b"<c/")


def _column(letters: bytes) -> int:
    """The number of a column, counted from 0: A is 0, AA is 26."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number - 1


def _number(digits: bytes) -> int:
    return int(digits) if digits.isdigit() and len(digits) < 9 else -1
