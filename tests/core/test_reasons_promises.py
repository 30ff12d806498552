"""What a promise, a rhythm, a finished call and a heading say."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from callbook.core.calls import CallOutcome
from callbook.core.contacts import ContactKind, Importance
from callbook.core.follow_ups import Due
from callbook.core.formats import PlainFormats
from callbook.core.reasons import (
    Reason,
    after_title,
    done_title,
    done_words,
    section_title,
    why,
)
from callbook.core.settings import Settings
from callbook.core.week import DoneRow, Readiness, Row, SectionName
from tests.core.weeks import PANDEMIC, TODAY, row, tried, week

FOLLOW_UPS, CADENCE = SectionName.FOLLOW_UPS, SectionName.CADENCE


def german(line: Row, settings: Settings | None = None) -> Reason:
    return why(line, week(line), "de", PlainFormats("de"), settings)


def english(line: Row, settings: Settings | None = None) -> Reason:
    return why(line, week(line), "en", PlainFormats("en"), settings)


def texts(reason: Reason) -> tuple[str, str, str]:
    return reason.text, reason.detail, reason.hint


def test_a_callback_promised_for_today() -> None:
    line = row(
        FOLLOW_UPS, due=Due(TODAY, time(14)), due_text="Angebot\n Soforthilfe", promised=True
    )
    assert texts(german(line)) == (
        "heute, 14:00 Uhr",
        "„Angebot Soforthilfe“",
        "Rückruf versprochen",
    )
    assert texts(english(line)) == ("today, 14:00", "“Angebot Soforthilfe”", "callback promised")
    assert german(line).line() == "heute, 14:00 Uhr – versprochen · „Angebot Soforthilfe“"


def test_a_follow_up_that_the_owner_planned() -> None:
    line = row(FOLLOW_UPS, due=Due(TODAY))
    assert texts(german(line)) == ("heute", "zuletzt 19. Nov. 2019", "Wiedervorlage")
    assert german(line).line() == "heute – Wiedervorlage"
    assert english(line).line() == "today – follow-up"


def test_a_promise_to_somebody_never_spoken_with() -> None:
    assert german(row(FOLLOW_UPS, due=Due(TODAY), last_spoken=None)).detail == "noch nie gesprochen"


def test_a_promise_after_an_attempt_in_vain() -> None:
    line = row(FOLLOW_UPS, due=Due(TODAY), promised=True, **tried(datetime(2020, 3, 23, 9, 0)))
    assert german(line).detail == "gestern nicht erreicht"
    assert german(line).line() == "heute – versprochen · gestern nicht erreicht"


@pytest.mark.parametrize(
    ("due", "words", "english_words"),
    [
        (Due(date(2020, 3, 23), time(9)), "seit gestern überfällig", "overdue since yesterday"),
        (Due(date(2020, 3, 20)), "seit Freitag überfällig", "overdue since Friday"),
        (Due(date(2020, 3, 15)), "seit 9 Tagen überfällig", "overdue for 9 days"),
        (Due(date(2020, 3, 1)), "seit 3 Wochen überfällig", "overdue for 3 weeks"),
        (Due(date(2020, 3, 25)), "morgen", "tomorrow"),
        (Due(date(2020, 3, 26), time(10)), "Donnerstag, 10:00 Uhr", "Thursday, 10:00"),
    ],
)
def test_when_a_promise_is_due(due: Due, words: str, english_words: str) -> None:
    line = row(FOLLOW_UPS, due=due, promised=True)
    assert german(line).text == words
    assert english(line).text == english_words
    assert german(line).line() == f"{words} – versprochen"
    assert english(line).line() == f"{english_words} – promised"


def test_an_extension_stands_before_every_other_hint() -> None:
    assert german(row(extension="14")).hint == "Durchwahl 14"
    line = row(FOLLOW_UPS, due=Due(TODAY), promised=True, extension="14")
    assert german(line).hint == "Durchwahl 14 · Rückruf versprochen"
    assert english(line).hint == "extension 14 · callback promised"


@pytest.mark.parametrize(
    ("spoken", "words", "english_words"),
    [
        (date(2020, 1, 28), "alle 8 Wochen · heute fällig", "every 8 weeks · due today"),
        (
            date(2020, 1, 27),
            "alle 8 Wochen · seit gestern fällig",
            "every 8 weeks · due since yesterday",
        ),
        (date(2020, 1, 25), "alle 8 Wochen · seit 3 Tagen fällig", "every 8 weeks · 3 days due"),
        (
            date(2019, 11, 19),
            "alle 8 Wochen · seit 10 Wochen fällig",
            "every 8 weeks · 10 weeks due",
        ),
    ],
)
def test_a_rhythm_of_their_own(spoken: date, words: str, english_words: str) -> None:
    line = row(CADENCE, last_spoken=spoken, cadence_weeks=8)
    assert german(line).detail == words
    assert english(line).detail == english_words


def test_a_rhythm_that_falls_later_this_week() -> None:
    line = row(
        CADENCE,
        last_spoken=date(2020, 3, 19),
        cadence_weeks=1,
        readiness=Readiness.LATER,
        ready_on=date(2020, 3, 26),
    )
    assert german(line).line() == "vor 5 Tagen · jede Woche · fällig Donnerstag"
    assert english(line).line() == "5 days ago · every week · due Thursday"


@pytest.mark.parametrize(
    ("importance", "weeks"),
    [(Importance.A, 4), (Importance.B, 8), (Importance.C, 12), (Importance.NONE, 12)],
)
def test_the_rhythm_of_a_class_needs_the_settings(importance: Importance, weeks: int) -> None:
    line = row(CADENCE, importance=importance, last_spoken=TODAY - timedelta(weeks=weeks))
    assert german(line, Settings()).detail == f"alle {weeks} Wochen · heute fällig"
    assert german(line).detail.startswith("zuletzt")


def test_without_a_crisis_a_customer_never_spoken_with() -> None:
    line = row(CADENCE, last_spoken=None)
    reason = why(line, week(line, crisis=None), "de", PlainFormats("de"), Settings())
    assert reason.line() == "noch nie gesprochen · Kunde seit 2014"


def test_prospects() -> None:
    first = row(SectionName.PROSPECTS, kind=ContactKind.PROSPECT, last_spoken=None)
    assert texts(german(first)) == ("erstes Gespräch", "", "")
    assert english(first).line() == "first conversation"
    again = row(SectionName.PROSPECTS, kind=ContactKind.PROSPECT)
    assert german(again).line() == "vor 18 Wochen"


def done(**facts: object) -> DoneRow:
    values: dict[str, object] = {
        "id": 3,
        "name": "Frank Bauer",
        "company": "Bauer Elektrotechnik",
        "city": "Augsburg",
        "importance": Importance.B,
        "outcome": CallOutcome.REACHED,
        "at": datetime(2020, 3, 24, 9, 12),
        "minutes": 8,
        "due": None,
        "help_offered": False,
    }
    return DoneRow(**{**values, **facts})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("row_done", "words", "english_words"),
    [
        (
            done(due=Due(date(2020, 4, 21))),
            ("heute 9:12 · 8 Min.", "Wiedervorlage 21. April"),
            ("today 9:12 · 8 min", "follow-up 21 April"),
        ),
        (
            done(at=datetime(2020, 3, 23, 16, 40), minutes=None, help_offered=True),
            ("gestern 16:40", "Hilfe angeboten"),
            ("yesterday 16:40", "help offered"),
        ),
        (
            done(outcome=CallOutcome.DECLINED, minutes=None),
            ("heute 9:12", "keine Anrufe mehr"),
            ("today 9:12", "no more calls"),
        ),
        (
            done(outcome=CallOutcome.WRONG_NUMBER, minutes=None),
            ("heute 9:12", "falsche Nummer"),
            ("today 9:12", "wrong number"),
        ),
        (done(minutes=None), ("heute 9:12", ""), ("today 9:12", "")),
    ],
)
def test_those_who_are_done(
    row_done: DoneRow, words: tuple[str, str], english_words: tuple[str, str]
) -> None:
    assert done_words(row_done, TODAY, "de", PlainFormats("de")) == words
    assert done_words(row_done, TODAY, "en", PlainFormats("en")) == english_words


def test_somebody_done_on_monday_is_named_by_the_day_on_friday() -> None:
    words = done_words(
        done(at=datetime(2020, 3, 23, 9, 0), minutes=None),
        date(2020, 3, 27),
        "de",
        PlainFormats("de"),
    )
    assert words == ("Montag 9:00", "")


def test_headings() -> None:
    titles = [section_title(name, PANDEMIC, "de", PlainFormats("de")) for name in SectionName]
    assert titles == [
        "Bestandskunden – seit Krisenbeginn nicht gesprochen",
        "Rückrufe und Wiedervorlagen",
        "Kontaktrhythmus – wieder an der Reihe",
        "Interessenten",
    ]
    titles = [section_title(name, PANDEMIC, "en", PlainFormats("en")) for name in SectionName]
    assert titles == [
        "Customers – not contacted since the crisis began",
        "Callbacks and follow-ups",
        "Rhythm – due again",
        "Prospects",
    ]
    assert (done_title("de"), after_title("de")) == ("Diese Woche erledigt", "Danach")
    assert (done_title("en"), after_title("en")) == ("Done this week", "After this week")


def test_the_heading_for_paper_names_the_day() -> None:
    german_title = section_title(SectionName.SILENT, PANDEMIC, "de", PlainFormats("de"), dated=True)
    assert german_title == "Bestandskunden – seit Krisenbeginn (16. März) nicht gesprochen"
    english_title = section_title(
        SectionName.SILENT, PANDEMIC, "en", PlainFormats("en"), dated=True
    )
    assert english_title == "Customers – not contacted since the crisis began (16 March)"
