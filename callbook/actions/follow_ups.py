"""Follow-ups: what was promised, by day; moved, fulfilled, dropped or added."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import TYPE_CHECKING

from callbook.core.changes import Changes
from callbook.core.errors import BadInput, Refusal
from callbook.core.follow_ups import Due
from callbook.core.promises import Promise, PromiseList
from callbook.store import follow_ups as stored
from callbook.store.book import Book

if TYPE_CHECKING:
    from callbook.store.change import Change, Row

LARGE = 500
"""More than so many at once are told as "everything"."""
CHUNK = 500


def open_promises(book: Book, today: date) -> PromiseList:
    """All open follow-ups, by day."""
    with book.read() as db:
        return stored.open_ones(db, today)


def promises(book: Book, ids: Sequence[int]) -> list[Promise]:
    """Some of them, for the part of the view that is in sight; those ended are left out."""
    with book.read() as db:
        return stored.rows(db, ids)


def each(book: Book, ids: Sequence[int]) -> Iterator[Promise]:
    """Any number of them in their order, read a few hundred at a time."""
    for start in range(0, len(ids), CHUNK):
        yield from promises(book, ids[start : start + CHUNK])


def due_count(book: Book, today: date) -> int:
    """How many are due by today, overdue ones included."""
    with book.read() as db:
        return stored.due_count(db, today)


def timed(book: Book, first: datetime, last: datetime) -> list[Promise]:
    """Those with an hour between two moments, both included."""
    with book.read() as db:
        return stored.timed(db, first, last)


def move(book: Book, ids: Sequence[int], due: Due, today: date) -> Changes:
    """Moves open follow-ups to a day, and nothing else; each keeps its hour unless one is given.

    Raises BadInput for a day before today.
    """
    from callbook.store.tables import follow_ups

    if due.day < today:
        raise BadInput("errors.move_to_past")
    with _changing(book, "move", ids) as change:
        for row in _still_open(change, ids):
            hour = due.hour if due.hour is not None else Due.parse(row["due"]).hour
            change.update(follow_ups, row["id"], due=str(Due(due.day, hour)))
    return change.changes


def fulfil(book: Book, ids: Sequence[int], now: datetime) -> Changes:
    """Ends open follow-ups as kept, without a call."""
    return _end(book, "fulfil", ids, now, "done")


def drop(book: Book, ids: Sequence[int], now: datetime) -> Changes:
    """Ends open follow-ups that are no longer wanted."""
    return _end(book, "drop", ids, now, "dropped")


def add(book: Book, contact_id: int, due: Due, text: str, now: datetime) -> Changes:
    """Writes down a follow-up of the owner's own, out of no call.

    Raises BadInput for a day before today, Refusal for somebody who is in no list.
    """
    from callbook.store.tables import follow_ups

    if due.day < now.date():
        raise BadInput("errors.move_to_past")
    name = check_contact(book, contact_id)
    with book.change("add_follow_up", name) as change:
        change.insert(
            follow_ups,
            {
                "contact_id": contact_id,
                "due": str(due),
                "made_at": now.isoformat(timespec="minutes"),
                "text": text.strip(),
                "promised": 0,
            },
        )
    return change.changes


def check_contact(book: Book, contact_id: int) -> str:
    """The name of a contact who may be promised something.

    Raises Refusal for somebody who is in no list, or gone.
    """
    sql = "SELECT name, do_not_call, archived FROM contacts WHERE id = ?"
    with book.read() as db:
        found = db.execute(sql, (contact_id,)).fetchone()
    if found is None:
        raise Refusal("errors.gone")
    name, blocked, archived = found
    if blocked or archived:
        reason = "follow_up_for_blocked" if blocked else "follow_up_for_archived"
        raise Refusal(f"errors.{reason}", name=name)
    return str(name)


def _end(book: Book, verb: str, ids: Sequence[int], now: datetime, how: str) -> Changes:
    from callbook.store.tables import follow_ups

    with _changing(book, verb, ids) as change:
        for row in _still_open(change, ids):
            ended = now.isoformat(timespec="minutes")
            change.update(follow_ups, row["id"], ended_at=ended, ended_by=how)
    return change.changes


@contextmanager
def _changing(book: Book, verb: str, ids: Sequence[int]) -> Iterator[Change]:
    """One step, named after whom a single follow-up is for, or after how many they are."""
    if len(ids) == 1:
        found = promises(book, ids)
        name, subject = f"{verb}_follow_up", found[0].name if found else ""
    else:
        name, subject = f"{verb}_follow_ups", str(len(ids))
    with book.change(name, subject, large=len(ids) > LARGE) as change:
        yield change


def _still_open(change: Change, ids: Sequence[int]) -> Iterator[Row]:
    """The rows of those that nobody ended meanwhile."""
    from callbook.store.tables import follow_ups

    for follow_up_id in ids:
        yield from change.rows_where(follow_ups, "id = ? AND ended_at IS NULL", follow_up_id)
