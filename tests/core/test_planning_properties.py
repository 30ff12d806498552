"""What holds of every week list, whoever is in the book."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from callbook.core.contacts import ContactKind, Importance
from callbook.core.crisis import Crisis
from callbook.core.follow_ups import Due
from callbook.core.sections import can_stand, section_of
from callbook.core.week import Candidate, SectionName
from tests.core.drawn import few, person, planned, terms
from tests.core.weeks import TODAY

DAYS = st.integers(-60, 0).map(lambda days: TODAY + timedelta(days=days))
NEAR = st.integers(-5, 12).map(lambda days: TODAY + timedelta(days=days))


@st.composite
def people(draw: st.DrawFn) -> list[Candidate]:
    """Up to twenty-five people of few companies, near all edges of the rule."""
    count = draw(st.integers(0, 25))
    return [person(place, f"N{draw(st.integers(0, 4))}", **draw(facts())) for place in range(count)]


@st.composite
def facts(draw: st.DrawFn) -> dict[str, Any]:
    due_day = draw(st.none() | NEAR)
    hour = draw(st.none() | st.just(time(14)))
    vain_on = draw(st.none() | DAYS)
    return {
        "kind": draw(st.sampled_from(ContactKind)),
        "importance": draw(st.sampled_from(Importance)),
        "company": draw(st.sampled_from(["", "Hahn KG", "Reuter"])),
        "city": draw(st.sampled_from(["", "Kiel", "Ulm"])),
        "customer_since": draw(st.sampled_from(["", "2014", "2014-05-01"])),
        "cadence_weeks": draw(st.sampled_from([None, None, 1, 6])),
        "listed": draw(st.integers(0, 4)) > 0,
        "postponed_until": draw(st.none() | NEAR),
        "due": Due(due_day, hour) if due_day else None,
        "last_spoken": draw(st.none() | DAYS),
        "vain_at": datetime.combine(vain_on, time(10)) if vain_on else None,
        "vain_days": draw(st.integers(1, 6)) if vain_on else 0,
        "tried_on": vain_on,
        "they_call_back": draw(st.booleans()) if vain_on else False,
    }


CRISES = st.sampled_from([None, Crisis("Pandemie", TODAY - timedelta(days=20))])
LOADS = st.tuples(st.integers(1, 6), st.integers(0, 20), st.integers(0, 100))


@given(people(), CRISES, LOADS)
def test_nobody_is_lost_and_the_order_is_total(
    everybody: list[Candidate], crisis: Crisis | None, load: tuple[int, int, int]
) -> None:
    calls, made, share = load
    of = terms(crisis=crisis, settings=few(calls, prospect_share=share))
    week = planned(everybody, of, made=made)
    rows = [row for name in SectionName for row in week.rows(name, everyone=True)]
    standing = {one.id for one in everybody if can_stand(one, of) and section_of(one, of)}
    assert sorted(row.contact.id for row in rows) == sorted(standing)
    assert week.today <= week.this_week <= standing
    backwards = planned(reversed(everybody), of, made=made)
    assert [entry.standing.candidate.id for entry in backwards.entries] == [
        entry.standing.candidate.id for entry in week.entries
    ]
    assert (backwards.this_week, backwards.today) == (week.this_week, week.today)


@given(people(), CRISES, LOADS)
def test_promises_are_in_and_the_rest_fills_the_goal(
    everybody: list[Candidate], crisis: Crisis | None, load: tuple[int, int, int]
) -> None:
    calls, made, share = load
    of = terms(crisis=crisis, settings=few(calls, prospect_share=share))
    week = planned(everybody, of, made=made)
    sunday = of.span.sunday
    promised = {
        one.id for one in everybody if can_stand(one, of) and one.due and one.due.day <= sunday
    }
    assert promised <= week.this_week
    assert len(week.this_week) <= max(len(promised), of.goal() - made)
    listed = {one.id for one in everybody if one.listed}
    assert week.this_week <= listed


@given(people(), CRISES)
def test_a_company_gets_one_call_beside_its_promises(
    everybody: list[Candidate], crisis: Crisis | None
) -> None:
    week = planned(everybody, terms(crisis=crisis, settings=few(99)))
    taken: dict[tuple[str, str], int] = {}
    for entry in week.entries:
        one = entry.standing.candidate
        if one.id in week.this_week and one.company_key and not entry.promised and one.city_key:
            place = (one.company_key, one.city_key)
            taken[place] = taken.get(place, 0) + 1
    assert all(count == 1 for count in taken.values())


@given(people(), DAYS.filter(lambda day: day > date.min))
def test_in_a_crisis_the_silent_are_exactly_the_customers_not_spoken_with(
    everybody: list[Candidate], began_on: date
) -> None:
    of = terms(crisis=Crisis("Flut", began_on))
    week = planned(everybody, of)
    silent = {row.contact.id for row in week.rows(SectionName.SILENT, everyone=True)}
    assert silent == {
        one.id
        for one in everybody
        if can_stand(one, of)
        and one.kind is ContactKind.CUSTOMER
        and (one.last_spoken is None or one.last_spoken < began_on)
    }
