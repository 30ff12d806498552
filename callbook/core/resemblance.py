"""Resemblance: which contacts may be the same, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, groupby, pairwise
from typing import NamedTuple

from callbook.core.alikeness import alike, elsewhere
from callbook.core.folding import fold
from callbook.core.letting_go import let_go
from callbook.core.matching import Words, name_words, same_words
from callbook.core.progress import Report, silent

CROWD = 40
"""Up to so many contacts that share something are compared each with each."""
NEIGHBOURS = 4
"""Of a crowd each is compared with so many who stand next to it by name."""
SAID = 1000
"""How far it is gets told after so many contacts."""
START = 4
"""Words that begin with the same letters may be one with a slip of the pen."""


class Why(StrEnum):
    """What two contacts have in common."""

    SAME_NUMBER_AND_NAME = "same_number_and_name"
    SAME_UID_AND_NAME = "same_uid_and_name"
    SAME_OWN_NUMBER_AND_NAME = "same_own_number_and_name"
    SAME_NUMBER = "same_number"
    SAME_UID = "same_uid"
    SAME_OWN_NUMBER = "same_own_number"
    SAME_EMAIL = "same_email"
    SIMILAR_NAME = "similar_name"


CERTAIN = frozenset({Why.SAME_NUMBER_AND_NAME, Why.SAME_UID_AND_NAME, Why.SAME_OWN_NUMBER_AND_NAME})
_ORDER = {why: place for place, why in enumerate(Why)}


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


class _Told(NamedTuple):
    """A contact with its words taken apart once."""

    told: Resembling
    words: Words
    name: str
    company: Words
    city: str


class _Way(NamedTuple):
    """A way of being found: what is shared, and the reasons if the names agree or nearly do."""

    keys: str
    same: Why
    nearly: Why


_WAYS = (
    _Way("numbers", Why.SAME_NUMBER_AND_NAME, Why.SAME_NUMBER),
    _Way("uid", Why.SAME_UID_AND_NAME, Why.SAME_UID),
    _Way("own_number", Why.SAME_OWN_NUMBER_AND_NAME, Why.SAME_OWN_NUMBER),
    _Way("emails", Why.SAME_EMAIL, Why.SAME_EMAIL),
    _Way("name", Why.SIMILAR_NAME, Why.SIMILAR_NAME),
)


def pairs(contacts: Iterable[Resembling], report: Report = silent) -> list[Pair]:
    """All pairs that resemble each other, the surest first.

    Contacts are compared within blocks that share a number, an id, an address or the
    beginning of a name; in a crowd only with who stands next to them by name. So the time
    grows with the contacts and not with their square.
    """
    everybody: list[_Told] = []
    found: dict[tuple[int, int], Why] = {}
    try:
        for place, contact in enumerate(contacts):
            if not place % SAID:
                report(0, 1)
            everybody.append(_taken_apart(contact))
        for turn, way in enumerate(_WAYS):
            _compare(everybody, turn, way, found, report)
    finally:
        let_go(everybody)
    report(1, 1)
    made = [Pair(first, second, why) for (first, second), why in found.items()]
    return sorted(made, key=_surest_first)


def _compare(
    everybody: Sequence[_Told],
    turn: int,
    way: _Way,
    found: dict[tuple[int, int], Why],
    report: Report,
) -> None:
    """Compares all who may be found in one way."""
    total = len(everybody) * len(_WAYS)
    blocks = _blocks(everybody, way)
    seen, told = 0, 0
    try:
        for block in blocks:
            seen += len(block)
            if seen >= told:
                report(turn * len(everybody) + min(seen, len(everybody)), total)
                told = seen + SAID
            for one, other, slips in _near(block, way):
                _note(one, other, way, found, slips=slips)
    finally:
        let_go(blocks)


def _taken_apart(contact: Resembling) -> _Told:
    words = name_words(contact.name)
    company = name_words(contact.company) if contact.company else frozenset[str]()
    return _Told(contact, words, " ".join(sorted(words)), company, fold(contact.city.strip()))


def _surest_first(pair: Pair) -> tuple[int, int, int]:
    return _ORDER[pair.why], pair.first, pair.second


def _blocks(everybody: Iterable[_Told], way: _Way) -> list[list[_Told]]:
    """Those who share something; most keys are one contact's alone and hold no list."""
    alone: dict[str, _Told] = {}
    shared: dict[str, list[_Told]] = {}
    for one in everybody:
        for key in _keys(one, way):
            if key in shared:
                shared[key].append(one)
            elif key in alone:
                shared[key] = [alone[key], one]
            else:
                alone[key] = one
    blocks = list(shared.values())
    let_go(alone, shared)
    return blocks


