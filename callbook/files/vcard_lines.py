"""The properties of vCards in a file, unfolded and sorted into cards, still undecoded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_SKIPPED = frozenset({b"PHOTO", b"LOGO", b"SOUND", b"KEY", b"X-MS-CARDPICTURE", b"X-MS-OL-DESIGN"})
_BLANKS = frozenset(b" \t")
_ENDS = re.compile(rb"(\r+)(\n?)")
NAME = re.compile(rb"\s*(?:[\w\-]+\.)?([\w\-]+)[ \t]*[;:]")
"""The beginning of a property: its group, its name, and what ends the name."""
_QUOTED_HEAD = re.compile(rb'((?:[^":]|"[^"]*")*):')


@dataclass(slots=True)
class RawProperty:
    """One property: the line where it begins, what stands before its colon, and after.

    ``at`` is the place of its first byte.
    """

    line: int
    at: int
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
    """The physical lines of the bytes, whatever ends them, with how far one has come.

    ``position`` is where the next line begins, and ``number`` how many lines there are before
    it.
    """

    def __init__(self, data: bytes) -> None:
        data = data.removeprefix(b"\xef\xbb\xbf")
        if data.count(b"\r") != data.count(b"\r\n"):
            data = _ENDS.sub(_line_feeds, data)
        self.data = data
        self.position = self.number = 0

    def go_to(self, position: int, number: int) -> None:
        """Goes on with the line after so many, which begins at a place."""
        self.position, self.number = position, number

    def __iter__(self) -> Iterator[tuple[int, bytes]]:
        data, size = self.data, len(self.data)
        while self.position < size:
            begin = self.position
            self.position = data.find(b"\n", begin) + 1 or size
            self.number += 1
            yield self.number, data[begin : self.position].rstrip(b"\r\n")


def _line_feeds(ends: re.Match[bytes]) -> bytes:
    return ends[2] or b"\n" * len(ends[1])


def next_card(lines: CardLines) -> RawCard | None:
    """The next card, also one whose END is missing; None where there is none any more.

    Blocks that are no cards (VLIST) are skipped, and so is the card of an agent inside one.
    """
    card: RawCard | None = None
    foreign: bytes | None = None
    inside = 0
    for found, after in _properties(lines):
        if found.name == b"BEGIN":
            what = found.value.strip().upper()
            if what != b"VCARD":
                foreign = foreign or what
                continue
            foreign = None
            if card is None:
                card = RawCard(found.line)
            elif _is_agent(card):
                card.properties.pop()
                inside += 1
            elif not inside:
                lines.go_to(found.at, found.line - 1)
                return card
        elif found.name == b"END":
            what = found.value.strip().upper()
            if foreign or what != b"VCARD":
                foreign = None if what == foreign else foreign
            elif inside:
                inside -= 1
            elif card is not None:
                lines.go_to(*after)
                return card
        elif card is not None and not inside and foreign is None:
            card.properties.append(found)
    if card is not None:
        card.cut_off = True
    return card


def _is_agent(card: RawCard) -> bool:
    last = card.properties[-1] if card.properties else None
    return last is not None and last.name == b"AGENT" and not last.value.strip()


def _properties(lines: CardLines) -> Iterator[tuple[RawProperty, tuple[int, int]]]:
    """The logical lines that are properties, and where one goes on after each.

    Pictures come without their bytes. Folds are undone in bytes, because they cut characters in
    two (RFC 6350, 3.2); in quoted-printable an ``=`` at the end of a line is a soft break and no
    fold (RFC 2045).
    """
    begun: tuple[int, int, bytes] | None = None
    parts: list[bytes] = []
    soft = skipping = False
    at = lines.position
    for number, line in lines:
        begin, at = at, lines.position
        if soft:
            if not line.strip():
                continue
            if not NAME.match(line):
                parts.append(line.removesuffix(b"="))
                soft = line.endswith(b"=")
                continue
        if line and line[0] in _BLANKS and begun is not None:
            if not skipping:
                parts.append(line[1:])
            continue
        if begun is not None:
            yield _property(*begun, b"".join(parts)), (begin, number - 1)
        match = NAME.match(line)
        begun = (number, begin, match[1].upper()) if match else None
        skipping = begun is not None and begun[2] in _SKIPPED
        soft = line[-1:] == b"=" and _is_quoted_printable(line)
        parts = [b""] if skipping else [line[:-1] if soft else line]
    if begun is not None:
        yield _property(*begun, b"".join(parts)), (lines.position, lines.number)


def _is_quoted_printable(line: bytes) -> bool:
    return b"QUOTED-PRINTABLE" in line.partition(b":")[0].upper()


def _property(line: int, at: int, name: bytes, text: bytes) -> RawProperty:
    head, _, value = text.partition(b":")
    if b'"' in head and (match := _QUOTED_HEAD.match(text)):
        head, value = match[1], text[match.end() :]
    return RawProperty(line, at, name, head, value)
