"""The past: calls and promises of the years before the crisis."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from callbook.core.calls import CallOutcome, Channel
from callbook.core.contacts import ContactKind
from callbook.core.demo import words
from callbook.core.demo.samples import Promise, Talk
from callbook.core.demo.traits import Traits, mix
from callbook.core.working_days import Calendar

HOURS = [
    f"T{hour:02}:{minute:02}"
    for hour, share in zip(range(8, 18), (2, 5, 6, 5, 2, 1, 4, 5, 3, 1), strict=True)
    for minute in range(60)
    for _ in range(share)
]
"""The minutes of a day, those at which many calls are made more often."""

_OUTCOMES = (
    [CallOutcome.REACHED] * 60
    + [CallOutcome.NO_ANSWER] * 19
    + [CallOutcome.VOICEMAIL] * 10
    + [CallOutcome.BUSY] * 4
    + [CallOutcome.CALLBACK] * 7
)
OUTCOMES = [str(outcome) for outcome in _OUTCOMES]
REACHED, CALLBACK, NO_ANSWER = (
    str(outcome) for outcome in (CallOutcome.REACHED, CallOutcome.CALLBACK, CallOutcome.NO_ANSWER)
)
CHANNELS = [str(Channel.PHONE)] * 17 + [str(Channel.VIDEO)] * 2 + [str(Channel.IN_PERSON)]


class Past:
    """Makes up what was said before the crisis began.

    ``calls_each`` is how many calls a contact has on average; three fill one year.
    """

    def __init__(
        self, began_on: date, calendar: Calendar, calls_each: int, words_of: int, chance: Random
    ) -> None:
        self.chance = chance
        self.words_of = words_of
        self.calls_each = calls_each
        years = max(1, calls_each // 3)
        first = began_on - timedelta(days=365 * years)
        self.first_day = first
        working = calendar.working_days(first, began_on - timedelta(days=1))
        self.days = [day.isoformat() for day in working]
        self.notes = [pair[words_of] for pair in words.BEFORE]
        self.next_steps = [pair[words_of] for pair in words.NEXT_STEPS]
        self.callbacks = [pair[words_of] for pair in words.CALLBACKS]

    def of(self, place: int, traits: Traits) -> tuple[list[Talk], list[Promise]]:
        """The calls of a contact before the crisis, and the promises made and kept."""
        random = self.chance.random
        days, hours = self.days, HOURS
        moments = sorted(
            days[int(random() * len(days))] + hours[int(random() * len(hours))]
            for _ in range(self._how_many(place, traits))
        )
        talks: list[Talk] = []
        promises: list[Promise] = []
        kept: str | None = None
        for turn, moment in enumerate(moments):
            after = moments[turn + 1] if turn + 1 < len(moments) else ""
            talk = self._talk(moment, agreed=kept is not None, more=moment[:10] < after[:10])
            if kept is not None:
                promises.append(self._kept(kept, talk))
            kept = None
            if talk.outcome == CALLBACK or (talk.minutes and after > moment and random() < 0.08):
                kept = moment
            talks.append(talk)
        return talks, promises

    def _how_many(self, place: int, traits: Traits) -> int:
        """None for some customers and half of the prospects, else around the average."""
        customer = traits.kind is ContactKind.CUSTOMER
        if mix(place, 40) % 100 < (5 if customer else 45):
            return 0
        most = self.calls_each * (2.35 if customer else 2.05)
        return round(self.chance.random() * (most - 1)) + 1 if self.calls_each else 0

    def _talk(self, moment: str, *, agreed: bool, more: bool) -> Talk:
        """A call; one that was agreed reaches them, one that agrees needs another after it."""
        random = self.chance.random
        outcome = REACHED if agreed else OUTCOMES[int(random() * len(OUTCOMES))]
        if outcome == CALLBACK:
            return (
                Talk(moment, CALLBACK, note=self.callbacks[int(random() * len(self.callbacks))])
                if more
                else Talk(moment, NO_ANSWER)
            )
        if outcome != REACHED:
            return Talk(moment, outcome)
        said = int(random() * 3 * len(self.notes))
        return Talk(
            moment,
            REACHED,
            CHANNELS[int(random() * len(CHANNELS))],
            int(random() < 0.08),
            int(random() * random() * 28) + 2,
            self.notes[said] if said < len(self.notes) else "",
        )

    def _kept(self, made: str, talk: Talk) -> Promise:
        """A promise that the next conversation fulfilled."""
        text = self.next_steps[int(self.chance.random() * len(self.next_steps))]
        return Promise(talk.at[:10], made, text, 0, talk.at, "fulfilled")
