"""The generator: sample contacts one after the other, the same for the same day and number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from random import Random

from callbook.core.demo import deals, people, traits, words
from callbook.core.demo.past import Past
from callbook.core.demo.samples import Sample, Talk
from callbook.core.demo.since import DECLINED, WRONG_NUMBER, Since, Turn, began_on
from callbook.core.demo.traits import Traits, mix
from callbook.core.working_days import Calendar

MOST = 1_000_000
"""So many contacts have names of their own."""
IMPORTED_SHARE = 3
"""Percent of those without a call whose last contact is known by its day alone."""


def samples(
    contacts: int, today: date, calendar: Calendar, language: str, calls_each: int
) -> Iterator[Sample]:
    """Sample contacts with their calls, made up as they are asked for."""
    words_of = 0 if language == "de" else 1
    chance = Random(f"callbook {today.isoformat()} {contacts}")  # noqa: S311
    turns = Since(contacts, today, calendar, words_of, chance).turns
    past = Past(began_on(today), calendar, calls_each, words_of, chance)
    for place in range(contacts):
        of = traits.of(place)
        sample = Sample(people.contact(place, of, today, language), *past.of(place, of))
        if of.declined:
            _declined_before(sample, past, words_of)
        if of.numberless:
            _without_number(sample)
        if place in turns:
            _go_on(sample, turns[place])
            talks = sample.talks
            sample.deals += deals.of(place, talks, sample.promises, today, words_of)
        elif not sample.talks:
            _known_by_day(sample, place, of, past)
        yield sample


def first_day(today: date, calls_each: int) -> date:
    """The day on which the owner is said to have begun the book."""
    return Past(began_on(today), Calendar(), calls_each, 0, Random(0)).first_day  # noqa: S311


def _declined_before(sample: Sample, past: Past, words_of: int) -> None:
    """Wanted no more calls: the last call says so, what was open ended with it."""
    moment = f"{past.days[-1 - len(sample.contact.name) % len(past.days)]}T11:30"
    sample.talks = [talk for talk in sample.talks if talk.at < moment]
    last = sample.talks[-1].at if sample.talks else ""
    sample.promises = [p for p in sample.promises if p.ended_at and p.ended_at <= last]
    reason = words.DECLINED[len(sample.contact.name) % len(words.DECLINED)][words_of]
    sample.talks.append(Talk(moment, DECLINED, note=reason))
    _decline(sample, sample.talks[-1])


def _decline(sample: Sample, talk: Talk) -> None:
    sample.contact = replace(
        sample.contact,
        do_not_call=True,
        do_not_call_on=date.fromisoformat(talk.at[:10]),
        do_not_call_reason=talk.note,
    )


def _without_number(sample: Sample) -> None:
    """Calls came from them, or there were none: nothing was dialled."""
    sample.talks = [talk._replace(number=None, incoming=1) for talk in sample.talks if talk.minutes]
    moments = {talk.at for talk in sample.talks}
    sample.promises = [p for p in sample.promises if p.talk in moments and p.ended_at in moments]


def _known_by_day(sample: Sample, place: int, of: Traits, past: Past) -> None:
    """Some were taken in from a list that knew only the day of the last contact."""
    if mix(place, 60) % 100 < IMPORTED_SHARE:
        day = past.days[mix(place, 61) % len(past.days)]
        sample.contact = replace(sample.contact, last_contact=date.fromisoformat(day))


def _go_on(sample: Sample, turn: Turn) -> None:
    """What befell a contact since the crisis began."""
    if turn.before is not None:
        sample.talks = [talk for talk in sample.talks if talk.at < turn.before.talk]
        last = sample.talks[-1].at if sample.talks else ""
        sample.promises = [p for p in sample.promises if p.ended_at and p.ended_at <= last]
        sample.talks.append(Talk(turn.before.talk, "reached", minutes=7, note=turn.before.text))
        sample.promises.append(turn.before)
    for talk in turn.talks:
        if talk.outcome == WRONG_NUMBER and any(not n.wrong for n in sample.contact.numbers):
            talk = _mark_wrong(sample, talk)
        sample.talks.append(talk)
        if talk.outcome == DECLINED:
            _decline(sample, talk)
    sample.promises += turn.promises
    if turn.postponed_until is not None:
        sample.contact = replace(
            sample.contact,
            postponed_until=turn.postponed_until,
            postponed_reason=turn.postponed_reason,
        )


def _mark_wrong(sample: Sample, talk: Talk) -> Talk:
    numbers = list(sample.contact.numbers)
    first = next(turn for turn, number in enumerate(numbers) if not number.wrong)
    numbers[first] = replace(numbers[first], wrong=True)
    sample.contact = replace(sample.contact, numbers=tuple(numbers))
    return talk._replace(number=first)
