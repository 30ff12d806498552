"""Attempts in vain in a row: after five of them in a crisis a letter may do more than a call."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from callbook.core.calls import IN_VAIN, Call, CallOutcome

ENOUGH = 5
"""After so many attempts in vain one may write instead."""
_TALKED = (CallOutcome.REACHED, CallOutcome.CALLBACK)


def in_vain(calls: Iterable[Call], since: date, spoken: date | None = None) -> int:
    """How many outgoing calls since a day were in vain, after the last that was answered.

    ``since`` is the day on which the crisis began, ``spoken`` a last contact known only by
    its day: a conversation at its start.
    """
    first = max(since, spoken or date.min)
    attempts = 0
    for call in sorted(calls, key=_order):
        if call.at.date() < first:
            continue
        if call.outcome in _TALKED:
            attempts = 0
        elif call.outcome in IN_VAIN and not call.incoming:
            attempts += 1
    return attempts


def _order(call: Call) -> tuple[str, int]:
    return call.at.isoformat(), call.id
