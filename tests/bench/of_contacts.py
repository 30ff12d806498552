"""The contacts: letters typed in the search, and scrolling."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from callbook.actions import listing
from callbook.gui.contacts.source import USUAL
from callbook.store import search
from callbook.store.book import Book
from tests.bench.books import book_file, cache, opened
from tests.bench.letters import WORDS
from tests.bench.timing import Line, milliseconds, timed

MOST_LETTER, MOST_REPAINT, MOST_FRAME = 2.0, 16.0, 8.0


def searched(contacts: int, rounds: int) -> Iterator[Line]:
    """What a letter typed asks of the book, held against the same query by plain sqlite3."""
    typed = [word[:end] for word in WORDS for end in range(1, len(word) + 1)] * rounds
    floors, asked = [], []
    with opened(contacts) as book, book.read() as db:
        for query in typed:
            wanted = search.matching(query)
            if wanted is None:
                continue
            sql = f"SELECT x.rowid FROM search x WHERE {wanted.sql} LIMIT {USUAL.few}"
            floors.append(timed(partial(_raw, db, sql, wanted.facts)))
            asked.append(timed(partial(_ask, book, query)))
    yield _line(f"a letter typed, {contacts:,}", "raw", floors, asked, MOST_LETTER)


def _raw(db: sqlite3.Connection, sql: str, facts: Sequence[str]) -> None:
    db.execute(sql, facts).fetchall()


def _ask(book: Book, query: str) -> Sequence[int]:
    return listing.matching_ids(book, query, USUAL.few)


def painted(contacts: int, rounds: int) -> Iterator[Line]:
    """From a letter to the repainted list, and a frame while scrolling, offscreen."""
    with tempfile.TemporaryDirectory(dir=cache()) as folder:
        file = Path(folder) / "book.callbook"
        shutil.copyfile(book_file(contacts), file)
        around = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": folder}
        command = [sys.executable, "-m", "tests.bench.letters", str(file), str(rounds)]
        said = subprocess.run(command, env=around, check=True, capture_output=True, text=True)
    told = json.loads(said.stdout)
    for what, name, most in (
        ("letter to repainted list", "letter", MOST_REPAINT),
        ("scrolling, one frame", "frame", MOST_FRAME),
    ):
        yield _line(f"{what}, {contacts:,}", "itself", told[name], told[name], most)


def _line(
    what: str, floor: str, floors: Sequence[float], got: Sequence[float], most: float
) -> Line:
    """A line about the slowest in a hundred; the floor is told as its median and p99."""
    slow, slow_floor = _p99(got), _p99(floors)
    shown = f"{floor}: {milliseconds(statistics.median(floors))}, p99 {milliseconds(slow_floor)}"
    return Line(
        what,
        shown,
        f"p99 {milliseconds(slow)}",
        slow / slow_floor,
        f"<= {most:g} ms",
        slow <= most,
        len(got),
    )


def _p99(times: Sequence[float]) -> float:
    return sorted(times)[int(len(times) * 0.99) - 1]
