"""Taking an import back in a book with many calls: nothing of it is read through."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from callbook.actions import calling, follow_ups
from callbook.actions.calling import CallDraft
from callbook.actions.importing import ImportOptions, import_files
from callbook.actions.imports import past_imports, take_import_back
from callbook.core.calls import CallOutcome
from callbook.core.follow_ups import Due
from callbook.store.book import Book
from callbook.store.taking_back import take_back
from tests.books import NOW, TODAY, add, new_book, person, read, undoable


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A known customer to whom an import added a number, and one whom it brought."""
    made = new_book(tmp_path)
    add(made, person("Jens Petersen", 1))
    file = tmp_path / "kunden.csv"
    file.write_text(
        "Name;Telefon;Mobil\nJens Petersen;089 99998-001;089 99998-002\n"
        "Sabine Vogt;089 99998-003;\n",
        encoding="utf-8",
    )
    import_files(made, [file], ImportOptions(), TODAY)
    yield made
    made.close()


def test_a_number_that_was_called_stays_with_whom_it_was_added_to(book: Book) -> None:
    added = read(book, 1).numbers[1]
    calling.log_call(book, CallDraft(1, CallOutcome.NO_ANSWER, NOW, number_id=added.id), NOW)
    undoable(book, lambda: take_import_back(book, past_imports(book)[0].id))
    assert [number.id for number in read(book, 1).numbers] == [1, added.id]


def test_whoever_was_promised_something_stays_though_it_has_ended(book: Book) -> None:
    promised = follow_ups.add(book, 2, Due(TODAY), "Angebot", NOW)
    follow_ups.fulfil(book, tuple(promised.follow_ups), NOW)
    said = take_import_back(book, past_imports(book)[0].id)
    assert said.kept == ("Sabine Vogt",)


def test_neither_calls_nor_follow_ups_are_read_through(book: Book) -> None:
    said: list[str] = []
    with book.change("take_import_back", "kunden.csv") as change:
        change.plain.set_trace_callback(said.append)
        take_back(change, past_imports(book)[0].id)
        change.plain.set_trace_callback(None)
    with book.read() as db:
        plans = [step for sql in said for step in _plan(db, sql)]
    assert [step for step in plans if step.startswith("SEARCH k ")]
    assert [step for step in plans if step.startswith("SEARCH follow_ups ")]
    through = [step for step in plans if step.split(" ")[:2] in SCANS]
    assert through == []


SCANS = [["SCAN", name] for name in ("calls", "k", "follow_ups", "opportunities", "numbers", "n")]


def _plan(db: sqlite3.Connection, sql: str) -> list[str]:
    if not sql.lstrip().startswith("SELECT") or sql.startswith("--"):
        return []
    return [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}")]


def test_whatever_hangs_on_a_row_is_found_by_index_when_the_row_is_deleted(book: Book) -> None:
    """Else SQLite reads the whole table of the calls, say, for each contact that goes."""
    with book.read() as db:
        tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        for table in tables:
            indexed = {
                db.execute(f"PRAGMA index_info({name})").fetchone()[2]
                for _, name, _, _, partial in db.execute(f"PRAGMA index_list({table})").fetchall()
                if not partial
            }
            hanging = {row[3] for row in db.execute(f"PRAGMA foreign_key_list({table})")}
            assert hanging <= indexed, table
