"""The week's candidates, by bounded queries over what the database keeps true.

The cost of each depends on what was promised, tried and made this week and on how many rows
are asked for, never on the size of the book; only ``everyone`` reads them all.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from callbook.core.calls import CallOutcome
from callbook.core.contacts import ContactKind, Importance
from callbook.core.follow_ups import Due
from callbook.core.sections import RANK
from callbook.core.streams import Group, Step
from callbook.core.week import Candidate, Counts, DoneRow, SectionName, WeekSpan
from callbook.store.standings import BLOCKED, COLUMNS, FREE, HELD, KEYS, WITHOUT_NUMBER, summary

KINDS = tuple(ContactKind)
IMPORTANCES = tuple(RANK)
OUTCOMES = {str(outcome): outcome for outcome in CallOutcome}

SELECT = f"""
SELECT s.contact_id, c.name, s.name_key, coalesce(m.name, ''), s.company_key, c.city, c.city_key,
  s.kind, s.rank, c.customer_since, c.cadence_weeks, s.standing <= {HELD}, n.e164,
  coalesce(n.shown, ''), coalesce(n.extension, ''), c.postponed_until, f.due,
  coalesce(f.text, ''), coalesce(f.promised, 0), s.spoken_on, s.vain_at, s.vain_outcome,
  s.vain_days, s.tried_on, s.they_call_back
FROM standings s JOIN contacts c ON c.id = s.contact_id
LEFT JOIN companies m ON m.id = c.company_id
LEFT JOIN numbers n ON n.id = s.number_id
LEFT JOIN follow_ups f ON f.id = s.follow_up_id"""


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
    db.execute("CREATE TEMP TABLE standings AS SELECT * FROM main.standings WHERE 0")
    db.execute("CREATE TEMP TABLE tallies AS SELECT * FROM main.tallies WHERE 0")
    try:
        derived = summary(horizon=day.isoformat())
        db.execute(f"INSERT INTO temp.standings ({COLUMNS}) {derived}")
        db.execute(
            f"INSERT INTO temp.tallies SELECT {KEYS}, count(*) FROM temp.standings GROUP BY {KEYS}"
        )
        yield
    finally:
        db.execute("DROP TABLE temp.standings")
        db.execute("DROP TABLE temp.tallies")


def everyone(db: sqlite3.Connection) -> list[Candidate]:
    """All contacts."""
    return [candidate(row) for row in db.execute(SELECT)]


def held(db: sqlite3.Connection, sunday: date) -> list[Candidate]:
    """Those with a follow-up or a postponement whose day has come by Sunday."""
    sql = f"{SELECT} WHERE s.standing = {HELD} AND s.hold_until <= ?"
    return [candidate(row) for row in db.execute(sql, (sunday.isoformat(),))]


def tried(db: sqlite3.Connection, monday: date) -> list[Candidate]:
    """Those tried in vain since Monday."""
    sql = f"{SELECT} WHERE s.tried_on <> '' AND s.tried_on >= ? AND s.standing <= {HELD}"
    return [candidate(row) for row in db.execute(sql, (monday.isoformat(),))]


def colleagues(db: sqlite3.Connection, company_keys: Iterable[str]) -> list[Candidate]:
    """All people of some companies, listed or not."""
    keys = list(company_keys)
    found: list[Candidate] = []
    for start in range(0, len(keys), 500):
        part = keys[start : start + 500]
        marks = ", ".join("?" * len(part))
        sql = f"{SELECT} WHERE s.company_key <> '' AND s.company_key IN ({marks})"
        found += [candidate(row) for row in db.execute(sql, part)]
    return found


def groups(db: sqlite3.Connection) -> list[Group]:
    """The groups that free contacts fall into; jumps from one to the next in the index."""
    found: list[Group] = []
    at = (-1, 0, 0)
    while True:
        row = db.execute(
            f"""SELECT kind, rank, cadence FROM tallies
WHERE standing = {FREE} AND (kind, rank, cadence) > (?, ?, ?)
ORDER BY standing, kind, rank, cadence LIMIT 1""",
            at,
        ).fetchone()
        if row is None:
            return found
        at = row
        found.append(Group(KINDS[row[0]], IMPORTANCES[row[1]], row[2]))


def walk(db: sqlite3.Connection, step: Step, limit: int) -> list[Candidate]:
    """The first free contacts of a step, in the list's order."""
    parts: list[str] = []
    facts: list[str | int] = []
    for stream in step.streams:
        parts.append(
            f"""SELECT * FROM (SELECT contact_id, spoken_on, since_key, name_key FROM standings
WHERE standing = {FREE} AND kind = ? AND rank = ? AND cadence = ?
AND spoken_on >= ? AND spoken_on < ?
ORDER BY spoken_on, since_key, name_key, contact_id LIMIT {limit:d})"""
        )
        group = stream.group
        facts += [KINDS.index(group.kind), RANK[group.importance], group.cadence_weeks]
        facts += [stream.spoken_from, stream.spoken_before]
    order = "ORDER BY spoken_on, since_key, name_key, contact_id"
    ids = f"SELECT contact_id FROM ({' UNION ALL '.join(parts)} {order} LIMIT {limit:d})"
    sql = f"{SELECT} WHERE s.contact_id IN ({ids})"
    return [candidate(row) for row in db.execute(sql, facts)]


def free_totals(
    db: sqlite3.Connection, steps: Mapping[SectionName, Sequence[Step]]
) -> dict[SectionName, int]:
    """How many free contacts each section holds, from the tallies."""
    totals = dict.fromkeys(SectionName, 0)
    for name, of_section in steps.items():
        for step in of_section:
            for stream in step.streams:
                group = stream.group
                (count,) = db.execute(
                    f"""SELECT coalesce(sum(n), 0) FROM tallies WHERE standing = {FREE}
AND kind = ? AND rank = ? AND cadence = ? AND spoken_on >= ? AND spoken_on < ?""",
                    (
                        KINDS.index(group.kind),
                        RANK[group.importance],
                        group.cadence_weeks,
                        stream.spoken_from,
                        stream.spoken_before,
                    ),
                ).fetchone()
                totals[name] += count
    return totals


def counts(db: sqlite3.Connection, sunday: date) -> Counts:
    """Who cannot stand in the list: blocked, without a number, postponed, held back."""
    blocked, without = (
        db.execute(
            "SELECT coalesce(sum(n), 0) FROM tallies WHERE standing = ?", (standing,)
        ).fetchone()[0]
        for standing in (BLOCKED, WITHOUT_NUMBER)
    )
    later, postponed = db.execute(
        f"""SELECT count(*), count(CASE WHEN c.postponed_until > ? THEN 1 END)
FROM standings s JOIN contacts c ON c.id = s.contact_id
WHERE s.standing = {HELD} AND s.hold_until > ?""",
        (sunday.isoformat(), sunday.isoformat()),
    ).fetchone()
    return Counts(blocked, without, postponed, later - postponed)


def coverage(db: sqlite3.Connection, since: date) -> tuple[int, int]:
    """Customers spoken with since a day, of all customers neither archived nor blocked."""
    spoken, customers = db.execute(
        f"""SELECT coalesce(sum(CASE WHEN spoken_on >= ? AND spoken_on <> '' THEN n END), 0),
coalesce(sum(n), 0) FROM tallies WHERE standing < {BLOCKED} AND kind = 0""",
        (since.isoformat(),),
    ).fetchone()
    return spoken, customers


@dataclass(frozen=True, slots=True)
class Made:
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
