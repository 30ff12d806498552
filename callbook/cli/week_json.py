"""The week list as JSON; the names and their order are promised to scripts."""

from __future__ import annotations

from datetime import date
from typing import Any

from callbook.core.crisis import Crisis
from callbook.core.formats import Formats
from callbook.core.reasons import why
from callbook.core.settings import Settings
from callbook.core.week import Row, SectionRows, WeekList


def week_json(
    week: WeekList, language: str, formats: Formats, settings: Settings
) -> dict[str, Any]:
    """The week as values that JSON knows."""

    def section(rows: SectionRows) -> dict[str, Any]:
        return {
            "name": rows.name.value,
            "total": rows.total,
            "contacts": [
                _row(row, why(row, week, language, formats, settings).line()) for row in rows.rows
            ],
        }

    progress, counts = week.progress, week.counts
    return {
        "today": week.span.today.isoformat(),
        "week": [week.span.monday.isoformat(), week.span.sunday.isoformat()],
        "crisis": _crisis(week.crisis),
        "goal": progress.goal,
        "made": progress.made,
        "remaining": progress.remaining,
        "today_portion": progress.today_portion,
        "made_today": progress.made_today,
        "coverage": {"spoken": progress.spoken, "customers": progress.customers},
        "sections": [section(rows) for rows in week.sections],
        "done": [
            {
                "id": row.id,
                "name": row.name,
                "outcome": row.outcome.value,
                "at": row.at.isoformat(timespec="minutes"),
            }
            for row in week.done
        ],
        "blocked": counts.blocked,
        "without_number": counts.without_number,
        "postponed": counts.postponed,
        "held_back": counts.held_back,
    }


def _crisis(crisis: Crisis | None) -> dict[str, str | None] | None:
    if crisis is None:
        return None
    return {
        "name": crisis.name,
        "began_on": crisis.began_on.isoformat(),
        "ended_on": _day(crisis.ended_on),
    }


def _row(row: Row, reason: str) -> dict[str, Any]:
    contact = row.contact
    return {
        "id": contact.id,
        "name": contact.name,
        "company": contact.company,
        "kind": contact.kind.value,
        "importance": contact.importance.value,
        "number": contact.number,
        "last_spoken": _day(contact.last_spoken),
        "attempts": contact.vain_days,
        "due": str(contact.due) if contact.due is not None else None,
        "reason": reason,
        "this_week": row.this_week,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
