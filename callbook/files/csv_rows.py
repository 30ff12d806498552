"""The rows of a CSV text, one after the other, with the line where each begins."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import deque
from collections.abc import Iterator

from callbook.core.errors import Refusal
from callbook.files.rows import MAX_COLUMNS, Row
from callbook.files.sniff import codec_of

MAX_LINE = 1_000_000
MAX_RECORD = 2_000_000
_CONTROLS = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127, 0xFEFF])
_CONTROL_BYTES = bytes(code for code in _CONTROLS if code < 256)
_CHUNK = 1 << 15
_SEP = re.compile(r'"?sep=(.)"?;*,*\s*', re.IGNORECASE)


class _TooLong(Exception):
    """A record that does not end: a quote that was never closed."""


class TextLines:
    """The physical lines of a text, counted; it can go back to the second of a record.

    Raises Refusal for a line over a million characters.
    """

    def __init__(self, data: bytes, encoding: str) -> None:
        codec, errors = codec_of(encoding)
        if data.startswith(codecs.BOM_UTF8) and codec.lower() in ("utf-8", "utf8"):
            codec = "utf-8-sig"
        self._raw = io.BytesIO(data)
        self._stream = io.TextIOWrapper(self._raw, codec, errors, newline=None)
        self._dirty = codec.startswith(("utf-16", "utf-32")) or _has_controls(data)
        self._taken: list[str] = []
        self._ahead: deque[str] = deque()
        self._size = 0
        self.number = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._ahead.popleft() if self._ahead else self._read()
        if not line:
            raise StopIteration
        self._taken.append(line)
        self._size += len(line)
        self.number += 1
        if self._size > MAX_RECORD:
            raise _TooLong
        return line

    def begin_record(self) -> None:
        """Forgets the lines of the record before."""
        self._taken.clear()
        self._size = 0

    @property
    def taken(self) -> list[str]:
        """The lines of the present record."""
        return self._taken

    def back(self, lines: int) -> None:
        """Goes on after the first ``lines`` lines of the present record."""
        again = self._taken[lines:]
        self._ahead.extendleft(reversed(again))
        self.number -= len(again)

    def position(self) -> int:
        """How many bytes have been read."""
        return self._raw.tell()

    def _read(self) -> str:
        line = self._stream.readline(MAX_LINE + 1)
        if len(line) > MAX_LINE:
            raise Refusal("files.line_too_long", line=self.number + 1)
        if not self._dirty or not line:
            return line
        return line.translate(_CONTROLS) or "\n"


def _has_controls(data: bytes) -> bool:
    if data.find(codecs.BOM_UTF8, 3) >= 0:
        return True
    for start in range(0, len(data), _CHUNK):
        chunk = data[start : start + _CHUNK]
        if len(chunk.translate(None, _CONTROL_BYTES)) != len(chunk):
            return True
    return False


def read_rows(lines: TextLines, delimiter: str, width: int = 0) -> Iterator[Row]:
    """The rows of the text; blank lines give none.

    A quote that is never closed, or closed in the middle of another row, costs no rows:
    the row is then taken as the line that it stands on. ``width`` is the number of
    columns, to tell that case from a cell of several lines.
    Raises Refusal for lines and rows too long for a list of contacts.
    """
    csv.field_size_limit(2 * MAX_RECORD)
    reader = csv.reader(lines, delimiter=delimiter, skipinitialspace=True, strict=True)
    while True:
        lines.begin_record()
        first = lines.number + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except (csv.Error, _TooLong):
            cells, used = _mended(lines.taken, delimiter, width)
            open_quote = len(lines.taken) > used
            lines.back(used)
            yield Row(first, cells, open_quote)
            continue
        if len(cells) > MAX_COLUMNS:
            raise Refusal("files.too_many_columns", line=first, n=len(cells))
        if cells:
            yield Row(first, cells)


def _mended(taken: list[str], delimiter: str, width: int) -> tuple[list[str], int]:
    """The cells of a record with a wrong quote, and how many of its lines they took."""
    alone = _leniently(taken[:1], delimiter)
    naive = [cell.strip().strip('"') for cell in taken[0].rstrip("\n").split(delimiter)]
    if len(alone) != width and (len(naive) == width or len(taken) > 1):
        alone = naive
    if len(taken) == 1 or len(alone) == width:
        return alone[:MAX_COLUMNS], 1
    whole = _leniently(taken, delimiter) if len(taken) < 1000 else []
    if whole and len(whole) == width:
        return whole, len(taken)
    return alone[:MAX_COLUMNS], 1


def _leniently(taken: list[str], delimiter: str) -> list[str]:
    return next(csv.reader(taken, delimiter=delimiter, skipinitialspace=True), [])


def named_delimiter(line: str) -> str | None:
    """The delimiter that a first line like ``sep=;`` names, as Excel writes it."""
    match = _SEP.fullmatch(line.rstrip("\n"))
    return match[1] if match else None
