"""Opening a book, or beginning a new one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from callbook.core.errors import Refusal
from callbook.core.settings import Settings
from callbook.store.book import Book

YEARS_AHEAD = 12
"""For so many years the public holidays are worked out when a book is begun."""


def open_book(file: Path, today: date, *, language: str = "de") -> Book:
    """The book in a file; where there is none, a new one is begun today.

    Raises Refusal for what is no book, is damaged, or was written by a newer version.
    """
    from callbook.store.creating import create, open_file

    if file.is_dir():
        raise Refusal("errors.book_is_folder", file=str(file))
    fresh = not file.exists() or file.stat().st_size == 0
    if fresh:
        create(file, begun_on=today)
    book = open_file(file)
    if fresh:
        _begin(book, today, language)
    return book


def _begin(book: Book, today: date, language: str) -> None:
    """What a new book needs to know; no step that undo would take back."""
    from callbook.actions.working_days import keep_holidays

    keep_holidays(book, Settings(), range(today.year - 1, today.year + YEARS_AHEAD))
    if language != Settings().language:
        from callbook.store.change import writing

        with writing(book) as connection:
            connection.exec_driver_sql(
                "INSERT INTO settings (key, value) VALUES ('language', ?)", (language,)
            )
