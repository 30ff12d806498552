"""The week list asks for a few contacts and answers as if it had asked for all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callbook.actions.undoing import redo, undo
from callbook.actions.week import week_list
from callbook.core.week import WeekList
from callbook.store.book import Book
from tests.actions.chance import act, book_by_chance
from tests.books import TODAY, dump, new_book
from tests.store.kept import assert_derived_is_true

SEEDS = st.integers(0, 2**32)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """An empty book, begun long ago."""
    book = new_book(tmp_path_factory.mktemp("empty"), date(2019, 1, 7))
    book.close()
    return book.file.read_bytes()


@contextmanager
def filled(empty: bytes, size: int, chance: Random) -> Iterator[Book]:
    with TemporaryDirectory() as folder:
        book = book_by_chance(Path(folder) / "book.callbook", empty, size, chance)
        try:
            yield book
        finally:
            book.close()


def answer(week: WeekList) -> object:
    """All that a week list says, those who come after this week aside."""
    rows = {
        section.name: (section.total, [row for row in section.rows if row.this_week])
        for section in week.sections
    }
    return rows, week.progress, week.counts, week.done, week.crisis, week.span


def assert_bounded_is_exact(book: Book, today: date) -> None:
    bounded, whole = week_list(book, today), week_list(book, today, everyone=True)
    assert answer(bounded) == answer(whole)
    assert bounded.waiting == whole.waiting
    assert all(row.this_week for section in bounded.sections for row in section.rows)


@given(SEEDS, st.integers(0, 120))
@settings(max_examples=60, deadline=None)
def test_the_bounded_list_is_the_list(empty: bytes, seed: int, size: int) -> None:
    with filled(empty, size, Random(seed)) as book:  # noqa: S311
        assert_derived_is_true(book)
        for days in (-9, -2, -1, 0, 1, 2, 4, 5, 6, 30):
            assert_bounded_is_exact(book, TODAY + timedelta(days=days))


@given(SEEDS, st.integers(1, 40))
@settings(max_examples=25, deadline=None)
def test_every_act_keeps_it_true_and_can_be_taken_back(empty: bytes, seed: int, size: int) -> None:
    chance = Random(seed)  # noqa: S311
    with filled(empty, size, chance) as book:
        begun = dump(book)
        steps = 0
        for _ in range(8):
            if act(book, size, chance):
                steps = steps + 1
                assert_derived_is_true(book)
                assert_bounded_is_exact(book, TODAY)
        ended = dump(book)
        _play(book, begun, ended)


def _play(book: Book, begun: object, ended: object) -> None:
    """Takes everything back step by step, makes it again, and looks at each step."""
    steps = 0
    while dump(book) != begun and undo(book) is not None:
        steps += 1
        assert_derived_is_true(book)
        assert_bounded_is_exact(book, TODAY)
    assert dump(book) == begun
    for _ in range(steps):
        assert redo(book) is not None
        assert_derived_is_true(book)
    assert dump(book) == ended


LONG = ("contacts", "numbers", "calls", "follow_ups", "standings", "companies", "tallies")
ALIASES = {"c": "contacts", "s": "standings", "k": "calls", "m": "companies", "n": "numbers"}


def test_no_query_walks_through_a_long_table(empty: bytes) -> None:
    """Asked of SQLite itself, so that a lost index is noticed before a large book is slow."""
    with filled(empty, 60, Random(5)) as book:  # noqa: S311
        asked: set[str] = set()
        with book.read() as db:
            db.set_trace_callback(asked.add)
        week_list(book, TODAY + timedelta(days=3))
        with book.read() as db:
            db.set_trace_callback(None)
            plans = {
                sql: [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}")]
                for sql in asked
                if "SELECT" in sql
            }
    assert len(plans) > 10
    walks = [(step, sql) for sql, plan in plans.items() for step in plan if _walks(step.split())]
    assert walks == []


def _walks(step: list[str]) -> bool:
    return step[0] == "SCAN" and ALIASES.get(step[1], step[1]) in LONG
