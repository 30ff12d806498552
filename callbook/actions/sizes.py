"""How many contacts there are, asked at every start and after every change."""

from __future__ import annotations

from callbook.store import sizes
from callbook.store.book import Book


def count(book: Book) -> int:
    """How many contacts there are, archived ones not counted."""
    with book.read() as db:
        return sizes.count(db)


def is_empty(book: Book) -> bool:
    """Whether the book has no contact at all."""
    with book.read() as db:
        return sizes.is_empty(db)
