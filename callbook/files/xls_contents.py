"""What is inside an .xls workbook, found before it is laid out in memory ([MS-XLS]).

Libraries lay out a sheet from its first to its last cell, and write a text that many cells
refer to as often as they do.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator

from callbook.core.errors import Refusal
from callbook.files.excel_zeros import ZeroColumns, zero_width
from callbook.files.ole_streams import OleFile
from callbook.files.weights import MOST_BYTES, Weight

_BEGIN, _END, _SHEET, _PASSWORD, _FORMAT, _STYLE = 0x809, 0x0A, 0x85, 0x2F, 0x41E, 0xE0
_TEXTS, _CONTINUED, _TEXT_CELL, _NUMBER, _SMALL_NUMBER, _SMALL_NUMBERS = (
    *(0xFC, 0x3C, 0xFD),
    *(0x203, 0x27E, 0xBD),
)
_CELLS = frozenset({_NUMBER, _SMALL_NUMBER, _TEXT_CELL, 0x204, 0xD6, 0x205, 0x06, 0x406, 0x206})
_BLANKS = frozenset({0x201, 0xBE})
_DIMENSIONS = 0x200
_MOST_ROWS, _MOST_COLUMNS = 65_536, 256
Record = tuple[int, int, bytes]
"""Where a record begins, its kind, and what it holds."""


def examine(data: bytes, name: str) -> dict[str, dict[int, int]]:
    """Where leading zeros are shown: for each sheet the columns, counted from 0, and their width.

    Raises Refusal, with the file's ``name``, for a damaged workbook, one with a password, or
    one with more cells than the memory is meant for.
    """
    try:
        stream = OleFile(data).stream("workbook", "book")
        if stream is None:
            raise ValueError("no workbook")
        book = _Book(name)
        for at, kind, record in _records(stream):
            book.take(at, kind, record)
        book.finish()
    except (ValueError, struct.error, IndexError):
        raise Refusal("files.damaged_workbook", name=name) from None
    return book.padded()


def _records(stream: bytes) -> Iterator[Record]:
    at = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield at, kind, stream[at + 4 : at + 4 + length]
        at += 4 + length


class _Book:
    """Adds up what the cells of all sheets weigh, since they are all read at once."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._sheet_names: list[str] = []
        self._sheets: list[tuple[Weight, ZeroColumns]] = []
        self._formats: dict[int, int] = {}
        self._styles: list[int] = []
        self._texts: list[bytes] = []
        self._lengths: array[int] | None = None
        self._begun: list[int] = []
        self._places: list[int] = []
        self._last = self._depth = 0

    def take(self, at: int, kind: int, record: bytes) -> None:
        """Takes note of one record."""
        if kind == _TEXTS or (kind == _CONTINUED and self._last == _TEXTS):
            self._last = _TEXTS
            self._texts.append(record)
            return
        self._last = kind
        if kind == _PASSWORD:
            raise Refusal("files.encrypted", name=self._name)
        if kind == _BEGIN:
            self._begin(at)
        elif kind == _END:
            self._depth -= 1
        elif kind == _SHEET:
            self._places.append(struct.unpack_from("<I", record)[0])
            self._sheet_names.append(_text(record[6:], wide=False))
        elif kind == _FORMAT:
            self._formats[struct.unpack_from("<H", record)[0]] = zero_width(_text(record[2:]))
        elif kind == _STYLE:
            format_id = struct.unpack_from("<H", record, 2)[0]
            self._styles.append(self._formats.get(format_id, 0))
        elif kind == _DIMENSIONS:
            _check_dimensions(record)
        elif kind in _CELLS or kind in _BLANKS or kind == _SMALL_NUMBERS:
            self._cell(kind, record)

    def finish(self) -> None:
        """Checks the whole; raises ValueError for sheets that do not begin where they should."""
        self._refuse_too_many()
        begun = set(self._begun)
        if len(set(self._places)) < len(self._places) or not begun.issuperset(self._places):
            raise ValueError("sheets that are none")

    def padded(self) -> dict[str, dict[int, int]]:
        """The columns with leading zeros by the names of their sheets."""
        sheets = zip(self._sheet_names, self._sheets[1:], strict=False)
        return {name: columns for name, (_, zeros) in sheets if (columns := zeros.columns())}

    def _begin(self, at: int) -> None:
        """A substream: the first one is the book, the others are sheets, with charts in them."""
        self._depth += 1
        if self._depth == 1:
            self._begun.append(at)
            self._sheets.append((Weight(), ZeroColumns()))

    def _cell(self, kind: int, record: bytes) -> None:
        if not self._sheets:
            raise ValueError("a cell outside of any sheet")
        weight, zeros = self._sheets[-1]
        row, column, style = struct.unpack_from("<HHH", record)
        count = (len(record) - 6) // 6 if kind == _SMALL_NUMBERS else 1
        weight.rows = max(weight.rows, row + 1)
        weight.width = max(weight.width, column + count)
        weight.cells += count
        if kind == _TEXT_CELL:
            weight.characters += self._length(struct.unpack_from("<I", record, 6)[0])
        elif kind in (_NUMBER, _SMALL_NUMBER):
            zeros.count(column, self._styles[style] if style < len(self._styles) else 0)
        elif kind == _SMALL_NUMBERS:
            for place in range(count):
                style = struct.unpack_from("<H", record, 4 + 6 * place)[0]
                width = self._styles[style] if style < len(self._styles) else 0
                zeros.count(column + place, width)
        if weight.cells % 10_000 == 0:
            self._refuse_too_many()

    def _refuse_too_many(self) -> None:
        if sum(weight.bytes() for weight, _ in self._sheets) > MOST_BYTES:
            raise Refusal("files.too_many_cells", name=self._name)

    def _length(self, index: int) -> int:
        if self._lengths is None:
            self._lengths = _lengths(self._texts)
        return self._lengths[index] if index < len(self._lengths) else 0


