"""The day's end: what was done, what was promised, and what stands there again tomorrow."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from callbook.actions.week import week_list
from callbook.actions.working_days import calendar
from callbook.core.calls import CallOutcome
from callbook.core.formats import Formats
from callbook.core.promises import Promise
from callbook.core.reasons import why
from callbook.core.sheet import Scope, sheet_rows
from callbook.store import day_end as stored
from callbook.store import follow_ups
from callbook.store import settings as stored_settings
from callbook.store.book import Book
from callbook.store.day_end import MadeCall as MadeCall

EVENING = 16
"""From this hour on the day's end is offered."""


@dataclass(frozen=True, slots=True)
class LeftOver:
    """Somebody of today's rows who was not called: it stands in the list tomorrow."""

    contact_id: int
    name: str
    company: str
    reason: str


@dataclass(frozen=True, slots=True)
class DayEnd:
    """A day looked back at; ``portion`` is how many calls were asked for, 0 on a day off.

    ``next_day`` is the next working day.
    """

    day: date
    next_day: date
    portion: int
    calls: tuple[MadeCall, ...]
    left: tuple[LeftOver, ...]
    promises: tuple[Promise, ...]

    @property
    def spoken(self) -> tuple[MadeCall, ...]:
        """The conversations."""
        return tuple(call for call in self.calls if call.outcome is CallOutcome.REACHED)

    @property
    def minutes(self) -> int:
        """How long one talked, as far as it was noted."""
        return sum(call.minutes or 0 for call in self.spoken)

    def by_outcome(self) -> list[tuple[CallOutcome, int]]:
        """How many calls had each outcome, in the order of the outcomes."""
        counted = Counter(call.outcome for call in self.calls)
        return [(outcome, counted[outcome]) for outcome in CallOutcome if counted[outcome]]


def day_end(book: Book, day: date, language: str, formats: Formats) -> DayEnd:
    """A day looked back at, as it is known now."""
    week = week_list(book, day)
    with book.read() as db:
        settings = stored_settings.read_settings(db)
        next_day = calendar(db, settings, day).after(day, 1)
        calls = stored.calls_on(db, day)
        promises = follow_ups.made_on(db, day)
    left = [
        LeftOver(
            row.contact.id,
            row.contact.name,
            row.contact.company,
            why(row, week, language, formats, settings).summary,
        )
        for row in sheet_rows(week, Scope.TODAY)
    ]
    portion = week.progress.today_portion
    return DayEnd(day, next_day, portion, tuple(calls), tuple(left), tuple(promises))


def is_over(portion: int, made: int, hour: int) -> bool:
    """Whether it is time to offer the look back: all calls made, or the afternoon goes."""
    if portion > 0 and made >= portion:
        return True
    return hour >= EVENING and (portion > 0 or made > 0)
