"""Advice for a call: the best time, and when a letter may do more."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from callbook.actions.week import crisis_on
from callbook.core.best_times import (
    LATEST_OF_ALL,
    Attempt,
    BestTime,
    attempt,
    best_of_all,
    best_time,
)
from callbook.core.calls import IN_VAIN, Call
from callbook.core.contacts import Contact
from callbook.core.in_vain import ENOUGH, in_vain
from callbook.core.mailing import first_uri
from callbook.store import attempts as stored
from callbook.store import calls, settings
from callbook.store.book import Book

NOON = 12
OWN_CALLS = 200
"""So many of a contact's latest calls are looked at."""


@dataclass(frozen=True, slots=True)
class Advice:
    """When to call, how often it was in vain, and the address to write to if that is better."""

    best: BestTime | None = None
    in_vain: int = 0
    mail: str | None = None

    @property
    def rather_write(self) -> bool:
        """Whether a letter may do more than the next call."""
        return self.in_vain >= ENOUGH


def advice(book: Book, contact: Contact, today: date, general: BestTime | None = None) -> Advice:
    """What to know before calling a contact; nothing for whoever wants no calls."""
    if contact.do_not_call or contact.archived:
        return Advice()
    with book.read() as db:
        crisis = crisis_on(settings.crises(db), today)
        known = calls.of_contact(db, contact.id, OWN_CALLS)
    until_now = [call for call in known if call.at.date() <= today]
    best = best_time(_attempts(until_now), general)
    latest = max(until_now, key=_moment, default=None)
    if best is not None and latest is not None and latest.outcome in IN_VAIN:
        # The list suggests the other half of the day; no other advice stands beside it.
        best = best if _is_morning(best.begin) != _is_morning(latest.at.hour) else None
    since = crisis.began_on if crisis is not None else date.min
    return Advice(
        best,
        in_vain(until_now, since, contact.last_contact),
        first_uri(contact.emails),
    )


def general_time(book: Book, today: date) -> BestTime | None:
    """When people in general were reached best, by the latest calls of all."""
    with book.read() as db:
        return best_of_all(stored.latest(db, today, LATEST_OF_ALL))


def own_times(book: Book, contact_ids: Sequence[int], today: date) -> dict[int, BestTime]:
    """The best times of those contacts whose own calls tell one."""
    with book.read() as db:
        of_contact = stored.of_contacts(db, contact_ids, today)
    found = {contact_id: best_time(made) for contact_id, made in of_contact.items()}
    return {contact_id: best for contact_id, best in found.items() if best is not None}


def _is_morning(hour: int) -> bool:
    return hour < NOON


def _moment(call: Call) -> datetime:
    return call.at


def _attempts(made: Iterable[Call]) -> list[Attempt]:
    told = (attempt(call.at, call.outcome, call.channel, incoming=call.incoming) for call in made)
    return [each for each in told if each is not None]
