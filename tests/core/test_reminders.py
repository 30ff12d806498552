"""Which reminders are due between two moments, in which words."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from callbook.core.contacts import Importance
from callbook.core.follow_ups import Due
from callbook.core.formats import PlainFormats
from callbook.core.promises import Promise
from callbook.core.reminders import (
    AHEAD,
    Reminder,
    details,
    next_moment,
    reminders_between,
    title,
)

DAY = date(2020, 3, 24)
MINUTE = timedelta(minutes=1)


def promise(number: int, hour: time | None, day: date = DAY) -> Promise:
    made = datetime(2020, 3, 20, 9)
    who = (f"Kunde {number}", "Metallbau")
    return Promise(
        number, number, Due(day, hour), "Angebot", True, made, None, *who, Importance.A, "089 1"
    )


def at(hour: int, minute: int, second: int = 0) -> datetime:
    return datetime.combine(DAY, time(hour, minute, second))


TWO = promise(1, time(14))


def told(after: datetime, until: datetime, *promises: Promise) -> list[tuple[int, str, bool]]:
    found = reminders_between(promises or (TWO,), after, until)
    return [(each.promise.id, f"{each.at:%H:%M}", each.ahead) for each in found]


def test_ten_minutes_before_and_at_the_time() -> None:
    assert told(at(13, 49, 59), at(13, 50)) == [(1, "13:50", True)]
    assert told(at(13, 50), at(13, 59, 59)) == []
    assert told(at(13, 59, 59), at(14, 0)) == [(1, "14:00", False)]
    assert told(at(14, 0), at(15, 0)) == []


def test_after_a_sleep_each_is_told_once() -> None:
    assert told(at(13, 0), at(14, 20)) == [(1, "14:00", False)]
    assert told(at(13, 0), at(13, 55)) == [(1, "13:50", True)]


def test_a_day_without_an_hour_reminds_of_nothing() -> None:
    assert told(at(0, 0), at(23, 59), promise(2, None)) == []
    assert next_moment([promise(2, None)], at(0, 0)) is None


def test_midnight_lies_between() -> None:
    early = promise(3, time(0, 5), DAY + timedelta(days=1))
    assert told(at(23, 50), at(23, 56), early) == [(3, "23:55", True)]


def test_the_earlier_comes_first() -> None:
    found = told(at(9, 0), at(15, 0), promise(5, time(14, 30)), promise(4, time(14)), TWO)
    assert [number for number, *_ in found] == [1, 4, 5]


def test_the_next_moment() -> None:
    both = (TWO, promise(2, time(13, 55)))
    assert next_moment(both, at(9, 0)) == at(13, 45)
    assert next_moment(both, at(13, 45)) == at(13, 50)
    assert next_moment(both, at(13, 50)) == at(13, 55)
    assert next_moment(both, at(14, 0)) is None


@given(
    st.lists(st.times(), max_size=6),
    st.lists(st.datetimes(datetime(2020, 3, 23, 22), datetime(2020, 3, 25, 1)), min_size=2),
)
def test_however_often_one_looks_nothing_is_told_twice_and_nothing_is_missed(
    hours: list[time], looks: list[datetime]
) -> None:
    promises = [promise(n, hour.replace(second=0)) for n, hour in enumerate(hours)]
    looks.sort()
    keys = [
        reminder.key
        for after, until in pairwise(looks)
        for reminder in reminders_between(promises, after, until)
    ]
    assert len(keys) == len(set(keys))
    for each in promises:
        assert each.due.hour is not None
        due = datetime.combine(DAY, each.due.hour)
        if looks[0] < due <= looks[-1]:
            assert (each.id, due, False) in keys


def test_a_moved_one_is_another_reminder() -> None:
    (before,) = reminders_between([TWO], at(13, 0), at(13, 50))
    (after,) = reminders_between([promise(1, time(15))], at(13, 50), at(14, 50))
    assert before.key != after.key


def test_words() -> None:
    formats = PlainFormats("de")
    ahead, now = (Reminder(TWO, at(14, 0) - AHEAD, True), Reminder(TWO, at(14, 0), False))
    said = [
        title(ahead, at(13, 50), "de", formats),
        title(ahead, at(13, 52, 30), "de", formats),
        title(ahead, at(13, 59, 30), "en", formats),
        title(now, at(14, 0), "de", formats),
        title(now, at(14, 1, 59), "en", formats),
        title(now, at(14, 0) + 20 * MINUTE, "de", formats),
    ]
    assert said == [
        "In 10 Minuten anrufen: Kunde 1, Metallbau",
        "In 8 Minuten anrufen: Kunde 1, Metallbau",
        "Call in one minute: Kunde 1, Metallbau",
        "Jetzt anrufen: Kunde 1, Metallbau",
        "Call now: Kunde 1, Metallbau",
        "Anrufen, versprochen für 14:00 Uhr: Kunde 1, Metallbau",
    ]
    assert details(now, "de", formats) == "14:00 Uhr · „Angebot“ · 089 1"
