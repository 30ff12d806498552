"""The rule of the week, sentence by sentence; today is Tuesday, 24 March 2020."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from callbook.core.crisis import Crisis
from callbook.core.week import Readiness, SectionName
from tests.core.drawn import PROSPECT, A, B, C, drawn, person, planned, terms, vain
from tests.core.weeks import TODAY

LONG_AGO = date(2019, 11, 19)
IN_CRISIS = date(2020, 3, 18)


def test_the_customer_never_called_stands_at_the_very_top() -> None:
    people = [
        person(1, "Vogt", last_spoken=IN_CRISIS, due="2020-03-24T14:00"),
        person(2, "Albrecht", importance=A, last_spoken=LONG_AGO),
        person(3, "Never", importance=A),
        person(4, "Sommer", kind=PROSPECT),
    ]
    assert drawn(planned(people)) == (
        "silent: Never* Albrecht*\nfollow_ups: Vogt*\nprospects: Sommer*"
    )


def test_each_contact_stands_in_the_first_section_that_fits() -> None:
    people = [
        person(1, "SilentDue", last_spoken=LONG_AGO, due="2020-03-23"),
        person(2, "SpokenDue", last_spoken=IN_CRISIS, due="2020-03-29"),
        person(3, "OwnRhythm", last_spoken=date(2020, 3, 17), cadence_weeks=1),
        person(4, "NotYet", last_spoken=IN_CRISIS),
        person(5, "ProspectOfOld", kind=PROSPECT, last_spoken=LONG_AGO),
        person(6, "ProspectSpoken", kind=PROSPECT, last_spoken=IN_CRISIS),
        person(7, "ProspectRhythm", kind=PROSPECT, last_spoken=LONG_AGO, cadence_weeks=2),
        person(8, "ProspectDue", kind=PROSPECT, due="2020-03-25"),
    ]
    assert drawn(planned(people)) == (
        "silent: SilentDue*\n"
        "follow_ups: ProspectDue SpokenDue\n"
        "cadence: ProspectRhythm* OwnRhythm*\n"
        "prospects: ProspectOfOld*"
    )


@pytest.mark.parametrize(
    "crisis",
    [
        None,
        Crisis("Flut", date(2020, 3, 1), date(2020, 3, 23)),
        Crisis("Später", date(2020, 3, 25)),
    ],
)
def test_without_a_crisis_that_counts_nobody_is_silent(crisis: Crisis | None) -> None:
    counting = crisis if crisis and crisis.counts_on(TODAY) else None
    people = [
        person(1, "Never"),
        person(2, "Long", last_spoken=LONG_AGO),
        person(3, "Fresh", last_spoken=date(2020, 3, 1)),
        person(4, "ProspectNever", kind=PROSPECT),
        person(5, "ProspectOfOld", kind=PROSPECT, last_spoken=LONG_AGO),
    ]
    assert drawn(planned(people, terms(crisis=counting))) == (
        "cadence: Never* Long*\nprospects: ProspectNever*"
    )


@pytest.mark.parametrize(
    ("facts", "stands"),
    [
        ({"listed": False}, False),
        ({"postponed_until": date(2020, 3, 30)}, False),
        ({"postponed_until": date(2020, 3, 29)}, True),
        ({"postponed_until": date(2020, 3, 1)}, True),
        ({"due": "2020-03-30"}, False),
        ({"due": "2020-03-29"}, True),
    ],
)
def test_who_can_stand_in_the_list(facts: dict[str, Any], stands: bool) -> None:
    assert bool(drawn(planned([person(1, "Reuter", **facts)]))) is stands


@pytest.mark.parametrize(
    ("klass", "weeks"), [(A, 4), (B, 8), (C, 12), (person(1, "x").importance, 12)]
)
def test_the_cadence_of_a_class_falls_on_its_day(klass: Any, weeks: int) -> None:
    sunday = date(2020, 3, 29)
    spoken = date.fromordinal(sunday.toordinal() - 7 * weeks)
    due = person(1, "Due", importance=klass, last_spoken=spoken)
    later = person(2, "Later", importance=klass, last_spoken=spoken.replace(day=spoken.day + 1))
    assert drawn(planned([due, later], terms(crisis=None))) == "cadence: Due"


@pytest.mark.parametrize(
    ("facts", "ready_on"),
    [
        (vain("2020-03-20T09:00"), None),
        (vain("2020-03-23T09:00"), None),
        (vain("2020-03-24T09:00"), date(2020, 3, 25)),
        (vain("2020-03-23T09:00", 2), date(2020, 3, 25)),
        (vain("2020-03-23T09:00", 3), date(2020, 3, 26)),
        (vain("2020-03-23T09:00", 4), date(2020, 3, 30)),
        (vain("2020-03-20T09:00", 3, they_call_back=True), date(2020, 3, 25)),
        (vain("2020-03-23T09:00", 9, they_call_back=True), date(2020, 3, 26)),
    ],
)
def test_after_an_attempt_in_vain_a_contact_rests(
    facts: dict[str, Any], ready_on: date | None
) -> None:
    (row,) = planned([person(1, "Krüger", **facts)]).rows(SectionName.SILENT, everyone=True)
    if ready_on is None:
        assert row.readiness is Readiness.TODAY
    else:
        assert (row.readiness, row.ready_on) == (Readiness.RESTING, ready_on)


def test_a_holiday_is_no_working_day_of_a_rest() -> None:
    resting = person(1, "Krüger", **vain("2020-03-23T09:00"))
    on_tuesday = terms(holidays=[TODAY])
    (row,) = planned([resting], on_tuesday).rows(SectionName.SILENT, everyone=True)
    assert row.ready_on == date(2020, 3, 25)


@pytest.mark.parametrize(
    ("due", "attempt", "readiness"),
    [
        ("2020-03-24", "2020-03-23T16:00", Readiness.TODAY),
        ("2020-03-24", "2020-03-24T08:00", Readiness.RESTING),
        ("2020-03-24T14:00", "2020-03-24T13:59", Readiness.TODAY),
        ("2020-03-24T14:00", "2020-03-24T14:00", Readiness.RESTING),
        ("2020-03-23", "2020-03-23T16:00", Readiness.RESTING),
        ("2020-03-26", "2020-03-23T16:00", Readiness.RESTING),
    ],
)
def test_a_follow_up_due_today_wakes(due: str, attempt: str, readiness: Readiness) -> None:
    promised = person(1, "Vogt", due=due, **vain(attempt, 2))
    (row,) = planned([promised]).rows(SectionName.SILENT, everyone=False)
    assert row.readiness is readiness


ORDER = [
    person(20, "DueHour", due="2020-03-24T09:00", importance=C),
    person(19, "DueSinceMonday", due="2020-03-23", importance=C),
    person(18, "ClassA", importance=A, last_spoken=date(2020, 2, 1)),
    person(17, "ClassB", importance=B, last_spoken=date(2019, 2, 1)),
    person(16, "NeverSpoken", importance=C),
    person(15, "OldestDay", importance=C, last_spoken=date(2018, 1, 1), customer_since="2019"),
    person(14, "Since2014", importance=C, last_spoken=LONG_AGO, customer_since="2014"),
    person(13, "SinceMay", importance=C, last_spoken=LONG_AGO, customer_since="2014-05-02"),
    person(12, "anna", importance=C, last_spoken=LONG_AGO),
    person(11, "Berta", importance=C, last_spoken=LONG_AGO),
    person(10, "berta", importance=C, last_spoken=LONG_AGO),
    person(9, "OfAColleague", importance=A, company="Reuter GmbH"),
    person(8, "DueThursday", due="2020-03-26", importance=A),
    person(7, "PostponedToFriday", postponed_until=date(2020, 3, 27), importance=A),
    person(6, "Resting", importance=A, **vain("2020-03-24T08:00")),
]


def test_the_order_inside_a_section() -> None:
    spoken = person(99, "Colleague", company="REUTER  gmbh", last_spoken=IN_CRISIS)
    row = planned([*reversed(ORDER), spoken]).rows(SectionName.SILENT, everyone=True)
    names = [entry.contact.name for entry in row]
    expected = ["DueSinceMonday", "DueHour", *(one.name for one in ORDER[2:])]
    expected[expected.index("Berta")] = "berta"
    expected[len(expected) - 1 - expected[::-1].index("berta")] = "Berta"
    assert names == expected


def test_cadence_later_this_week_stands_behind_what_is_due_today() -> None:
    people = [
        person(1, "LaterA", importance=A, last_spoken=date(2020, 2, 26)),
        person(2, "DueC", importance=C, last_spoken=date(2019, 12, 31)),
        person(
            3, "RestingA", importance=A, last_spoken=date(2019, 1, 1), **vain("2020-03-24T08:00")
        ),
    ]
    assert drawn(planned(people, terms(crisis=None))) == "cadence: DueC* LaterA RestingA"


def test_one_call_a_company() -> None:
    people = [
        person(1, "First", company="Hahn KG", importance=A),
        person(2, "Second", company="hahn  kg", importance=B),
        person(3, "Elsewhere", company="Hahn KG", city="Kiel", importance=C),
        person(4, "Farther", company="Hahn KG", city="Ulm"),
    ]
    assert drawn(planned(people)) == "silent: First* (Second) (Elsewhere) (Farther)"


def test_companies_in_different_cities_are_different() -> None:
    people = [
        person(1, "InKiel", company="Hahn KG", city="Kiel"),
        person(2, "InUlm", company="Hahn KG", city="Ulm"),
        person(3, "AlsoInUlm", company="Hahn KG", city="ulm "),
    ]
    assert drawn(planned(people)) == "silent: AlsoInUlm* InKiel* (InUlm)"


def test_whoever_of_a_company_was_promised_a_day_has_its_place() -> None:
    people = [
        person(1, "Top", company="Hahn KG", importance=A),
        person(2, "Promised", company="Hahn KG", last_spoken=IN_CRISIS, due="2020-03-27"),
        person(3, "AlsoPromised", company="Hahn KG", kind=PROSPECT, due="2020-03-28"),
    ]
    assert drawn(planned(people)) == "silent: (Top)\nfollow_ups: Promised AlsoPromised"


def test_nobody_of_a_company_that_was_spoken_with_this_week() -> None:
    people = [
        person(1, "Top", company="Hahn KG"),
        person(2, "Spoken", company="Hahn KG", last_spoken=date(2020, 3, 23), listed=False),
    ]
    assert drawn(planned(people)) == "silent: (Top)"


def test_a_conversation_before_the_crisis_keeps_no_place_from_anybody() -> None:
    people = [
        person(1, "Top", company="Hahn KG"),
        person(2, "Spoken", company="Hahn KG", last_spoken=date(2020, 3, 23)),
    ]
    begun_today = terms(crisis=Crisis("Flut", TODAY))
    assert drawn(planned(people, begun_today)) == "silent: Top* (Spoken)"


def test_the_one_of_a_company_tried_in_vain_this_week_is_tried_again() -> None:
    people = [
        person(1, "Top", company="Hahn KG", importance=A),
        person(2, "Tried", company="Hahn KG", importance=C, **vain("2020-03-23T09:00")),
    ]
    assert drawn(planned(people)) == "silent: (Top) Tried*"


def test_the_row_of_somebody_whose_colleague_was_spoken_with_says_so() -> None:
    people = [
        person(1, "Top", company="Hahn KG"),
        person(2, "Earlier", company="Hahn KG", last_spoken=date(2020, 3, 16)),
        person(3, "Later", company="Hahn KG", last_spoken=IN_CRISIS),
    ]
    (row,) = planned(people).rows(SectionName.SILENT, everyone=True)
    assert row.colleague is not None
    assert (row.colleague.name, row.colleague.spoken_on) == ("Later", IN_CRISIS)
