"""Working days and public holidays."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callbook.core.errors import BadInput, Refusal
from callbook.core.working_days import Calendar, public_holidays

FRIDAY = date(2020, 4, 3)
EASTER_MONDAY = date(2020, 4, 13)
days = st.dates(date(2019, 1, 1), date(2022, 12, 31))
calendars = st.builds(
    Calendar,
    st.sets(st.integers(0, 6), min_size=1).map(tuple),
    st.frozensets(days, max_size=20),
)


def test_monday_to_friday_unless_set_otherwise():
    calendar = Calendar()
    assert [calendar.is_working(FRIDAY + timedelta(days=n)) for n in range(4)] == [
        True,
        False,
        False,
        True,
    ]


def test_a_shop_works_on_saturday_and_rests_on_monday():
    calendar = Calendar((1, 2, 3, 4, 5))
    assert calendar.is_working(date(2020, 4, 4))
    assert not calendar.is_working(date(2020, 4, 6))


def test_the_week_of_easter_has_three_working_days_after_the_holiday():
    calendar = Calendar((0, 1, 2, 3, 4), frozenset({EASTER_MONDAY}))
    week = calendar.working_days(EASTER_MONDAY, date(2020, 4, 19))
    assert week == [date(2020, 4, day) for day in (14, 15, 16, 17)]


def test_no_days_between_a_day_and_the_day_before():
    assert Calendar().working_days(FRIDAY, FRIDAY - timedelta(days=1)) == []


def test_the_working_day_after_a_friday_is_monday():
    assert Calendar().after(FRIDAY, 1) == date(2020, 4, 6)
    assert Calendar().after(FRIDAY, 5) == date(2020, 4, 10)
    assert Calendar().after(FRIDAY, 0) == FRIDAY


def test_holidays_are_skipped_when_counting_on():
    calendar = Calendar((0, 1, 2, 3, 4), frozenset({date(2020, 4, 10), EASTER_MONDAY}))
    assert calendar.after(date(2020, 4, 9), 1) == date(2020, 4, 14)


def test_after_the_last_day_of_all_time_comes_nothing():
    assert Calendar().after(date.max, 3) == date.max


def test_counting_backwards_is_a_mistake():
    with pytest.raises(ValueError, match="-1"):
        Calendar().after(FRIDAY, -1)


@pytest.mark.parametrize("weekdays", [(), (7,), (0, -1)])
def test_a_week_without_working_days_is_refused(weekdays):
    with pytest.raises(BadInput) as refusal:
        Calendar(weekdays)
    assert "Wochentag" in refusal.value.text("de")
    assert "weekday" in refusal.value.text("en")


@settings(max_examples=100, deadline=None)
@given(calendars, days, st.integers(1, 12))
def test_the_nth_day_after_is_a_working_day_with_n_of_them_since(calendar, day, n):
    found = calendar.after(day, n)
    assert calendar.is_working(found)
    assert len(calendar.working_days(day + timedelta(days=1), found)) == n


@pytest.mark.parametrize(
    ("country", "region", "day", "free"),
    [
        ("DE", "BY", date(2020, 1, 6), True),
        ("DE", "BE", date(2020, 1, 6), False),
        ("DE", "", date(2020, 1, 6), False),
        ("DE", "", date(2020, 4, 13), True),
        ("DE", "Bayern", date(2020, 11, 1), True),
        ("de", "de-by", date(2020, 11, 1), True),
        ("AT", "", date(2020, 10, 26), True),
        ("CH", "ZH", date(2020, 8, 1), True),
    ],
)
def test_public_holidays_belong_to_a_region(country, region, day, free):
    assert (day in public_holidays(country, region, 2020)) is free


def test_an_unknown_country_is_named_in_the_sentence():
    with pytest.raises(Refusal) as refusal:
        public_holidays("XX", "", 2020)
    assert "„XX“" in refusal.value.text("de")
    assert "“XX”" in refusal.value.text("en")


def test_an_unknown_region_is_named_with_its_country():
    with pytest.raises(Refusal) as refusal:
        public_holidays("DE", "Atlantis", 2020)
    assert "„Atlantis“" in refusal.value.text("de")
    assert "DE" in refusal.value.text("en")


def test_the_list_of_holidays_is_loaded_only_when_asked_for():
    code = "import sys, callbook.core.working_days; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_calendars_of_the_same_days_share_what_was_worked_out() -> None:
    one, same = Calendar((0, 1), {date(2020, 4, 10)}), Calendar((1, 0), {date(2020, 4, 10)})
    assert one == same
    assert hash(one) == hash(same)
    assert one != Calendar((0, 1))
