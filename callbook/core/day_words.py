"""Days in words: "morgen", "nächsten Montag", "2.4. 9:30", "in 3 weeks", "next Tue 14:00".

German and English are both understood, whatever the language of the window. Nothing is
guessed: what can be read in two ways is refused with a sentence.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, time, timedelta

from callbook.core.day_vocabulary import (
    AFTER_NEXT,
    GONE,
    MONTHS,
    NEXT,
    NUMBERS,
    RELATIVE,
    THIS,
    UNITS,
    VAGUE,
    WEEKDAYS,
    any_of,
    folded,
)
from callbook.core.errors import BadInput
from callbook.core.follow_ups import Due
from callbook.core.formats import Formats
from callbook.core.soon import read_soon

LONGEST = 80
FURTHEST = timedelta(days=10 * 366)
"""So far ahead a day may lie; beyond it a mistake is likelier than a plan."""

Reader = Callable[[re.Match[str], date], date | None]


def read_due(text: str, today: date, now: time | None = None) -> Due | None:
    """The day that words mean, maybe with an hour; None for no words at all.

    A day without a year is the next one to come, today included. A weekday is the next after
    today, so "Mo" on a Monday is in a week, and "nächsten Montag" and "next Mon" mean the same
    as "Mo". "Nächste Woche" is its Monday, "nächsten Monat" its first day. An hour alone is
    today's; ``now`` is the time of day before which no hour of today is taken, and from which
    "in 2 Stunden" is counted.
    Raises BadInput for what cannot be read, can be read in two ways, or has passed.
    """
    words = folded(text)
    if not words:
        return None
    if len(words) > LONGEST:
        raise BadInput("days.unknown", text=_short(text))
    if now is not None and (soon := read_soon(words, today, now)) is not None:
        return Due(*soon)
    day = _day(words, today, text)
    hour = None
    if day is None:
        day, hour = _day_and_hour(words, today, text)
    passed = day == today and hour is not None and now is not None and hour <= now
    if day < today or passed:
        raise BadInput("days.past", text=_short(text))
    if day - today > FURTHEST:
        raise BadInput("days.too_far", text=_short(text))
    return Due(day, hour)


def in_full(due: Due, formats: Formats) -> str:
    """A day as it is shown beside the words: "Do, 2. April 2020, 14:00"."""
    day = f"{formats.weekday_short(due.day)}, {formats.day_short(due.day)} {due.day.year}"
    return f"{day}, {formats.clock(due.hour)}" if due.hour is not None else day


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST else plain[: LONGEST - 1] + "…"


_HOUR = re.compile(
    r"(?:(?P<day>\S.*?)\s)??(?P<at>(?:um|at|ab|gegen)\s)?"
    r"(?P<hour>\d{1,2})(?:(?P<mark>[:.])(?P<minute>\d{2}))?"
    r"\s?(?P<unit>uhr|h|o'?clock|am|pm)?(?:(?<=uhr)\s(?P<after>\d{2}))?",
    re.ASCII,
)
_NOON = re.compile(r"(?:(?P<day>.*\S)\s)?(?:at )?(?:mittags?|noon)")


def _day_and_hour(words: str, today: date, text: str) -> tuple[date, time]:
    """A day and the hour behind it."""
    noon = _NOON.fullmatch(words)
    found = noon or _HOUR.fullmatch(words)
    if found is None:
        vague = words.endswith(VAGUE)
        raise BadInput("days.hour_vague" if vague else "days.unknown", text=_short(text))
    named = found["day"]
    day = _day(named, today, text) if named else today
    if day is None:
        raise BadInput("days.unknown", text=_short(text))
    if noon:
        return day, time(12)
    if not _surely_hour(found):
        raise BadInput("days.hour_unclear")
    return day, _hour(found, text)


def _surely_hour(found: re.Match[str]) -> bool:
    """Whether a number at the end is an hour: "Fr 14" may be the 14th, "2. April 20" a year."""
    if found["unit"] or found["at"] or found["mark"] == ":":
        return True
    if found["mark"] == ".":
        return int(found["minute"]) > 12
    return found["day"] in RELATIVE


def _hour(found: re.Match[str], text: str) -> time:
    hour, minute = int(found["hour"]), int(found["minute"] or found["after"] or 0)
    unit = found["unit"]
    if unit in ("am", "pm"):
        if not 1 <= hour <= 12:
            raise BadInput("days.no_such_hour", text=_short(text))
        hour = hour % 12 + (12 if unit == "pm" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        raise BadInput("days.no_such_hour", text=_short(text)) from None


def _day(words: str, today: date, text: str) -> date | None:
    """The day that words without an hour mean; None if they mean none."""
    if GONE.fullmatch(words):
        raise BadInput("days.past", text=_short(text))
    try:
        for pattern, read in _READERS:
            found = pattern.fullmatch(words)
            if found and (day := read(found, today)) is not None:
                _compare_weekday(found, day, text)
                return day
    except (ValueError, OverflowError):
        raise BadInput("days.no_such_day", text=_short(text)) from None
    return None


def _compare_weekday(found: re.Match[str], day: date, text: str) -> None:
    """A weekday beside a date must be that of the date."""
    named = found.groupdict().get("weekday")
    if named and WEEKDAYS[named] != day.weekday():
        raise BadInput("days.weekday_differs", text=_short(text))


def _relative(found: re.Match[str], today: date) -> date:
    return today + timedelta(days=RELATIVE[found[0]])


def _weekday(found: re.Match[str], today: date) -> date:
    ahead = (WEEKDAYS[found["name"]] - today.weekday()) % 7
    return today + timedelta(days=ahead or 7)


def _week(found: re.Match[str], today: date) -> date:
    """A week from its Monday on, or a weekday in it."""
    weeks = 2 if found["week"] in AFTER_NEXT else 1
    named = found["name"] or found["name_after"]
    place = WEEKDAYS[named] if named else 0
    return today + timedelta(days=7 * weeks - today.weekday() + place)


def _month(_found: re.Match[str], today: date) -> date:
    return _months_on(today.replace(day=1), 1)


def _ahead(found: re.Match[str], today: date) -> date:
    typed = found["count"]
    count = NUMBERS[typed] if typed in NUMBERS else int(typed)
    unit = UNITS[found["unit"]]
    if unit in ("month", "year"):
        return _months_on(today, count * (12 if unit == "year" else 1))
    return today + timedelta(days=count * (7 if unit == "week" else 1))


def _months_on(day: date, months: int) -> date:
    """The same day of a later month, or its last where it is too short."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _iso(found: re.Match[str], _today: date) -> date:
    return date(int(found["year"]), int(found["month"]), int(found["day"]))


