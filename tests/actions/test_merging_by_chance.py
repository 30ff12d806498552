"""Random histories of merging, calling, taking apart, undoing: nothing gets lost on any way."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from random import Random
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callbook.actions import calling, duplicates, opportunities
from callbook.actions.calling import CallDraft
from callbook.actions.contacts import matching
from callbook.actions.opportunities import OpportunityDraft
from callbook.actions.undoing import redo, undo
from callbook.core.calls import CallOutcome
from callbook.core.contacts import Contact
from callbook.core.errors import Refusal
from callbook.core.follow_ups import Due
from callbook.core.opportunities import Stage
from callbook.store.book import Book
from callbook.store.creating import open_file
from tests.books import NOW, TODAY, add, dump, new_book, number
from tests.store.kept import assert_derived_is_true

PEOPLE = 6
SEEDS = st.integers(0, 2**32)
KEPT_ROWS = ("calls", "follow_ups", "opportunities")


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty book."""
    book = new_book(tmp_path_factory.mktemp("empty"))
    book.close()
    return book.file


def _at_nine() -> datetime:
    return NOW


@contextmanager
def alike_people(empty: Path, chance: Random) -> Iterator[Book]:
    """A book of people who resemble each other, with calls, promises and opportunities."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "book.callbook"
        copyfile(empty, file)
        book = open_file(file)
        book.now = _at_nine
        try:
            add(book, *(_person(place, chance) for place in range(PEOPLE)))
            for _ in range(8):
                _work_with(book, chance.randint(1, PEOPLE), chance)
            yield book
        finally:
            book.close()


def _person(place: int, chance: Random) -> Contact:
    numbers = [number(at) for at in chance.sample(range(4), chance.choice((0, 1, 2, 3)))]
    blocked = chance.random() < 0.2
    return Contact(
        chance.choice(("Jens Petersen", "Dr. Jens Petersen", "J. Petersen")),
        company=chance.choice(("", "Petersen Bau", "Petersen Bau GmbH")),
        city=chance.choice(("", "Kiel")),
        notes=chance.choice(("", f"Hund {place}")),
        tags=tuple(chance.sample(("Messe", "VIP"), chance.randrange(3))),
        cadence_weeks=chance.choice((None, 2)),
        do_not_call=blocked,
        do_not_call_on=TODAY if blocked else None,
        do_not_call_reason="per Brief" if blocked else "",
        numbers=tuple(numbers),
    )


def _work_with(book: Book, contact_id: int, chance: Random) -> None:
    """A call with or without a promise, or an opportunity."""
    if chance.random() < 0.25:
        draft = OpportunityDraft(f"Dach {chance.randrange(99)}", 5000, Stage.OPEN)
        opportunities.open_opportunity(book, contact_id, draft, NOW)
        return
    (contact,) = (one for one in matching(book) if one.id == contact_id)
    due = Due(TODAY + timedelta(days=chance.randrange(9))) if chance.random() < 0.5 else None
    draft = CallDraft(
        contact_id,
        chance.choice((CallOutcome.REACHED, CallOutcome.NO_ANSWER, CallOutcome.VOICEMAIL)),
        datetime.combine(TODAY, time(8, chance.randrange(9))),
        note=chance.choice(("", f"Notiz {chance.randrange(99)}")),
        number_id=chance.choice(contact.numbers).id if contact.numbers else None,
        next_due=due,
    )
    calling.log_call(book, draft, NOW)


def _ids(book: Book) -> list[int]:
    return [contact.id for contact in matching(book)]


def _merge(book: Book, chance: Random) -> None:
    ids = _ids(book)
    if chance.random() < 0.2:
        duplicates.merge_certain(book, duplicates.find_duplicates(book))
    elif len(ids) > 1:
        kept, other = chance.sample(ids, 2)
        duplicates.merge_contacts(book, kept, other, {"name": "Jens Petersen"})


def _take_apart(book: Book, chance: Random) -> bool:
    merges = duplicates.past_merges(book)
    if not merges:
        return False
    duplicates.take_apart(book, chance.choice(merges).step_id)
    return True


def _act(book: Book, chance: Random) -> None:
    turn = chance.random()
    contact_id = chance.choice(_ids(book))
    with suppress(Refusal):
        if turn < 0.4:
            _merge(book, chance)
        elif turn < 0.6:
            _take_apart(book, chance)
        elif turn < 0.7:
            calling.block(book, contact_id, TODAY, "am Telefon")
        elif turn < 0.75:
            calling.archive(book, contact_id, NOW)
        else:
            _work_with(book, contact_id, chance)


def _everything(book: Book) -> dict[str, Any]:
    """What no merge may lose: every row that was worked for, every number, note and tag."""
    with book.read() as db:
        asked = {name: f"SELECT id FROM {name} ORDER BY id" for name in KEPT_ROWS}
        kept = {name: db.execute(sql).fetchall() for name, sql in asked.items()}
        kept["said"] = sorted(db.execute("SELECT note FROM calls").fetchall())
    everybody = matching(book)
    kept["numbers"] = sorted({one.e164 for each in everybody for one in each.numbers})
    kept["tags"] = sorted({tag for each in everybody for tag in each.tags})
    kept["notes"] = sorted({line for each in everybody for line in each.notes.splitlines()})
    return kept


def _blocked_numbers(book: Book) -> set[str]:
    blocked = (one for one in matching(book) if one.do_not_call)
    return {number.e164 or "" for one in blocked for number in one.numbers}


@settings(max_examples=40, deadline=None)
@given(seed=SEEDS)
def test_merging_loses_nothing_and_unblocks_nobody(empty: Path, seed: int) -> None:
    chance = Random(seed)  # noqa: S311
    with alike_people(empty, chance) as book:
        before, blocked = _everything(book), _blocked_numbers(book)
        apart = dump(book)
        for _ in range(8):
            if chance.random() < 0.7:
                _merge(book, chance)
            else:
                _take_apart(book, chance)
            assert _everything(book) == before
            assert blocked <= _blocked_numbers(book)
            assert_derived_is_true(book)
        while _take_apart(book, chance):
            assert _everything(book) == before
            assert blocked <= _blocked_numbers(book)
        again = dump(book)
        for name in KEPT_ROWS:
            owners = [(row[0], row[1]) for row in again[name]]
            assert owners == [(row[0], row[1]) for row in apart[name]], name
        assert _numbers_of_each(apart) <= _numbers_of_each(again)
        assert [row[0] for row in again["contacts"]] == [row[0] for row in apart["contacts"]]


def _numbers_of_each(rows: dict[str, Any]) -> set[tuple[int, str]]:
    return {(row[1], row[4]) for row in rows["numbers"]}


@settings(max_examples=40, deadline=None)
@given(seed=SEEDS)
def test_a_history_with_merges_undoes_to_its_start_and_redoes_to_its_end(
    empty: Path, seed: int
) -> None:
    chance = Random(seed)  # noqa: S311
    with alike_people(empty, chance) as book:
        stood = [dump(book)]
        for _ in range(9):
            _act(book, chance)
            if dump(book) != stood[-1]:
                stood.append(dump(book))
        assert_derived_is_true(book)
        for state in reversed(stood[:-1]):
            assert undo(book) is not None
            assert dump(book) == state
        for state in stood[1:]:
            assert redo(book) is not None
            assert dump(book) == state
        assert_derived_is_true(book)


def test_rows_follow_a_contact_that_was_merged_itself(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    people = [Contact(name, numbers=(number(at),)) for at, name in enumerate(("A", "B", "C"))]
    add(book, *people)
    calling.tick(book, 2, NOW)
    duplicates.merge_contacts(book, 1, 2)
    duplicates.merge_contacts(book, 3, 1)
    first = duplicates.past_merges(book)[1]
    duplicates.take_apart(book, first.step_id)
    told = {one.name: [each.e164 for each in one.numbers] for one in matching(book)}
    assert told == {"B": [number(1).e164], "C": [number(2).e164, number(0).e164]}
    with book.read() as db:
        assert db.execute("SELECT contact_id FROM calls").fetchall() == [(2,)]
    book.close()


def test_who_objects_while_merged_is_blocked_as_both(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    one = Contact("Jens Petersen", numbers=(number(1),))
    add(book, one, replace(one, name="Dr. Jens Petersen"))
    duplicates.merge_contacts(book, 1, 2)
    calling.block(book, 1, TODAY, "am Telefon")
    (merge,) = duplicates.past_merges(book)
    duplicates.take_apart(book, merge.step_id)
    told = [
        (each.do_not_call, each.do_not_call_on, each.do_not_call_reason) for each in matching(book)
    ]
    assert told == [(True, TODAY, "am Telefon")] * 2
    book.close()
