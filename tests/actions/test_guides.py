"""The owner's guides in the book: worded anew, undone, and brought back."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from callbook.actions import owner
from callbook.actions.guides import change_guide, guide, guide_text
from callbook.actions.undoing import undo, undo_name
from callbook.core.errors import BadInput
from callbook.core.guides import GuideName, default_text
from callbook.store.book import Book
from tests.books import dump, new_book, undoable

CUSTOMER, VOICEMAIL = GuideName.CUSTOMER, GuideName.PROSPECT_VOICEMAIL


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = new_book(tmp_path)
    yield made
    made.close()


def test_a_guide_is_worded_anew_in_one_language_and_named_in_undo(book: Book) -> None:
    before = owner.settings(book)
    text = "Guten Tag {name}\n\n  Wie geht es?  "
    changes = undoable(book, partial(change_guide, book, CUSTOMER, "de", text))
    assert changes.settings
    assert guide(book, CUSTOMER, "de") == ("Guten Tag {name}", "Wie geht es?")
    assert guide_text(book, CUSTOMER, "en") == default_text(CUSTOMER, "en")
    assert guide_text(book, VOICEMAIL, "de") == default_text(VOICEMAIL, "de")
    assert undo_name(book, "de") == "Gesprächsleitfaden: Bestandskunde in der Krise"
    assert undo_name(book, "en") == "Conversation guide: Customer in the crisis"
    assert owner.settings(book) == before


@pytest.mark.parametrize("back", ["", "  \n", default_text(CUSTOMER, "de")])
def test_a_guide_goes_back_to_the_one_of_callbook(book: Book, back: str) -> None:
    empty = dump(book)
    change_guide(book, CUSTOMER, "de", "Eins\nZwei")
    undoable(book, partial(change_guide, book, CUSTOMER, "de", back))
    assert guide_text(book, CUSTOMER, "de") == default_text(CUSTOMER, "de")
    assert dump(book) == empty


def test_the_same_again_is_no_step(book: Book) -> None:
    change_guide(book, CUSTOMER, "de", "Eins")
    change_guide(book, CUSTOMER, "de", " Eins ")
    change_guide(book, VOICEMAIL, "de", "")
    undo(book)
    assert undo_name(book, "de") is None


def test_too_long_a_guide_changes_nothing(book: Book) -> None:
    before = dump(book)
    with pytest.raises(BadInput):
        change_guide(book, CUSTOMER, "de", "x\n" * 40)
    assert dump(book) == before
