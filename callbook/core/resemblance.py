"""Resemblance: which contacts may be the same, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from callbook.core.companies import name_key
from callbook.core.folding import fold
from callbook.core.matching import name_words, same_name
from callbook.core.progress import Report, silent

ALIKE = 86
"""From this ratio on (0 to 100, rapidfuzz token_sort_ratio) two names resemble each other."""
CROWD = 40
"""More than so many contacts under one number or key are a switchboard, not duplicates."""


class Why(StrEnum):
    """What two contacts have in common."""

    SAME_UID = "same_uid"
    SAME_NUMBER_AND_NAME = "same_number_and_name"
    SAME_NUMBER = "same_number"
    SAME_EMAIL = "same_email"
    SIMILAR_NAME = "similar_name"


CERTAIN = frozenset({Why.SAME_UID, Why.SAME_NUMBER_AND_NAME})


@dataclass(frozen=True, slots=True)
class Resembling:
    """What of a contact is compared; ``numbers`` in E.164 without extension."""

    id: int
    name: str
    company: str
    city: str
    uid: str
    own_number: str
    emails: tuple[str, ...]
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two contacts that are, or may be, the same; the older one first."""

    first: int
    second: int
    why: Why

    @property
    def certain(self) -> bool:
        """Whether they can be merged by rule; else a person is asked."""
        return self.why in CERTAIN


def pairs(contacts: Iterable[Resembling], report: Report = silent) -> list[Pair]:
    """All pairs that resemble each other, certain ones first.

    Contacts are compared within small blocks that share a number, an address or the
    beginning of a name, so the time grows with the contacts and not with their square.
    """
    everybody = {contact.id: contact for contact in contacts}
    found: dict[tuple[int, int], Why] = {}
    blocks = list(_blocks(everybody.values()))
    for done, (why, block) in enumerate(blocks):
        report(done, len(blocks))
        if len(block) > CROWD:
            continue
        for place, first in enumerate(block):
            for second in block[place + 1 :]:
                key = (min(first, second), max(first, second))
                if key not in found:
                    judged = _judge(everybody[key[0]], everybody[key[1]], why)
                    if judged is not None:
                        found[key] = judged
    made = [Pair(first, second, why) for (first, second), why in found.items()]
    return sorted(made, key=_certain_first)


def _certain_first(pair: Pair) -> tuple[bool, int, int]:
    return not pair.certain, pair.first, pair.second


def _blocks(contacts: Iterable[Resembling]) -> Iterator[tuple[Why, list[int]]]:
    by_key: dict[tuple[Why, str], list[int]] = {}
    for contact in contacts:
        for key in _keys(contact):
            by_key.setdefault(key, []).append(contact.id)
    order = list(Why)
    for (why, _), block in sorted(by_key.items(), key=lambda item: order.index(item[0][0])):
        if len(block) > 1:
            yield why, block


def _keys(contact: Resembling) -> Iterator[tuple[Why, str]]:
    if contact.uid:
        yield Why.SAME_UID, contact.uid
    for number in dict.fromkeys(contact.numbers):
        yield Why.SAME_NUMBER_AND_NAME, number
    for email in dict.fromkeys(contact.emails):
        yield Why.SAME_EMAIL, email.casefold()
    company = "".join(sorted(name_words(contact.company)))[:12] if contact.company else ""
    for word in sorted(name_words(contact.name)):
        if len(word) > 2:
            yield Why.SIMILAR_NAME, f"{word[:4]}|{company or fold(contact.city)}"


def _judge(first: Resembling, second: Resembling, why: Why) -> Why | None:
    """What the two have in common, None where that is not enough."""
    if why is Why.SAME_UID:
        return why
    if _told_apart(first, second):
        return None
    if why is Why.SAME_NUMBER_AND_NAME:
        if same_name(first.name, second.name):
            return why
        return Why.SAME_NUMBER if _alike(first.name, second.name) else None
    if why is Why.SAME_EMAIL:
        return why if _alike(first.name, second.name) else None
    in_one_place = name_key(first.company) == name_key(second.company) or not (
        first.company and second.company
    )
    return why if in_one_place and _alike(first.name, second.name) else None


def _told_apart(first: Resembling, second: Resembling) -> bool:
    """Two customer numbers, or two cities, speak against one contact."""
    if first.own_number and second.own_number and first.own_number != second.own_number:
        return True
    return bool(first.city and second.city and fold(first.city) != fold(second.city))


def _alike(one: str, other: str) -> bool:
    """Whether two names resemble each other: a slip of the pen, or an initial for a name."""
    if same_name(one, other):
        return True
    first, second = name_words(one), name_words(other)
    if _initialled(first, second) or _initialled(second, first):
        return True
    from rapidfuzz import fuzz

    words = (" ".join(sorted(first)), " ".join(sorted(second)))
    if fuzz.ratio(*words) < ALIKE:
        return False
    return _given_names_agree(first, second)


def _initialled(short: frozenset[str], full: frozenset[str]) -> bool:
    """ "N. Sommer" and "Nadine Sommer": a shared word, and an initial for the other."""
    rest, other = short - full, full - short
    if len(rest) != 1 or len(other) != 1 or not short & full:
        return False
    (initial,), (name,) = rest, other
    return len(initial) == 1 and name.startswith(initial)


def _given_names_agree(first: frozenset[str], second: frozenset[str]) -> bool:
    """ "Schmitt" and "Schmidt" are a slip; "Petra" and "Peter" at one line are a family."""
    from rapidfuzz.distance import DamerauLevenshtein

    rest, other = first - second, second - first
    if len(rest) != 1 or len(other) != 1:
        return len(rest) == len(other) == 0
    (one,), (another,) = rest, other
    return DamerauLevenshtein.distance(one, another) == 1
