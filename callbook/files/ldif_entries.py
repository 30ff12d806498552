"""The entries of an LDIF file: lines unfolded, values out of base64 (RFC 2849)."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from callbook.files.vcard_lines import CardLines

_ATTRIBUTE = re.compile(rb"([A-Za-z][\w.-]*)((?:;[\w=-]*)*)(::|:<|:)[ \t]*")
_SKIPPED = frozenset({"jpegphoto", "photo", "usercertificate", "usersmimecertificate", "audio"})
_CONTROLS = dict.fromkeys([*range(9), 11, 12, 13, *range(14, 32), 127, 0xFEFF])


@dataclass(slots=True)
class LdifEntry:
    """One entry: the line where it begins, and the texts of each attribute in small letters."""

    line: int
    values: dict[str, list[str]] = field(default_factory=dict)

    def first(self, *names: str) -> str:
        """The first text that one of the attributes has."""
        return next((text for name in names for text in self.values.get(name, ())), "")

    def classes(self) -> set[str]:
        """The object classes, in small letters."""
        return {text.lower() for text in self.values.get("objectclass", ())}


def read_entries(lines: CardLines) -> Iterator[LdifEntry]:
    """The entries that say anything, in the order of the file; pictures stay unread."""
    entry: LdifEntry | None = None
    for number, line in _unfolded(lines):
        match = _ATTRIBUTE.match(line)
        name = match[1].decode("ascii").lower() if match else ""
        if entry is not None and (not line.strip() or name == "dn"):
            if entry.values:
                yield entry
            entry = None
        if match is None or name == "version" or match[3] == b":<":
            continue
        entry = entry or LdifEntry(number)
        if name not in _SKIPPED:
            text = _text(line[match.end() :], encoded=match[3] == b"::")
            if text:
                entry.values.setdefault(name, []).append(text)
    if entry is not None and entry.values:
        yield entry


def _unfolded(lines: CardLines) -> Iterator[tuple[int, bytes]]:
    """The logical lines with their numbers, without comments; a blank one ends an entry."""
    begun = 0
    parts: list[bytes] = []
    comment = False
    for number, line in lines:
        if line[:1] == b" " and (parts or comment):
            if not comment:
                parts.append(line[1:])
            continue
        if parts:
            yield begun, b"".join(parts)
        comment = line.startswith(b"#")
        begun, parts = number, [] if comment else [line]
    if parts:
        yield begun, b"".join(parts)


def _text(raw: bytes, *, encoded: bool) -> str:
    """The text of a value; what is no UTF-8 was written by an old program in windows-1252."""
    if encoded:
        try:
            raw = base64.b64decode(raw, validate=False)
        except (binascii.Error, ValueError):
            return ""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        text = raw.decode("windows-1252", "replace")
    text = text.replace("\r\n", "\n")
    return (text if text.isprintable() else text.translate(_CONTROLS)).strip()
