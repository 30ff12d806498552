"""Sections: who can stand in the week list, where, how ready, and in which order."""

from __future__ import annotations

from datetime import date

from callbook.core import cadence, resting
from callbook.core.kinds import ContactKind, Importance
from callbook.core.terms import Terms
from callbook.core.value import Value
from callbook.core.week import Candidate, Readiness, SectionName

RANK = {Importance.A: 0, Importance.B: 1, Importance.C: 2, Importance.NONE: 3}
ORDER = {name: place for place, name in enumerate(SectionName)}

Key = tuple[int, int, bool, bool, str, int, str, str, str, int]


class Place(Value):
    """Where a contact stands: section, readiness, and the day from which to call again."""

    section: SectionName
    readiness: Readiness
    ready_on: date


def can_stand(candidate: Candidate, terms: Terms) -> bool:
    """Whether a contact may stand in the list: listed, not postponed, not held back."""
    sunday = terms.span.sunday
    if not candidate.listed:
        return False
    if candidate.postponed_until is not None and candidate.postponed_until > sunday:
        return False
    return candidate.due is None or candidate.due.day <= sunday


def promised(candidate: Candidate, terms: Terms) -> bool:
    """Whether an open follow-up is due by this Sunday: promises are kept."""
    return candidate.due is not None and candidate.due.day <= terms.span.sunday


def section_of(candidate: Candidate, terms: Terms) -> SectionName | None:
    """The first section that fits a contact who can stand in the list, else None."""
    customer = candidate.kind is ContactKind.CUSTOMER
    spoken = candidate.last_spoken
    since_crisis = spoken is not None and spoken >= terms.began_on
    if customer and terms.crisis is not None and not since_crisis:
        return SectionName.SILENT
    if promised(candidate, terms):
        return SectionName.FOLLOW_UPS
    falls = cadence_day(candidate, terms)
    if falls is not None and falls <= terms.span.sunday:
        return SectionName.CADENCE
    if customer and spoken is None:
        return SectionName.CADENCE
    if not customer and not since_crisis:
        return SectionName.PROSPECTS
    return None


def cadence_day(candidate: Candidate, terms: Terms) -> date | None:
    """The day on which the cadence asks for the next call, None where it asks for none."""
    weeks = cadence.weeks(
        candidate.kind, candidate.importance, candidate.cadence_weeks, terms.settings
    )
    if weeks is None or candidate.last_spoken is None:
        return None
    return cadence.falls_on(candidate.last_spoken, weeks)


def place_of(candidate: Candidate, terms: Terms) -> Place | None:
    """The section and readiness of a contact, None for whoever stands in no section."""
    if not can_stand(candidate, terms):
        return None
    section = section_of(candidate, terms)
    if section is None:
        return None
    asked_for = today = terms.span.today
    if candidate.due is not None:
        asked_for = max(asked_for, candidate.due.day)
    if candidate.postponed_until is not None:
        asked_for = max(asked_for, candidate.postponed_until)
    if section is SectionName.CADENCE:
        asked_for = max(asked_for, cadence_day(candidate, terms) or today)
    wakes = resting.wakes_on(candidate, terms)
    if wakes is not None:
        return Place(section, Readiness.RESTING, max(wakes, asked_for))
    return Place(section, Readiness.LATER if asked_for > today else Readiness.TODAY, asked_for)


def sort_key(candidate: Candidate, place: Place, colleague_spoken: bool) -> Key:
    """The list's order: the first difference decides, and the id makes it total."""
    return (
        ORDER[place.section],
        place.readiness,
        place.section is SectionName.SILENT and colleague_spoken,
        candidate.due is None,
        str(candidate.due) if candidate.due else "",
        RANK[candidate.importance],
        candidate.last_spoken.isoformat() if candidate.last_spoken else "",
        since_key(candidate.customer_since),
        candidate.name_key,
        candidate.id,
    )


def since_key(customer_since: str) -> str:
    """Customer since, to sort by: a year counts as its first day, unknown comes last."""
    return (customer_since + "-01-01")[:10] if customer_since else "9999"
