"""Outgoing calls by telephone, and whether they were answered: what best times are made of."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime

from callbook.core.best_times import Attempt, attempt
from callbook.core.calls import CallOutcome, Channel

FEW_KIB = 400


def latest(db: sqlite3.Connection, today: date, limit: int) -> list[Attempt]:
    """Those among the latest calls of all, up to a day."""
    with _few_pages(db):
        rows = db.execute(
            "SELECT at, outcome, channel, incoming FROM calls WHERE at < ?"
            " ORDER BY at DESC LIMIT ?",
            (f"{today.isoformat()}T99", limit),
        )
        told = [_told(*row) for row in rows]
    return [each for each in told if each is not None]


@contextmanager
def _few_pages(db: sqlite3.Connection) -> Iterator[None]:
    """Reads calls from all over the book: megabytes of pages that nobody looks at again."""
    (room,) = db.execute("PRAGMA cache_size").fetchone()
    db.execute(f"PRAGMA cache_size = -{FEW_KIB}")
    try:
        yield
    finally:
        db.execute(f"PRAGMA cache_size = {room}")


def of_contacts(
    db: sqlite3.Connection, contact_ids: Sequence[int], today: date
) -> dict[int, list[Attempt]]:
    """Those of some contacts, up to a day."""
    rows = db.execute(
        """SELECT contact_id, at, outcome, channel, incoming FROM calls
WHERE contact_id IN (SELECT value FROM json_each(?)) AND at < ?""",
        (json.dumps(list(contact_ids)), f"{today.isoformat()}T99"),
    )
    found: dict[int, list[Attempt]] = {}
    for contact_id, *row in rows:
        told = _told(*row)
        if told is not None:
            found.setdefault(contact_id, []).append(told)
    return found


def _told(at: str, outcome: str, channel: str, incoming: int) -> Attempt | None:
    moment = datetime.fromisoformat(at)
    return attempt(moment, CallOutcome(outcome), Channel(channel), incoming=bool(incoming))
