"""The list of all contacts: ids by filter and order, rows for the part in sight.

A list of 100,000 holds the ids alone; its rows are read as they come into view.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from callbook.core.contacts import ContactKind, Importance
from callbook.core.listing import ContactFilter, Order
from callbook.store import search
from callbook.store.standings import ARCHIVED, BLOCKED, WITHOUT_NUMBER

ORDERS = {
    Order.NAME: "s.name_key",
    Order.COMPANY: "coalesce(m.name_key, '')",
    Order.CITY: "c.city_key",
    Order.KIND: "s.kind",
    Order.IMPORTANCE: "s.rank",
    Order.LAST_SPOKEN: "s.spoken_on",
    Order.CUSTOMER_SINCE: "s.since_key",
}
ALONE = "FROM standings s"
JOINED = f"""{ALONE} JOIN contacts c ON c.id = s.contact_id
LEFT JOIN companies m ON m.id = c.company_id"""
IN_PLACE = """FROM contacts c CROSS JOIN standings s ON s.contact_id = c.id
LEFT JOIN companies m ON m.id = c.company_id"""
"""The same, read in the order in which contacts lie in the file: for all of them the fastest."""
BAD = "SELECT d.contact_id FROM numbers d WHERE d.doubtful = 1 OR d.wrong = 1"
TO_FIX = f"""(s.number_id IS NULL OR (s.contact_id IN ({BAD}) AND NOT EXISTS (SELECT 1
FROM numbers g WHERE g.contact_id = s.contact_id AND g.doubtful = 0 AND g.wrong = 0)))"""


@dataclass(frozen=True, slots=True)
class ListedContact:
    """A line of the list of contacts."""

    id: int
    name: str
    company: str
    city: str
    kind: ContactKind
    importance: Importance
    number_shown: str
    last_spoken: date | None
    due: str
    tags: str
    archived: bool
    do_not_call: bool
    without_number: bool
    doubtful: bool


def ids(
    db: sqlite3.Connection,
    wanted: ContactFilter,
    order: Order = Order.NAME,
    *,
    descending: bool = False,
) -> list[int]:
    """The contacts that a filter leaves, in order; the name and the id break ties."""
    conditions, facts = _conditions(wanted)
    if wanted.query.strip():
        found = search.matching(wanted.query)
        if found is None:
            return []
        conditions.append(f"s.contact_id IN (SELECT x.rowid FROM search x WHERE {found.sql})")
        facts += found.facts
    direction = "DESC" if descending else "ASC"
    source = ALONE
    if order in (Order.COMPANY, Order.CITY):
        source = JOINED if len(conditions) > 1 else IN_PLACE
    # One row of JSON: a hundred thousand rows of one number each take three times as long.
    found_ids = db.execute(
        f"""SELECT json_group_array(contact_id) FROM (SELECT s.contact_id AS contact_id
{source} WHERE {" AND ".join(conditions)}
ORDER BY {ORDERS[order]} {direction}, s.name_key, s.contact_id)""",
        facts,
    ).fetchone()
    wanted_ids: list[int] = json.loads(found_ids[0])
    return wanted_ids


def _conditions(wanted: ContactFilter) -> tuple[list[str], list[str | int]]:
    facts: list[str | int] = []
    # What the index by standing does not hold is sooner read through than looked up by it.
    apart = wanted.without_number or wanted.to_fix or wanted.follow_up_open
    standing = "+s.standing" if apart and not wanted.archived else "s.standing"
    conditions = [f"{standing} {'=' if wanted.archived else '<'} {ARCHIVED}"]
    if wanted.kind is not None:
        conditions.append("s.kind = ?")
        facts.append(int(wanted.kind is ContactKind.PROSPECT))
    if wanted.importance is not None:
        conditions.append("s.rank = ?")
        facts.append(list(Importance).index(wanted.importance))
    if wanted.silent_since is not None:
        conditions.append("s.spoken_on < ?")
        facts.append(wanted.silent_since.isoformat())
    if wanted.tag:
        conditions.append(
            "s.contact_id IN (SELECT t.id FROM contacts t, json_each(t.tags) e"
            " WHERE t.tags <> '[]' AND e.value = ?)"
        )
        facts.append(wanted.tag)
    plain = (
        (wanted.without_number, "s.number_id IS NULL"),
        (wanted.doubtful, f"s.contact_id IN ({BAD})"),
        (wanted.to_fix, TO_FIX),
        (wanted.do_not_call, f"s.standing = {BLOCKED}"),
        (wanted.follow_up_open, "s.follow_up_id IS NOT NULL"),
    )
    conditions += [condition for asked, condition in plain if asked]
    return conditions, facts


@dataclass(frozen=True, slots=True)
class ListCounts:
    """How many contacts each filter alone would leave.

    Of ``by_class`` the places are A, B, C and none, of ``silent`` customers and prospects.
    """

    everybody: int = 0
    customers: int = 0
    prospects: int = 0
    by_class: tuple[int, int, int, int] = (0, 0, 0, 0)
    silent: tuple[int, int] = (0, 0)
    without_number: int = 0
    doubtful: int = 0
    to_fix: int = 0
    do_not_call: int = 0
    follow_up_open: int = 0
    archived: int = 0


def counts(db: sqlite3.Connection, silent_since: date | None) -> ListCounts:
    """How many contacts each filter alone would leave."""
    kinds, ranks = [0, 0], [0, 0, 0, 0]
    blocked = archived = 0
    for standing, kind, rank, n in db.execute("SELECT standing, kind, rank, n FROM totals"):
        if standing == ARCHIVED:
            archived += n
            continue
        blocked += n if standing == BLOCKED else 0
        kinds[kind] += n
        ranks[rank] += n
    since = silent_since.isoformat() if silent_since else ""
    silent = dict.fromkeys((0, 1), 0) | dict(
        db.execute(
            f"""SELECT kind, sum(n) FROM tallies
