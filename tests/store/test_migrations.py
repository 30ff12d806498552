"""Books of every older version: brought up to date, with all that was in them."""

from __future__ import annotations

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from callbook.actions import contacts
from callbook.actions.opening import open_book
from callbook.actions.undoing import redo, undo
from callbook.actions.week import week_list
from callbook.store.book import SCHEMA
from callbook.store.creating import APPLICATION_ID
from callbook.store.migrating import upgrade
from tests.books import TODAY, dump, new_book
from tests.store.kept import assert_derived_is_true

OLD = sorted((Path(__file__).parent / "books").glob("*.callbook.gz"))
"""A book of each version before this one, written by that version."""


def schema(file: Path) -> dict[str, object]:
    """What a schema means: a column that was added later is written differently, but is alike."""
    with closing(sqlite3.connect(file)) as db:
        stands = {
            f"{kind} {name}": "".join(sql.replace('"', "").split())
            for kind, name, sql in db.execute("SELECT type, name, sql FROM sqlite_master")
            if sql and kind != "table"
        }
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        for name in names:
            for about in ("table_xinfo", "foreign_key_list", "index_list"):
                rows = db.execute(f"PRAGMA {about}({name})").fetchall()
                # Numbers of foreign keys and indexes tell only in which order they were made.
                stands[f"{about} {name}"] = rows if about == "table_xinfo" else _unnumbered(rows)
        return stands


def _unnumbered(rows: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    return sorted((row[1:] for row in rows), key=repr)


def test_migrations_give_the_same_schema_as_a_new_book(tmp_path: Path) -> None:
    new_book(tmp_path).close()
    migrated = tmp_path / "migrated.callbook"
    with closing(sqlite3.connect(migrated)) as db:
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute("PRAGMA user_version = 0")
    upgrade(migrated)
    assert schema(migrated) == schema(tmp_path / "book.callbook")
    with closing(sqlite3.connect(migrated)) as db:
        assert db.execute("SELECT version_num FROM alembic_version").fetchone() == (SCHEMA,)


def test_a_book_of_every_version_before_this_one_is_kept() -> None:
    assert [file.name.partition(".")[0] for file in OLD] == [
        f"{version:04}" for version in range(1, int(SCHEMA))
    ]


@pytest.mark.parametrize("old", OLD, ids=[file.name for file in OLD])
def test_an_old_book_opens_with_all_that_was_in_it(old: Path, tmp_path: Path) -> None:
    """Three customers: one spoken with and promised a day, one tried, a block taken back."""
    file = tmp_path / "book.callbook"
    file.write_bytes(gzip.decompress(old.read_bytes()))
    book = open_book(file, TODAY)
    assert (tmp_path / "book.callbook.before-update-1").exists()
    assert_derived_is_true(book)
    week = week_list(book, TODAY)
    assert [(row.contact.name, row.contact.number) for row in week.sections[0].rows] == [
        ("Sabine Vogt", "+498999998003"),
        ("Jens Petersen", "+498999998002"),
    ]
    card = contacts.card(book, 1)
    assert card is not None
    assert card.calls[0].note == "Halbe Belegschaft in Kurzarbeit"
    assert str(card.follow_ups[0].due) == "2020-04-21"
    before = dump(book)
    assert redo(book) is not None
    assert undo(book) is not None
    assert dump(book) == before
    for _ in range(4):
        assert undo(book) is not None
    assert undo(book) is None
    book.close()
