"""Undo and redo of whatever was changed last, by whomever."""

from __future__ import annotations

from typing import TYPE_CHECKING

from callbook.actions.owner import show_numbers
from callbook.actions.telling import change_words
from callbook.core.changes import Changes
from callbook.store import journal
from callbook.store.book import Book

if TYPE_CHECKING:
    from callbook.store.change import Change


def undo(book: Book) -> Changes | None:
    """Takes the last change back; None where there is none."""
    return _played(book, book.undo())


def redo(book: Book) -> Changes | None:
    """Makes the change that was taken back again; None where there is none."""
    return _played(book, book.redo())


def _played(book: Book, change: Change | None) -> Changes | None:
    if change is None:
        return None
    if change.changes.settings:
        show_numbers(book)
    return change.changes


def undo_name(book: Book, language: str) -> str | None:
    """What undo would take back, in words."""
    with book.read() as db:
        return _words(journal.next_undo(db), language)


def redo_name(book: Book, language: str) -> str | None:
    """What redo would make again, in words."""
    with book.read() as db:
        return _words(journal.next_redo(db), language)


def undo_size(book: Book) -> int:
    """How many contacts the next step back is about."""
    with book.read() as db:
        step = journal.next_undo(db)
    return step.touched if step else 0


def redo_size(book: Book) -> int:
    """How many contacts the next step forth is about."""
    with book.read() as db:
        step = journal.next_redo(db)
    return step.touched if step else 0


def _words(step: journal.Step | None, language: str) -> str | None:
    return change_words(Changes(step.name, step.subject), language) if step else None
