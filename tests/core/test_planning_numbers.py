"""How many stand in this week and today; today is Tuesday, 24 March 2020."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.core.drawn import PROSPECT, A, drawn, few, person, planned, terms, vain

IN_CRISIS = date(2020, 3, 18)


def crowd(first: int, count: int, **facts: Any) -> list[Any]:
    """People with the same facts, in the order of their ids."""
    return [
        person(first + n, f"{facts.get('mark', 'P')}{n:02}", **_bare(facts)) for n in range(count)
    ]


def _bare(facts: dict[str, Any]) -> dict[str, Any]:
    return {name: fact for name, fact in facts.items() if name != "mark"}


def test_how_many_stand_in_this_week() -> None:
    people = [
        *crowd(1, 4, mark="S"),
        *crowd(11, 3, mark="C", last_spoken=date(2020, 3, 17), cadence_weeks=1),
        *crowd(21, 4, mark="P", kind=PROSPECT),
        person(31, "Due", last_spoken=IN_CRISIS, due="2020-03-25"),
    ]
    week = planned(people, terms(settings=few(2)), made=3)
    # goal 10, remaining 7, one promised: rest 6, kept 2 for prospects, 4 silent fill the rest
    assert drawn(week) == (
        "silent: S00* S01* S02 S03\nfollow_ups: Due\n"
        "cadence: (C00) (C01) (C02)\nprospects: P00 P01 (P02) (P03)"
    )


def test_prospects_get_what_is_left() -> None:
    people = [*crowd(1, 1, mark="S"), *crowd(21, 9, mark="P", kind=PROSPECT)]
    week = planned(people, terms(settings=few(1)))
    assert drawn(week) == (
        "silent: S00*\nprospects: P00* P01 P02 P03 (P04) (P05) (P06) (P07) (P08)"
    )


def test_promises_are_kept_whatever_the_numbers() -> None:
    people = crowd(1, 9, mark="D", due="2020-03-26")
    week = planned(people, terms(settings=few(1)), made=5)
    assert len(week.this_week) == 9


def test_tried_in_vain_this_week_comes_before_the_top() -> None:
    people = [
        *crowd(1, 4, mark="S", importance=A),
        person(9, "Tried", **vain("2020-03-23T09:00")),
    ]
    week = planned(people, terms(settings=few(1)), made=3)
    assert drawn(week) == "silent: S00* (S01) (S02) (S03) Tried"


def test_whoever_rests_beyond_sunday_takes_nobodys_place() -> None:
    people = [
        person(1, "Rests", importance=A, **vain("2020-03-24T09:00", 4)),
        person(2, "Ready"),
    ]
    week = planned(people, terms(settings=few(1)), made=4)
    assert drawn(week) == "silent: Ready* (Rests)"


def test_the_portion_of_the_day_is_fixed_and_calls_of_today_count_against_it() -> None:
    of = terms(settings=few(3))
    assert of.goal() == 15
    assert of.portion(made_before_today=4) == 3
    assert of.portion(made_before_today=20) == 0
    people = crowd(1, 15, mark="S")
    assert len(planned(people, of, made=4, made_today=2).today) == 1
    assert len(planned(people, of, made=4, made_today=5).today) == 0


def test_on_a_day_off_the_portion_is_zero_and_promises_stay() -> None:
    people = [*crowd(1, 3, mark="S"), person(9, "Due", due="2020-03-28")]
    saturday = planned(people, terms(today=date(2020, 3, 28)))
    assert drawn(saturday) == "silent: Due* S00 S01 S02"


def test_the_goal_of_the_week_in_which_the_book_was_begun_counts_from_that_day() -> None:
    begun = few(12, begun_on=date(2020, 3, 26))
    assert terms(settings=begun).goal() == 24
    assert terms(today=date(2020, 3, 31), settings=begun).goal() == 60
    assert terms(settings=few(12), holidays=[date(2020, 3, 27)]).goal() == 48
