"""The week's candidates, by bounded queries over what the database keeps true.

The cost of each depends on what was promised, tried and made this week and on how many rows
are asked for, never on the size of the book; only ``everyone`` reads them all.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

from callbook.core.calls import CallOutcome
from callbook.core.follow_ups import Due
from callbook.core.kinds import ContactKind, Importance
from callbook.core.sections import RANK
from callbook.core.streams import FIRST_DAY, Group, Search, Step
from callbook.core.value import Value
from callbook.core.week import Candidate, Counts, DoneRow, SectionName, WeekSpan
from callbook.store.standings import (
    BLOCKED,
    COLUMNS,
    COUNTED,
    FREE,
    HELD,
    WITHOUT_NUMBER,
    counted,
    summary,
)

KINDS = tuple(ContactKind)
IMPORTANCES = tuple(RANK)
OUTCOMES = {str(outcome): outcome for outcome in CallOutcome}

SELECT = f"""
SELECT s.contact_id, c.name, s.name_key, coalesce(m.name, ''), s.company_key, c.city, c.city_key,
  s.kind, s.rank, c.customer_since, c.cadence_weeks, s.standing <= {HELD}, n.e164,
  coalesce(n.shown, ''), coalesce(n.extension, ''), c.postponed_until, f.due,
  coalesce(f.text, ''), coalesce(f.promised, 0), s.spoken_on, s.vain_at, s.vain_outcome,
  s.vain_days, s.tried_on, s.they_call_back, c.postponed_reason,
  CASE WHEN s.vain_at IS NOT NULL THEN (SELECT count(*) FROM calls v
    WHERE v.contact_id = s.contact_id AND v.at BETWEEN substr(s.vain_at, 1, 10) AND s.vain_at
    AND v.outcome = s.vain_outcome) END
