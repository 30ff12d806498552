"""Since the crisis began: what the owner did from day to day, told call by call.

However many contacts there are, the owner makes as many calls as one person can: a few in
the first week, ten or more a day in the last. Whoever was not reached is tried again after
some days, what was promised is kept, and some of it is due now.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from callbook.core.calls import IN_VAIN, CallOutcome, Mood
from callbook.core.contacts import ContactKind, Importance
from callbook.core.demo import traits, words
from callbook.core.demo.samples import Promise, Talk
from callbook.core.week import WeekSpan
from callbook.core.working_days import Calendar

CRISIS_WEEKS = 6
A_DAY = (3, 4, 5, 6, 7, 8, 10)
"""Calls a working day, week by week since the crisis began; the last is this week's."""
THIS_MORNING = 5
FULL = 300
"""With fewer contacts there are fewer calls, in proportion."""

REACHED = str(CallOutcome.REACHED)
CALLBACK = str(CallOutcome.CALLBACK)
WRONG_NUMBER = str(CallOutcome.WRONG_NUMBER)
DECLINED = str(CallOutcome.DECLINED)
OUTCOMES = (
    [REACHED] * 54
    + [str(CallOutcome.NO_ANSWER)] * 20
    + [str(CallOutcome.VOICEMAIL)] * 12
    + [str(CallOutcome.BUSY)] * 4
    + [CALLBACK] * 7
    + [WRONG_NUMBER] * 2
    + [DECLINED]
)
VAIN = frozenset(map(str, IN_VAIN))
ENOUGH = 0.1
"""With fewer contacts than this share of FULL nobody is put off."""


@dataclass(slots=True)
class Turn:
    """What befell a contact since the crisis began."""

    talks: list[Talk] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)
    postponed_until: date | None = None
    postponed_reason: str = ""
    before: Promise | None = None
    """A promise made before the crisis."""


