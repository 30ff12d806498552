"""Plain cards, read at once: nothing in them needs the care of reading line by line.

Most cards are such: UTF-8, no quoted-printable, nothing nested. What they say is what the
reading line by line finds in them too; whatever leaves a doubt is left to that.
"""

from __future__ import annotations

import re

from callbook.files.vcard_lines import NAME, CardLines
from callbook.files.vcard_values import Head, Values, kept_name, read_head

LONGEST = 100_000
"""A longer card has pictures, which need not be read."""
_HEADS = 4096
_BEGIN = re.compile(rb"[\r\n]*+BEGIN:VCARD\r?\n(?![ \t])")
_END = b"\nEND:VCARD"
_END_LINE = re.compile(rb"\nEND:VCARD\r?(?:\n(?![ \t])|\Z)")
_LINE = re.compile(r"^([\w\-.]+(?:;[^:\"\n]*)?):(.*)$", re.ASCII | re.MULTILINE)
_SAYING = ("FN", "N", "ORG", "TEL", "EMAIL")
_NOT_PLAIN = frozenset({b"BEGIN", b"END", b"AGENT"})


class PlainCards:
    """The plain cards of a file, as far as they follow where one has come in its lines."""

    def __init__(self, lines: CardLines) -> None:
        self._lines = lines
        self._heads = _Heads()
        self._end = 0

    def next_card(self) -> tuple[int, Values | None]:
        """The line of the card that comes next and what it says; None where it is not plain.

        After a plain card the lines go on behind it, before any other they stay.
        """
        data, begin = self._lines.data, self._lines.position
        begun = _BEGIN.match(data, begin)
        if begun is None:
            return 0, None
        first = begun.end()
        if self._end < first:
            # Looked for once: where no card ends, each would look through the whole file.
            self._end = data.find(_END, first - 1) if self._end >= 0 else -1
        ended = _END_LINE.match(data, self._end) if self._end >= 0 else None
        if ended is None or self._end - first > LONGEST:
            return 0, None
        try:
            values = self._values(data[first : self._end])
        except (KeyError, UnicodeDecodeError):
            return 0, None
        if values is None:
            return 0, None
        number = self._lines.number
        line = number + data.count(b"\n", begin, first)
        self._lines.go_to(ended.end(), line + data.count(b"\n", first, ended.end()))
        return line, values

    def _values(self, block: bytes) -> Values | None:
        """What the lines between BEGIN and END say; None or KeyError where they need care."""
        if b"\r" in block:
            block = block.replace(b"\r\n", b"\n").removesuffix(b"\r")
            if b"\r" in block:
                return None
        if b"\n\n" in block:
            return None
        if b"\n " in block or b"\n\t" in block:
            block = block.replace(b"\n ", b"").replace(b"\n\t", b"")
        text = block.decode()
        found = _LINE.findall(text)
        if len(found) != text.count("\n") + 1 or not text.replace("\n", "").isprintable():
            return None
        heads = self._heads
        values: Values = {}
        for written, value in found:
            name, head = heads[written]
            if name in values:
                values[name].append((head, value))
            elif name:
                values[name] = [(head, value)]
        says = any(name in values and values[name][0][1].strip(" ;,") for name in _SAYING)
        return values if says else None


class _Heads(dict[str, tuple[str, Head]]):
    """What stands before the colons, with its name and meaning; KeyError where care is needed."""

    def __missing__(self, written: str) -> tuple[str, Head]:
        raw = written.encode()
        match = NAME.match(raw + b":")
        if match is None or match[1].upper() in _NOT_PLAIN:
            raise KeyError(written)
        name, head = kept_name(match[1].upper()), read_head(raw)
        if b"QUOTED-PRINTABLE" in raw.upper() or (name and (head.encoding or head.charset)):
            raise KeyError(written)
        if len(self) >= _HEADS:
            self.clear()
        self[written] = name, head
        return name, head
