"""Real books for tests, and what every action on them has to stand up to."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from callbook.actions.opening import open_book
from callbook.actions.undoing import redo, undo
from callbook.core.contacts import Contact, Number
from callbook.store import contacts as stored
from callbook.store.book import Book
from callbook.store.connecting import connect

TODAY = date(2020, 3, 24)
NOW = datetime(2020, 3, 24, 9, 12)
ASIDE = ("journal_steps", "journal_rows", "public_holidays")
"""The journal itself, and what is only worked out once from a library."""


def new_book(folder: Path, today: date = TODAY) -> Book:
    """A book begun on a day, whose clock stands at 9:12."""
    book = open_book(folder / "book.callbook", today)
    book.now = _nine_twelve
    return book


def _nine_twelve() -> datetime:
    return NOW


def number(place: int, **facts: Any) -> Number:
    """A number reserved for fiction."""
    e164 = f"+498999998{place:03}"
    typed = f"089 99998-{place:03}"
    return replace(Number(typed, e164, shown=f"089 99998{place:03}"), **facts)


def person(name: str, place: int = 1, **facts: Any) -> Contact:
    """A customer with one number, but for the facts given."""
    return replace(Contact(name, numbers=(number(place),)), **facts)


def add(book: Book, *contacts: Contact) -> range:
    """Writes contacts as one step and returns their ids."""
    with book.change("import", "Liste.csv") as change:
        return stored.add(change, contacts)


def read(book: Book, contact_id: int) -> Contact:
    """A contact as the book has it."""
    with book.read() as db:
        return stored.read(db, [contact_id])[0]


def dump(book: Book) -> dict[str, list[Any]]:
    """All that a book holds, journal and holidays aside: what undo and redo have to restore."""
    with closing(connect(book.file, read_only=True)) as db:
        names = [
            row[0]
            for row in db.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_%'"
            )
        ]
        columns = {"search": "rowid, words"}
        return {
            name: sorted(db.execute(f"SELECT {columns.get(name, '*')} FROM {name}"), key=repr)
            for name in names
            if name not in ASIDE
        }


def undoable(book: Book, act: Callable[[], Any]) -> Any:
    """Does, undoes and redoes an action on the full dump; returns what the action said."""
    before = dump(book)
    said = act()
    after = dump(book)
    assert after != before, "the action changed nothing"
    undone = undo(book)
    assert dump(book) == before
    redone = redo(book)
    assert dump(book) == after
    assert undone == redone
    return said
