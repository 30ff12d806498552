"""Invented rows and weeks for tests that need them without a book."""

from __future__ import annotations

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

TODAY = date(2020, 3, 24)
PANDEMIC = Crisis("Pandemie", date(2020, 3, 16))

_MONIKA = Candidate(
    id=1,
    name="Monika Albrecht",
    name_key="monika albrecht",
    company="Albrecht Metallbau GmbH",
    company_key="albrecht metallbau gmbh",
    city="München",
    city_key="münchen",
    kind=ContactKind.CUSTOMER,
    importance=Importance.A,
    customer_since="2014",
    cadence_weeks=None,
    listed=True,
    number="+498999998123",
    number_shown="089 99998123",
    extension="",
    postponed_until=None,
    due=None,
    due_text="",
    promised=False,
    last_spoken=date(2019, 11, 19),
    vain_at=None,
    vain_outcome=None,
    vain_days=0,
    tried_on=None,
    they_call_back=False,
)


def candidate(**facts: Any) -> Candidate:
    """Monika Albrecht, last spoken with on 19 November 2019, but for the facts given."""
    return _MONIKA.replaced(**facts)


def tried(
    at: datetime, days: int = 1, outcome: CallOutcome = CallOutcome.NO_ANSWER
) -> dict[str, Any]:
    """The facts of somebody whose last call was an attempt in vain."""
    return {"vain_at": at, "vain_days": days, "vain_outcome": outcome, "tried_on": at.date()}


def row(section: SectionName = SectionName.SILENT, **facts: Any) -> Row:
    """A row of this week, ready today; row fields by name, all other facts are the contact's."""
    own = {
        name: facts.pop(name) for name in ("readiness", "ready_on", "colleague") if name in facts
    }
    base = Row(candidate(**facts), section, Readiness.TODAY, TODAY, this_week=True, portion=True)
    return base.replaced(**own)


def week(
    *rows: Row,
    crisis: Crisis | None = PANDEMIC,
    today: date = TODAY,
    done: tuple[DoneRow, ...] = (),
) -> WeekList:
    """A week that holds these rows, each in its section."""
    sections = []
    for name in SectionName:
        of_section = tuple(row for row in rows if row.section is name)
        sections.append(SectionRows(name, len(of_section), of_section))
    progress = Progress(goal=60, made=17, today_portion=12, made_today=5, spoken=61, customers=143)
    return WeekList(WeekSpan.around(today), crisis, progress, tuple(sections), done, Counts())
