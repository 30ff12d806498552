"""Days in words: what is understood, in both languages, and what is refused."""

import contextlib
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callbook.core.day_words import FURTHEST, in_full, read_due
from callbook.core.errors import BadInput
from callbook.core.follow_ups import Due
from callbook.core.formats import PlainFormats

TODAY = date(2020, 3, 24)
"""A Tuesday."""

UNDERSTOOD = [
    ("heute", "2020-03-24"),
    ("today", "2020-03-24"),
    ("morgen", "2020-03-25"),
    ("Tomorrow", "2020-03-25"),
    ("übermorgen", "2020-03-26"),
    ("uebermorgen", "2020-03-26"),
    ("the day after tomorrow", "2020-03-26"),
    ("Mo", "2020-03-30"),
    ("Mo.", "2020-03-30"),
    ("montags", "2020-03-30"),
    ("Montag", "2020-03-30"),
    ("am Montag", "2020-03-30"),
    ("nächsten Montag", "2020-03-30"),
    ("kommenden Montag", "2020-03-30"),
    ("am nächsten Montag", "2020-03-30"),
    ("next Mon", "2020-03-30"),
    ("Di", "2020-03-31"),
    ("next Tue 14:00", "2020-03-31T14:00"),
    ("Mi", "2020-03-25"),
    ("Do", "2020-03-26"),
    ("Fr 14:00", "2020-03-27T14:00"),
    ("Fr, 14 Uhr", "2020-03-27T14:00"),
    ("Fr um 9", "2020-03-27T09:00"),
    ("Fr 14.30", "2020-03-27T14:30"),
    ("Fri at 2:30 pm", "2020-03-27T14:30"),
    ("Friday noon", "2020-03-27T12:00"),
    ("Sonnabend", "2020-03-28"),
    ("So", "2020-03-29"),
    ("nächste Woche", "2020-03-30"),
    ("next week", "2020-03-30"),
    ("nächste Woche Do", "2020-04-02"),
    ("Do nächste Woche", "2020-04-02"),
    ("Donnerstag nächster Woche", "2020-04-02"),
    ("next week on Thursday 9:30", "2020-04-02T09:30"),
    ("übernächste Woche", "2020-04-06"),
    ("nächsten Monat", "2020-04-01"),
    ("next month", "2020-04-01"),
    ("in zwei Tagen", "2020-03-26"),
    ("in 3 Wochen", "2020-04-14"),
    ("in 3 weeks", "2020-04-14"),
    ("3 weeks", "2020-04-14"),
    ("in einer Woche", "2020-03-31"),
    ("in a week", "2020-03-31"),
    ("in 14 Tagen", "2020-04-07"),
    ("in vierzehn Tagen", "2020-04-07"),
    ("in 3 Wochen 9:30", "2020-04-14T09:30"),
    ("in 1 Monat", "2020-04-24"),
    ("in one month", "2020-04-24"),
    ("in einem halben Jahr", "2020-09-24"),
    ("in half a year", "2020-09-24"),
    ("in einem Jahr", "2021-03-24"),
    ("2.4.", "2020-04-02"),
    ("2.4", "2020-04-02"),
    ("2. 4.", "2020-04-02"),
    ("02.04.2020", "2020-04-02"),
    ("2.4.20", "2020-04-02"),
    ("am 2.4.", "2020-04-02"),
    ("Do 2.4.", "2020-04-02"),
    ("Do, den 2.4.", "2020-04-02"),
    ("2.4. 9:30", "2020-04-02T09:30"),
    ("2.4. um 9:30 Uhr", "2020-04-02T09:30"),
    ("2.4. 9 Uhr 30", "2020-04-02T09:30"),
    ("2.4. 14h", "2020-04-02T14:00"),
    ("2. April", "2020-04-02"),
    ("2 April", "2020-04-02"),
    ("2. Apr. 2020", "2020-04-02"),
    ("Apr 2", "2020-04-02"),
    ("April 2nd", "2020-04-02"),
    ("2nd of April", "2020-04-02"),
    ("April 2, 2020", "2020-04-02"),
    ("2 April 2pm", "2020-04-02T14:00"),
    ("2 April 2 p.m.", "2020-04-02T14:00"),
    ("2 April 12am", "2020-04-02T00:00"),
    ("Thursday, 2 April", "2020-04-02"),
    ("2020-04-02", "2020-04-02"),
    ("2020-04-02 14:00", "2020-04-02T14:00"),
    ("2020-04-02T14:00", "2020-04-02T14:00"),
    ("13/4", "2020-04-13"),
    ("4/13", "2020-04-13"),
    ("4/4", "2020-04-04"),
    ("24.3.", "2020-03-24"),
    ("23.3.", "2021-03-23"),
    ("5. Jänner", "2021-01-05"),
    ("29.2.", "2024-02-29"),
    ("31.", "2020-03-31"),
    ("am 23.", "2020-04-23"),
    ("the 30th", "2020-03-30"),
    ("KW 15", "2020-04-06"),
    ("KW 2", "2021-01-11"),
    ("heute 14 Uhr", "2020-03-24T14:00"),
    ("today 2pm", "2020-03-24T14:00"),
    ("14:00", "2020-03-24T14:00"),
    ("um 14 Uhr", "2020-03-24T14:00"),
    ("morgen 9", "2020-03-25T09:00"),
    ("morgen Mittag", "2020-03-25T12:00"),
    ("  MORGEN   um 9:05  ", "2020-03-25T09:05"),
]