WHERE spoken_on < ? AND standing < {ARCHIVED} GROUP BY kind""",
            (since,),
        ).fetchall()
    )
    here = f"{ALONE} WHERE +s.standing < {ARCHIVED} AND"
    return ListCounts(
        everybody=sum(kinds),
        customers=kinds[0],
        prospects=kinds[1],
        by_class=(ranks[0], ranks[1], ranks[2], ranks[3]),
        silent=(silent[0], silent[1]),
        without_number=_one(db, f"SELECT count(*) {here} s.number_id IS NULL"),
        doubtful=_one(db, f"SELECT count(*) {here} s.contact_id IN ({BAD})"),
        to_fix=_one(db, f"SELECT count(*) {here} {TO_FIX}"),
        do_not_call=blocked,
        follow_up_open=_one(db, f"SELECT count(*) {here} s.follow_up_id IS NOT NULL"),
        archived=archived,
    )


def _one(db: sqlite3.Connection, sql: str, *facts: str) -> int:
    return int(db.execute(sql, facts).fetchone()[0])


def rows(db: sqlite3.Connection, wanted: Sequence[int]) -> list[ListedContact]:
    """The lines of some contacts, in the order of the ids; those that are gone are left out."""
    marks = ", ".join("?" * len(wanted))
    found = {
        row[0]: ListedContact(
            row[0],
            row[1],
            row[2],
            row[3],
            ContactKind.PROSPECT if row[4] else ContactKind.CUSTOMER,
            list(Importance)[row[5]],
            row[6],
            date.fromisoformat(row[7]) if row[7] else None,
            row[8],
            row[9],
            row[10] == ARCHIVED,
            row[10] == BLOCKED or bool(row[11]),
            row[10] == WITHOUT_NUMBER or row[12] is None,
            bool(row[13]),
        )
        for row in db.execute(
            f"""SELECT s.contact_id, c.name, coalesce(m.name, ''), c.city, s.kind, s.rank,
  coalesce(nullif(n.shown, ''), n.typed, ''), s.spoken_on, coalesce(f.due, ''),
  (SELECT coalesce(group_concat(e.value, ', '), '') FROM json_each(c.tags) e),
  s.standing, c.do_not_call, s.number_id, coalesce(n.doubtful, 0)
{JOINED} LEFT JOIN numbers n ON n.id = s.number_id
LEFT JOIN follow_ups f ON f.id = s.follow_up_id WHERE s.contact_id IN ({marks})""",
            list(wanted),
        )
    }
    return [found[contact_id] for contact_id in wanted if contact_id in found]


def tags(db: sqlite3.Connection) -> list[str]:
    """All tags in use, in order."""
    asked = db.execute(
        "SELECT DISTINCT e.value FROM contacts c, json_each(c.tags) e WHERE c.tags <> '[]'"
    )
    return sorted((row[0] for row in asked), key=str.casefold)
