"""The week as the owner sees it: whom to call, in which order, and what is done."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import IntEnum, StrEnum

from callbook.core.calls import CallOutcome
from callbook.core.crisis import Crisis
from callbook.core.follow_ups import Due
from callbook.core.kinds import ContactKind, Importance
from callbook.core.value import Value


class SectionName(StrEnum):
    """The sections of the week list, in their order."""

    SILENT = "silent"
    FOLLOW_UPS = "follow_ups"
    CADENCE = "cadence"
    PROSPECTS = "prospects"


class Readiness(IntEnum):
    """When a contact may be called: today, on a later day of this week, or after a rest."""

    TODAY = 0
    LATER = 1
    RESTING = 2


class WeekSpan(Value):
    """Monday to Sunday around a day; worked out once, since the rule asks for every contact."""

    today: date
    monday: date
    sunday: date

    @classmethod
    def around(cls, today: date) -> WeekSpan:
        """The week in which a day lies."""
        monday = today - timedelta(days=today.weekday())
        return cls(today, monday, monday + timedelta(days=6))


class Candidate(Value):
    """What the rule of the week needs to know of a contact, as of today.

    ``company_key`` is the company's name without letter case and spare spaces, empty for
    consumers and for those without a company. ``vain_at`` is the moment of the last call if
    that was an attempt in vain, else None; ``vain_days`` the days with attempts in vain since
    the last conversation; ``tried_on`` the last day with an attempt in vain; ``vain_times`` how
    often on the day of ``vain_at`` it was in vain in the same way.
    ``number`` is what would be dialled; ``number_shown`` the same in the owner's habit.
    """

    id: int
    name: str
    name_key: str
    company: str
    company_key: str
    city: str
    city_key: str
    kind: ContactKind
    importance: Importance
    customer_since: str
    cadence_weeks: int | None
    listed: bool
    """Not archived, not do_not_call, and with a number that is not marked wrong."""
    number: str | None
    number_shown: str
    extension: str
    postponed_until: date | None
    due: Due | None
    due_text: str
    promised: bool
    last_spoken: date | None
    vain_at: datetime | None
    vain_outcome: CallOutcome | None
    vain_days: int
    tried_on: date | None
    they_call_back: bool
    postponed_reason: str = ""
    vain_times: int = 0


class Colleague(Value):
    """Somebody of the same company who was spoken with since the crisis began."""

    name: str
    spoken_on: date


class Row(Value):
    """One line of the list: a contact in the first section that fits, and why.

    ``ready_on`` is the day from which on the contact may be called again.
    ``portion`` tells that the row belongs to today's rows.
    """

    contact: Candidate
    section: SectionName
    readiness: Readiness
    ready_on: date
    this_week: bool
    portion: bool = False
    colleague: Colleague | None = None


class SectionRows(Value):
    """A section with its rows in order; ``total`` counts everybody who can stand in it."""

    name: SectionName
    total: int
    rows: tuple[Row, ...]


class DoneRow(Value):
    """A contact whose latest call this week settled the matter; ``due`` is what comes next."""

    id: int
    name: str
    company: str
    city: str
    importance: Importance
    outcome: CallOutcome
    at: datetime
    minutes: int | None
    due: Due | None
    help_offered: bool


class Counts(Value):
    """Who cannot stand in the list and why; each contact once, archived ones not at all."""

    blocked: int = 0
    without_number: int = 0
    postponed: int = 0
    held_back: int = 0


class Progress(Value):
    """How far the week and the day are: calls asked for and made, one a contact and day."""

    goal: int
    made: int
    today_portion: int
    made_today: int
    spoken: int
    customers: int

    @property
    def remaining(self) -> int:
        """Calls of this week's goal still to make, not below 0."""
        return max(0, self.goal - self.made)


class WeekList(Value):
    """The answer to "whom do I call this week?".

    With ``everyone`` the sections hold all who can stand in the list, else those of this week.
    """

    span: WeekSpan
    crisis: Crisis | None
    progress: Progress
    sections: tuple[SectionRows, ...]
    done: tuple[DoneRow, ...]
    counts: Counts
    everyone: bool = False

    @property
    def waiting(self) -> int:
        """How many stand in the list and are not of this week."""
        total = sum(section.total for section in self.sections)
        return total - sum(row.this_week for section in self.sections for row in section.rows)
