"""A change of the book: every row written passes here, so that undo misses none."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table, select
from sqlalchemy.exc import DBAPIError

from callbook.core.changes import Changes
from callbook.core.errors import Refusal
from callbook.core.progress import Report, silent
from callbook.store import tables
from callbook.store.connecting import TROUBLE, refusal

if TYPE_CHECKING:
    from callbook.store.book import Book

Row = dict[str, Any]
CHUNK = 500
"""Rows of one journal entry at most, so that no entry grows without bound."""
LASTING = frozenset({tables.contacts, tables.numbers})
"""Of these an id is never given twice: whoever was merged or deleted may come back."""


class Change:
    """What is being changed in one transaction.

    Rows are journaled as they are written: of an insert only the ids, of an update the
    columns before and after, of a deletion the row. ``changes`` tells what was touched,
    ``described`` whose words, with those of their numbers, the search does not know yet.
    """

    def __init__(self, connection: Connection, name: str, subject: str, *, large: bool) -> None:
        self.connection = connection
        self.name = name
        self.subject = subject
        self.large = large
        self.entries: list[Row] = []
        self._contacts: set[int] = set()
        self._calls: set[int] = set()
        self._follow_ups: set[int] = set()
        self._opportunities: set[int] = set()
        self._tables: set[str] = set()
        self.described: set[int] = set()
        self._gone: dict[Table, int] = {}

    @property
    def changes(self) -> Changes:
        """What was touched so far."""
        return Changes(
            name=self.name,
            subject=self.subject,
            contacts=frozenset() if self.large else frozenset(self._contacts),
            calls=frozenset() if self.large else frozenset(self._calls),
            follow_ups=frozenset() if self.large else frozenset(self._follow_ups),
            opportunities=frozenset() if self.large else frozenset(self._opportunities),
            settings="settings" in self._tables,
            crises="crises" in self._tables,
            everything=self.large,
        )

    @property
    def contacts(self) -> frozenset[int]:
        """The contacts touched so far."""
        return frozenset(self._contacts)

    @property
    def plain(self) -> sqlite3.Connection:
        """The same transaction for plain SQL, to read what was written."""
        driver: Any = self.connection.connection.driver_connection
        plain: sqlite3.Connection = driver
        return plain

    def insert(self, table: Table, row: Row) -> int:
        """Writes a new row and returns its id."""
        if table in LASTING and "id" not in row:
            row = {"id": self.next_id(table), **row}
        sql = _insert_sql(table.name, tuple(row))
        row_id = int(self.plain.execute(sql, tuple(row.values())).lastrowid or 0)
        self._inserted(table, row_id, row_id)
        self.touch(table, row_id, row)
        return row_id

    def insert_many(self, table: Table, rows: Sequence[Row]) -> range:
        """Writes new rows, all with the same columns, and returns their ids in order."""
        if not rows:
            return range(0)
        first = self.next_id(table)
        sql = _insert_sql(table.name, ("id", *rows[0]))
        self.plain.executemany(
            sql, [(row_id, *row.values()) for row_id, row in enumerate(rows, first)]
        )
        last = first + len(rows) - 1
        for start in range(first, last + 1, CHUNK):
            self._inserted(table, start, min(start + CHUNK - 1, last))
        self._touch_new(table, range(first, last + 1), rows)
        return range(first, last + 1)

    def write(self, table: Table, rows: Sequence[Row]) -> None:
        """Writes rows, all with the same columns, and no word of it into the journal."""
        if rows:
            sql = _insert_sql(table.name, tuple(rows[0]))
            self.plain.executemany(sql, [tuple(row.values()) for row in rows])

    def next_id(self, table: Table) -> int:
        """The id that the next row of a table gets: none that a contact or number ever had."""
        highest = self.plain.execute(f"SELECT max(id) FROM {table.name}").fetchone()[0] or 0
        return max(highest, self._highest_gone(table)) + 1

    def _highest_gone(self, table: Table) -> int:
        """The highest id that was deleted: a merge taken apart brings its rows back."""
        if table not in LASTING:
            return 0
        if table not in self._gone:
            asked = self.plain.execute(
                "SELECT max(last_id) FROM journal_rows WHERE table_name = ? AND kind = 'delete'",
                (table.name,),
            )
            self._gone[table] = asked.fetchone()[0] or 0
        return self._gone[table]

    def update(self, table: Table, row_id: int, **values: Any) -> bool:
        """Writes the columns that differ; tells whether there were any."""
        before = self.row(table, row_id)
        differing = {name: value for name, value in values.items() if before[name] != value}
        if not differing:
            return False
        written = ", ".join(f"{name} = ?" for name in differing)
        sql = f"UPDATE {table.name} SET {written} WHERE id = ?"
        self.plain.execute(sql, (*differing.values(), row_id))
        old = {name: before[name] for name in differing}
        self._entry(table, "update", row_id, row_id, before=old, after=differing)
        self.touch(table, row_id, before)
        self.touch(table, row_id, before | differing)
        return True

    def delete(self, table: Table, row_id: int) -> None:
        """Removes a row; rows that hang on it have to be removed first, none follows."""
        before = self.row(table, row_id)
        self.plain.execute(f"DELETE FROM {table.name} WHERE id = ?", (row_id,))
        self._entry(table, "delete", row_id, row_id, before=[before])
        self.touch(table, row_id, before)

    def witness(self, table: Table, row_id: int, column: str) -> None:
        """Writes down that a row belongs to what was done, though nothing of it changed."""
        said = {column: self.row(table, row_id)[column]}
        self._entry(table, "update", row_id, row_id, before=said, after=said)

    def row(self, table: Table, row_id: int) -> Row:
        """A row as it stands now; raises Refusal where it is gone."""
        found = self.rows_where(table, "id = ?", row_id)
        if not found:
            raise Refusal("errors.gone")
        return found[0]

    def rows_where(self, table: Table, condition: str, *facts: Any) -> list[Row]:
        """The rows for which a condition in SQL holds.

        What every call asks goes this way: to put a statement together takes SQLAlchemy
        longer than SQLite to answer it.
        """
        names = _names(table)
        sql = f"SELECT {', '.join(names)} FROM {table.name} WHERE {condition}"
        return [dict(zip(names, row, strict=True)) for row in self.plain.execute(sql, facts)]

    def rows(self, table: Table, *conditions: Any) -> list[Row]:
        """The rows for which all conditions hold, by id."""
        asked = select(table).where(*conditions).order_by(*table.primary_key.columns)
        return [dict(row) for row in self.connection.execute(asked).mappings()]

    def journal_of(self, step_id: int) -> list[Row]:
        """The journal's rows of an earlier step, as they were written."""
        rows = tables.journal_rows
        asked = select(rows).where(rows.c.step_id == step_id).order_by(rows.c.id)
        return [dict(row) for row in self.connection.execute(asked).mappings()]

    def _inserted(self, table: Table, first: int, last: int) -> None:
        self._entry(table, "insert", first, last)

    def _entry(
        self, table: Table, kind: str, first: int, last: int, before: Any = None, after: Any = None
    ) -> None:
        self.entries.append(
            {
                "table_name": table.name,
                "kind": kind,
                "first_id": first,
                "last_id": last,
                "before": None if before is None else json.dumps(before, ensure_ascii=False),
                "after": None if after is None else json.dumps(after, ensure_ascii=False),
            }
        )

    def _touch_new(self, table: Table, ids: range, rows: Sequence[Row]) -> None:
        """The same as ``touch`` for many; of imports there are a hundred thousand."""
        if table not in LASTING:
            for row_id, row in zip(ids, rows, strict=True):
                self.touch(table, row_id, row)
            return
        own = table is tables.contacts
        about = ids if own else {int(row["contact_id"]) for row in rows}
        self._tables.add(table.name)
        self._contacts.update(about)
        self.described.update(about)

    def touch(self, table: Table, row_id: int, row: Row) -> None:
        """Notes whom a row was about, to say so in ``changes``."""
        self._tables.add(table.name)
        if table is tables.contacts:
            self._contacts.add(row_id)
            self.described.add(row_id)
        elif table is tables.numbers:
            self._contacts.add(int(row["contact_id"]))
            self.described.add(int(row["contact_id"]))
        elif "contact_id" in row:
            self._contacts.add(int(row["contact_id"]))
        if table is tables.calls:
            self._calls.add(row_id)
        elif table is tables.follow_ups:
            self._follow_ups.add(row_id)
        elif table is tables.opportunities:
            self._opportunities.add(row_id)


@cache
def _names(table: Table) -> tuple[str, ...]:
    return tuple(table.columns.keys())


def _insert_sql(table: str, columns: tuple[str, ...]) -> str:
    marks = ", ".join("?" * len(columns))
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"


@contextmanager
def changing(
    book: Book, name: str, subject: str, *, large: bool, settling: Report = silent
) -> Iterator[Change]:
    """The transaction of a change with its journal step; raises Refusal for SQLite's errors."""
    from callbook.store import journal
    from callbook.store.settling import hold_triggers, settle

    with writing(book) as connection:
        change = Change(connection, name, subject, large=large)
        if large:
            hold_triggers(connection)
        yield change
        if change.entries:
            journal.keep(connection, change, book.now())
        settle(change, settling)


@contextmanager
def writing(book: Book) -> Iterator[Connection]:
    """A writing transaction, rolled back whole by any exception."""
    try:
        with book.engine.begin() as connection:
            yield connection
    except TROUBLE as error:
        raise refusal(error, book.file) from error
    except DBAPIError as error:
        origin = error.orig
        if isinstance(origin, sqlite3.Error):
            raise refusal(origin, book.file) from error
        raise