FROM standings s JOIN contacts c ON c.id = s.contact_id
LEFT JOIN companies m ON m.id = c.company_id
LEFT JOIN numbers n ON n.id = s.number_id
LEFT JOIN follow_ups f ON f.id = s.follow_up_id"""

SPOKEN_FROM = f"""SELECT sum(n) FROM tallies
WHERE standing = {FREE} AND kind = ? AND rank = ? AND cadence = ? AND spoken_on >= ?"""
"""How many free contacts of a group were last spoken with on a day or later."""


def candidate(row: Sequence[Any]) -> Candidate:
    """A row of ``SELECT`` as the rule wants it."""
    return Candidate(
        row[0],
        row[1],
        row[2],
        row[3],
        row[4],
        row[5],
        row[6],
        KINDS[row[7]],
        IMPORTANCES[row[8]],
        row[9],
        row[10],
        bool(row[11]),
        row[12],
        row[13],
        row[14],
        date.fromisoformat(row[15]) if row[15] else None,
        Due.parse(row[16]) if row[16] else None,
        row[17],
        bool(row[18]),
        date.fromisoformat(row[19]) if row[19] else None,
        datetime.fromisoformat(row[20]) if row[20] else None,
        OUTCOMES.get(row[21]),
        row[22],
        date.fromisoformat(row[23]) if row[23] else None,
        bool(row[24]),
        row[25],
        row[26] or 0,
    )


def calls_after(db: sqlite3.Connection, day: date) -> bool:
    """Whether calls or last contacts after a day are known: standings then say too much."""
    (latest,) = db.execute("SELECT max(at) FROM calls").fetchone()
    (spoken,) = db.execute("SELECT max(last_contact) FROM contacts").fetchone()
    return max(latest or "", spoken or "")[:10] > day.isoformat()


@contextmanager
def as_of(db: sqlite3.Connection, day: date) -> Iterator[None]:
    """Lets every query of this module see the book as the calls up to a day left it.

    Derived anew into temporary tables that stand before the true ones: only for looking
    back, since it reads the whole log.
    """
    for table in ("standings", *COUNTED):
        db.execute(f"CREATE TEMP TABLE {table} AS SELECT * FROM main.{table} WHERE 0")
    try:
        derived = summary(horizon=day.isoformat())
        db.execute(f"INSERT INTO temp.standings ({COLUMNS}) {derived}")
        for statement in counted("temp"):
            db.execute(statement)
        yield
    finally:
        for table in ("standings", *COUNTED):
            db.execute(f"DROP TABLE temp.{table}")


def everyone(db: sqlite3.Connection) -> list[Candidate]:
    """All contacts."""
    return [candidate(row) for row in db.execute(SELECT)]


def moved(db: sqlite3.Connection, span: WeekSpan) -> list[Candidate]:
    """Those whose follow-up or postponement has come by Sunday, or tried in vain this week."""
    sql = f"""{SELECT} WHERE s.contact_id IN (
SELECT contact_id FROM standings
  WHERE hold_until <> '' AND hold_until <= ? AND +standing = {HELD}
UNION SELECT contact_id FROM standings
  WHERE tried_on <> '' AND tried_on >= ? AND standing <= {HELD})"""
    facts = (span.sunday.isoformat(), span.monday.isoformat())
    return [candidate(row) for row in db.execute(sql, facts)]


def read(db: sqlite3.Connection, ids: Iterable[int]) -> list[Candidate]:
    """The contacts with these ids."""
    sql = f"{SELECT} WHERE s.contact_id IN (SELECT value FROM json_each(?))"
    return [candidate(row) for row in db.execute(sql, (_listed(ids),))]


def _listed(ids: Iterable[int]) -> str:
    """Ids as JSON, by hand: its module would be loaded at the start for this alone."""
    return f"[{','.join(map(str, ids))}]"


def colleagues(db: sqlite3.Connection, ids: Iterable[int]) -> list[int]:
    """Those of all companies at which one of these contacts is."""
    sql = """SELECT contact_id FROM standings WHERE company_key <> '' AND company_key IN (
SELECT company_key FROM standings
WHERE contact_id IN (SELECT value FROM json_each(?)) AND company_key <> '')"""
    return [row[0] for row in db.execute(sql, (_listed(ids),))]


def groups(db: sqlite3.Connection) -> tuple[Group, ...]:
    """The groups that free contacts fall into."""
    rows = db.execute(f"SELECT kind, rank, cadence FROM totals WHERE standing = {FREE}")
    return tuple(Group(KINDS[kind], IMPORTANCES[rank], cadence) for kind, rank, cadence in rows)


def walk(db: sqlite3.Connection, step: Step, limit: int) -> list[int]:
    """The first free contacts of a step, in the list's order.

    Each stream is read in the order of its index, and all are merged as they are read.
    """
    parts: list[str] = []
    facts: list[str | int] = []
    for stream in step.streams:
        parts.append(
            f"""SELECT contact_id, spoken_on, since_key, name_key FROM standings
WHERE standing = {FREE} AND kind = ? AND rank = ? AND cadence = ?
AND spoken_on >= ? AND spoken_on < ?"""
        )
        facts += (*_place(stream.group), stream.spoken_from, stream.spoken_before)
    order = "ORDER BY spoken_on, since_key, name_key, contact_id"
    sql = f"{' UNION ALL '.join(parts)} {order} LIMIT ?"
    return [row[0] for row in db.execute(sql, (*facts, limit))]


def _place(group: Group) -> tuple[int, int, int]:
    return KINDS.index(group.kind), RANK[group.importance], group.cadence_weeks


def free_totals(db: sqlite3.Connection, search: Search) -> dict[SectionName, int]:
    """How many free contacts each section holds, by the balance of a search.

    By a few short statements asked again and again: a long one that asks for all at once takes
    ten times as long to be understood as to be answered.
    """
    of_group = f"FROM totals WHERE standing = {FREE}"
    everybody = _by_place(db.execute(f"SELECT kind, rank, cadence, n {of_group}"))
    of_group = f"FROM tallies WHERE standing = {FREE} AND spoken_on = ''"
    never = _by_place(db.execute(f"SELECT kind, rank, cadence, n {of_group}"))
    totals = dict.fromkeys(SectionName, 0)
    # What one section has from a day on, another one has not: many are asked for twice.
    spoken: dict[tuple[int, int, int, str], int] = {}
    ask = db.cursor()
    for name, group, day, sign in search.balance:
        place = _place(group)
        if day > FIRST_DAY:
            asked = (*place, day)
            if asked not in spoken:
                spoken[asked] = ask.execute(SPOKEN_FROM, asked).fetchone()[0] or 0
            number = spoken[asked]
        else:
            number = everybody.get(place, 0)
            number -= never.get(place, 0) if day == FIRST_DAY else 0
        totals[name] += sign * number
    return totals


def _by_place(rows: Iterable[tuple[int, int, int, int]]) -> dict[tuple[int, int, int], int]:
    return {(kind, rank, cadence): number for kind, rank, cadence, number in rows}


def counts(db: sqlite3.Connection, sunday: date) -> Counts:
    """Who cannot stand in the list: blocked, without a number, postponed, held back."""
    of_standing = dict(
        db.execute(
            f"""SELECT standing, sum(n) FROM totals
