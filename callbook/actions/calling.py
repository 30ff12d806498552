"""Calling: what is recorded of a call, and what follows from its outcome."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from callbook.actions import following
from callbook.core.calls import CallOutcome, Channel, Mood, Need
from callbook.core.changes import Changes
from callbook.core.errors import BadInput
from callbook.core.follow_ups import Due
from callbook.store.book import Book

if TYPE_CHECKING:
    # Only named here: what writes the book is no matter of the first paint.
    from callbook.store.change import Change, Row


@dataclass(frozen=True, slots=True)
class CallDraft:
    """A call as the person at the desk records it; ``at`` is local wall time.

    ``number_id`` is the number that was dialled, None for the one the list shows. With
    ``opportunity_seen`` an opportunity is opened under its title, or the note's first words.
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
    opportunity_title: str = ""


def log_call(book: Book, draft: CallDraft, now: datetime) -> Changes:
    """Records a call and does what its outcome asks for, as one step that undo takes back.

    Raises BadInput for a moment that has not come, a callback without a day, a next step
    before the call or after "no more calls", and a length below zero.
    """
    check(draft, now)
    if draft.outcome is CallOutcome.CALLBACK and draft.next_due is None:
        raise BadInput("errors.callback_needs_day")
    with book.change("log_call", name_of(book, draft.contact_id)) as change:
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
    with book.change("postpone", name_of(book, contact_id)) as change:
        change.update(
            contacts, contact_id, postponed_until=until.isoformat(), postponed_reason=reason
        )
        still_open = following.open_follow_ups(change, contact_id)
        if still_open:
            change.update(follow_ups, still_open[0]["id"], due=until.isoformat())
    return change.changes


def block(book: Book, contact_id: int, today: date, reason: str = "") -> Changes:
    """Do not call: the contact leaves every list and sheet; a reason can be told later."""
    from callbook.store.tables import contacts

    with book.change("block", name_of(book, contact_id)) as change:
        if not change.row(contacts, contact_id)["do_not_call"]:
            following.set_blocked(change, contact_id, today, reason)
        elif reason:
            change.update(contacts, contact_id, do_not_call_reason=reason)
    return change.changes


def unblock(book: Book, contact_id: int) -> Changes:
    """Takes "do not call" back."""
    from callbook.store.tables import contacts

    with book.change("unblock", name_of(book, contact_id)) as change:
        change.update(
            contacts, contact_id, do_not_call=0, do_not_call_on=None, do_not_call_reason=""
        )
    return change.changes


def archive(book: Book, contact_id: int, now: datetime) -> Changes:
    """Puts a contact out of every list; its open follow-ups end."""
    with book.change("archive", name_of(book, contact_id)) as change:
        archive_in(change, contact_id, now)
    return change.changes


def archive_in(change: Change, contact_id: int, now: datetime) -> None:
    """Archives a contact within a change."""
    from callbook.store.tables import contacts

    if change.update(contacts, contact_id, archived=1):
        for row in following.open_follow_ups(change, contact_id):
            following.end(change, row, following.minute(now), "archived")


def unarchive(book: Book, contact_id: int) -> Changes:
    """Brings an archived contact back."""
    from callbook.store.tables import contacts

    with book.change("unarchive", name_of(book, contact_id)) as change:
        change.update(contacts, contact_id, archived=0)
    return change.changes


def name_of(book: Book, contact_id: int) -> str:
    """The name of a contact, to say what a change is about; empty for one that is gone."""
    with book.read() as db:
        row = db.execute("SELECT name FROM contacts WHERE id = ?", (contact_id,)).fetchone()
    return str(row[0]) if row else ""


def check(draft: CallDraft, now: datetime) -> None:
    """Raises BadInput for a call that cannot have been like this, or cannot lead to that day."""
    if draft.at.replace(second=0, microsecond=0) > now:
        raise BadInput("errors.moment_not_come")
    if draft.minutes is not None and draft.minutes < 0:
        raise BadInput("errors.minutes_below_zero")
    if draft.next_due is None:
        return
    if draft.outcome is CallOutcome.DECLINED:
        raise BadInput("errors.declined_has_no_next")
    if draft.next_due.day < draft.at.date():
        raise BadInput("errors.next_before_call")


def row_of(draft: CallDraft) -> Row:
    """A call as its row, the number that was dialled aside."""
    return {
        "contact_id": draft.contact_id,
        "at": following.minute(draft.at),
        "outcome": str(draft.outcome),
        "channel": str(draft.channel),
        "incoming": int(draft.incoming),
        "minutes": draft.minutes,
        "note": draft.note,
        "they_call_back": int(draft.they_call_back),
        "mood": str(draft.mood) if draft.mood else None,
        "help_offered": int(draft.help_offered),
        "opportunity_seen": int(draft.opportunity_seen),
        "needs": json.dumps(draft.needs),
    }


def _record(change: Change, draft: CallDraft) -> None:
    from callbook.store.tables import calls

    number_id = draft.number_id or _shown_number(change, draft.contact_id)
    row = row_of(draft) | {"number_id": number_id}
    call = row | {"id": change.insert(calls, row)}
    following.settle(change, call)
    follow_up_id = add_next_step(change, draft, call["id"])
    if draft.opportunity_seen:
        from callbook.actions.opportunities import open_from_call

        open_from_call(change, draft, call["id"], follow_up_id)


def add_next_step(change: Change, draft: CallDraft, call_id: int) -> int | None:
    """Writes the follow-up that a call leads to and returns its id; None for no next step."""
    from callbook.store.tables import follow_ups

    if draft.next_due is None:
        return None
    return change.insert(
        follow_ups,
        {
            "contact_id": draft.contact_id,
            "due": str(draft.next_due),
            "made_at": following.minute(draft.at),
            "text": draft.next_text,
            "call_id": call_id,
            "promised": int(draft.outcome is CallOutcome.CALLBACK),
        },
    )


def _shown_number(change: Change, contact_id: int) -> int | None:
    """The number that the list shows: the one that would be dialled."""
    from callbook.store.derived_tables import standings

    rows = change.rows_where(standings, "contact_id = ?", contact_id)
    number_id: int | None = rows[0]["number_id"] if rows else None
    return number_id
