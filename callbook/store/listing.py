"""The list of all contacts: ids by filter and order, rows for the part in sight.

A list of 100,000 holds the ids alone; its rows are read as they come into view.
"""

from __future__ import annotations

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
JOINED = """FROM standings s JOIN contacts c ON c.id = s.contact_id
LEFT JOIN companies m ON m.id = c.company_id"""


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
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    direction = "DESC" if descending else "ASC"
    joined = JOINED
    if order not in (Order.COMPANY, Order.CITY) and "c." not in where:
        joined = "FROM standings s"
    rows = db.execute(
        f"SELECT s.contact_id {joined} {where}"
        f" ORDER BY {ORDERS[order]} {direction}, s.name_key, s.contact_id",
        facts,
    )
    return [row[0] for row in rows]


def _conditions(wanted: ContactFilter) -> tuple[list[str], list[str | int]]:
    facts: list[str | int] = []
    conditions = [f"s.standing {'=' if wanted.archived else '<'} {ARCHIVED}"]
    if wanted.kind is not None:
        conditions.append("s.kind = ?")
        facts.append(int(wanted.kind is ContactKind.PROSPECT))
    if wanted.importance is not None:
        conditions.append("s.rank = ?")
        facts.append(list(Importance).index(wanted.importance))
    if wanted.silent_since is not None:
        conditions.append("s.spoken_on < ?")
        facts.append(wanted.silent_since.isoformat())
    if wanted.without_number:
        conditions.append("s.number_id IS NULL")
    if wanted.doubtful:
        conditions.append(
            "EXISTS (SELECT 1 FROM numbers d WHERE d.contact_id = s.contact_id"
            " AND (d.doubtful = 1 OR d.wrong = 1))"
        )
    if wanted.to_fix:
        conditions.append(
            "(s.number_id IS NULL OR NOT EXISTS (SELECT 1 FROM numbers d"
            " WHERE d.contact_id = s.contact_id AND d.doubtful = 0 AND d.wrong = 0))"
        )
    if wanted.do_not_call:
        conditions.append(f"s.standing = {BLOCKED}")
    if wanted.follow_up_open:
        conditions.append("s.follow_up_id IS NOT NULL")
    if wanted.tag:
        conditions.append(
            "EXISTS (SELECT 1 FROM contacts t, json_each(t.tags) e"
            " WHERE t.id = s.contact_id AND e.value = ?)"
        )
        facts.append(wanted.tag)
    return conditions, facts


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
