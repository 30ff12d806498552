"""The properties of vCards in a file, unfolded and sorted into cards, still undecoded."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_SKIPPED = frozenset({b"PHOTO", b"LOGO", b"SOUND", b"KEY", b"X-MS-CARDPICTURE", b"X-MS-OL-DESIGN"})
_BLANKS = frozenset(b" \t")
_NAME = re.compile(rb"\s*(?:[\w\-]+\.)?([\w\-]+)[ \t]*[;:]")
_QUOTED_HEAD = re.compile(rb'((?:[^":]|"[^"]*")*):')


@dataclass(slots=True)
class RawProperty:
    """One property: the line where it begins, what stands before its colon, and after."""

    line: int
    name: bytes
    head: bytes
    value: bytes


@dataclass(slots=True)
class RawCard:
    """One card: the line of its BEGIN, its properties, and whether the file ends within it."""

    line: int
    properties: list[RawProperty] = field(default_factory=list)
    cut_off: bool = False


class CardLines:
    """The physical lines of the bytes, whatever ends them, with how far one has come."""

    def __init__(self, data: bytes) -> None:
        self._raw = io.BytesIO(data)

    def position(self) -> int:
        """How many bytes have been read."""
        return self._raw.tell()

    def __iter__(self) -> Iterator[tuple[int, bytes]]:
        number = 0
        for raw in self._raw:
            line = raw.rstrip(b"\r\n")
            if b"\r" not in line:
                number += 1
                yield number, line
                continue
            for part in line.split(b"\r"):
                number += 1
                yield number, part


def read_cards(lines: CardLines) -> Iterator[RawCard]:
    """The cards, also those whose END is missing.

    Blocks that are no cards (VLIST) are skipped, and so is the card of an agent inside one.
    """
    card: RawCard | None = None
    foreign: bytes | None = None
    inside = 0
    for found in _properties(lines):
        if found.name == b"BEGIN":
            what = found.value.strip().upper()
            if what != b"VCARD":
                foreign = foreign or what
                continue
            foreign = None
            if card is not None and _is_agent(card):
                card.properties.pop()
                inside += 1
                continue
            if card is not None and not inside:
                yield card
            if not inside:
                card = RawCard(found.line)
        elif found.name == b"END":
            what = found.value.strip().upper()
            if foreign or what != b"VCARD":
                foreign = None if what == foreign else foreign
            elif inside:
                inside -= 1
            elif card is not None:
                yield card
                card = None
        elif card is not None and not inside and foreign is None:
            card.properties.append(found)
    if card is not None:
        card.cut_off = True
        yield card


def _is_agent(card: RawCard) -> bool:
    last = card.properties[-1] if card.properties else None
    return last is not None and last.name == b"AGENT" and not last.value.strip()


def _properties(lines: CardLines) -> Iterator[RawProperty]:
    """The logical lines that are properties; pictures come without their bytes.

    Folds are undone in bytes, because they cut characters in two (RFC 6350, 3.2); in
    quoted-printable an ``=`` at the end of a line is a soft break and no fold (RFC 2045).
    """
    begun: tuple[int, bytes] | None = None
    parts: list[bytes] = []
    soft = skipping = False
    for number, line in lines:
        if soft:
            if not line.strip():
                continue
            if not _NAME.match(line):
                parts.append(line.removesuffix(b"="))
                soft = line.endswith(b"=")
                continue
        if line and line[0] in _BLANKS and begun is not None:
            if not skipping:
                parts.append(line[1:])
            continue
        if begun is not None:
            yield _property(*begun, parts[0] if len(parts) == 1 else b"".join(parts))
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        match = _NAME.match(line)
        begun = (number, match[1].upper()) if match else None
        skipping = begun is not None and begun[1] in _SKIPPED
        soft = line[-1:] == b"=" and _is_quoted_printable(line)
        parts = [b""] if skipping else [line[:-1] if soft else line]
    if begun is not None:
        yield _property(*begun, b"".join(parts))


def _is_quoted_printable(line: bytes) -> bool:
    return b"QUOTED-PRINTABLE" in line.partition(b":")[0].upper()


def _property(line: int, name: bytes, text: bytes) -> RawProperty:
    head, _, value = text.partition(b":")
    if b'"' in head and (match := _QUOTED_HEAD.match(text)):
        head, value = match[1], text[match.end() :]
    return RawProperty(line, name, head, value)