def _keys(one: _Told, way: _Way) -> Iterable[str]:
    told = one.told
    if way.keys == "numbers":
        return dict.fromkeys(told.numbers)
    if way.keys == "uid":
        return (told.uid,) if told.uid else ()
    if way.keys == "own_number":
        return (told.own_number,) if told.own_number else ()
    if way.keys == "emails":
        return dict.fromkeys(email.casefold() for email in told.emails)
    return _name_keys(one)


def _name_keys(one: _Told) -> dict[str, None]:
    """Beginnings of the name's words, each at the company and in the city; the whole name."""
    company = "".join(sorted(one.company))[:12]
    places = [f"|{company}"] if company else []
    if one.city or not company:
        places.append(f"@{one.city}")
    starts = {word[:START] for word in one.words if len(word) > 2}
    keys = dict.fromkeys(start + place for start in starts for place in places)
    if len(one.words) > 1:
        keys[one.name] = None
    return keys


def _near(block: list[_Told], way: _Way) -> Iterator[tuple[_Told, _Told, bool]]:
    """Whom of a block to compare, and whether a slip of the pen is thought of.

    Up to a crowd each with each. Of a crowd that shares a place those whose words all begin
    alike; of one at a switchboard only neighbours by name, whose names then have to agree.
    """
    if len(block) <= CROWD:
        for one, other in combinations(block, 2):
            yield one, other, True
        return
    rest = block
    if way.same is Why.SIMILAR_NAME:
        rest = []
        for _, begun in groupby(sorted(block, key=_starts), key=_starts):
            part = list(begun)
            if len(part) > CROWD:
                rest += part
                continue
            for one, other in combinations(part, 2):
                yield one, other, True
    for one, other in _neighbours(rest, way):
        yield one, other, False


def _neighbours(crowd: Iterable[_Told], way: _Way) -> Iterator[tuple[_Told, _Told]]:
    """Those of a crowd who stand next to each other by name."""
    kept: list[_Told] = []
    for _, borne in groupby(sorted(crowd, key=_by_name), key=_named):
        namesakes = list(borne)
        if len(namesakes) <= CROWD:
            kept += namesakes
        elif way.same is not Why.SIMILAR_NAME:
            # The same number and the same name: each is one with the next.
            yield from pairwise(namesakes)
        # A name that so many bear in one place says nothing by itself.
    for place, one in enumerate(kept):
        reach = place + 1
        while reach < len(kept) and (reach <= place + NEIGHBOURS or kept[reach].name == one.name):
            yield one, kept[reach]
            reach += 1


def _starts(one: _Told) -> tuple[str, ...]:
    return tuple(sorted(word[:START] for word in one.words))


def _named(one: _Told) -> str:
    return one.name


def _by_name(one: _Told) -> tuple[str, str, str, int]:
    return one.name, one.told.own_number, one.city, one.told.id


def _note(
    first: _Told, second: _Told, way: _Way, found: dict[tuple[int, int], Why], *, slips: bool
) -> None:
    """Notes what two have in common, where it is enough and more than what was found before."""
    one, other = first.told.id, second.told.id
    key = (one, other) if one < other else (other, one)
    known = found.get(key)
    if known in CERTAIN:
        return
    why = _reason(first, second, way, slips=slips)
    if why is not None and (known is None or _ORDER[why] < _ORDER[known]):
        found[key] = why


def _reason(first: _Told, second: _Told, way: _Way, *, slips: bool) -> Why | None:
    """What two have in common, None where that is not enough.

    With two customer numbers, in two cities or at two companies they are never certainly the
    same, and with similar names not at all.
    """
    one, other = first.told.own_number, second.told.own_number
    apart = bool(one and other and one != other) or elsewhere(
        (first.company, second.company), (first.city, second.city)
    )
    if apart and way.same is Why.SIMILAR_NAME:
        return None
    agree = same_words(first.words, second.words)
    if agree and not apart:
        return way.same
    if not slips:
        return None
    if agree or way.nearly is Why.SAME_UID:
        return way.nearly
    return way.nearly if not apart and alike(first.words, second.words) else None
