"""The lines that address cards and calendars are made of: escaped, and folded at 75 bytes."""

from __future__ import annotations

_WIDTH = 75
_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": None})


def escaped(text: str) -> str:
    """A text as the value of a line (RFC 6350, 3.4; RFC 5545, 3.3.11)."""
    return text.translate(_ESCAPES)


def folded(line: str) -> bytes:
    """The line in bytes, folded after 75 without cutting a character (RFC 6350, 3.2)."""
    raw = line.encode("utf-8", "replace")
    pieces: list[bytes] = []
    width = _WIDTH
    while len(raw) > width:
        cut = width
        while raw[cut] & 0xC0 == 0x80:
            cut -= 1
        pieces.append(raw[:cut])
        raw = raw[cut:]
        width = _WIDTH - 1
    return b"\r\n ".join([*pieces, raw]) + b"\r\n"
