"""Workbooks that are archives, measured before anybody unpacks them."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from callbook.core.errors import Refusal

MOST_UNPACKED = 512_000_000
"""Bytes; half a million rows of ten columns take about 300 million."""
_RATIO, _HARMLESS = 200, 20_000_000
"""So often a workbook is packed at most; below so many bytes that is harmless."""
_CHUNK = 1 << 20
_LONGEST_TAG = 8 << 20
_MANY = 10_000
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, OSError)


class Archive:
    """The files inside a workbook, read through limits.

    Raises Refusal, with the workbook's ``name``, for one that is torn or has a password, and
    for one that would be many times larger when unpacked: a bomb.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = self._zip.infolist()
        except _BROKEN:
            raise self.damaged() from None
        unpacked = sum(entry.file_size for entry in entries)
        bomb = unpacked > _HARMLESS and unpacked > _RATIO * len(data)
        if bomb or len(entries) > _MANY:
            raise Refusal("files.bomb", name=name)
        if unpacked > MOST_UNPACKED:
            raise Refusal("files.too_many_cells", name=name)
        if any(entry.flag_bits & 1 for entry in entries):
            raise Refusal("files.encrypted", name=name)
        self._entries = {entry.filename: entry for entry in entries}
        if len(self._entries) < len(entries):
            raise self.damaged()

    @property
    def paths(self) -> tuple[str, ...]:
        """The paths of the files inside."""
        return tuple(self._entries)

    def text(self, path: str, most: int = 10_000_000) -> bytes:
        """A small file as a whole; empty if there is none, cut off if it is not small."""
        for entry in self._entries:
            if entry.lower() == path.lower():
                return b"".join(self._chunks(entry))[:most]
        return b""

    def pieces(self, path: str) -> Iterator[bytes]:
        """A file piece by piece, as large as its list of contents says and no larger.

        No piece ends within a tag.
        """
        rest = b""
        for chunk in self._chunks(path):
            piece = rest + chunk
            begun = piece.rfind(b"<")
            if begun < 0 or piece.find(b">", begun) >= 0:
                rest = b""
                yield piece
                continue
            rest = piece[begun:]
            if len(rest) > _LONGEST_TAG:
                raise self.damaged()
            yield piece[:begun]
        if rest:
            yield rest

    def damaged(self) -> Refusal:
        """What to raise for an archive that cannot be read."""
        return Refusal("files.damaged_workbook", name=self._name)

    def _chunks(self, path: str) -> Iterator[bytes]:
        try:
            with self._zip.open(self._entries[path]) as file:
                while chunk := file.read(_CHUNK):
                    yield chunk
        except _BROKEN:
            raise self.damaged() from None


def attributes(tag: bytes) -> dict[bytes, bytes]:
    """The attributes in the text of a tag."""
    return {name: first or second for name, first, second in _ATTRIBUTE.findall(tag)}


_ATTRIBUTE = re.compile(rb"([^\s=<>\"'/]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
