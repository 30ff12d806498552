"""Reminders of promises with an hour: ten minutes before, and at the time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from callbook.core.catalogue import say
from callbook.core.formats import Formats
from callbook.core.promises import Promise, what_for

AHEAD = timedelta(minutes=10)
LATEST = timedelta(hours=1)
"""What was slept through is told so much later at most; then it stands under "today"."""
ON_TIME = timedelta(minutes=2)
"""So long after its time a reminder still says "now"."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """A promise to remind of: at which moment, and whether that is before its time."""

    promise: Promise
    at: datetime
    ahead: bool

    @property
    def due(self) -> datetime:
        """When the call was promised for."""
        return self.at + AHEAD if self.ahead else self.at

    @property
    def key(self) -> tuple[int, datetime, bool]:
        """What tells it from every other: a moved promise is reminded of anew."""
        return self.promise.id, self.due, self.ahead


def reminders_between(
    promises: Iterable[Promise], after: datetime, until: datetime
) -> list[Reminder]:
    """What is to be told of the time since ``after`` up to ``until``, each promise once.

    Of a promise whose two moments both lie between, as after waking up, the later one counts.
    """
    latest: dict[int, Reminder] = {}
    for promise in promises:
        for reminder in _of(promise):
            if after < reminder.at <= until:
                latest[promise.id] = reminder
    return sorted(latest.values(), key=_order)


def next_moment(promises: Iterable[Promise], after: datetime) -> datetime | None:
    """When to look again: the first moment after one; None where there is none."""
    moments = (reminder.at for promise in promises for reminder in _of(promise))
    return min((moment for moment in moments if moment > after), default=None)


def title(reminder: Reminder, now: datetime, language: str, formats: Formats) -> str:
    """The call to make: "In 10 Minuten anrufen: Monika Albrecht, Albrecht Metallbau"."""
    who, due = reminder.promise.who, reminder.due
    minutes = -(-(due - now) // timedelta(minutes=1))
    if minutes > 0:
        return say(language, "follow_ups.remind_ahead", n=minutes, who=who)
    if now - due < ON_TIME:
        return say(language, "follow_ups.remind_now", who=who)
    return say(language, "follow_ups.remind_late", time=formats.time(due.time()), who=who)


def details(reminder: Reminder, language: str, formats: Formats) -> str:
    """The hour, what it is for, and the number."""
    promise = reminder.promise
    parts = (
        formats.time(reminder.due.time()),
        what_for(promise, language),
        promise.number(language),
    )
    return " · ".join(part for part in parts if part)


def _of(promise: Promise) -> Iterator[Reminder]:
    if promise.due.hour is None or promise.due.day == date.min:
        return
    due = datetime.combine(promise.due.day, promise.due.hour)
    yield Reminder(promise, due - AHEAD, ahead=True)
    yield Reminder(promise, due, ahead=False)


def _order(reminder: Reminder) -> tuple[datetime, int]:
    return reminder.due, reminder.promise.id
