"""Drafts: what is typed of a call before it is saved outlives the window."""

from __future__ import annotations

from collections.abc import Mapping

from callbook.core.errors import Refusal
from callbook.store import drafts as stored
from callbook.store.book import Book


def drafts(book: Book) -> dict[int, str]:
    """What was typed for contacts and not saved as a call; nothing where the book is damaged."""
    try:
        with book.read() as db:
            return stored.read(db)
    except Refusal:
        return {}


def keep_drafts(book: Book, contents: Mapping[int, str]) -> bool:
    """Keeps what is typed for contacts, an empty text forgets it; no step for undo.

    False, and no noise, where another window has the book or nobody may write it.
    """
    return stored.write(book, contents)
