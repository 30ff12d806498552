"""The follow-ups by day are answered by their index, whatever the number."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from callbook.store import follow_ups
from callbook.store.book import Book
from tests.books import NOW, TODAY, new_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = new_book(tmp_path)
    yield made
    made.close()


ASKED: dict[str, Callable[[sqlite3.Connection], Any]] = {
    "open": partial(follow_ups.open_ones, today=TODAY),
    "due": partial(follow_ups.due_count, today=TODAY),
    "timed": partial(follow_ups.timed, first=NOW, last=NOW + timedelta(days=1)),
}


@pytest.mark.parametrize("asked", ASKED)
def test_nothing_is_sorted_and_nothing_read_through(book: Book, asked: str) -> None:
    said: list[str] = []
    with book.read() as db:
        db.set_trace_callback(said.append)
        ASKED[asked](db)
        db.set_trace_callback(None)
        plans = [
            [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}")]
            for sql in said
            if "follow_ups f" in sql and not sql.startswith("--")
        ]
    assert plans
    for plan in plans:
        steps = " | ".join(plan)
        assert "TEMP B-TREE" not in steps
        assert "follow_ups_due" in steps or "follow_ups_of_contact" in steps
        assert "SCAN f |" not in f"{steps} |"
