"""What one has entered about a call so far: kept while other contacts are looked at."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from callbook.actions.calling import CallDraft
from callbook.core.calls import CallOutcome, Channel, Mood, Need
from callbook.core.follow_ups import Due


class StepKind(StrEnum):
    """When to call again, as the chips offer it."""

    NOTHING = "nothing"
    TOMORROW = "tomorrow"
    WEEK = "week"
    FOUR_WEEKS = "four_weeks"
    DAY = "day"


_AHEAD = {
    StepKind.TOMORROW: timedelta(days=1),
    StepKind.WEEK: timedelta(weeks=1),
    StepKind.FOUR_WEEKS: timedelta(weeks=4),
}


ANSWERED = frozenset({CallOutcome.REACHED, CallOutcome.CALLBACK})
LONGEST = timedelta(hours=4)
"""Who dialled longer ago than this went home meanwhile, and nobody is on the line."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """When to call again, maybe at an hour, and what for; ``day`` is for StepKind.DAY.

    ``day`` and ``hour`` are what the ``words`` meant on the day they were written: a
    "tomorrow" that waits overnight still means the same day. Without them the words mean none.
    """

    kind: StepKind = StepKind.NOTHING
    day: date | None = None
    hour: time | None = None
    text: str = ""
    words: str = ""

    def due(self, today: date) -> Due | None:
        """The day meant as of today; None for nothing, and for words that mean none."""
        day = self.day if self.kind is StepKind.DAY else None
        if self.kind in _AHEAD:
            day = today + _AHEAD[self.kind]
        return Due(day, self.hour) if day is not None else None


@dataclass(frozen=True, slots=True)
class Moment:
    """When and how the call was made; ``at`` None means now."""

    at: datetime | None = None
    incoming: bool = False
    channel: Channel = Channel.PHONE
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """All that the card holds of a call not yet saved.

    ``ticked`` are the steps of guides that were done, each as "guide.place". A field needs a
    default, and to be read back a type that ``entry_text`` knows.
    """

    outcome: CallOutcome | None = None
    note: str = ""
    mood: Mood | None = None
    help_offered: bool = False
    opportunity_seen: bool = False
    they_call_back: bool = False
    number_id: int | None = None
    step: NextStep = field(default_factory=NextStep)
    moment: Moment = field(default_factory=Moment)
    needs: tuple[Need, ...] = ()
    ticked: tuple[str, ...] = ()
    opportunity_title: str = ""
    dialled_at: datetime | None = None

    def is_blank(self) -> bool:
        """Whether nothing typed or chosen would be lost with it."""
        note, outcome = self.note.strip(), self.outcome
        if self.moment.incoming and outcome is CallOutcome.REACHED:
            outcome = None  # As it was when they rang.
        bare = replace(self, number_id=None, moment=Moment(), note=note, dialled_at=None)
        bare = replace(bare, outcome=outcome)
        return bare == Entry()

    def is_begun(self) -> bool:
        """Whether a call is under way: something was entered, or it was dialled or rang."""
        return not self.is_blank() or self.moment != Moment() or self.dialled_at is not None

    def minutes(self, outcome: CallOutcome, now: datetime) -> int | None:
        """How long it took: as entered, else since it was dialled if somebody answered."""
        moment = self.moment
        if moment.minutes is not None or outcome not in ANSWERED or self.dialled_at is None:
            return moment.minutes
        counted = replace(moment, minutes=None) == Moment()
        return minutes_between(self.dialled_at, now) if counted else None

    def at_rest(self, minutes: int | None) -> Entry:
        """The same once the call is over, with the minutes it took."""
        return replace(self, moment=replace(self.moment, minutes=minutes), dialled_at=None)

    def ringing(self) -> Entry:
        """The same for somebody who rings: reached, unless something else was chosen."""
        outcome = self.outcome or CallOutcome.REACHED
        return replace(self, moment=Moment(incoming=True), outcome=outcome)

    def called(self) -> Entry:
        """The same for somebody whom one calls oneself: not theirs, and not reached yet."""
        outcome = None if self.outcome is CallOutcome.REACHED else self.outcome
        return replace(self, moment=replace(self.moment, incoming=False), outcome=outcome)

    def draft(self, contact_id: int, outcome: CallOutcome, now: datetime) -> CallDraft:
        """The call to record."""
        return CallDraft(
            contact_id=contact_id,
            outcome=outcome,
            at=self.moment.at or now,
            note=self.note.strip(),
            channel=self.moment.channel,
            incoming=self.moment.incoming,
            minutes=self.minutes(outcome, now),
            number_id=self.number_id,
            they_call_back=self.they_call_back and outcome is CallOutcome.VOICEMAIL,
            next_due=None if outcome is CallOutcome.DECLINED else self.step.due(now.date()),
            next_text=self.step.text.strip(),
            mood=self.mood,
            help_offered=self.help_offered,
            opportunity_seen=self.opportunity_seen,
            needs=self.needs,
            opportunity_title=self.opportunity_title.strip(),
        )


def minutes_between(begin: datetime, end: datetime) -> int | None:
    """The minutes of a call, rounded up; None where no call was so long, or it ends first."""
    length = end - begin
    if not timedelta() <= length < LONGEST:
        return None
    return max(1, -(-length // timedelta(minutes=1)))
