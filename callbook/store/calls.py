"""Calls and follow-ups of a book, read as values."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from callbook.core.calls import Call, CallOutcome, Channel, Mood, Need
from callbook.core.follow_ups import Due, FollowUp

CALL = """SELECT id, contact_id, at, outcome, channel, incoming, minutes, note, number_id,
they_call_back, mood, help_offered, opportunity_seen, needs FROM calls"""


def of_contact(db: sqlite3.Connection, contact_id: int, limit: int = -1) -> list[Call]:
    """The calls of a contact, the latest first; all of them without a limit."""
    wanted = "WHERE contact_id = ? ORDER BY at DESC, id DESC LIMIT ?"
    return _calls(db.execute(f"{CALL} {wanted}", (contact_id, limit)))


def one(db: sqlite3.Connection, call_id: int) -> Call | None:
    """A call; None where it is gone."""
    found = _calls(db.execute(f"{CALL} WHERE id = ?", (call_id,)))
    return found[0] if found else None


def _calls(rows: Iterable[Sequence[Any]]) -> list[Call]:
    return [
        Call(
            row[0],
            row[1],
            datetime.fromisoformat(row[2]),
            CallOutcome(row[3]),
            Channel(row[4]),
            bool(row[5]),
            row[6],
            row[7],
            row[8],
            bool(row[9]),
            Mood(row[10]) if row[10] else None,
            bool(row[11]),
            bool(row[12]),
            _needs(row[13]),
        )
        for row in rows
    ]


def open_follow_ups(db: sqlite3.Connection, contact_id: int) -> list[FollowUp]:
    """The open follow-ups of a contact, the earliest first."""
    rows = db.execute(
        """SELECT id, contact_id, due, made_at, text, call_id, promised FROM follow_ups
WHERE contact_id = ? AND ended_at IS NULL ORDER BY due, id""",
        (contact_id,),
    )
    return [
        FollowUp(
            row[0],
            row[1],
            Due.parse(row[2]),
            datetime.fromisoformat(row[3]),
            row[4],
            row[5],
            bool(row[6]),
        )
        for row in rows
    ]


def _needs(text: str) -> tuple[Need, ...]:
    """The needs in a list of their names; one that a later version knows is left out."""
    if text == "[]":
        return ()
    named = json.loads(text)
    return tuple(need for need in Need if need in named)
