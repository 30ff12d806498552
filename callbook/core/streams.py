"""Streams: where the rule finds the contacts of a section, as ranges of one index.

Only free contacts (no follow-up, no postponement) are looked up this way; the others are
few and planned one by one. What a stream says of a section, ``sections`` says of a contact;
a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache

from callbook.core import cadence
from callbook.core.kinds import ContactKind, Importance
from callbook.core.sections import RANK
from callbook.core.terms import Terms
from callbook.core.value import Value
from callbook.core.week import Readiness, SectionName

NEVER = ""
"""How the index writes the last conversation of somebody never spoken with: before any day."""
FIRST_DAY = "0001-01-01"
_READINESS = {
    SectionName.SILENT: (Readiness.TODAY,),
    SectionName.CADENCE: (Readiness.TODAY, Readiness.LATER),
    SectionName.PROSPECTS: (Readiness.TODAY,),
}
"""How ready free contacts can be; in the follow-ups nobody is free."""


class Group(Value):
    """Contacts of one kind, class and own cadence (0 for the default of the class)."""

    kind: ContactKind
    importance: Importance
    cadence_weeks: int


class Stream(Value):
    """A group's contacts with ``spoken_from`` <= last spoken < ``spoken_before``."""

    group: Group
    spoken_from: str
    spoken_before: str


class Step(Value):
    """Streams whose contacts follow one another in the list's order while all are ready."""

    section: SectionName
    readiness: Readiness
    streams: tuple[Stream, ...]


Balance = tuple[tuple[SectionName, Group, str, int], ...]
"""Sections, and whom to add (1) or take away (-1): those of a group spoken with since a day."""


class Search(Value):
    """Where the free contacts of all sections are found, and how they are counted.

    The ``balance`` needs only what was said since its days, and where two streams meet
    nothing at all; since NEVER stands for everybody.
    """

    steps: Mapping[SectionName, tuple[Step, ...]]
    balance: Balance


@lru_cache(maxsize=8)
def search(groups: tuple[Group, ...], terms: Terms) -> Search:
    """The search that answers for some groups on the terms of a day."""
    of_section = {name: tuple(_steps(name, groups, terms)) for name in SectionName}
    balance: dict[tuple[SectionName, Group, str], int] = {}
    for name, steps in of_section.items():
        for stream in (stream for step in steps for stream in step.streams):
            for day, sign in ((stream.spoken_from, 1), (stream.spoken_before, -1)):
                key = name, stream.group, day
                balance[key] = balance.get(key, 0) + sign
    return Search(of_section, tuple((*key, sign) for key, sign in balance.items() if sign))


def _steps(section: SectionName, groups: Iterable[Group], terms: Terms) -> list[Step]:
    """The free contacts of a section, in the list's order: a step a readiness and class."""
    found: list[Step] = []
    for readiness in _READINESS.get(section, ()):
        of_class: dict[Importance, list[Stream]] = {importance: [] for importance in RANK}
        for group in groups:
            of_class[group.importance] += [
                stream
                for stream in _streams(section, readiness, group, terms)
                if stream.spoken_from < stream.spoken_before
            ]
        found += [
            Step(section, readiness, tuple(streams)) for streams in of_class.values() if streams
        ]
    return found


def _streams(
    section: SectionName, readiness: Readiness, group: Group, terms: Terms
) -> list[Stream]:
    customer = group.kind is ContactKind.CUSTOMER
    if section is SectionName.SILENT and customer and terms.crisis:
        return [Stream(group, NEVER, terms.began_on.isoformat())]
    if section is SectionName.CADENCE:
        return _cadence_streams(readiness, group, terms)
    if section is SectionName.PROSPECTS and not customer:
        never = Stream(group, NEVER, FIRST_DAY)
        quiet = Stream(group, _past(group, terms.span.sunday, terms), terms.began_on.isoformat())
        return [never, quiet]
    return []


def _cadence_streams(readiness: Readiness, group: Group, terms: Terms) -> list[Stream]:
    """Those whose cadence falls by today, or later this week."""
    customer = group.kind is ContactKind.CUSTOMER
    first = terms.began_on.isoformat() if customer and terms.crisis else FIRST_DAY
    today = _past(group, terms.span.today, terms)
    if readiness is Readiness.LATER:
        return [Stream(group, max(first, today), _past(group, terms.span.sunday, terms))]
    if customer and terms.crisis is None:
        first = NEVER
        today = max(today, FIRST_DAY)
    return [Stream(group, first, today)]


def _past(group: Group, day: date, terms: Terms) -> str:
    """The first last-spoken day whose cadence does not fall by ``day``."""
    own = group.cadence_weeks or None
    weeks = cadence.weeks(group.kind, group.importance, own, terms.settings)
    if weeks is None:
        return FIRST_DAY
    try:
        return (day - timedelta(weeks=weeks) + timedelta(days=1)).isoformat()
    except OverflowError:
        return FIRST_DAY