WHERE standing IN ({WITHOUT_NUMBER}, {BLOCKED}) GROUP BY standing"""
        ).fetchall()
    )
    blocked, without = of_standing.get(BLOCKED, 0), of_standing.get(WITHOUT_NUMBER, 0)
    later, postponed = db.execute(
        f"""SELECT count(*), count(CASE WHEN postponed > ? THEN 1 END) FROM standings
WHERE hold_until <> '' AND hold_until > ? AND +standing = {HELD}""",
        (sunday.isoformat(), sunday.isoformat()),
    ).fetchone()
    return Counts(blocked, without, postponed, later - postponed)


def coverage(db: sqlite3.Connection, since: date) -> tuple[int, int]:
    """Customers spoken with since a day, of all customers neither archived nor blocked."""
    asked = f"SELECT coalesce(sum(n), 0) FROM tallies WHERE kind = 0 AND standing < {BLOCKED}"
    (customers,) = db.execute(
        f"SELECT coalesce(sum(n), 0) FROM totals WHERE standing < {BLOCKED} AND kind = 0"
    ).fetchone()
    if since.isoformat() <= FIRST_DAY:
        (never,) = db.execute(f"{asked} AND spoken_on = ''").fetchone()
        return customers - never, customers
    (spoken,) = db.execute(f"{asked} AND spoken_on >= ?", (since.isoformat(),)).fetchone()
    return spoken, customers


class Made(Value):
    """Outgoing calls made, one a contact and day."""

    before_today: int
    today: int


def made(db: sqlite3.Connection, span: WeekSpan) -> Made:
    """The calls of this week that count against the goal."""
    days = dict(
        db.execute(
            """SELECT substr(at, 1, 10), count(DISTINCT contact_id) FROM calls
WHERE at >= ? AND at < ? AND incoming = 0 GROUP BY 1""",
            (span.monday.isoformat(), f"{span.today.isoformat()}T99"),
        ).fetchall()
    )
    today = days.pop(span.today.isoformat(), 0)
    return Made(sum(days.values()), today)


def done(db: sqlite3.Connection, span: WeekSpan) -> list[DoneRow]:
    """The contacts whose latest call of this week settled the matter, the last one first."""
    rows = db.execute(
        """WITH latest AS (SELECT contact_id, max(at || printf('%012d', id)) AS last FROM calls
WHERE at >= ? AND at < ? GROUP BY contact_id)
SELECT c.id, c.name, coalesce(m.name, ''), c.city, c.importance, k.outcome, k.at, k.minutes,
  f.due, k.help_offered
FROM latest l JOIN calls k ON k.id = CAST(substr(l.last, 17) AS INTEGER)
JOIN contacts c ON c.id = l.contact_id JOIN standings s ON s.contact_id = c.id
LEFT JOIN companies m ON m.id = c.company_id LEFT JOIN follow_ups f ON f.id = s.follow_up_id
WHERE k.outcome IN ('reached', 'declined')
  OR (k.outcome = 'wrong_number' AND s.number_id IS NULL)
ORDER BY l.last DESC""",
        (span.monday.isoformat(), f"{span.today.isoformat()}T99"),
    )
    return [
        DoneRow(
            row[0],
            row[1],
            row[2],
            row[3],
            Importance(row[4]),
            OUTCOMES[row[5]],
            datetime.fromisoformat(row[6]),
            row[7],
            Due.parse(row[8]) if row[8] else None,
            bool(row[9]),
        )
        for row in rows
    ]
