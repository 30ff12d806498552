"""What follows from a call: follow-ups that end, a number that is wrong, no more calls.

Calls and follow-ups are rows of the book here, as they are written and read in a change.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from callbook.core.calls import CallOutcome
from callbook.core.week import WeekSpan

if TYPE_CHECKING:
    # Only named here: what writes the book is no matter of the first paint.
    from callbook.store.change import Change, Row

TALKED = (CallOutcome.REACHED, CallOutcome.CALLBACK)
"""Somebody answered: a postponement ends."""


def settle(change: Change, call: Row, *, logged: bool = True) -> None:
    """Does to follow-ups, postponement, number and contact what a call's outcome asks for.

    A call that is ``logged`` now counts after all that was promised before; one that is
    corrected ends only what was promised before it.
    """
    from callbook.store.tables import contacts, numbers

    outcome, contact_id = CallOutcome(call["outcome"]), call["contact_id"]
    for row in open_follow_ups(change, contact_id):
        how = _ends(call, row, logged=logged)
        if how:
            end(change, row, call["at"], how, call["id"])
    contact = change.row(contacts, contact_id)
    if outcome in TALKED and contact["postponed_until"]:
        change.update(contacts, contact_id, postponed_until=None, postponed_reason="")
    elif outcome is CallOutcome.WRONG_NUMBER and call["number_id"] is not None:
        change.update(numbers, call["number_id"], wrong=1)
    elif outcome is CallOutcome.DECLINED and not contact["do_not_call"]:
        set_blocked(change, contact_id, date.fromisoformat(call["at"][:10]), call["note"])


def settle_with_others(change: Change, follow_up: Row, calls: list[Row]) -> None:
    """Ends an open follow-up by the first of some calls that would have ended it."""
    for call in sorted(calls, key=_moment):
        how = _ends(call, follow_up, logged=False)
        if how:
            end(change, follow_up, call["at"], how, call["id"])
            return


def _moment(call: Row) -> tuple[str, int]:
    return call["at"], call["id"]


def _ends(call: Row, follow_up: Row, *, logged: bool) -> str:
    """The way in which a call ends an open follow-up; empty if it does not."""
    outcome, at = CallOutcome(call["outcome"]), call["at"]
    if outcome is CallOutcome.DECLINED:
        return "declined"
    if outcome not in TALKED or follow_up["call_id"] == call["id"]:
        return ""
    day = date.fromisoformat(at[:10])
    if follow_up["due"] >= WeekSpan.around(day).sunday.isoformat() + "T99":
        return ""
    if outcome is CallOutcome.CALLBACK:
        return "replaced" if logged or _made_before(follow_up, call) else ""
    made_before = follow_up["made_at"] <= at if logged else _made_before(follow_up, call)
    return "fulfilled" if made_before else ""


def _made_before(follow_up: Row, call: Row) -> bool:
    """Whether a follow-up was made before a call, of two in one minute the one logged first."""
    made_at, at = str(follow_up["made_at"]), str(call["at"])
    if made_at != at:
        return made_at < at
    made_by = int(follow_up["call_id"] or 0)
    return 0 < made_by < int(call["id"])


def open_follow_ups(change: Change, contact_id: int) -> list[Row]:
    """The open follow-ups of a contact, the earliest first."""
    from callbook.store.tables import follow_ups

    return change.rows_where(
        follow_ups, "contact_id = ? AND ended_at IS NULL ORDER BY due, id", contact_id
    )


def end(change: Change, row: Row, at: str, how: str, call_id: int | None = None) -> None:
    """Ends a follow-up at a moment (ISO), by a call or by something else."""
    from callbook.store.tables import follow_ups

    change.update(follow_ups, row["id"], ended_at=at, ended_by=how, ended_call_id=call_id)


def set_blocked(change: Change, contact_id: int, day: date, reason: str) -> None:
    """Writes that a contact wants no calls."""
    from callbook.store.tables import contacts

    change.update(
        contacts,
        contact_id,
        do_not_call=1,
        do_not_call_on=day.isoformat(),
        do_not_call_reason=reason,
    )


def minute(moment: datetime) -> str:
    """A moment as the book keeps it."""
    return moment.isoformat(timespec="minutes")
