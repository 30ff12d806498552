"""The cards of a file that hold anything and stand for somebody, their values decoded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from callbook.files.vcard_lines import CardLines, RawCard, next_card
from callbook.files.vcard_plain import PlainCards
from callbook.files.vcard_values import Decoder, Values, kept_name, read_head

_GROUPS = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
_SAYS_NOTHING = frozenset({b"VERSION", b"PRODID", b"REV", b"UID", b"X-ABUID", b"PROFILE"})


@dataclass(slots=True)
class Card:
    """A card: the line of its BEGIN, its values, and whether the file ends within it."""

    line: int
    values: Values
    cut_off: bool = False


class Cards:
    """The cards of a file but for groups and empty ones, with how many bytes have been read.

    Most are plain and read at once; any other is read line by line. ``asked`` is the encoding
    that a person chose.
    """

    def __init__(self, data: bytes, asked: str | None = None) -> None:
        self._lines = CardLines(data)
        self._asked = asked

    def position(self) -> int:
        """How many bytes have been read."""
        return self._lines.position

    def __iter__(self) -> Iterator[Card]:
        lines = self._lines
        plain = None if self._asked else PlainCards(lines)
        while True:
            number, values = plain.next_card() if plain is not None else (0, None)
            if values is not None:
                if not _is_group(values):
                    yield Card(number, values)
                continue
            raw = next_card(lines)
            if raw is None:
                return
            if _says_anything(raw):
                values = _values(raw, Decoder(raw, self._asked))
                if not _is_group(values):
                    yield Card(raw.line, values, raw.cut_off)


def _says_anything(card: RawCard) -> bool:
    """Whether anything stands in a card; the value of a picture, unread, counts."""
    return any(
        found.value.strip(b" ;,") or not found.value
        for found in card.properties
        if found.name not in _SAYS_NOTHING
    )


def _is_group(values: Values) -> bool:
    return any(
        value.strip().lower() == "group"
        for name in _GROUPS
        if name in values
        for _, value in values[name]
    )


def _values(card: RawCard, decoder: Decoder) -> Values:
    values: Values = {}
    for found in card.properties:
        name = kept_name(found.name)
        if name:
            head = read_head(found.head)
            values.setdefault(name, []).append((head, decoder.text(found, head)))
    return values
