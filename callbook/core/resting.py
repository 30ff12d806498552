"""Resting: nobody is called in vain every day, and nobody is forgotten."""

from __future__ import annotations

from datetime import date

from callbook.core.terms import Terms
from callbook.core.week import Candidate

LONGEST_REST = 5
THEY_CALL_BACK = 3


def rest_days(vain_days: int, they_call_back: bool) -> int:
    """Working days of rest after the n-th day with attempts since the last conversation."""
    if they_call_back:
        return THEY_CALL_BACK
    return vain_days if vain_days <= 3 else LONGEST_REST


def wakes_on(candidate: Candidate, terms: Terms) -> date | None:
    """The day from which on an attempt in vain no longer rests; None where nobody rests."""
    if candidate.vain_at is None:
        return None
    days = rest_days(candidate.vain_days, candidate.they_call_back)
    wakes = terms.calendar.after(candidate.vain_at.date(), days)
    if wakes <= terms.span.today or _woken_today(candidate, terms):
        return None
    return wakes


def _woken_today(candidate: Candidate, terms: Terms) -> bool:
    """A follow-up due today wakes, unless an attempt was made at or after its hour."""
    due, attempt = candidate.due, candidate.vain_at
    if due is None or attempt is None or due.day != terms.span.today:
        return False
    if attempt.date() != due.day:
        return True
    return due.hour is not None and attempt.time() < due.hour
