"""When something is due, in words."""

from __future__ import annotations

from datetime import date

from callbook.core.catalogue import say
from callbook.core.follow_ups import Due
from callbook.core.formats import Formats


def due_words(due: Due, today: date, language: str, formats: Formats) -> str:
    """When something is due, in words: overdue since, today, tomorrow or the weekday, the hour."""
    days = (due.day - today).days
    if days < 0:
        return _overdue(-days, due.day, language, formats)
    if days == 0:
        day = say(language, "reasons.today")
    elif days == 1:
        day = say(language, "reasons.tomorrow")
    else:
        day = formats.weekday(due.day)
    if due.hour is None:
        return day
    return say(language, "reasons.at", day=day, time=formats.time(due.hour))


def _overdue(days: int, day: date, language: str, formats: Formats) -> str:
    if days == 1:
        return say(language, "reasons.overdue_since", day=say(language, "reasons.yesterday"))
    if days < 7:
        return say(language, "reasons.overdue_since", day=formats.weekday(day))
    if days < 14:
        return say(language, "reasons.overdue_days", n=days)
    return say(language, "reasons.overdue_weeks", n=days // 7)