REFUSED = [
    ("irgendwann", "days.unknown"),
    ("Mo Di", "days.unknown"),
    ("morgen früh", "days.hour_vague"),
    ("heute Nachmittag", "days.hour_vague"),
    ("tomorrow morning", "days.hour_vague"),
    ("<b>Mo</b>", "days.unknown"),
    ("m" * 500, "days.unknown"),
    ("1.4. oder 2.4.", "days.unknown"),
    ("4/2", "days.two_meanings"),
    ("4/2/2020 14:00", "days.two_meanings"),
    ("Fr 2.4.", "days.weekday_differs"),
    ("Mo 2020-04-02", "days.weekday_differs"),
    ("31.4.", "days.no_such_day"),
    ("30.2.2024", "days.no_such_day"),
    ("29.2.2021", "days.no_such_day"),
    ("32.", "days.no_such_day"),
    ("0.4.", "days.no_such_day"),
    ("13.13.", "days.no_such_day"),
    ("KW 54", "days.no_such_day"),
    ("Fr 25:00", "days.no_such_hour"),
    ("Fr 14:60", "days.no_such_hour"),
    ("Fr 13pm", "days.no_such_hour"),
    ("Fr 14", "days.hour_unclear"),
    ("2. April 20", "days.hour_unclear"),
    ("14", "days.hour_unclear"),
    ("23.3.2020", "days.past"),
    ("2019-04-02", "days.past"),
    ("gestern", "days.past"),
    ("the day before yesterday", "days.past"),
    ("letzten Montag", "days.past"),
    ("last week", "days.past"),
    ("vor 3 Tagen", "days.past"),
    ("two weeks ago", "days.past"),
    ("2.4.2031", "days.too_far"),
    ("in 9999 Wochen", "days.too_far"),
    ("in 9999 Jahren", "days.no_such_day"),
]


@pytest.mark.parametrize(("words", "meant"), UNDERSTOOD)
def test_words_are_understood(words: str, meant: str) -> None:
    assert str(read_due(words, TODAY)) == meant


@pytest.mark.parametrize(("words", "key"), REFUSED)
def test_what_is_unclear_is_refused_in_both_languages(words: str, key: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_due(words, TODAY)
    assert refused.value.key == key
    assert refused.value.text("de") != refused.value.text("en")


def test_no_words_mean_no_day() -> None:
    assert read_due("", TODAY) is None
    assert read_due("  \t ", TODAY) is None


@pytest.mark.parametrize("offset", range(7))
def test_a_weekday_is_never_today(offset: int) -> None:
    today = TODAY + timedelta(days=offset)
    for index, name in enumerate(("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")):
        found = read_due(name, today)
        assert found is not None
        assert found.day.weekday() == index
        assert 1 <= (found.day - today).days <= 7


def test_a_month_that_is_too_short_ends_on_its_last_day() -> None:
    assert read_due("in 1 Monat", date(2020, 1, 31)) == Due(date(2020, 2, 29))
    assert read_due("in 1 year", date(2020, 2, 29)) == Due(date(2021, 2, 28))
    assert read_due("nächsten Monat", date(2020, 12, 31)) == Due(date(2021, 1, 1))
    assert read_due("31.", date(2020, 4, 2)) == Due(date(2020, 5, 31))


def test_an_hour_of_today_that_has_passed_is_refused() -> None:
    assert read_due("heute 14:00", TODAY, time(13, 59)) == Due(TODAY, time(14))
    with pytest.raises(BadInput) as refused:
        read_due("heute 14:00", TODAY, time(14, 0))
    assert refused.value.key == "days.past"
    assert read_due("heute", TODAY, time(14, 0)) == Due(TODAY)
    assert read_due("morgen 9:00", TODAY, time(14, 0)) == Due(TODAY + timedelta(days=1), time(9))


def test_the_end_of_time_is_no_crash() -> None:
    with pytest.raises(BadInput):
        read_due("in 3 Wochen", date.max)
    with pytest.raises(BadInput):
        read_due("Mo", date.max)
    with pytest.raises(BadInput):
        read_due("nächsten Monat", date.max)


days = st.dates(date(1999, 1, 1), date(2199, 12, 31))
hours = st.none() | st.times().map(lambda moment: moment.replace(second=0, microsecond=0))


@given(days, st.integers(0, FURTHEST.days), hours, st.sampled_from(["de", "en"]))
def test_any_day_as_it_is_written_is_read_back(
    today: date, ahead: int, hour: time | None, language: str
) -> None:
    formats, day = PlainFormats(language), today + timedelta(days=ahead)
    due = Due(day, hour)
    written = [formats.day(day), formats.weekday_day(day), in_full(Due(day), formats), str(day)]
    if day < today.replace(year=today.year + 1, day=min(today.day, 28)):
        written.append(formats.day_short(day))
    for words in written:
        at = "" if hour is None else f" {formats.time(hour)}"
        assert read_due(words + at, today) == due
    assert read_due(in_full(due, formats), today) == due
    assert read_due(str(due), today) == due


@given(st.text(max_size=40), days)
def test_whatever_is_typed_is_a_day_to_come_or_a_sentence(text: str, today: date) -> None:
    with contextlib.suppress(BadInput):
        found = read_due(text, today)
        assert found is None or found.day >= today


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("in einer Stunde", "2020-03-24T10:15"),
        ("in 2 Stunden", "2020-03-24T11:15"),
        ("in 20 min", "2020-03-24T09:35"),
        ("in half an hour", "2020-03-24T09:45"),
        ("In einer halben Stunde", "2020-03-24T09:45"),
        ("in 15 hours", "2020-03-25T00:15"),
    ],
)
def test_hours_are_counted_from_now(words: str, meant: str) -> None:
    due = read_due(words, date(2020, 3, 24), time(9, 12, 30))
    assert due is not None
    assert str(due) == meant


def test_without_a_time_of_day_no_hour_is_counted() -> None:
    with pytest.raises(BadInput):
        read_due("in 2 Stunden", date(2020, 3, 24))
