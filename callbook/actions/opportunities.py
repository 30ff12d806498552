"""Opportunities: open one, say what comes next, move it on to won or lost.

A next step with a day is a follow-up like any other, so that the week's list calls for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from callbook.actions import following
from callbook.core.calls import Call
from callbook.core.changes import Changes
from callbook.core.errors import BadInput
from callbook.core.follow_ups import Due
from callbook.core.opportunities import (
    CLOSED,
    LONGEST_TITLE,
    ListedOpportunity,
    Stage,
    title_of_note,
)
from callbook.store import calls as stored_calls
from callbook.store import opportunities as stored
from callbook.store.book import Book

if TYPE_CHECKING:
    from callbook.actions.calling import CallDraft
    from callbook.store.change import Change, Row

CLOSING = "closed"
"""How the follow-up of a next step ended that was still open when its deal was won or lost."""


@dataclass(frozen=True, slots=True)
class OpportunityDraft:
    """An opportunity as the person at the desk writes it; the value in hundredths."""

    title: str
    value_cents: int | None = None
    stage: Stage = Stage.OPEN
    next_step: str = ""
    next_due: Due | None = None


def every(book: Book) -> list[ListedOpportunity]:
    """All opportunities, stage by stage."""
    with book.read() as db:
        return stored.every(db)


def of_contact(book: Book, contact_id: int) -> list[ListedOpportunity]:
    """The opportunities of a contact, stage by stage."""
    with book.read() as db:
        return stored.of_contact(db, contact_id)


def one(book: Book, opportunity_id: int) -> ListedOpportunity | None:
    """An opportunity; None where it is gone."""
    with book.read() as db:
        return stored.one(db, opportunity_id)


def count_open(book: Book) -> int:
    """How many opportunities are neither won nor lost."""
    with book.read() as db:
        return stored.count_open(db)


def grown_from(book: Book, opportunity_id: int) -> Call | None:
    """The call that an opportunity came from; None where there was none."""
    with book.read() as db:
        found = stored.one(db, opportunity_id)
        call_id = found.opportunity.call_id if found is not None else None
        return stored_calls.one(db, call_id) if call_id is not None else None


def open_opportunity(
    book: Book, contact_id: int, draft: OpportunityDraft, now: datetime
) -> Changes:
    """Opens an opportunity with a contact.

    Raises BadInput without a title, for a value below zero, and for a next step before today.
    """
    _check(draft, now)
    title = _title(draft.title)
    with book.change("open_opportunity", title) as change:
        row = {
            "contact_id": contact_id,
            "title": title,
            "value_cents": draft.value_cents,
            "stage": str(draft.stage),
            "next_step": draft.next_step.strip(),
            "opened_on": now.date().isoformat(),
            "closed_on": now.date().isoformat() if draft.stage in CLOSED else None,
        }
        _write_step(change, row, draft.next_due, now)
        from callbook.store.tables import opportunities

        change.insert(opportunities, row)
    return change.changes


def edit_opportunity(
    book: Book, opportunity_id: int, draft: OpportunityDraft, now: datetime
) -> Changes:
    """Writes what differs of an opportunity; a next step that gets no day ends.

    Raises BadInput as ``open_opportunity`` does.
    """
    from callbook.store.tables import opportunities

    before = one(book, opportunity_id)
    moved = before is None or before.opportunity.next_due != draft.next_due
    _check(draft, now, moved=moved)
    title = _title(draft.title)
    with book.change("edit_opportunity", title) as change:
        row = change.row(opportunities, opportunity_id)
        row |= {
            "title": title,
            "value_cents": draft.value_cents,
            "next_step": draft.next_step.strip(),
        }
        _write_step(change, row, draft.next_due, now)
        _take_stage(change, row, draft.stage, now)
        change.update(opportunities, opportunity_id, **row)
    return change.changes


def move_stage(book: Book, opportunity_id: int, stage: Stage, now: datetime) -> Changes:
    """Moves an opportunity to a stage; the next step of a closed one ends.

    A step that was agreed with them stays; one that ended by closing is open again when the
    opportunity is.
    """
    from callbook.store.tables import opportunities

    found = one(book, opportunity_id)
    title = found.opportunity.title if found is not None else ""
    with book.change(f"opportunity_{stage}", title) as change:
        row = change.row(opportunities, opportunity_id)
        _take_stage(change, row, stage, now)
        change.update(opportunities, opportunity_id, **row)
    return change.changes


def delete_opportunity(book: Book, opportunity_id: int, now: datetime) -> Changes:
    """Deletes an opportunity; its next step ends, unless a call or an agreement made it."""
    from callbook.store.tables import opportunities

    found = one(book, opportunity_id)
    title = found.opportunity.title if found is not None else ""
    with book.change("delete_opportunity", title) as change:
        row = change.row(opportunities, opportunity_id)
        step = _step(change, row)
        change.delete(opportunities, opportunity_id)
        if step is not None and _is_open(step) and not step["call_id"]:
            following.end(change, step, following.minute(now), "dropped")
    return change.changes


def open_from_call(change: Change, draft: CallDraft, call_id: int, follow_up_id: int | None) -> int:
    """Opens the opportunity that was seen in a call, within the change that records it.

    Without a title it bears the first words of the note, else the contact's name; the call's
    next step is its own.
    """
    from callbook.store.tables import contacts, opportunities

    title = " ".join(draft.opportunity_title.split()) or title_of_note(draft.note)
    row = {
        "contact_id": draft.contact_id,
        "title": title[:LONGEST_TITLE] or change.row(contacts, draft.contact_id)["name"],
        "stage": str(Stage.OPEN),
        "next_step": draft.next_text if follow_up_id is not None else "",
        "follow_up_id": follow_up_id,
        "call_id": call_id,
        "opened_on": draft.at.date().isoformat(),
    }
    return change.insert(opportunities, row)


def _check(draft: OpportunityDraft, now: datetime, *, moved: bool = True) -> None:
    if not draft.title.strip():
        raise BadInput("errors.opportunity_needs_title")
    if draft.value_cents is not None and draft.value_cents < 0:
        raise BadInput("errors.value_below_zero")
    if moved and draft.next_due is not None and draft.next_due.day < now.date():
        raise BadInput("errors.step_in_past")


def _title(text: str) -> str:
    return " ".join(text.split())[:LONGEST_TITLE]


def _step(change: Change, row: Row) -> Row | None:
    """The follow-up of an opportunity's next step, open or not."""
    from callbook.store.tables import follow_ups

    found = change.rows_where(follow_ups, "id = ?", row.get("follow_up_id") or 0)
    return found[0] if found else None


