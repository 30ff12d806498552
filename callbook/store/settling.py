"""Settling a change: what is derived from its rows is brought up to date, at its very end."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from callbook.core.errors import Cancelled
from callbook.core.progress import Report, silent, stage
from callbook.store import search, standings
from callbook.store.change import Change

HEARD_EVERY = 100_000
"""After so many steps of SQLite's machine, a few milliseconds, a stop is heard."""
STANDINGS = 0.35
"""The share of the time that standings take, the words of the search the rest."""


def hold_triggers(connection: Connection) -> None:
    """Lets the triggers wait until ``settle``.

    Those of new rows are gone until then: where one waits, SQLite still keeps for each row what
    would take back that row alone, and needs twice the time.
    """
    connection.exec_driver_sql("INSERT OR IGNORE INTO bulk VALUES (1)")
    for name in standings.ON_NEW_ROWS:
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")


def settle(change: Change, report: Report = silent) -> None:
    """Brings the search and, after a large change, all derived rows up to date.

    ``report`` hears how far it is, in no unit; it may raise Cancelled, also while SQLite works
    at one statement.
    """
    connection = change.connection
    begin = STANDINGS if change.large else 0
    with _Hearing(change.plain, report).all_the_time() as heard:
        if change.large:
            _derive(change, stage(heard, 0, STANDINGS))
            connection.exec_driver_sql("DELETE FROM bulk")
            for statement in standings.triggers_on_new_rows():
                connection.exec_driver_sql(statement)
        search.refresh(connection, change.described, stage(heard, begin, 1))


def settle_words(change: Change) -> None:
    """Brings the search up to date in the midst of a change, to leave less for its end."""
    search.refresh(change.connection, change.described)
    change.described.clear()


def _derive(change: Change, report: Report) -> None:
    statements = standings.rebuild(_stretches(change.plain))
    for done, statement in enumerate(statements):
        report(done, len(statements))
        change.plain.execute(statement)


def _stretches(db: sqlite3.Connection) -> list[tuple[int, int]]:
    """The ids of all contacts in stretches, each soon derived."""
    first, last = db.execute("SELECT min(id), max(id) FROM contacts").fetchone()
    if first is None:
        return []
    return [(start, min(start + STRETCH - 1, last)) for start in range(first, last + 1, STRETCH)]


STRETCH = 5000


class _Hearing:
    """A report that is asked again while SQLite works, so that a stop is heard at any time."""

    def __init__(self, db: sqlite3.Connection, report: Report) -> None:
        self._db = db
        self._report = report
        self._latest = (0, 1)
        self._cancelled: Cancelled | None = None

    @contextmanager
    def all_the_time(self) -> Iterator[Report]:
        """The report to use; raises Cancelled where a statement was stopped."""
        if self._report is silent:
            yield silent
            return
        self._db.set_progress_handler(self._ask, HEARD_EVERY)
        try:
            yield self._note
        except (sqlite3.OperationalError, DBAPIError):
            if self._cancelled is None:
                raise
            raise self._cancelled from None
        finally:
            self._db.set_progress_handler(None, 0)

    def _note(self, done: int, total: int) -> None:
        self._latest = (done, total)
        self._report(done, total)

    def _ask(self) -> int:
        try:
            self._report(*self._latest)
        except Cancelled as cancelled:
            # SQLite knows no exceptions: it is told to stop, and the exception follows then.
            self._cancelled = cancelled
            return 1
        return 0
