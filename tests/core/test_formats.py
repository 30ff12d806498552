"""Days, times and numbers in both languages."""

from __future__ import annotations

from datetime import date, time

import pytest

from callbook.core.formats import PlainFormats

GERMAN = PlainFormats("de")
ENGLISH = PlainFormats("en")


def test_a_day_with_its_year() -> None:
    assert GERMAN.day(date(2019, 11, 19)) == "19. Nov. 2019"
    assert ENGLISH.day(date(2019, 11, 19)) == "19 Nov 2019"


def test_short_german_months_carry_a_dot_only_where_something_is_cut_off() -> None:
    days = [GERMAN.day(date(2020, month, 1)) for month in (3, 5, 6, 9, 12)]
    assert days == ["1. März 2020", "1. Mai 2020", "1. Juni 2020", "1. Sept. 2020", "1. Dez. 2020"]


def test_a_day_without_its_year() -> None:
    assert GERMAN.day_short(date(2020, 3, 16)) == "16. März"
    assert ENGLISH.day_short(date(2020, 3, 16)) == "16 March"


def test_weekdays() -> None:
    tuesday = date(2020, 3, 24)
    assert GERMAN.weekday(tuesday) == "Dienstag"
    assert ENGLISH.weekday_short(tuesday) == "Tue"
    assert GERMAN.weekday_day(tuesday) == "Dienstag, 24. März 2020"
    assert ENGLISH.weekday_day(tuesday) == "Tuesday, 24 March 2020"


def test_times() -> None:
    assert GERMAN.time(time(14, 0)) == "14:00 Uhr"
    assert ENGLISH.time(time(14, 0)) == "14:00"
    assert GERMAN.clock(time(9, 5)) == "9:05"


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [
        (0, "0", "0"),
        (999, "999", "999"),
        (1240, "1.240", "1,240"),
        (1234567, "1.234.567", "1,234,567"),
    ],
)
def test_numbers(value: int, german: str, english: str) -> None:
    assert GERMAN.number(value) == german
    assert ENGLISH.number(value) == english


def test_a_language_that_nobody_translated_is_written_as_english() -> None:
    assert PlainFormats("fr").day(date(2020, 1, 2)) == "2 Jan 2020"
