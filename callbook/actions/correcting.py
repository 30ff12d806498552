"""Correcting and removing a call later: what followed from it is taken back with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from callbook.actions import following
from callbook.actions.calling import CallDraft, add_next_step, check, name_of, row_of
from callbook.core.calls import Call, CallOutcome
from callbook.core.changes import Changes
from callbook.core.errors import BadInput, Refusal
from callbook.store import calls as stored
from callbook.store.book import Book

if TYPE_CHECKING:
    from callbook.store.change import Change, Row

DECIDING = ("at", "outcome", "number_id")
"""What decides about what follows from a call; to correct the rest changes nothing else."""


def call(book: Book, call_id: int) -> Call | None:
    """A call as the book has it; None where it is gone."""
    with book.read() as db:
        return stored.one(db, call_id)


def correct_call(book: Book, call_id: int, draft: CallDraft, now: datetime) -> Changes:
    """Writes a call anew: what followed from the old outcome ends, what the new one asks begins.

    A call's next step stays; ``draft.next_due`` gives it one where it has none. "No more
    calls" stays until it is lifted by name. Raises BadInput as ``log_call`` does.
    """
    from callbook.store.tables import calls

    check(draft, now)
    with book.change("correct_call", name_of(book, draft.contact_id)) as change:
        before = change.row(calls, call_id)
        draft = replace(draft, contact_id=before["contact_id"])
        after = before | row_of(draft)
        after["number_id"] = draft.number_id or before["number_id"]
        reopened = []
        if any(before[name] != after[name] for name in DECIDING):
            reopened = _take_back(change, before)
        change.update(calls, call_id, **after)
        _keep_steps(change, before, after)
        if draft.next_due is not None:
            add_next_step(change, draft, call_id)
        _check_callback(change, after)
        if any(before[name] != after[name] for name in DECIDING):
            following.settle(change, after, logged=False)
        _settle_with_others(change, after, reopened)
    return change.changes


def remove_call(book: Book, call_id: int) -> Changes:
    """Removes a call with what followed from it.

    Its next step goes too, unless the owner moved it since or an opportunity waits for it.
    """
    from callbook.store.tables import calls, opportunities

    found = call(book, call_id)
    if found is None:
        raise Refusal("errors.gone")
    with book.change("remove_call", name_of(book, found.contact_id)) as change:
        before = change.row(calls, call_id)
        reopened = _take_back(change, before)
        for row in change.rows_where(opportunities, "call_id = ?", call_id):
            change.update(opportunities, row["id"], call_id=None)
        _let_go(change, before)
        change.delete(calls, call_id)
        _settle_with_others(change, before, reopened)
    return change.changes


def _take_back(change: Change, call: Row) -> list[Row]:
    """Undoes what followed from a call, "no more calls" aside; the follow-ups open again."""
    from callbook.store.correcting import ended_by, ended_postponement
    from callbook.store.tables import contacts, follow_ups, numbers

    reopened = ended_by(change, call)
    contact = change.row(contacts, call["contact_id"])
    for row in reopened:
        change.update(follow_ups, row["id"], ended_at=None, ended_by="", ended_call_id=None)
    if call["outcome"] == CallOutcome.WRONG_NUMBER and call["number_id"] is not None:
        if not _marked_by_another(change, call):
            for row in change.rows_where(numbers, "id = ?", call["number_id"]):
                change.update(numbers, row["id"], wrong=0)
    elif call["outcome"] in following.TALKED and contact["postponed_until"] is None:
        postponed = ended_postponement(change, call)
        if postponed is not None and not _talked_since(change, call):
            change.update(contacts, contact["id"], **postponed)
    return reopened


def _marked_by_another(change: Change, call: Row) -> bool:
    from callbook.store.correcting import other_calls

    return any(
        other["outcome"] == CallOutcome.WRONG_NUMBER and other["number_id"] == call["number_id"]
        for other in other_calls(change, call)
    )


def _talked_since(change: Change, call: Row) -> bool:
    from callbook.store.correcting import other_calls

    return any(
        other["outcome"] in following.TALKED and other["at"] >= call["at"]
        for other in other_calls(change, call)
    )


def _keep_steps(change: Change, before: Row, after: Row) -> None:
    """A call's own next step moves with its moment, and was agreed or not as it now says."""
    from callbook.store.correcting import next_steps_of
    from callbook.store.tables import follow_ups

    promised = int(after["outcome"] == CallOutcome.CALLBACK)
    for row in next_steps_of(change, after):
        made_at = after["at"] if row["made_at"] == before["at"] else row["made_at"]
        change.update(follow_ups, row["id"], made_at=made_at, promised=promised)


def _check_callback(change: Change, call: Row) -> None:
    from callbook.store.correcting import next_steps_of

    if call["outcome"] == CallOutcome.CALLBACK and not next_steps_of(change, call):
        raise BadInput("errors.callback_needs_day")


def _let_go(change: Change, call: Row) -> None:
    """Deletes the next step of a call that is removed, or lets it stand without the call."""
    from callbook.store.correcting import next_steps_of, was_moved
    from callbook.store.tables import follow_ups, opportunities

    for row in next_steps_of(change, call):
        awaited = change.rows_where(opportunities, "follow_up_id = ?", row["id"])
        if awaited or was_moved(change, row["id"]):
            change.update(follow_ups, row["id"], call_id=None)
        else:
            change.delete(follow_ups, row["id"])


def _settle_with_others(change: Change, call: Row, reopened: list[Row]) -> None:
    """What opened again ends at once where another call, or the archive, would have ended it."""
    from callbook.store.correcting import other_calls
    from callbook.store.tables import contacts, follow_ups

    archived = change.row(contacts, call["contact_id"])["archived"]
    others = other_calls(change, call) if reopened else []
    for old in reopened:
        for row in change.rows_where(follow_ups, "id = ? AND ended_at IS NULL", old["id"]):
            if archived:
                following.end(change, row, old["ended_at"], "archived")
            else:
                following.settle_with_others(change, row, others)
