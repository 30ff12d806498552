"""Random histories of calls logged, corrected and removed: what is derived stays true."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callbook.actions import calling, contacts, correcting, opportunities
from callbook.actions.calling import CallDraft
from callbook.actions.opportunities import OpportunityDraft
from callbook.actions.undoing import redo, undo
from callbook.core.calls import CallOutcome
from callbook.core.errors import Refusal
from callbook.core.follow_ups import Due
from callbook.core.opportunities import Stage
from callbook.store.book import Book
from callbook.store.creating import open_file
from tests.books import NOW, TODAY, add, dump, new_book, number, person
from tests.store.kept import assert_derived_is_true

PEOPLE = 3


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A book with three people, two of them with two numbers."""
    book = new_book(tmp_path_factory.mktemp("people"))
    two = (number(2), number(3))
    add(book, person("Albrecht", 1), person("Krüger", numbers=two), person("Demir", numbers=two))
    book.close()
    return book.file.read_bytes()


def _draft(contact_id: int, chance: Random, book: Book) -> CallDraft:
    outcome = chance.choice((*CallOutcome, CallOutcome.REACHED, CallOutcome.CALLBACK))
    day = TODAY - timedelta(days=chance.randint(0, 9))
    due = None
    if outcome is CallOutcome.CALLBACK or chance.random() < 0.4:
        due = Due(day + timedelta(days=chance.randint(0, 12)))
    numbers = next(iter(contacts.some(book, [contact_id]))).numbers
    return CallDraft(
        contact_id,
        outcome,
        datetime.combine(day, time(8, chance.randrange(3))),
        note=chance.choice(("", "Messe")),
        number_id=chance.choice(numbers).id,
        next_due=None if outcome is CallOutcome.DECLINED else due,
        opportunity_seen=chance.random() < 0.2,
    )


def _act(book: Book, chance: Random) -> None:
    contact_id = chance.randint(1, PEOPLE)
    draft = _draft(contact_id, chance, book)
    made = [call.id for call in contacts.history(book, contact_id)]
    seen = [each.opportunity.id for each in opportunities.every(book)]
    deed = chance.choice(("log", "log", "correct", "correct", "remove", "postpone", "deal"))
    if deed == "correct" and made:
        correcting.correct_call(book, chance.choice(made), draft, NOW)
    elif deed == "remove" and made:
        correcting.remove_call(book, chance.choice(made))
    elif deed == "postpone":
        until = TODAY + timedelta(days=chance.randint(1, 9))
        calling.postpone(book, contact_id, until, TODAY)
    elif deed == "deal" and seen:
        which, due = chance.choice(seen), chance.choice((None, Due(TODAY + timedelta(days=2))))
        edit = OpportunityDraft("Wartung", 500, chance.choice(list(Stage)), "Angebot", due)
        opportunities.edit_opportunity(book, which, edit, NOW)
    else:
        calling.log_call(book, draft, NOW)


def _assert_ends_are_known(book: Book) -> None:
    """Whatever ended by a call names one that is there."""
    with book.read() as db:
        lost = db.execute(
            """SELECT f.id FROM follow_ups f LEFT JOIN calls k ON k.id = f.ended_call_id
WHERE f.ended_by IN ('fulfilled', 'replaced', 'declined') AND k.id IS NULL"""
        ).fetchall()
    assert lost == []


@given(seed=st.integers(0, 2**32))
@settings(max_examples=25, deadline=None)
def test_a_history_by_chance_is_true_and_can_be_taken_back(people: bytes, seed: int) -> None:
    chance = Random(seed)  # noqa: S311
    with TemporaryDirectory() as folder:
        file = Path(folder) / "book.callbook"
        file.write_bytes(people)
        book = open_file(file)
        begun, done = dump(book), 0
        for _ in range(14):
            before = dump(book)
            try:
                _act(book, chance)
            except Refusal:
                assert dump(book) == before
                continue
            done += before != dump(book)
            assert_derived_is_true(book)
            _assert_ends_are_known(book)
        after = dump(book)
        for _ in range(done):
            assert undo(book) is not None
        assert dump(book) == begun
        for _ in range(done):
            assert redo(book) is not None
        assert dump(book) == after
        assert_derived_is_true(book)
        book.close()
