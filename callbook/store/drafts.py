"""Drafts: what is being typed of a call, kept beside the history of the book."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing

from callbook.store.book import Book
from callbook.store.connecting import TROUBLE, connect


def read(db: sqlite3.Connection) -> dict[int, str]:
    """The content of all drafts by contact; those of contacts that are gone left out."""
    return dict(
        # Joined from the few drafts: the list of all contacts would be read as a whole.
        db.execute(
            """SELECT contact_id, content FROM drafts
CROSS JOIN contacts ON contacts.id = drafts.contact_id"""
        )
    )


def write(book: Book, contents: Mapping[int, str]) -> bool:
    """Writes drafts, an empty content removes one; False where the book is not to be had now.

    No step that undo takes back, and none that waits for anybody: whoever writes the book at
    length, be it another window or an import, goes first. So it has a connection of its own.
    Drafts of contacts that are gone go too, or who gets their id would get their note.
    """
    if book.read_only or not book.lock.take():
        return False
    kept = [(contact_id, content) for contact_id, content in contents.items() if content]
    try:
        with closing(connect(book.file)) as db:
            db.execute("PRAGMA busy_timeout = 0")
            db.execute("BEGIN IMMEDIATE")
            db.executemany(
                "DELETE FROM drafts WHERE contact_id = ?", [(each,) for each in contents]
            )
            db.executemany("INSERT INTO drafts VALUES (?, ?)", kept)
            db.execute(
                """DELETE FROM drafts
WHERE NOT EXISTS (SELECT 1 FROM contacts WHERE contacts.id = drafts.contact_id)"""
            )
            db.execute("COMMIT")
    except TROUBLE:
        return False
    return True
