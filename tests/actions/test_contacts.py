"""Contacts: their history, and some of them read or written to a file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from callbook.actions import calling, contacts, exporting
from callbook.actions.calling import CallDraft
from callbook.core.calls import CallOutcome
from callbook.store.book import Book
from tests.books import NOW, add, new_book, person


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = new_book(tmp_path)
    add(made, *(person(name, place) for place, name in enumerate(["Ada Ott", "Bo Ude", "Cy Voß"])))
    yield made
    made.close()


def test_the_history_holds_every_call_the_latest_first(book: Book) -> None:
    for day in range(8):
        at = NOW - timedelta(days=day)
        calling.log_call(book, CallDraft(2, CallOutcome.NO_ANSWER, at), NOW)
    calls = contacts.history(book, 2)
    assert [call.at for call in calls] == [NOW - timedelta(days=day) for day in range(8)]
    assert contacts.history(book, 1) == ()


def test_some_contacts_are_read_and_written_in_the_order_asked_for(
    book: Book, tmp_path: Path
) -> None:
    assert [one.name for one in contacts.some(book, [3, 99, 1])] == ["Cy Voß", "Ada Ott"]
    file = tmp_path / "zwei.csv"
    assert exporting.export_some(book, file, "de", [3, 1]) == 2
    written = file.read_text(encoding="utf-8-sig")
    assert written.index("Cy Voß") < written.index("Ada Ott")
    assert "Bo Ude" not in written