def _check_dimensions(record: bytes) -> None:
    """Raises ValueError for a size that no sheet has; libraries make room for what is told."""
    rows, columns = ("<II", 8) if len(record) >= 14 else ("<HH", 4)
    first, last = struct.unpack_from(rows, record)
    left, right = struct.unpack_from("<HH", record, columns)
    if not (first <= last <= _MOST_ROWS and left <= right <= _MOST_COLUMNS):
        raise ValueError("a sheet that cannot be")


def _lengths(pieces: list[bytes]) -> array[int]:
    """The characters of each shared text; a text may go on in the next record."""
    lengths: array[int] = array("L")
    rest = pieces[0][8:] if pieces else b""
    following = iter(pieces[1:])
    while len(rest) >= 3:
        characters, flags = struct.unpack_from("<HB", rest)
        lengths.append(characters)
        at = 3
        runs = struct.unpack_from("<H", rest, at)[0] if flags & 8 else 0
        at += 2 if flags & 8 else 0
        extra = struct.unpack_from("<I", rest, at)[0] if flags & 4 else 0
        at += 4 if flags & 4 else 0
        left = characters
        wide = flags & 1
        while left * (2 if wide else 1) > len(rest) - at:
            left -= (len(rest) - at) // (2 if wide else 1)
            rest, at = next(following, b""), 1
            if not rest:
                return lengths
            wide = rest[0] & 1
        at += left * (2 if wide else 1)
        behind = runs * 4 + extra
        while behind > len(rest) - at:
            behind -= len(rest) - at
            rest, at = next(following, b""), 0
            if not rest:
                return lengths
        rest = rest[at + behind :] or next(following, b"")
    return lengths


def _text(raw: bytes, *, wide: bool = True) -> str:
    """A text with its length before it, in two bytes or (``wide`` is False) in one."""
    size = struct.unpack_from("<H" if wide else "<B", raw)[0]
    at = 2 if wide else 1
    if raw[at : at + 1] == b"\x01":
        return raw[at + 1 : at + 1 + 2 * size].decode("utf-16-le", "replace")
    return raw[at + 1 : at + 1 + size].decode("latin-1")
