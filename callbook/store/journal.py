"""The journal: undo and redo, step by step, across restarts, without a limit."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Table, delete, select, update

from callbook.store.change import Change, Row, writing
from callbook.store.settling import hold_triggers, settle
from callbook.store.tables import journal_rows, journal_steps, metadata

if TYPE_CHECKING:
    from callbook.store.book import Book

LARGE = 2000
"""From so many contacts on a step is played back with the triggers waiting."""
LONG = 100
"""From so many on it takes longer than a blink."""


@dataclass(frozen=True, slots=True)
class Step:
    """A change that can be taken back, or made again: a key of the catalogue and its subject.

    ``touched`` is how many contacts it was about.
    """

    name: str
    subject: str
    touched: int = 0

    @property
    def long(self) -> bool:
        """Whether it takes longer than a blink to take it back."""
        return self.touched > LONG


def next_undo(db: sqlite3.Connection) -> Step | None:
    """The step that undo would take back."""
    return _step(db, "undone = 0 ORDER BY id DESC")


def next_redo(db: sqlite3.Connection) -> Step | None:
    """The step that redo would make again."""
    return _step(db, "undone = 1 ORDER BY id")


def _step(db: sqlite3.Connection, which: str) -> Step | None:
    sql = f"SELECT name, subject, touched FROM journal_steps WHERE {which} LIMIT 1"
    row = db.execute(sql).fetchone()
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
    """Plays the rows of a step: forward as they were written, else backward and inverted.

    In plain SQL, since a long import has as many rows as a book.
    """
    db = change.plain
    order = "ASC" if forward else "DESC"
    ids = db.execute(
        f"SELECT id FROM journal_rows WHERE step_id = ? ORDER BY id {order}", (step_id,)
    )
    for (row_id,) in ids.fetchall():
        (entry,) = change.rows_where(journal_rows, "id = ?", row_id)
        _play_row(change, entry, forward=forward)


def _play_row(change: Change, entry: Row, *, forward: bool) -> None:
    table = metadata.tables[entry["table_name"]]
    first, last = entry["first_id"], entry["last_id"]
    if entry["kind"] == "update":
        values = json.loads(entry["after"] if forward else entry["before"])
        row = change.row(table, first)
        written = ", ".join(f"{name} = ?" for name in values)
        sql = f"UPDATE {table.name} SET {written} WHERE id = ?"
        change.plain.execute(sql, (*values.values(), first))
        _touched(change, table, [row, row | values])
    elif (entry["kind"] == "insert") == forward:
        kept = json.loads(entry["after"] if forward else entry["before"])
        change.write(table, kept)
        _touched(change, table, kept)
    else:
        kept = change.rows_where(table, "id BETWEEN ? AND ? ORDER BY id", first, last)
        change.plain.execute(f"DELETE FROM {table.name} WHERE id BETWEEN ? AND ?", (first, last))
        _keep_for_redo(change, entry, kept)
        _touched(change, table, kept)


def _keep_for_redo(change: Change, entry: Row, rows: list[Row]) -> None:
    """An insert that is undone leaves its rows in the journal, to be made again."""
    if entry["kind"] == "insert":
        text = json.dumps(rows, ensure_ascii=False)
        sql = "UPDATE journal_rows SET after = ? WHERE id = ?"
        change.plain.execute(sql, (text, entry["id"]))


def _touched(change: Change, table: Table, rows: list[Row]) -> None:
    for row in rows:
        change.touch(table, int(row["id"]), row)
