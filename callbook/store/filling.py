"""Filling a new book with many contacts at once, outside the journal: the sample data.

The book is no book of anybody's yet, so nothing is synchronised until all of it is written;
indexes, standings and search are made once, after the rows.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from callbook.core.companies import name_key
from callbook.core.crisis import Crisis
from callbook.core.demo.samples import Sample
from callbook.core.errors import Refusal
from callbook.core.progress import Report
from callbook.core.settings import Settings
from callbook.store import search, standings
from callbook.store.connecting import connect, refusal
from callbook.store.contacts import number_row, row_of
from callbook.store.lock import WriterLock
from callbook.store.settings import KEEP_HOLIDAYS, holiday_rows

BATCH = 2000
PRAGMAS = ("journal_mode = OFF", "synchronous = OFF", "cache_size = -100000", "temp_store = FILE")
"""All for speed, but for the last: what is sorted may be larger than the memory."""
CALL = (
    "INSERT INTO calls (id, contact_id, number_id, at, outcome, channel, incoming, minutes, note,"
    " they_call_back, mood, help_offered, opportunity_seen)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
FOLLOW_UP = (
    "INSERT INTO follow_ups (contact_id, call_id, due, made_at, text, promised, ended_at,"
    " ended_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
OPPORTUNITY = (
    "INSERT INTO opportunities (contact_id, call_id, follow_up_id, opened_on, title, value_cents,"
    " stage, next_step, closed_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
COMPANY = "INSERT INTO companies (id, name, name_key) VALUES (?, ?, ?)"


class Filling:
    """What is known while a book is filled: the next ids, and the latest companies."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db
        self.contacts = 0
        self.numbers = 0
        self.calls = 0
        self.follow_ups = 0
        self.companies: dict[str, int] = {}
        self.companies_made = 0

    def write(self, samples: Sequence[Sample]) -> None:
        """Writes a batch; people of one company follow one another."""
        contacts: list[dict[str, Any]] = []
        numbers: list[dict[str, Any]] = []
        calls: list[tuple[Any, ...]] = []
        follow_ups: list[tuple[Any, ...]] = []
        opportunities: list[tuple[Any, ...]] = []
        for sample in samples:
            self.contacts += 1
            contact_id, first_number, first_call = self.contacts, self.numbers + 1, self.calls + 1
            company_id = self._company(sample.contact.company)
            contacts.append({"id": contact_id, **row_of(sample.contact, company_id)})
            for position, number in enumerate(sample.contact.numbers):
                numbers.append(number_row(number, contact_id, position))
            self.numbers += len(sample.contact.numbers)
            call_of: dict[str, int] = {}
            for call_id, talk in enumerate(sample.talks, first_call):
                at, outcome, channel, incoming, minutes, note, dialled, *more = talk
                number_id = None if dialled is None else first_number + dialled
                fixed = (call_id, contact_id, number_id, at, outcome, channel, incoming)
                calls.append((*fixed, minutes, note, *more))
                call_of[at] = call_id
            self.calls += len(sample.talks)
            follow_ups += [
                (contact_id, call_of[talk], due, talk, *more)
                for due, talk, *more in sample.promises
            ]
            if sample.deals:
                opportunities += self._deals(sample, contact_id, call_of)
            self.follow_ups += len(sample.promises)
        self._insert("contacts", contacts)
        self._insert("numbers", numbers)
        self.db.executemany(CALL, calls)
        self.db.executemany(FOLLOW_UP, follow_ups)
        self.db.executemany(OPPORTUNITY, opportunities)

    def _deals(
        self, sample: Sample, contact_id: int, call_of: Mapping[str, int]
    ) -> Iterator[tuple[Any, ...]]:
        """The rows of a contact's opportunities; its follow-ups are the next to be written."""
        promised = {promise.talk: n for n, promise in enumerate(sample.promises, 1)}
        for talk, *facts, waits in sample.deals:
            follow_up_id = self.follow_ups + promised[talk] if waits else None
            yield contact_id, call_of[talk], follow_up_id, talk[:10], *facts

    def _company(self, name: str) -> int | None:
        if not name:
            return None
        if name not in self.companies:
            self.companies_made += 1
            self.companies = {name: self.companies_made}
            self.db.execute(COMPANY, (self.companies_made, name, name_key(name)))
        return self.companies[name]

    def _insert(self, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            sql = f"INSERT INTO {table} ({', '.join(rows[0])}) VALUES ({marks})"
            self.db.executemany(sql, [tuple(row.values()) for row in rows])


def fill(
    file: Path,
    samples: Iterable[Sample],
    crisis: Crisis,
    settings: Mapping[str, str],
    holidays_of: Mapping[int, Iterable[date]],
    total: int,
    report: Report,
) -> None:
    """Fills a new, empty book that nobody has open; raises whatever ``report`` raises.

    The file is worth nothing if this fails half-way.
    """
    db = connect(file)
    try:
        for pragma in PRAGMAS:
            db.execute(f"PRAGMA {pragma}")
        db.execute("BEGIN")
        db.execute("INSERT INTO bulk VALUES (1)")
        indexes = _without_indexes(db)
        filling, rest = Filling(db), iter(samples)
        while batch := list(islice(rest, BATCH)):
            filling.write(batch)
            report(filling.contacts, total)
        _facts(db, crisis, settings, holidays_of)
        for statement in (*indexes, *standings.rebuild(), "DELETE FROM bulk"):
            db.execute(statement)
        search.fill(db)
        db.execute("COMMIT")
        db.execute("PRAGMA optimize")
    except sqlite3.Error as error:
        raise refusal(error, file) from error
    finally:
        db.close()


def _without_indexes(db: sqlite3.Connection) -> list[str]:
    """Drops the indexes that would be filled row by row; the statements that make them anew."""
    tables = "('contacts', 'numbers', 'calls', 'follow_ups', 'companies', 'standings')"
    indexes = db.execute(
        f"""SELECT name, sql FROM sqlite_master
WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN {tables} ORDER BY name"""
    ).fetchall()
    for name, _ in indexes:
        db.execute(f"DROP INDEX {name}")
    return [sql for _, sql in indexes]


def _facts(
    db: sqlite3.Connection,
    crisis: Crisis,
    settings: Mapping[str, str],
    holidays_of: Mapping[int, Iterable[date]],
) -> None:
    db.execute(
        "INSERT INTO crises (name, began_on, ended_on) VALUES (?, ?, ?)",
        (crisis.name, crisis.began_on.isoformat(), None),
    )
    db.executemany("INSERT INTO settings (key, value) VALUES (?, ?)", settings.items())
    known = Settings()
    for row in holiday_rows(known.country, known.region, holidays_of):
        db.execute(KEEP_HOLIDAYS, row)


def put_in_place(unfinished: Path, file: Path) -> None:
    """Gives a finished book its name, in place of one that nobody has open.

    Raises Refusal where another window has it, or the folder cannot be written.
    """
    lock = WriterLock(file)
    if not lock.take(patience=2.0):
        raise Refusal("errors.book_in_use", file=str(file))
    try:
        for left in ("-wal", "-shm"):
            Path(f"{file}{left}").unlink(missing_ok=True)
        os.replace(unfinished, file)
    except OSError as error:
        raise Refusal("errors.book_cannot_create", file=str(file)) from error
    finally:
        lock.release()


def setting(file: Path, key: str) -> str | None:
    """A setting of a book that need not be opened for it; None where there is none."""
    try:
        db = connect(file, read_only=True)
    except sqlite3.Error:
        return None
    try:
        row = db.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
    except sqlite3.Error:
        return None
    else:
        return str(row[0]) if row else None
    finally:
        db.close()
