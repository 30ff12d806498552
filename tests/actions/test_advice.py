"""Advice for a call, from a book: best times, and attempts in vain since the crisis began."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from callbook.actions import calling, owner
from callbook.actions.advice import Advice, advice, general_time, own_times
from callbook.actions.calling import CallDraft
from callbook.core.best_times import BestTime
from callbook.core.calls import CallOutcome
from callbook.store.book import Book
from tests.books import NOW, TODAY, add, new_book, person, read

VAIN, REACHED = CallOutcome.NO_ANSWER, CallOutcome.REACHED


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = new_book(tmp_path)
    owner.set_crisis(made, "Pandemie", date(2020, 3, 16), TODAY)
    mails = ("kaputt", "a@albrecht.example")
    add(made, replace(person("Monika Albrecht"), emails=mails), person("Jens Petersen", 2))
    yield made
    made.close()


def log(book: Book, days_ago: int, hour: int, outcome: CallOutcome, contact: int = 1) -> None:
    at = datetime.combine(TODAY, datetime.min.time()) - timedelta(days=days_ago, hours=-hour)
    due = calling.Due(TODAY) if outcome is CallOutcome.CALLBACK else None
    calling.log_call(book, CallDraft(contact, outcome, at, next_due=due), NOW)


def told(book: Book, contact: int = 1, today: date = TODAY) -> Advice:
    return advice(book, read(book, contact), today, general_time(book, today))


def test_nothing_is_said_without_calls(book: Book) -> None:
    assert told(book) == Advice(mail="mailto:a@albrecht.example")
    assert not told(book).rather_write


def test_after_five_attempts_in_vain_since_the_crisis_began_one_may_write(book: Book) -> None:
    log(book, 20, 9, VAIN)
    for days in (8, 6, 5, 4):
        log(book, days, 9, VAIN)
    assert told(book).in_vain == 4
    assert not told(book).rather_write
    log(book, 1, 15, CallOutcome.VOICEMAIL)
    assert told(book).in_vain == 5
    assert told(book).rather_write
    assert told(book, today=TODAY - timedelta(days=2)).in_vain == 4


@pytest.mark.parametrize("outcome", [REACHED, CallOutcome.CALLBACK])
def test_an_answer_begins_the_count_anew(book: Book, outcome: CallOutcome) -> None:
    for days in (7, 6, 5, 4, 3):
        log(book, days, 9, VAIN)
    log(book, 2, 9, outcome)
    assert told(book).in_vain == 0
    log(book, 1, 9, VAIN)
    assert told(book).in_vain == 1


def test_own_calls_before_those_of_all(book: Book) -> None:
    for days in (3, 4, 5, 6, 7):
        log(book, days, 15, REACHED, contact=2)
        log(book, days, 9, VAIN, contact=2)
    for days in (10, 11, 12, 13):
        log(book, days, 10, REACHED)
    general = BestTime(15, False, 5, 5)
    assert general_time(book, TODAY) == general
    assert told(book).best == general
    assert own_times(book, [1, 2], TODAY) == {2: BestTime(15, True, 5, 5)}
    log(book, 2, 10, REACHED)
    assert told(book).best == BestTime(9, True, 5, 5)
    assert set(own_times(book, [1, 2], TODAY)) == {1, 2}
    assert own_times(book, [1], TODAY - timedelta(days=4)) == {}


def test_whoever_wants_no_calls_gets_no_advice(book: Book) -> None:
    for days in range(1, 7):
        log(book, days, 9, VAIN)
    calling.block(book, 1, TODAY)
    assert told(book) == Advice()


@pytest.mark.parametrize(("missed_at", "told_then"), [(9, True), (14, False)])
def test_after_an_attempt_in_vain_only_the_other_half_of_the_day_is_advised(
    book: Book, missed_at: int, told_then: bool
) -> None:
    for days in (3, 4, 5, 6, 7):
        log(book, days, 15, REACHED, contact=2)
        log(book, days, 9, VAIN, contact=2)
    afternoon = BestTime(15, False, 5, 5)
    assert told(book).best == afternoon
    log(book, 1, missed_at, VAIN)
    assert told(book).best == (afternoon if told_then else None)
    log(book, 1, missed_at + 2, VAIN, contact=2)
    assert (told(book, 2).best is not None) == told_then