class Since:
    """Plays the weeks since the crisis began; ``turns`` then holds what befell whom."""

    def __init__(
        self, contacts: int, today: date, calendar: Calendar, words_of: int, chance: Random
    ) -> None:
        self.today = today
        self.span = WeekSpan.around(today)
        self.began_on = began_on(today)
        self.calendar = calendar
        self.words_of = words_of
        self.chance = chance
        self.share = min(1.0, contacts / FULL)
        self.turns: dict[int, Turn] = {}
        self.again: dict[int, date] = {}
        self.promised: dict[date, list[int]] = {}
        pool = chance.sample(range(contacts), min(contacts, 2000))
        self.pool = [place for place in pool if traits.of(place).callable]
        self.pool.sort(key=self._turn_in_pool, reverse=True)
        self._play()

    def _turn_in_pool(self, place: int) -> float:
        """Customers before prospects, important ones before others, more or less."""
        of = traits.of(place)
        weight = 0.0 if of.kind is ContactKind.CUSTOMER else 1.1
        weight += (Importance.A, Importance.B, Importance.C, Importance.NONE).index(
            of.importance
        ) * 0.25
        return weight + traits.mix(place, 50) % 1000 / 700

    def _play(self) -> None:
        days = self.calendar.working_days(self.began_on, self.today)
        made_up = self._agreed(days)
        for day in days:
            for outcome, due in made_up.get(day, ()):
                self._first(day, outcome, due)
            self._day(day)
        self._kept_from_before()
        self._put_off()

    def _agreed(self, days: list[date]) -> dict[date, list[tuple[str, str]]]:
        """What makes today and this week worth looking at, whichever day it is."""
        earlier = [day for day in days if day < self.today]
        if len(earlier) < 6:
            return {}
        later = self.calendar.after(self.today, 1)
        if later > self.span.sunday:
            later = self.span.sunday
        today, next_week = self.today.isoformat(), self.span.sunday + timedelta(days=3)
        return {
            earlier[-1]: [(CALLBACK, f"{today}T14:00"), (REACHED, next_week.isoformat())],
            earlier[-3]: [(CALLBACK, earlier[-1].isoformat())],
            earlier[-4]: [(REACHED, today)],
            earlier[-5]: [(CALLBACK, f"{later.isoformat()}T10:30")],
            earlier[-6]: [(REACHED, earlier[-2].isoformat())],
        }

    def _day(self, day: date) -> None:
        week = min((day - self.began_on).days // 7, CRISIS_WEEKS)
        calls = THIS_MORNING if day == self.today else A_DAY[week]
        calls = max(1, round(calls * self.share))
        callers = [(place, True) for place in self.promised.pop(day, [])]
        ready = [place for place, wakes in self.again.items() if wakes <= day]
        callers += [(place, False) for place in ready[: calls // 3]]
        callers += [
            (self.pool.pop(), False) for _ in range(min(calls - len(callers), len(self.pool)))
        ]
        minutes = sorted(self.chance.sample(range(*self._hours(day)), len(callers)))
        for (place, agreed), minute in zip(callers, minutes, strict=True):
            self.again.pop(place, None)
            outcome = OUTCOMES[int(self.chance.random() * len(OUTCOMES))]
            if agreed and (outcome not in VAIN or self.chance.random() < 0.5):
                outcome = REACHED
            self._call(place, day, minute, outcome, self._next(day, outcome))

    def _hours(self, day: date) -> tuple[int, int]:
        """The minutes of the day between which calls are made; today only the first hour."""
        return (8 * 60, 9 * 60) if day == self.today else (8 * 60 + 30, 17 * 60)

    def _next(self, day: date, outcome: str) -> str:
        """The day of the next step that a call leads to, empty for none."""
        random = self.chance.random
        if outcome == CALLBACK:
            due = self.calendar.after(day, 1 + int(random() * 4))
            hour = f"T{9 + int(random() * 8):02}:{int(random() * 4) * 15:02}"
            return due.isoformat() + (hour if random() < 0.5 else "")
        if outcome == REACHED and random() < 0.2:
            return self.calendar.after(day, 4 + int(random() * 16)).isoformat()
        return ""

    def _first(self, day: date, outcome: str, due: str) -> None:
        """A first call with a known end; its promise stays open."""
        if self.pool:
            self._call(self.pool.pop(), day, 8 * 60 + len(self.pool) % 29, outcome, due, True)

    def _call(
        self, place: int, day: date, minute: int, outcome: str, due: str, stays: bool = False
    ) -> None:
        at = f"{day.isoformat()}T{minute // 60:02}:{minute % 60:02}"
        turn = self.turns.setdefault(place, Turn())
        if outcome in (REACHED, CALLBACK):
            self._end(turn, at, day, "fulfilled" if outcome == REACHED else "replaced")
        elif outcome == DECLINED:
            self._end(turn, at, date.max, "declined")
        turn.talks.append(self._talk(at, outcome))
        if due:
            texts = words.CALLBACKS if outcome == CALLBACK else words.NEXT_STEPS
            text = texts[int(self.chance.random() * len(texts))][self.words_of]
            turn.promises.append(Promise(due, at, text, int(outcome == CALLBACK)))
            self._remember(place, date.fromisoformat(due[:10]), stays)
        elif outcome in VAIN and not self._open(turn):
            tried = sum(talk.outcome in VAIN for talk in turn.talks)
            self.again[place] = self.calendar.after(day, min(5, tried + 1))

    def _remember(self, place: int, due: date, stays: bool) -> None:
        """Calls again on the day, unless this is a promise for today or one let slip."""
        if due < self.today and not stays and self.chance.random() > 0.04:
            self.promised.setdefault(due, []).append(place)

    def _open(self, turn: Turn) -> bool:
        return any(promise.ended_at is None for promise in turn.promises)

    def _end(self, turn: Turn, at: str, day: date, how: str) -> None:
        """Ends the open promises due by the Sunday of the call's week."""
        due_by = (WeekSpan.around(day).sunday.isoformat() if day < date.max else "9999") + "T99"
        turn.promises = [
            promise._replace(ended_at=at, ended_by=how)
            if promise.ended_at is None and promise.due < due_by
            else promise
            for promise in turn.promises
        ]

    def _talk(self, at: str, outcome: str) -> Talk:
        random = self.chance.random
        if outcome == REACHED:
            note, mood, help_offered, chance = words.SINCE[int(random() * len(words.SINCE))]
            if random() < 0.25:
                return Talk(at, REACHED, minutes=3 + int(random() * 5), mood=str(Mood.GOOD))
            return Talk(
                at,
                REACHED,
                incoming=int(random() < 0.08),
                minutes=4 + int(random() * random() * 40),
                note=note[self.words_of],
                mood=mood,
                help_offered=int(help_offered),
                opportunity_seen=int(chance),
            )
        if outcome == CALLBACK:
            texts = words.CALLBACKS
        elif outcome == DECLINED:
            texts = words.DECLINED
        else:
            calls_back = int(outcome == str(CallOutcome.VOICEMAIL) and random() < 0.4)
            return Talk(at, outcome, they_call_back=calls_back)
        return Talk(at, outcome, note=texts[int(random() * len(texts))][self.words_of])

    def _kept_from_before(self) -> None:
        """Promises from before the crisis that fall due now: silent, and promised."""
        days = (self.today, self.span.sunday - timedelta(days=2), self.span.sunday)
        for due in (*days, self.span.sunday + timedelta(days=9)):
            if self.pool and self.share >= ENOUGH:
                made = self.began_on - timedelta(days=12 + len(self.pool) % 7)
                text = words.NEXT_STEPS[5][self.words_of]
                turn = self.turns.setdefault(self.pool.pop(), Turn())
                turn.before = Promise(due.isoformat(), f"{made.isoformat()}T10:15", text)

    def _put_off(self) -> None:
        """Some asked not to be called before a later day."""
        for turn, days in enumerate((3, 9, 16, 40)):
            if self.pool and self.share >= ENOUGH:
                reason = words.POSTPONED[turn % len(words.POSTPONED)][self.words_of]
                put_off = self.turns.setdefault(self.pool.pop(), Turn())
                put_off.postponed_until = self.span.sunday + timedelta(days=days)
                put_off.postponed_reason = reason


def began_on(today: date) -> date:
    """The Monday six weeks before this week's."""
    return WeekSpan.around(today).monday - timedelta(weeks=CRISIS_WEEKS)
