"""Made-up weeks for the tests of the list."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from callbook.core.calls import CallOutcome
from callbook.core.contacts import ContactKind, Importance
from callbook.core.crisis import Crisis
from callbook.core.week import (
    Candidate,
    Counts,
    DoneRow,
    Progress,
    Readiness,
    Row,
    SectionName,
    SectionRows,
    WeekList,
    WeekSpan,
)
from tests.books import TODAY


def candidate(number: int, name: str = "", **facts: Any) -> Candidate:
    """A customer never spoken with."""
    name = name or f"Kunde {number}"
    values: dict[str, Any] = {
        "id": number,
        "name": name,
        "name_key": name.casefold(),
        "company": "",
        "company_key": "",
        "city": "",
        "city_key": "",
        "kind": ContactKind.CUSTOMER,
        "importance": Importance.NONE,
        "customer_since": "",
        "cadence_weeks": None,
        "listed": True,
        "number": "+498999998123",
        "number_shown": "089 99998123",
        "extension": "",
        "postponed_until": None,
        "due": None,
        "due_text": "",
        "promised": False,
        "last_spoken": None,
        "vain_at": None,
        "vain_outcome": None,
        "vain_days": 0,
        "tried_on": None,
        "they_call_back": False,
    }
    return Candidate(**{**values, **facts})


def row(
    number: int,
    section: SectionName = SectionName.SILENT,
    *,
    this_week: bool = True,
    **facts: Any,
) -> Row:
    """A row ready today."""
    return Row(candidate(number, **facts), section, Readiness.TODAY, TODAY, this_week)


def done(number: int, **facts: Any) -> DoneRow:
    """Somebody reached this morning."""
    values: dict[str, Any] = {
        "id": number,
        "name": f"Kunde {number}",
        "company": "",
        "city": "",
        "importance": Importance.NONE,
        "outcome": CallOutcome.REACHED,
        "at": datetime(2020, 3, 24, 9, 12),
        "minutes": 8,
        "due": None,
        "help_offered": False,
    }
    return DoneRow(**{**values, **facts})


def week(
    rows: Iterable[Row] = (),
    finished: Iterable[DoneRow] = (),
    *,
    waiting: int = 0,
    counts: Counts | None = None,
) -> WeekList:
    """A week with these rows; ``waiting`` more stand after it."""
    held = list(rows)
    sections = []
    for name in SectionName:
        mine = tuple(each for each in held if each.section is name)
        extra = waiting if name is SectionName.CADENCE else 0
        sections.append(SectionRows(name, len(mine) + extra, mine))
    return WeekList(
        WeekSpan.around(TODAY),
        Crisis("Pandemie", date(2020, 3, 16)),
        Progress(60, 17, 12, 3, 61, 143),
        tuple(sections),
        tuple(finished),
        counts or Counts(),
    )
