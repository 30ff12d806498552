"""The week list and the tick."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from datetime import datetime, time
from functools import partial

from callbook.actions.calling import tick
from callbook.actions.week import week_list
from callbook.store.book import Book
from callbook.store.week import FREE
from tests.bench.books import TODAY, copied, opened
from tests.bench.timing import Line, interleaved, milliseconds, timed, times

MOST_MS = 2.0
MOST_GROWTH = 2.0
MOST_TICK = 4.0
SMALL, MILLION = 10_000, 1_000_000
BLOCK = 8192
WARM = 12
"""So many ticks into a morning, the pages that all ticks touch have been read."""
SEEK = f"""SELECT contact_id FROM standings
WHERE standing = {FREE} AND kind = 0 AND rank = ? AND cadence = 0 AND spoken_on >= ''
ORDER BY spoken_on, since_key, name_key, contact_id LIMIT 1"""


def week(contacts: int, rounds: int) -> Iterator[Line]:
    """The week list asked for on a warm connection: SQL and rule."""
    with opened(contacts) as book, book.read() as db:
        pair = interleaved(
            partial(timed, partial(_seek_each_class, db)),
            partial(timed, partial(_week, book)),
            rounds,
        )
    yield Line(
        f"week list, {contacts:,} contacts",
        f"a seek a class: {milliseconds(pair.floor)}",
        milliseconds(pair.got),
        pair.ratio,
        f"<= {MOST_MS:g} ms",
        pair.got <= MOST_MS,
        rounds,
    )


def growth(rounds: int) -> Iterator[Line]:
    """The week list among a million, held against ten thousand."""
    with opened(SMALL) as small, opened(MILLION) as large:
        pair = interleaved(
            partial(timed, partial(_week, small)), partial(timed, partial(_week, large)), rounds
        )
    yield times(f"week list, {MILLION:,} contacts", f"{SMALL:,} contacts", pair, MOST_GROWTH)


def _week(book: Book) -> None:
    week_list(book, TODAY)


def _seek_each_class(db: sqlite3.Connection) -> None:
    for rank in range(4):
        db.execute(SEEK, (rank,)).fetchone()


def ticked(contacts: int, rounds: int) -> Iterator[Line]:
    """A tick until it is on the disk: the call, what follows from it, and the journal."""
    now = datetime.combine(TODAY, time(9, 12))
    with copied(contacts) as book:
        rows = [row for part in week_list(book, TODAY, everyone=True).sections for row in part.rows]
        waiting = iter([row.contact.id for row in rows if row.this_week])
        file = book.file.with_name("floor")
        disk = os.open(file, os.O_CREAT | os.O_RDWR)
        try:
            pair = interleaved(
                partial(timed, partial(_write_block, disk, os.urandom(BLOCK))),
                lambda: timed(partial(tick, book, next(waiting), now)),
                min(rounds, 25),
                WARM,
            )
        finally:
            os.close(disk)
    yield times(f"tick, {contacts:,} contacts", "pwrite 8 KiB, fdatasync", pair, MOST_TICK)


def _write_block(disk: int, block: bytes) -> None:
    os.pwrite(disk, block, os.lseek(disk, BLOCK, os.SEEK_CUR))
    os.fdatasync(disk)
