"""The opportunities of a book, read as values."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from callbook.core.contacts import ContactKind
from callbook.core.follow_ups import Due
from callbook.core.opportunities import ListedOpportunity, Opportunity, Stage

SELECT = """SELECT o.id, o.contact_id, o.title, o.value_cents, o.stage, o.next_step, f.due,
o.call_id, o.opened_on, o.closed_on, c.name, coalesce(m.name, ''), c.kind, k.at
FROM opportunities o JOIN contacts c ON c.id = o.contact_id
LEFT JOIN companies m ON m.id = c.company_id
LEFT JOIN follow_ups f ON f.id = o.follow_up_id AND f.ended_at IS NULL
LEFT JOIN calls k ON k.id = o.call_id"""
IN_ORDER = """ORDER BY CASE o.stage WHEN 'open' THEN 0 WHEN 'offered' THEN 1 WHEN 'won' THEN 2
ELSE 3 END, o.closed_on DESC, f.due IS NULL, f.due, o.opened_on, o.id"""
"""By stage; what is to be done first comes first, what was closed last before the others."""


def every(db: sqlite3.Connection) -> list[ListedOpportunity]:
    """All opportunities, stage by stage."""
    return _listed(db.execute(f"{SELECT} {IN_ORDER}"))


def of_contact(db: sqlite3.Connection, contact_id: int) -> list[ListedOpportunity]:
    """The opportunities of a contact, stage by stage."""
    return _listed(db.execute(f"{SELECT} WHERE o.contact_id = ? {IN_ORDER}", (contact_id,)))


def one(db: sqlite3.Connection, opportunity_id: int) -> ListedOpportunity | None:
    """An opportunity; None where it is gone."""
    found = _listed(db.execute(f"{SELECT} WHERE o.id = ?", (opportunity_id,)))
    return found[0] if found else None


def count_open(db: sqlite3.Connection) -> int:
    """How many are neither won nor lost."""
    counted = "SELECT count(*) FROM opportunities WHERE stage IN ('open', 'offered')"
    return int(db.execute(counted).fetchone()[0])


def _listed(rows: Iterable[Sequence[Any]]) -> list[ListedOpportunity]:
    return [
        ListedOpportunity(
            Opportunity(
                row[0],
                row[1],
                row[2],
                row[3],
                Stage(row[4]),
                row[5],
                Due.parse(row[6]) if row[6] else None,
                row[7],
                date.fromisoformat(row[8]),
                date.fromisoformat(row[9]) if row[9] else None,
            ),
            row[10],
            row[11],
            ContactKind(row[12]),
            datetime.fromisoformat(row[13]) if row[13] else None,
        )
        for row in rows
    ]
