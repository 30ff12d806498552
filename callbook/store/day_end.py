"""The calls of one day, for the look back at its end."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date, datetime

from callbook.core.calls import CallOutcome


@dataclass(frozen=True, slots=True)
class MadeCall:
    """A call of the day, with whom it was; ``company`` is empty where there is none."""

    contact_id: int
    at: datetime
    outcome: CallOutcome
    minutes: int | None
    note: str
    name: str
    company: str
    incoming: bool = False


def calls_on(db: sqlite3.Connection, day: date) -> list[MadeCall]:
    """All calls of a day in their order, incoming ones too."""
    rows = db.execute(
        """SELECT k.contact_id, k.at, k.outcome, k.minutes, k.note, c.name, coalesce(m.name, ''),
  k.incoming
FROM calls k JOIN contacts c ON c.id = k.contact_id LEFT JOIN companies m ON m.id = c.company_id
WHERE k.at >= ? AND k.at < ? ORDER BY k.at, k.id""",
        (day.isoformat(), f"{day.isoformat()}T99"),
    )
    return [
        MadeCall(
            contact_id,
            datetime.fromisoformat(at),
            CallOutcome(outcome),
            minutes,
            note,
            name,
            company,
            bool(incoming),
        )
        for contact_id, at, outcome, minutes, note, name, company, incoming in rows
    ]
