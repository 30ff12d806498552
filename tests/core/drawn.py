"""Week lists drawn as text, so that a test shows what the owner sees."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from callbook.core.companies import name_key
from callbook.core.contacts import ContactKind, Importance
from callbook.core.crisis import Crisis
from callbook.core.follow_ups import Due
from callbook.core.planning import Plan, plan
from callbook.core.settings import Settings
from callbook.core.terms import Terms
from callbook.core.week import Candidate, Progress, SectionName, WeekSpan
from callbook.core.working_days import Calendar
from tests.core.weeks import PANDEMIC, TODAY, candidate

PROSPECT = ContactKind.PROSPECT
A, B, C, NONE = Importance.A, Importance.B, Importance.C, Importance.NONE


def person(place: int, name: str, **facts: Any) -> Candidate:
    """A customer never spoken with, of no company and no class, but for the facts given."""
    plain: dict[str, Any] = {
        "company": "",
        "city": "",
        "importance": NONE,
        "customer_since": "",
        "last_spoken": None,
    }
    facts = plain | facts
    due = facts.get("due")
    if isinstance(due, str):
        facts["due"] = Due.parse(due)
    facts["company_key"] = name_key(facts["company"])
    facts["city_key"] = name_key(facts["city"])
    return candidate(id=place, name=name, name_key=name.casefold(), **facts)


def vain(at: str, days: int = 1, *, they_call_back: bool = False) -> dict[str, Any]:
    """The facts of somebody whose last call was in vain."""
    moment = datetime.fromisoformat(at)
    return {
        "vain_at": moment,
        "vain_days": days,
        "tried_on": moment.date(),
        "they_call_back": they_call_back,
    }


def terms(
    today: date = TODAY,
    crisis: Crisis | None = PANDEMIC,
    settings: Settings | None = None,
    holidays: Iterable[date] = (),
) -> Terms:
    """Terms of a day; five working days a week unless told otherwise."""
    settings = settings or Settings()
    return Terms(
        WeekSpan.around(today),
        crisis,
        Calendar(settings.working_days, frozenset(holidays)),
        settings,
    )


def planned(
    people: Iterable[Candidate],
    of: Terms | None = None,
    *,
    made: int = 0,
    made_today: int = 0,
) -> Plan:
    """The plan of some people; ``made`` counts this week's calls before today."""
    of = of or terms()
    progress = Progress(of.goal(), made + made_today, of.portion(made), made_today, 0, 0)
    return plan(people, of, progress)


def drawn(made: Plan) -> str:
    """A list as text: a line a section; ``*`` of today's rows, brackets for after this week."""
    lines = []
    for name in SectionName:
        words = []
        for row in made.rows(name, everyone=True):
            word = row.contact.name + ("*" if row.portion else "")
            words.append(word if row.this_week else f"({word})")
        if words:
            lines.append(f"{name}: {' '.join(words)}")
    return "\n".join(lines)


def few(calls_per_day: int, **facts: Any) -> Settings:
    """Settings of an owner who makes few calls."""
    return Settings().replaced(calls_per_day=calls_per_day, **facts)
