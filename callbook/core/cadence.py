"""Cadence: call again after so many weeks."""

from __future__ import annotations

from datetime import date, timedelta

from callbook.core.kinds import ContactKind, Importance
from callbook.core.settings import Settings


def weeks(
    kind: ContactKind, importance: Importance, own_weeks: int | None, settings: Settings
) -> int | None:
    """The cadence that counts: the contact's own, else for customers that of the class."""
    if own_weeks:
        return own_weeks
    if kind is ContactKind.PROSPECT:
        return None
    if importance is Importance.A:
        return settings.cadence_a
    return settings.cadence_b if importance is Importance.B else settings.cadence_c


def falls_on(last_spoken: date, cadence_weeks: int) -> date:
    """The day on which the next call is due."""
    try:
        return last_spoken + timedelta(weeks=cadence_weeks)
    except OverflowError:
        return date.max
