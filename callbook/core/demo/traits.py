"""Traits: what is settled of each sample contact by its place in the book alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from callbook.core.contacts import ContactKind, Importance

CREW = (1, 1, 2, 1, 3, 1, 1, 2, 1, 1, 1, 4, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 3, 1, 1, 2, 1, 1)
"""How many people of a business are known, business after business, over and over."""
ROUND = sum(CREW)
SEATS = tuple((firm, seat) for firm, size in enumerate(CREW) for seat in range(size))

_CUSTOMER_CLASSES = (
    (Importance.A,) * 3 + (Importance.B,) * 6 + (Importance.C,) * 8 + (Importance.NONE,) * 3
)
_PROSPECT_CLASSES = (
    (Importance.A,) + (Importance.B,) * 3 + (Importance.C,) * 5 + (Importance.NONE,) * 11
)


@dataclass(frozen=True, slots=True)
class Traits:
    """Business, seat in it, kind and class of a contact; what keeps it out of the list."""

    firm: int
    seat: int
    crew: int
    kind: ContactKind
    importance: Importance
    consumer: bool
    declined: bool
    numberless: bool
    archived: bool

    @property
    def callable(self) -> bool:
        """Whether the owner still calls there."""
        return not (self.declined or self.numberless or self.archived)


def mix(place: int, salt: int) -> int:
    """A number below 2**31 that looks like chance and is always the same."""
    x = (place * 0x9E3779B1 + salt * 0x85EBCA77 + 0x165667B1) & 0xFFFFFFFF
    x = ((x ^ (x >> 15)) * 0x2C1B3C6D) & 0xFFFFFFFF
    x = ((x ^ (x >> 12)) * 0x297A2D39) & 0xFFFFFFFF
    return (x ^ (x >> 15)) >> 1


@cache
def _classes(kind: ContactKind) -> tuple[Importance, ...]:
    return _CUSTOMER_CLASSES if kind is ContactKind.CUSTOMER else _PROSPECT_CLASSES


def of(place: int) -> Traits:
    """The traits of the contact at a place of the book, from 0."""
    rounds, seat_of_round = divmod(place, ROUND)
    firm_of_round, seat = SEATS[seat_of_round]
    firm = rounds * len(CREW) + firm_of_round
    crew = CREW[firm_of_round]
    customer = mix(firm, 1) % 100 < 70
    kind = ContactKind.CUSTOMER if customer else ContactKind.PROSPECT
    classes = _classes(kind)
    fate = mix(place, 3) % 1000
    return Traits(
        firm=firm,
        seat=seat,
        crew=crew,
        kind=kind,
        importance=classes[mix(place, 2) % len(classes)],
        consumer=crew == 1 and mix(firm, 4) % 100 < 10,
        declined=fate < 18,
        numberless=18 <= fate < 34,
        archived=34 <= fate < 46,
    )
