"""Moments told by their distance from now: "in einer Stunde", "in 20 min", "in 2 hours"."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from callbook.core.day_vocabulary import NUMBERS, any_of

STEP = timedelta(minutes=5)
_UNITS = {
    **dict.fromkeys("stunde stunden std h hour hours hr hrs".split(), 60),
    **dict.fromkeys("minute minuten minutes min mins".split(), 1),
}
_HALF = re.compile(r"in (?:einer |1 )?halben stunde|in half an hour")
_SOON = re.compile(
    rf"in (?P<count>\d{{1,3}}|{any_of(NUMBERS)})\s?(?P<unit>{any_of(_UNITS)})", re.ASCII
)


def read_soon(words: str, today: date, now: time) -> tuple[date, time] | None:
    """Day and hour of folded words, up to the next five minutes; None where they say no such."""
    if _HALF.fullmatch(words):
        minutes = 30
    elif found := _SOON.fullmatch(words):
        count = found["count"]
        minutes = (NUMBERS.get(count) or int(count)) * _UNITS[found["unit"]]
    else:
        return None
    moment = datetime.combine(today, now) + timedelta(minutes=minutes)
    late = timedelta(minutes=moment.minute, seconds=moment.second, microseconds=moment.microsecond)
    moment += -late % STEP
    return moment.date(), moment.time()
