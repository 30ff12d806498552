"""Streams: where the rule finds the contacts of a section, as ranges of one index.

Only free contacts (no follow-up, no postponement) are looked up this way; the others are
few and planned one by one. What a stream says of a section, ``sections`` says of a contact;
a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from callbook.core import cadence
from callbook.core.contacts import ContactKind, Importance
from callbook.core.sections import RANK
from callbook.core.terms import Terms
from callbook.core.week import Readiness, SectionName

NEVER = ""
"""How the index writes the last conversation of somebody never spoken with: before any day."""
FIRST_DAY = "0001-01-01"
AFTER_ALL = "9999-99-99"


@dataclass(frozen=True, slots=True)
class Group:
    """Contacts of one kind, class and own cadence (0 for the default of the class)."""

    kind: ContactKind
    importance: Importance
    cadence_weeks: int


@dataclass(frozen=True, slots=True)
class Stream:
    """A group's contacts with ``spoken_from`` <= last spoken < ``spoken_before``."""

    group: Group
    spoken_from: str
    spoken_before: str


@dataclass(frozen=True, slots=True)
class Step:
    """Streams whose contacts follow one another in the list's order while all are ready."""

    section: SectionName
    readiness: Readiness
    streams: tuple[Stream, ...]


def steps(section: SectionName, groups: Iterable[Group], terms: Terms) -> list[Step]:
    """The free contacts of a section, in the list's order: a step a readiness and class."""
    groups = list(groups)
    found: list[Step] = []
    for readiness in (Readiness.TODAY, Readiness.LATER):
        for importance in RANK:
            streams = [
                stream
                for group in groups
                if group.importance is importance
                for stream in _streams(section, readiness, group, terms)
                if stream.spoken_from < stream.spoken_before
            ]
            if streams:
                found.append(Step(section, readiness, tuple(streams)))
    return found


def _streams(
    section: SectionName, readiness: Readiness, group: Group, terms: Terms
) -> list[Stream]:
    customer = group.kind is ContactKind.CUSTOMER
    today = readiness is Readiness.TODAY
    if section is SectionName.SILENT and customer and terms.crisis and today:
        return [Stream(group, NEVER, terms.began_on.isoformat())]
    if section is SectionName.CADENCE:
        return _cadence_streams(readiness, group, terms)
    if section is SectionName.PROSPECTS and not customer and today:
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
