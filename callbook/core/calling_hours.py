"""Calling hours: outside them a question comes before a call; a hint, no lock.

No German statute names hours; the defaults are those of the trade's code (Bitkom, 2015):
Monday to Friday 8 to 20, Saturday 9 to 18, Sunday never.
"""

from __future__ import annotations

import re
from datetime import datetime, time

from callbook.core.errors import BadInput
from callbook.core.settings import Settings

SATURDAY, SUNDAY = 5, 6
_NEVER = frozenset({"", "-", "–", "nie", "never", "none"})
_HOURS = re.compile(
    r"(\d{1,2})(?:[:.](\d{2}))?\s*(?:uhr)?\s*(?:-|–|—|bis|to)\s*(\d{1,2})(?:[:.](\d{2}))?\s*(?:uhr)?",
    re.ASCII,
)


def read_hours(text: str) -> str:
    """Hours as they are kept ("8:00–20:00"), from "8-20", "8:00 bis 20 Uhr"; empty for never.

    Raises BadInput for anything else, and for hours that end before they begin.
    """
    plain = " ".join(text.casefold().split())
    if plain in _NEVER:
        return ""
    found = _HOURS.fullmatch(plain)
    if found is None:
        raise BadInput("errors.hours_unclear", text=text.strip())
    begin, end = (int(found[1]), int(found[2] or 0)), (int(found[3]), int(found[4] or 0))
    if end > (24, 0) or begin >= end or max(begin[1], end[1]) > 59:
        raise BadInput("errors.hours_unclear", text=text.strip())
    return f"{begin[0]}:{begin[1]:02}–{end[0]}:{end[1]:02}"


def is_quiet(moment: datetime, settings: Settings) -> bool:
    """Whether a moment lies outside the hours that the owner has set."""
    hours = {
        SATURDAY: settings.hours_saturday,
        SUNDAY: settings.hours_sunday,
    }.get(moment.weekday(), settings.hours_weekdays)
    found = _HOURS.fullmatch(hours)
    if found is None:
        return True
    begin, end = (int(found[1]), int(found[2] or 0)), (int(found[3]), int(found[4] or 0))
    return not begin <= _clock(moment.time()) < end


def _clock(moment: time) -> tuple[int, int]:
    return moment.hour, moment.minute