def _dated(found: re.Match[str], today: date) -> date | None:
    """A day and a month, in figures or by its name, with or without a year."""
    typed = found["month"]
    month = MONTHS[typed] if typed in MONTHS else int(typed)
    if month > 12 and not found["year"] and not found[0].endswith("."):
        # "14.30" is an hour.
        return None
    return _to_come(int(found["day"]), month, found["year"], today)


def _slashed(found: re.Match[str], today: date) -> date:
    """ "4/13" has one meaning, "4/2" two."""
    first, second = int(found["first"]), int(found["second"])
    if first <= 12 and second <= 12 and first != second:
        raise BadInput("days.two_meanings", text=found[0])
    day, month = (first, second) if second <= 12 else (second, first)
    return _to_come(day, month, found["year"], today)


def _of_month(found: re.Match[str], today: date) -> date:
    """The next day of this number: this month's or that of the next month that has it."""
    number = int(found["day"])
    if not 1 <= number <= 31:
        raise ValueError(number)
    for months in range(3):
        first = _months_on(today.replace(day=1), months)
        if number <= monthrange(first.year, first.month)[1]:
            day = first.replace(day=number)
            if day >= today:
                return day
    raise ValueError(number)


def _calendar_week(found: re.Match[str], today: date) -> date:
    """The Monday of a week by its number (ISO 8601), the next one to come."""
    number = int(found["number"])
    day = date.fromisocalendar(today.isocalendar().year, number, 1)
    return day if day >= today else date.fromisocalendar(today.isocalendar().year + 1, number, 1)


def _to_come(day: int, month: int, year: str | None, today: date) -> date:
    if year:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    leap_day = (month, day) == (2, 29)
    for each in range(today.year, today.year + 9):
        if leap_day and monthrange(each, 2)[1] < 29:
            continue
        found = date(each, month, day)
        if found >= today:
            return found
    raise ValueError(day)


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.ASCII)


_NAME = any_of(WEEKDAYS)
_MONTH = any_of(MONTHS)
_BEFORE = rf"(?:(?:{any_of(THIS)})\s)?(?:(?P<weekday>{_NAME})\s)?(?:(?:{any_of(THIS)})\s)?"
_DAY = r"(?P<day>\d{1,2})"
_YEAR = r"(?:\s?(?P<year>\d{4}))?"

_READERS: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (_pattern(any_of(RELATIVE)), _relative),
    (_pattern(rf"(?:(?:{any_of([*THIS, *NEXT])})\s){{0,2}}(?P<name>{_NAME})"), _weekday),
    (
        _pattern(
            rf"(?:(?P<name>{_NAME})\s)?(?:in\s)?(?:der\s)?(?P<week>{any_of([*NEXT, *AFTER_NEXT])})"
            rf"\s(?:woche|week)(?:\s(?:am\s|on\s)?(?P<name_after>{_NAME}))?"
        ),
        _week,
    ),
    (_pattern(rf"(?:{any_of(NEXT)})\s(?:monat|month)"), _month),
    (
        _pattern(
            rf"(?:in\s)?(?P<count>\d{{1,4}}|{any_of(NUMBERS)})\s?(?P<unit>{any_of(UNITS)})"
            r"(?:\stime)?"
        ),
        _ahead,
    ),
    (_pattern(rf"{_BEFORE}(?P<year>\d{{4}})-(?P<month>\d{{1,2}})-{_DAY}"), _iso),
    (
        _pattern(rf"{_BEFORE}{_DAY}\.\s?(?P<month>\d{{1,2}})(?:\.\s?(?P<year>\d{{4}}|\d{{2}})?)?"),
        _dated,
    ),
    (
        _pattern(rf"{_BEFORE}{_DAY}(?:\.|st|nd|rd|th)?\s?(?:of\s)?(?P<month>{_MONTH}){_YEAR}"),
        _dated,
    ),
    (
        _pattern(rf"{_BEFORE}(?P<month>{_MONTH})\s(?:the\s)?{_DAY}(?:st|nd|rd|th)?{_YEAR}"),
        _dated,
    ),
    (
        _pattern(
            rf"{_BEFORE}(?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})(?:/(?P<year>\d{{4}}|\d{{2}}))?"
        ),
        _slashed,
    ),
    (_pattern(rf"{_BEFORE}{_DAY}(?:\.|st|nd|rd|th)"), _of_month),
    (_pattern(r"(?:kw|week)\s?(?P<number>\d{1,2})"), _calendar_week),
)
