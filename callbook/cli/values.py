"""Reading days, moments and choices as they are typed."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from enum import StrEnum
from typing import TypeVar

from callbook.cli.exits import WrongWords
from callbook.core.follow_ups import Due

Choice = TypeVar("Choice", bound=StrEnum)

_HOUR = r"([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?"
YEARS = range(1900, 3000)
"""Days of other years are slips of the keyboard."""


def read_day(text: str) -> date:
    """A day as YYYY-MM-DD; raises WrongWords for anything else."""
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        raise WrongWords("cli.no_day", text=text) from None
    # Python reads weeks and days without strokes as well.
    if day.isoformat() != text.strip() or day.year not in YEARS:
        raise WrongWords("cli.no_day", text=text)
    return day


def read_moment(text: str) -> datetime:
    """A moment as YYYY-MM-DD HH:MM, with a T between them too; raises WrongWords."""
    due = _due(text)
    if due is None or due.hour is None:
        raise WrongWords("cli.no_moment", text=text)
    return datetime.combine(due.day, due.hour)


def read_due(text: str) -> Due:
    """A day, or a day with an hour; raises WrongWords."""
    due = _due(text)
    if due is None:
        raise WrongWords("cli.no_due", text=text)
    return due


def read_count(option: str, text: str, least: int = 0, most: int = 10_000_000) -> int:
    """A whole number within bounds; raises WrongWords."""
    text = text.strip()
    if not (text.isascii() and text.isdigit() and least <= int(text[:12]) <= most):
        raise WrongWords("cli.no_count", option=option, text=text, least=least, most=most)
    return int(text)


def read_choice(name: str, choices: type[Choice], text: str) -> Choice:
    """One of the words of an enumeration; raises WrongWords, naming them."""
    for choice in choices:
        if choice.value.casefold() == text.strip().casefold():
            return choice
    listed = ", ".join(choices)
    raise WrongWords("cli.no_choice", expects=name, text=text, choices=listed)


def _due(text: str) -> Due | None:
    day, _, hour = text.strip().replace("T", " ", 1).partition(" ")
    try:
        read = read_day(day)
    except WrongWords:
        return None
    if not hour:
        return Due(read)
    found = re.fullmatch(_HOUR, hour.strip())
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        return None
    return Due(read, time(int(found[1]), int(found[2])))
