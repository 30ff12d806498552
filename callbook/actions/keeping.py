"""Keeping the book safe: a copy, a copy back, and a look for damage."""

from __future__ import annotations

from pathlib import Path

from callbook.core.errors import Refusal
from callbook.store import backup as copies
from callbook.store.book import Book


def backup(book: Book, file: Path) -> Path:
    """Writes a copy of the book, as it is this moment, to a file; an older copy is replaced.

    Raises Refusal where the file is the book itself or cannot be written.
    """
    if file.exists() and file.samefile(book.file):
        raise Refusal("errors.backup_is_book")
    copies.copy_to(book.file, file)
    return file


def restore(book_file: Path, backup_file: Path) -> Path | None:
    """Brings a copy back; returns where the present book was kept, None if there was none.

    Raises Refusal for a copy that is no book or damaged, and where a window has the book open.
    """
    if not backup_file.exists():
        raise Refusal("errors.book_cannot_open", file=str(backup_file))
    if book_file.exists() and backup_file.samefile(book_file):
        raise Refusal("errors.backup_is_book")
    return copies.bring_back(book_file, backup_file)


def check(book: Book) -> list[str]:
    """What is damaged in a book, in SQLite's words and ours; nothing for a sound one."""
    return copies.damage(book)
