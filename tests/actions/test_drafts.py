"""Drafts in the book: kept beside its history, quietly, and never another's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from callbook.actions.calling import tick
from callbook.actions.drafts import drafts, keep_drafts
from callbook.actions.undoing import undo, undo_name
from callbook.store.book import Book
from callbook.store.lock import WriterLock
from tests.books import NOW, add, dump, new_book, person


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = new_book(tmp_path)
    add(made, person("Monika Albrecht", 1), person("Tobias Krüger", 2))
    yield made
    made.close()


def test_a_draft_is_kept_changed_and_forgotten(book: Book) -> None:
    before = dump(book)
    assert keep_drafts(book, {1: "eins", 2: "zwei"})
    assert drafts(book) == {1: "eins", 2: "zwei"}
    assert keep_drafts(book, {1: "neu", 2: ""})
    assert drafts(book) == {1: "neu"}
    assert keep_drafts(book, {1: ""})
    assert dump(book) == before


def test_a_draft_is_no_step_that_undo_takes_back(book: Book) -> None:
    tick(book, 1, NOW)
    named = undo_name(book, "de")
    keep_drafts(book, {2: "mitten im Satz"})
    assert undo_name(book, "de") == named
    undo(book)
    assert drafts(book) == {2: "mitten im Satz"}


def test_where_another_window_has_the_book_nothing_is_written_and_nothing_raised(
    book: Book,
) -> None:
    book.close()
    other = WriterLock(book.file)
    assert other.take()
    assert not keep_drafts(book, {1: "eins"})
    other.release()
    assert drafts(book) == {}
    assert keep_drafts(book, {1: "eins"})


def test_a_book_that_may_only_be_read_keeps_none(book: Book) -> None:
    looked_at = Book(book.file, read_only=True)
    assert not keep_drafts(looked_at, {1: "eins"})
    assert drafts(looked_at) == {}
    looked_at.close()


def test_whoever_writes_at_length_goes_first(book: Book) -> None:
    with book.change("import", "Liste.csv") as change:
        change.plain.execute("UPDATE contacts SET notes = 'x' WHERE id = 1")
        assert not keep_drafts(book, {1: "eins"})
    assert keep_drafts(book, {1: "eins"})


def test_who_gets_the_id_of_somebody_gone_does_not_get_the_note(book: Book) -> None:
    keep_drafts(book, {1: "bleibt", 2: "nur für Tobias"})
    undo(book)
    assert drafts(book) == {}
    keep_drafts(book, {})
    add(book, person("Aylin Demir", 3), person("Frank Bauer", 4))
    assert drafts(book) == {}
