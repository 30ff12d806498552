"""The streams in an OLE compound file, the container of old Office files ([MS-CFB])."""

from __future__ import annotations

import struct
from collections.abc import Iterator

_HEADER = struct.Struct("<8s16x6H10x5I2I2I2I")
_END = 0xFFFFFFFA
"""Sector numbers from here on mean that a chain ends."""
_ENTRY = 128


class OleFile:
    """A compound file; raises ValueError for one whose parts do not fit together."""

    def __init__(self, data: bytes) -> None:
        if len(data) < 512:
            raise ValueError("too short")
        self._data = data
        self._size = 1 << self._number(30, "<H", 9, 12)
        self._small_size = 64
        self._cutoff = self._number(56, "<I", 0, 1 << 31)
        self._table = self._sector_table()
        entries = b"".join(self._sectors(self._number(48, "<I", 0, 1 << 32)))
        self._entries = [entries[at : at + _ENTRY] for at in range(0, len(entries), _ENTRY)]
        small = b"".join(self._sectors(self._number(60, "<I", 0, 1 << 32)))
        self._small_table = struct.unpack(f"<{len(small) // 4}I", small)

    def stream(self, *names: str) -> bytes | None:
        """The bytes of the first stream that has one of the names; None if none has."""
        for entry in self._entries:
            length = struct.unpack_from("<H", entry, 64)[0]
            name = entry[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
            if entry[66] == 2 and name.lower() in names:
                first, size = struct.unpack_from("<II", entry, 116)
                if size < self._cutoff:
                    return b"".join(self._small_sectors(first))[:size]
                return b"".join(self._sectors(first))[:size]
        return None

    def _number(self, at: int, form: str, least: int, most: int) -> int:
        number: int = struct.unpack_from(form, self._data, at)[0]
        if not least <= number <= most:
            raise ValueError("a header that cannot be")
        return number

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        if start >= len(self._data):
            raise ValueError("a sector beyond the end")
        return self._data[start : start + self._size]

    def _sector_table(self) -> tuple[int, ...]:
        """Which sector follows each one; the table's own sectors are listed in the header."""
        listed = list(struct.unpack_from("<109I", self._data, 76))
        more = self._number(68, "<I", 0, 1 << 32)
        for _ in range(len(self._data) // self._size + 1):
            if more >= _END:
                break
            sector = self._sector(more)
            numbers = struct.unpack(f"<{len(sector) // 4}I", sector)
            listed += numbers[:-1]
            more = numbers[-1]
        raw = b"".join(self._sector(number) for number in listed if number < _END)
        return struct.unpack(f"<{len(raw) // 4}I", raw)

    def _chain(self, first: int, table: tuple[int, ...]) -> Iterator[int]:
        for _ in range(len(table) + 1):
            if first >= _END:
                return
            if first >= len(table):
                raise ValueError("a chain that leads nowhere")
            yield first
            first = table[first]
        raise ValueError("a chain without end")

    def _sectors(self, first: int) -> Iterator[bytes]:
        return map(self._sector, self._chain(first, self._table))

    def _small_sectors(self, first: int) -> Iterator[bytes]:
        """The sectors of a small stream, which lie together in the stream of the root."""
        root = struct.unpack_from("<I", self._entries[0], 116)[0]
        whole = b"".join(self._sectors(root))
        size = self._small_size
        for number in self._chain(first, self._small_table):
            yield whole[number * size : (number + 1) * size]
