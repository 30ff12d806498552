"""How many contacts a book holds: all that the first picture of the window asks of them."""

from __future__ import annotations

import sqlite3


def count(db: sqlite3.Connection) -> int:
    """How many contacts there are, archived ones not counted."""
    row = db.execute("SELECT coalesce(sum(n), 0) FROM totals WHERE standing < 4").fetchone()
    return int(row[0])


def is_empty(db: sqlite3.Connection) -> bool:
    """Whether the book has no contact at all."""
    return db.execute("SELECT 1 FROM contacts LIMIT 1").fetchone() is None
