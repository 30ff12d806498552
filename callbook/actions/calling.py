"""Calling: what is recorded of a call, and what follows from its outcome."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from callbook.core.calls import CallOutcome, Channel, Mood, Need
from callbook.core.changes import Changes
from callbook.core.errors import BadInput
from callbook.core.follow_ups import Due
from callbook.core.week import WeekSpan
from callbook.store.book import Book

if TYPE_CHECKING:
    # Only named here: what writes the book is no matter of the first paint.
    from callbook.store.change import Change, Row


@dataclass(frozen=True, slots=True)
class CallDraft:
    """A call as the person at the desk records it; ``at`` is local wall time.

    ``number_id`` is the number that was dialled, None for the one the list shows.
    """

    contact_id: int
    outcome: CallOutcome
    at: datetime
    note: str = ""
    channel: Channel = Channel.PHONE
    incoming: bool = False
    minutes: int | None = None
    number_id: int | None = None
    they_call_back: bool = False
    next_due: Due | None = None
    next_text: str = ""
    mood: Mood | None = None
    help_offered: bool = False
    opportunity_seen: bool = False
    needs: tuple[Need, ...] = ()


def log_call(book: Book, draft: CallDraft, now: datetime) -> Changes:
    """Records a call and does what its outcome asks for, as one step that undo takes back.

    Raises BadInput for a moment that has not come, a callback without a day, a next step
    before the call or after "no more calls", and a length below zero.
    """
    _check(draft, now)
    with book.change("log_call", _name(book, draft.contact_id)) as change:
        _record(change, draft)
    return change.changes


def tick(book: Book, contact_id: int, now: datetime) -> Changes:
    """Ticks a contact off: spoken with now, nothing else asked."""
    return log_call(book, CallDraft(contact_id, CallOutcome.REACHED, now), now)


def postpone(book: Book, contact_id: int, until: date, today: date, reason: str = "") -> Changes:
    """Lets a contact stand in no list before a day; the earliest follow-up moves there too.

    Raises BadInput for a day that is not after today.
    """
    from callbook.store.tables import contacts, follow_ups

    if until <= today:
        raise BadInput("errors.postpone_to_past")
    with book.change("postpone", _name(book, contact_id)) as change:
        change.update(
            contacts, contact_id, postponed_until=until.isoformat(), postponed_reason=reason
        )
        still_open = _open_follow_ups(change, contact_id)
        if still_open:
            change.update(follow_ups, still_open[0]["id"], due=until.isoformat())
    return change.changes


def block(book: Book, contact_id: int, today: date, reason: str = "") -> Changes:
    """Do not call: the contact leaves every list and sheet."""
    from callbook.store.tables import contacts

    with book.change("block", _name(book, contact_id)) as change:
        if not change.row(contacts, contact_id)["do_not_call"]:
            _block(change, contact_id, today, reason)
    return change.changes


def unblock(book: Book, contact_id: int) -> Changes:
    """Takes "do not call" back."""
    from callbook.store.tables import contacts

    with book.change("unblock", _name(book, contact_id)) as change:
        change.update(
            contacts, contact_id, do_not_call=0, do_not_call_on=None, do_not_call_reason=""
        )
    return change.changes


def archive(book: Book, contact_id: int, now: datetime) -> Changes:
    """Puts a contact out of every list; its open follow-ups end."""
    with book.change("archive", _name(book, contact_id)) as change:
        archive_in(change, contact_id, now)
    return change.changes


def archive_in(change: Change, contact_id: int, now: datetime) -> None:
    """Archives a contact within a change."""
    from callbook.store.tables import contacts

    if change.update(contacts, contact_id, archived=1):
        for row in _open_follow_ups(change, contact_id):
            _end(change, row, now, "archived")


def unarchive(book: Book, contact_id: int) -> Changes:
    """Brings an archived contact back."""
    from callbook.store.tables import contacts

    with book.change("unarchive", _name(book, contact_id)) as change:
        change.update(contacts, contact_id, archived=0)
    return change.changes


def _name(book: Book, contact_id: int) -> str:
    with book.read() as db:
        row = db.execute("SELECT name FROM contacts WHERE id = ?", (contact_id,)).fetchone()
    return str(row[0]) if row else ""


def _check(draft: CallDraft, now: datetime) -> None:
    if draft.at.replace(second=0, microsecond=0) > now:
        raise BadInput("errors.moment_not_come")
    if draft.minutes is not None and draft.minutes < 0:
        raise BadInput("errors.minutes_below_zero")
    if draft.outcome is CallOutcome.CALLBACK and draft.next_due is None:
        raise BadInput("errors.callback_needs_day")
    if draft.next_due is None:
        return
    if draft.outcome is CallOutcome.DECLINED:
        raise BadInput("errors.declined_has_no_next")
    if draft.next_due.day < draft.at.date():
        raise BadInput("errors.next_before_call")


def _record(change: Change, draft: CallDraft) -> None:
    from callbook.store.tables import calls, contacts, follow_ups

    contact = change.row(contacts, draft.contact_id)
    number_id = draft.number_id or _shown_number(change, draft.contact_id)
    at = draft.at.isoformat(timespec="minutes")
    call_id = change.insert(
        calls,
        {
            "contact_id": draft.contact_id,
            "at": at,
            "outcome": str(draft.outcome),
            "channel": str(draft.channel),
            "incoming": int(draft.incoming),
            "minutes": draft.minutes,
            "note": draft.note,
            "number_id": number_id,
            "they_call_back": int(draft.they_call_back),
            "mood": str(draft.mood) if draft.mood else None,
            "help_offered": int(draft.help_offered),
            "opportunity_seen": int(draft.opportunity_seen),
            "needs": json.dumps(draft.needs),
        },
    )
    _settle(change, draft, contact, number_id)
    if draft.next_due is not None:
        change.insert(
            follow_ups,
            {
                "contact_id": draft.contact_id,
                "due": str(draft.next_due),
                "made_at": at,
                "text": draft.next_text,
                "call_id": call_id,
                "promised": int(draft.outcome is CallOutcome.CALLBACK),
            },
        )


def _settle(change: Change, draft: CallDraft, contact: Row, number_id: int | None) -> None:
    """What the outcome does to follow-ups, postponement, number and contact."""
    from callbook.store.tables import contacts, numbers

    outcome, at = draft.outcome, draft.at
    still_open = _open_follow_ups(change, draft.contact_id)
    due_by = WeekSpan(at.date()).sunday.isoformat() + "T99"
    if outcome in (CallOutcome.REACHED, CallOutcome.CALLBACK):
        for row in still_open:
            made_before = row["made_at"] <= at.isoformat(timespec="minutes")
            replaced = outcome is CallOutcome.CALLBACK
            if row["due"] < due_by and (made_before or replaced):
                _end(change, row, at, "replaced" if replaced else "fulfilled")
        if contact["postponed_until"]:
            change.update(contacts, contact["id"], postponed_until=None, postponed_reason="")
    elif outcome is CallOutcome.WRONG_NUMBER and number_id is not None:
        change.update(numbers, number_id, wrong=1)
    elif outcome is CallOutcome.DECLINED:
        for row in still_open:
            _end(change, row, at, "declined")
        if not contact["do_not_call"]:
            _block(change, contact["id"], at.date(), draft.note)


def _block(change: Change, contact_id: int, day: date, reason: str) -> None:
    from callbook.store.tables import contacts

    change.update(
        contacts,
        contact_id,
        do_not_call=1,
        do_not_call_on=day.isoformat(),
        do_not_call_reason=reason,
    )


def _open_follow_ups(change: Change, contact_id: int) -> list[Row]:
    """The open follow-ups of a contact, the earliest first."""
    from callbook.store.tables import follow_ups

    return change.rows_where(
        follow_ups, "contact_id = ? AND ended_at IS NULL ORDER BY due, id", contact_id
    )


def _end(change: Change, row: Row, at: datetime, how: str) -> None:
    from callbook.store.tables import follow_ups

    change.update(follow_ups, row["id"], ended_at=at.isoformat(timespec="minutes"), ended_by=how)


def _shown_number(change: Change, contact_id: int) -> int | None:
    """The number that the list shows: the one that would be dialled."""
    from callbook.store.derived_tables import standings

    rows = change.rows_where(standings, "contact_id = ?", contact_id)
    number_id: int | None = rows[0]["number_id"] if rows else None
    return number_id
