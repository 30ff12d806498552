"""The journal: undo and redo, step by step, across restarts, without a limit."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table, delete, insert, select, update

from callbook.store.change import Change, hold_triggers, settle, writing
from callbook.store.tables import journal_rows, journal_steps, metadata

if TYPE_CHECKING:
    from callbook.store.book import Book

LARGE = 2000
"""From so many contacts on a step is played back with the triggers waiting."""


@dataclass(frozen=True, slots=True)
class Step:
    """A change that can be taken back, or made again: a key of the catalogue and its subject.

    ``touched`` is how many contacts it is about.
    """

    name: str
    subject: str
    touched: int = 0


def next_undo(db: sqlite3.Connection) -> Step | None:
    """The step that undo would take back."""
    return _step(db, "undone = 0 ORDER BY id DESC")


def next_redo(db: sqlite3.Connection) -> Step | None:
    """The step that redo would make again."""
    return _step(db, "undone = 1 ORDER BY id")


def _step(db: sqlite3.Connection, which: str) -> Step | None:
    asked = f"SELECT name, subject, touched FROM journal_steps WHERE {which} LIMIT 1"
    row = db.execute(asked).fetchone()
    return Step(row[0], row[1], int(row[2])) if row else None


def keep(connection: Connection, change: Change, now: datetime) -> None:
    """Writes a change down; what had been undone before cannot be redone any more."""
    db = change.plain
    if next_redo(db) is not None:
        undone = select(journal_steps.c.id).where(journal_steps.c.undone == 1)
        connection.execute(delete(journal_rows).where(journal_rows.c.step_id.in_(undone)))
        connection.execute(delete(journal_steps).where(journal_steps.c.undone == 1))
    step = (now.isoformat(timespec="seconds"), change.name, change.subject, len(change.contacts))
    made = db.execute(
        "INSERT INTO journal_steps (at, name, subject, touched) VALUES (?, ?, ?, ?)", step
    )
    db.executemany(
        """INSERT INTO journal_rows
(step_id, table_name, kind, first_id, last_id, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)""",
        ((made.lastrowid, *entry.values()) for entry in change.entries),
    )


def step_back(book: Book) -> Change | None:
    """Undoes the last step that is not undone."""
    return _play(book, undone=0)


def step_forward(book: Book) -> Change | None:
    """Redoes the first step that is undone."""
    return _play(book, undone=1)


def _play(book: Book, undone: int) -> Change | None:
    order = journal_steps.c.id.asc() if undone else journal_steps.c.id.desc()
    with writing(book) as connection:
        asked = select(journal_steps).where(journal_steps.c.undone == undone).order_by(order)
        step = connection.execute(asked.limit(1)).mappings().first()
        if step is None:
            return None
        change = Change(
            connection, step["name"], step["subject"], large=int(step["touched"]) > LARGE
        )
        if change.large:
            hold_triggers(connection)
        play_rows(change, int(step["id"]), forward=bool(undone))
        connection.execute(
            update(journal_steps)
            .where(journal_steps.c.id == step["id"])
            .values(undone=0 if undone else 1)
        )
        settle(change)
    return change


def play_rows(change: Change, step_id: int, *, forward: bool) -> None:
    """Plays the rows of a step: forward as they were written, else backward and inverted."""
    order = journal_rows.c.id.asc() if forward else journal_rows.c.id.desc()
    asked = select(journal_rows.c.id).where(journal_rows.c.step_id == step_id).order_by(order)
    for row_id in change.connection.scalars(asked).all():
        entry = change.connection.execute(
            select(journal_rows).where(journal_rows.c.id == row_id)
        ).mappings()
        _play_row(change, dict(entry.one()), forward=forward)


def _play_row(change: Change, entry: dict[str, Any], *, forward: bool) -> None:
    table = metadata.tables[entry["table_name"]]
    first, last = entry["first_id"], entry["last_id"]
    if entry["kind"] == "update":
        values = json.loads(entry["after"] if forward else entry["before"])
        row = change.row(table, first)
        change.connection.execute(table.update().where(table.c.id == first), values)
        _touched(change, table, [row, row | values])
    elif (entry["kind"] == "insert") == forward:
        kept = json.loads(entry["after"] if forward else entry["before"])
        change.connection.execute(insert(table), kept)
        _touched(change, table, kept)
    else:
        kept = change.rows(table, table.c.id.between(first, last))
        change.connection.execute(delete(table).where(table.c.id.between(first, last)))
        _keep_for_redo(change.connection, entry, kept)
        _touched(change, table, kept)


def _keep_for_redo(connection: Connection, entry: dict[str, Any], rows: list[Any]) -> None:
    """An insert that is undone leaves its rows in the journal, to be made again."""
    if entry["kind"] == "insert":
        text = json.dumps(rows, ensure_ascii=False)
        connection.execute(
            update(journal_rows).where(journal_rows.c.id == entry["id"]).values(after=text)
        )


def _touched(change: Change, table: Table, rows: list[dict[str, Any]]) -> None:
    for row in rows:
        change.touch(table, int(row["id"]), row)
