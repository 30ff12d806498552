"""Contacts: their history, and some of them read or written to a file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from callbook.actions import calling, contacts, exporting
from callbook.actions.calling import CallDraft
from callbook.core.calls import CallOutcome
from callbook.core.contacts import Number
from callbook.core.errors import Refusal
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


@pytest.mark.parametrize("text", ["07700 900123", "07700/900-123", "7700900123", "+44 7700 900123"])
def test_a_number_abroad_is_also_meant_as_it_is_written_there(book: Book, text: str) -> None:
    numbers = (Number("0221 4710-200", "+492214710200"), Number("07700 900123", "+447700900123"))
    add(book, person("Joan Smith", numbers=numbers))
    meant = contacts.named(book, text)
    assert meant.contact_id == 4
    assert meant.number_id == next(iter(contacts.some(book, [4]))).numbers[1].id


@pytest.mark.parametrize("text", ["+49 7700 900123", "00 7700 900123", "900123", "0 7700 900124"])
def test_only_the_whole_number_is_meant(book: Book, text: str) -> None:
    add(book, person("Joan Smith", numbers=(Number("07700 900123", "+447700900123"),)))
    with pytest.raises(Refusal):
        contacts.named(book, text)


@pytest.mark.parametrize("text", ["Juergen Müller", "jurgen muller", "JÜRGEN MUELLER"])
def test_a_name_in_another_spelling_is_meant_where_nobody_bears_it_as_written(
    book: Book, text: str
) -> None:
    add(book, person("Jürgen Müller", 4), person("Jürgen Müller-Lüdenscheidt", 5))
    assert contacts.named(book, text).contact_id == 4
    add(book, person("Juergen Mueller", 6))
    with pytest.raises(Refusal, match=r"Jürgen Müller \(4\), Juergen Mueller \(6\)|\(6\).*\(4\)"):
        contacts.named(book, "Jurgen Muller")
    assert contacts.named(book, "juergen mueller").contact_id == 6


@pytest.mark.parametrize("text", ["", " ", "%", "Jürgen"])
def test_what_is_no_whole_name_means_nobody(book: Book, text: str) -> None:
    add(book, person("Jürgen Müller", 4))
    with pytest.raises(Refusal):
        contacts.named(book, text)
