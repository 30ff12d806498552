"""The last stage of a long change: heard of all the time, stopped at any time, nothing left."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from callbook.core.errors import Cancelled, Refusal
from callbook.store import contacts as stored
from callbook.store import search, settling
from callbook.store.book import Book
from tests.books import dump, new_book, person

MANY = 1200


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return new_book(tmp_path)


def fill(book: Book, stop_at: float = 2.0) -> list[float]:
    """Takes many in at once, stopped at a share of the last stage; the shares it told."""
    told: list[float] = []

    def report(done: int, total: int) -> None:
        told.append(done / total)
        if told[-1] >= stop_at:
            raise Cancelled

    with book.change("import", "x", large=True, settling=report) as change:
        stored.add(change, [person(f"Kunde {n}", n) for n in range(MANY)])
    return told


def test_the_last_stage_tells_how_far_it_is(book: Book) -> None:
    told = fill(book)
    assert told == sorted(told)
    assert told[0] == 0
    assert len({share for share in told if share < settling.STANDINGS}) > 2
    assert len({share for share in told if share > settling.STANDINGS}) > 1


@pytest.mark.parametrize("share", [0.0, 0.2, 0.5])
def test_stopped_in_the_last_stage_it_leaves_nothing(book: Book, share: float) -> None:
    before = dump(book)
    with pytest.raises(Cancelled):
        fill(book, share)
    assert dump(book) == before
    fill(book)
    assert dump(book) != before


def test_the_triggers_of_new_rows_come_back(book: Book) -> None:
    before = triggers(book)
    assert set(settling.standings.ON_NEW_ROWS) <= before.keys()
    with pytest.raises(Cancelled):
        fill(book, 0.2)
    assert triggers(book) == before
    fill(book)
    assert triggers(book) == before
    with book.change("contact_new", "x") as change:
        (late,) = stored.add(change, [person("Spät Dazu", 7)])
    with book.read() as db:
        asked = "SELECT count(*) FROM standings WHERE contact_id = ?"
        assert db.execute(asked, (late,)).fetchone() == (1,)


def triggers(book: Book) -> dict[str, str]:
    with book.read() as db:
        return dict(db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))


def test_what_changes_after_its_words_were_written_is_found_by_the_new_ones(book: Book) -> None:
    with book.change("import", "x", large=True) as change:
        first, second = stored.add(change, [person("Anna Berg", 1), person("Bernd Tal", 2)])
        settling.settle_words(change)
        stored.edit(change, replace(stored.read(change.plain, [first])[0], notes="Leuchtturm"))
    with book.read() as db:
        assert search.found(db, "leuchtturm", 9) == search.found(db, "anna", 9) == [first]
        assert search.found(db, "tal", 9) == [second]


def test_a_stop_is_heard_within_one_statement(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settling, "HEARD_EVERY", 100)
    before = dump(book)
    asked = 0

    def report(done: int, total: int) -> None:
        nonlocal asked
        asked += 1
        if asked == 5:
            raise Cancelled

    with (
        pytest.raises(Cancelled),
        book.change("import", "x", large=True, settling=report) as change,
    ):
        stored.add(change, [person(f"Kunde {n}", n) for n in range(MANY)])
    assert asked == 5
    assert dump(book) == before


def test_a_short_change_does_not_wait_for_a_long_one(book: Book) -> None:
    begun, end = threading.Event(), threading.Event()

    def write() -> None:
        with book.change("import", "x", large=True) as change:
            stored.add(change, [person("Lang")])
            begun.set()
            end.wait(30)

    thread = threading.Thread(target=write)
    thread.start()
    try:
        assert begun.wait(30)
        with pytest.raises(Refusal) as refused, book.change("add_contact") as change:
            stored.add(change, [person("Kurz")])
        assert refused.value.key == "errors.book_changing"
        with pytest.raises(Refusal):
            book.undo()
    finally:
        end.set()
        thread.join()
    with book.change("add_contact") as change:
        stored.add(change, [person("Kurz")])