def _is_open(step: Row) -> bool:
    return step["ended_at"] is None


def _write_step(change: Change, row: Row, due: Due | None, now: datetime) -> None:
    """Makes, moves or ends the follow-up of a next step; ``row`` then names it."""
    from callbook.store.tables import follow_ups

    step, text = _step(change, row), row["next_step"]
    if step is not None and not _is_open(step):
        step = None
    if due is None:
        if step is not None:
            following.end(change, step, following.minute(now), "dropped")
            row["follow_up_id"] = None
    elif step is not None:
        change.update(follow_ups, step["id"], due=str(due), text=text)
    else:
        row["follow_up_id"] = change.insert(
            follow_ups,
            {
                "contact_id": row["contact_id"],
                "due": str(due),
                "made_at": following.minute(now),
                "text": text,
            },
        )


def _take_stage(change: Change, row: Row, stage: Stage, now: datetime) -> None:
    """Writes another stage into ``row``; the next step ends with a deal and begins again."""
    from callbook.store.tables import follow_ups

    if Stage(row["stage"]) is stage:
        return
    closed, was_closed = stage in CLOSED, Stage(row["stage"]) in CLOSED
    row["stage"] = str(stage)
    row["closed_on"] = now.date().isoformat() if closed else None
    step = _step(change, row)
    if step is None:
        return
    if closed and _is_open(step) and not step["promised"]:
        following.end(change, step, following.minute(now), CLOSING)
    elif was_closed and not closed and step["ended_by"] == CLOSING:
        change.update(follow_ups, step["id"], ended_at=None, ended_by="", ended_call_id=None)
