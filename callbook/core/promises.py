"""Promises: the open follow-ups with whom they are for, what was said, and by which call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from callbook.core.calls import IN_VAIN, CallOutcome
from callbook.core.catalogue import say
from callbook.core.contacts import Importance
from callbook.core.due_words import due_words
from callbook.core.extensions import with_extension
from callbook.core.follow_ups import Due
from callbook.core.formats import Formats
from callbook.core.week import WeekSpan


class PromiseSection(StrEnum):
    """When the promises of a section are due; their order is the order of the view."""

    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this_week"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Promise:
    """An open follow-up as its view shows it; ``made_at`` is the call's moment if it had one.

    ``outcome`` is None where the owner wrote it down without a call. ``number_shown`` is empty
    for somebody without a usable number.
    """

    id: int
    contact_id: int
    due: Due
    text: str
    promised: bool
    made_at: datetime
    outcome: CallOutcome | None
    name: str
    company: str
    importance: Importance
    number_shown: str
    extension: str = ""

    def number(self, language: str) -> str:
        """The number that would be dialled, with its extension."""
        return with_extension(self.number_shown, self.extension, language)

    @property
    def who(self) -> str:
        """Name and company; a company that is the name itself is not said twice."""
        company = "" if self.company == self.name else self.company
        return ", ".join(" ".join(part.split()) for part in (self.name, company) if part)


@dataclass(frozen=True, slots=True)
class PromiseList:
    """The ids of all promises by day, how many stand in each section, and how many are held.

    ``held`` are open follow-ups of those who want no more calls: they are not shown.
    """

    ids: Sequence[int] = ()
    overdue: int = 0
    today: int = 0
    this_week: int = 0
    held: int = 0

    @property
    def due(self) -> int:
        """How many are due by today."""
        return self.overdue + self.today

    def sections(self) -> list[tuple[PromiseSection, int]]:
        """The sections that hold anything, with how many."""
        later = len(self.ids) - self.overdue - self.today - self.this_week
        counts = (self.overdue, self.today, self.this_week, later)
        return [(name, n) for name, n in zip(PromiseSection, counts, strict=True) if n]


def section_of(due: Due, today: date) -> PromiseSection:
    """The section in which a promise stands on a day."""
    if due.day < today:
        return PromiseSection.OVERDUE
    if due.day == today:
        return PromiseSection.TODAY
    this_week = due.day <= WeekSpan.around(today).sunday
    return PromiseSection.THIS_WEEK if this_week else PromiseSection.LATER


def when(promise: Promise, today: date, language: str, formats: Formats) -> str:
    """When a promise is due: "heute, 14:00 Uhr", "seit gestern überfällig", "Do, 2. April"."""
    due = promise.due
    if (due.day - today).days <= 1:
        return due_words(due, today, language, formats)
    day = dated(due.day, today, formats)
    if due.hour is None:
        return day
    return say(language, "reasons.at", day=day, time=formats.time(due.hour))


def dated(day: date, today: date, formats: Formats) -> str:
    """A day with its weekday, and its year if that is not this year's: "Do, 2. April"."""
    named = formats.day_short(day) if day.year == today.year else formats.day(day)
    return f"{formats.weekday_short(day)}, {named}"


def what_for(promise: Promise, language: str) -> str:
    """What the promise is for: the words noted, else whether it was promised or planned."""
    text = " ".join(promise.text.split())
    if text:
        return say(language, "reasons.quoted", text=text)
    return say(language, "follow_ups.promised" if promise.promised else "follow_ups.planned")


def origin(promise: Promise, today: date, language: str, formats: Formats) -> str:
    """The call that a promise came from: "Gespräch vom 16. März"."""
    outcome = promise.outcome
    if outcome is None:
        key = "from_owner"
    elif outcome in (CallOutcome.REACHED, CallOutcome.CALLBACK):
        key = f"from_{outcome.value}"
    else:
        key = "from_attempt" if outcome in IN_VAIN else "from_call"
    made = promise.made_at.date()
    day = formats.day_short(made) if made.year == today.year else formats.day(made)
    return say(language, f"follow_ups.{key}", day=day)


def as_line(promise: Promise, today: date, language: str, formats: Formats) -> str:
    """A promise as one line of text.

    "Do, 2. April 14:00 – Monika Albrecht, Albrecht Metallbau: Angebot – 089 99998001"
    """
    day, hour = dated(promise.due.day, today, formats), promise.due.hour
    if hour is not None:
        day = f"{day} {formats.clock(hour)}"
    text = " ".join(promise.text.split())
    who = f"{promise.who}: {text}" if text else promise.who
    return " – ".join(part for part in (day, who, promise.number(language)) if part)
