"""The day's end: calls by outcome, whom one spoke with, what was promised, what is left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from callbook.actions import calling, follow_ups, owner
from callbook.actions.calling import CallDraft
from callbook.actions.day_end import DayEnd, day_end, is_over
from callbook.core.calls import CallOutcome
from callbook.core.follow_ups import Due
from callbook.core.formats import PlainFormats
from callbook.store import tables
from callbook.store.book import Book
from tests.books import NOW, TODAY, add, new_book, person

EVENING = datetime(2020, 3, 24, 17)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = new_book(tmp_path)
    owner.set_crisis(made, "Pandemie", date(2020, 3, 16), TODAY)
    add(made, *(person(f"Kunde {n}", n, company=f"Firma {n}") for n in range(1, 31)))
    yield made
    made.close()


def end(book: Book, day: date = TODAY) -> DayEnd:
    return day_end(book, day, "de", PlainFormats("de"))


def call(book: Book, contact_id: int, outcome: str, hour: int = 9, **facts: object) -> None:
    draft = CallDraft(contact_id, CallOutcome(outcome), datetime.combine(TODAY, time(hour)))
    calling.log_call(book, replace(draft, **facts), EVENING)  # type: ignore[arg-type]


def test_a_day_without_a_call(book: Book) -> None:
    found = end(book)
    assert (found.calls, found.spoken, found.promises, found.by_outcome()) == ((), (), (), [])
    assert found.minutes == 0
    assert found.portion == len(found.left) > 0
    assert found.left[0].reason == "noch nie gesprochen"


def test_what_was_done(book: Book) -> None:
    call(book, 1, "no_answer", 10)
    call(book, 2, "reached", 9, minutes=8, note="Zwei Maschinen stehen.")
    call(book, 3, "reached", 11, incoming=True, next_due=Due(TODAY + timedelta(days=9)))
    call(book, 4, "callback", 12, next_due=Due(TODAY + timedelta(days=1), time(14)))
    call(book, 5, "declined", 13)
    calling.tick(book, 6, datetime(2020, 3, 24, 14))
    with book.change("log_call") as change:
        change.update(tables.calls, 6, at="2020-03-23T09:00")
    found = end(book)
    assert found.by_outcome() == [
        (CallOutcome.REACHED, 2),
        (CallOutcome.NO_ANSWER, 1),
        (CallOutcome.CALLBACK, 1),
        (CallOutcome.DECLINED, 1),
    ]
    spoken = [(f"{each.at:%H:%M}", each.name, each.minutes, each.note) for each in found.spoken]
    assert spoken == [
        ("09:00", "Kunde 2", 8, "Zwei Maschinen stehen."),
        ("11:00", "Kunde 3", None, ""),
    ]
    assert found.minutes == 8
    assert [(each.name, str(each.due)) for each in found.promises] == [
        ("Kunde 4", "2020-03-25T14:00"),
        ("Kunde 3", "2020-04-02"),
    ]


def test_what_was_called_is_not_left(book: Book) -> None:
    before = {row.contact_id for row in end(book).left}
    first = min(before)
    call(book, first, "reached")
    after = {row.contact_id for row in end(book).left}
    assert first not in after
    assert len(after) == len(before) - 1


def test_a_promise_of_today_that_ended_is_none(book: Book) -> None:
    follow_ups.add(book, 1, Due(TODAY), "", NOW)
    follow_ups.add(book, 2, Due(TODAY), "", NOW)
    follow_ups.drop(book, [1], NOW)
    calling.block(book, 2, TODAY)
    assert end(book).promises == ()


@pytest.mark.parametrize(
    ("day", "following"),
    [
        (date(2020, 3, 24), date(2020, 3, 25)),
        (date(2020, 3, 27), date(2020, 3, 30)),
        (date(2020, 4, 9), date(2020, 4, 14)),
    ],
)
def test_the_next_working_day(book: Book, day: date, following: date) -> None:
    assert end(book, day).next_day == following


@pytest.mark.parametrize(
    ("portion", "made", "hour", "offered"),
    [
        (12, 11, 15, False),
        (12, 12, 9, True),
        (12, 0, 16, True),
        (0, 0, 18, False),
        (0, 3, 15, False),
        (0, 3, 16, True),
    ],
)
def test_when_it_is_offered(portion: int, made: int, hour: int, offered: bool) -> None:
    assert is_over(portion, made, hour) is offered
