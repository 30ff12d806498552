"""Open follow-ups by day: ids of all, rows of those in sight, and the timed ones of a few hours.

Whoever wants no more calls keeps theirs, but they are not read here: they are counted.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import date, datetime
from itertools import pairwise

from callbook.core.calls import CallOutcome
from callbook.core.contacts import Importance
from callbook.core.follow_ups import Due
from callbook.core.promises import Promise, PromiseList
from callbook.core.week import WeekSpan
from callbook.store.standings import ARCHIVED, BLOCKED

OPEN = f"""f.ended_at IS NULL AND f.id NOT IN (SELECT h.id FROM standings x
CROSS JOIN follow_ups h ON h.contact_id = x.contact_id
WHERE x.standing IN ({BLOCKED}, {ARCHIVED}) AND h.ended_at IS NULL)"""
"""Told apart by id: so the index by day alone answers, and no row is looked up for it."""
ROWS = """SELECT f.id, f.contact_id, f.due, f.text, f.promised, f.made_at, k.outcome, c.name,
  coalesce(m.name, ''), c.importance, coalesce(nullif(n.shown, ''), n.typed, ''),
  coalesce(n.extension, '')
FROM follow_ups f JOIN contacts c ON c.id = f.contact_id
JOIN standings s ON s.contact_id = f.contact_id
LEFT JOIN companies m ON m.id = c.company_id
LEFT JOIN numbers n ON n.id = s.number_id LEFT JOIN calls k ON k.id = f.call_id"""


def open_ones(db: sqlite3.Connection, today: date) -> PromiseList:
    """The ids of all that are open, the earliest first, a day before its hours."""
    sunday = WeekSpan.around(today).sunday
    # One row of JSON: a hundred thousand rows of one number each take three times as long.
    found = db.execute(
        f"""SELECT json_group_array(id) FROM
(SELECT f.id AS id FROM follow_ups f WHERE {OPEN} ORDER BY f.due, f.id)"""
    ).fetchone()
    ids: list[int] = json.loads(found[0])
    edges = ("", _first(today), _behind(today), _behind(sunday))
    overdue, due_today, this_week = (_count(db, *edge) for edge in pairwise(edges))
    return PromiseList(ids, overdue, due_today, this_week, _held(db))


def due_count(db: sqlite3.Connection, today: date) -> int:
    """How many are due by today."""
    return _count(db, "", _behind(today))


def rows(db: sqlite3.Connection, wanted: Sequence[int]) -> list[Promise]:
    """Some of them in the order of the ids; those that are gone or have ended are left out."""
    marks = ", ".join("?" * len(wanted))
    sql = f"{ROWS} WHERE f.id IN ({marks}) AND f.ended_at IS NULL"
    found = {row[0]: _promise(row) for row in db.execute(sql, list(wanted))}
    return [found[one] for one in wanted if one in found]


def timed(db: sqlite3.Connection, first: datetime, last: datetime) -> list[Promise]:
    """Those with an hour between two moments, both included, in their order."""
    moments = (_moment(first), _moment(last))
    sql = f"{ROWS} WHERE f.due >= ? AND f.due <= ? AND length(f.due) > 10 AND {OPEN}"
    return [_promise(row) for row in db.execute(f"{sql} ORDER BY f.due, f.id", moments)]


def made_on(db: sqlite3.Connection, day: date) -> list[Promise]:
    """Those that were made on a day and are open still, in the order of what is due."""
    sql = f"{ROWS} WHERE f.made_at >= ? AND f.made_at < ? AND {OPEN}"
    facts = (_first(day), _behind(day))
    return [_promise(row) for row in db.execute(f"{sql} ORDER BY f.due, f.id", facts)]


def _count(db: sqlite3.Connection, first: str, end: str) -> int:
    """How many are due from a moment on and before another."""
    sql = f"SELECT count(*) FROM follow_ups f WHERE f.due >= ? AND f.due < ? AND {OPEN}"
    return int(db.execute(sql, (first, end)).fetchone()[0])


def _held(db: sqlite3.Connection) -> int:
    sql = f"""SELECT count(*) FROM standings s JOIN follow_ups f ON f.contact_id = s.contact_id
WHERE s.standing = {BLOCKED} AND f.ended_at IS NULL"""
    return int(db.execute(sql).fetchone()[0])


def _first(day: date) -> str:
    return day.isoformat()


def _behind(day: date) -> str:
    """A text behind all moments of a day; "T" stands before digits and behind nothing."""
    return f"{day.isoformat()}T99"


def _moment(moment: datetime) -> str:
    return moment.replace(second=0, microsecond=0, tzinfo=None).isoformat(timespec="minutes")


def _promise(
    row: tuple[int, int, str, str, int, str, str | None, str, str, str, str, str],
) -> Promise:
    return Promise(
        row[0],
        row[1],
        Due.parse(row[2]),
        row[3],
        bool(row[4]),
        datetime.fromisoformat(row[5]),
        CallOutcome(row[6]) if row[6] else None,
        row[7],
        row[8],
        Importance(row[9]),
        row[10],
        row[11],
    )
