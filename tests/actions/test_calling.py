"""What ticking off does, by the table of outcomes; each act is done, undone and redone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from callbook.actions import calling
from callbook.actions.calling import CallDraft, log_call
from callbook.actions.contacts import card
from callbook.actions.week import week_list
from callbook.core.calls import CallOutcome, Need
from callbook.core.errors import BadInput
from callbook.core.follow_ups import Due
from callbook.core.week import SectionName
from callbook.store.book import Book
from tests.books import NOW, TODAY, add, new_book, number, person, read, undoable

THURSDAY = date(2020, 3, 26)
NEXT_WEEK = date(2020, 4, 1)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = new_book(tmp_path)
    add(made, person("Monika Albrecht", 1), person("Tobias Krüger", 2))
    yield made
    made.close()


def call(book: Book, outcome: str, contact_id: int = 1, **facts: Any) -> Any:
    draft = replace(CallDraft(contact_id, CallOutcome(outcome), facts.pop("at", NOW)), **facts)
    return undoable(book, partial(log_call, book, draft, max(NOW, draft.at)))


def due(book: Book, contact_id: int = 1) -> list[str]:
    found = card(book, contact_id)
    assert found is not None
    return [str(follow_up.due) for follow_up in found.follow_ups]


def listed(book: Book, today: date = TODAY) -> dict[str, list[str]]:
    week = week_list(book, today, everyone=True)
    return {
        str(section.name): [row.contact.name for row in section.rows]
        for section in week.sections
        if section.rows
    }


def done(book: Book, today: date = TODAY) -> list[tuple[str, str]]:
    return [(row.name, str(row.outcome)) for row in week_list(book, today).done]


def test_a_tick_is_a_call_reached_now(book: Book) -> None:
    undoable(book, partial(calling.tick, book, 1, NOW))
    found = card(book, 1)
    assert found is not None
    (made,) = found.calls
    assert (made.outcome, made.at, made.note) == (CallOutcome.REACHED, NOW, "")
    assert done(book) == [("Monika Albrecht", "reached")]
    assert listed(book) == {"cadence": ["Tobias Krüger"]}


def test_reached_fulfils_what_is_due_this_week_and_ends_a_postponement(book: Book) -> None:
    earlier = datetime(2020, 3, 16, 10, 0)
    call(book, "no_answer", at=earlier, next_due=Due(THURSDAY))
    call(book, "no_answer", at=earlier, next_due=Due(NEXT_WEEK))
    undoable(book, partial(calling.postpone, book, 1, NEXT_WEEK, TODAY))
    assert due(book) == ["2020-04-01", "2020-04-01"]
    call(book, "reached")
    assert due(book) == ["2020-04-01", "2020-04-01"]
    assert read(book, 1).postponed_until is None


def test_reached_leaves_what_was_promised_after_that_call(book: Book) -> None:
    call(book, "no_answer", at=datetime(2020, 3, 24, 9, 0), next_due=Due(THURSDAY))
    call(book, "reached", at=datetime(2020, 3, 23, 16, 0))
    assert due(book) == ["2020-03-26"]
    call(book, "reached")
    assert due(book) == []


def test_a_next_step_becomes_a_follow_up_and_stands_beside_done(book: Book) -> None:
    call(book, "reached", next_due=Due(THURSDAY), next_text="Angebot")
    assert due(book) == ["2020-03-26"]
    assert done(book) == [("Monika Albrecht", "reached")]
    assert listed(book)["follow_ups"] == ["Monika Albrecht"]


@pytest.mark.parametrize("outcome", ["no_answer", "busy", "voicemail"])
def test_an_attempt_leaves_follow_ups_open_and_lets_rest(book: Book, outcome: str) -> None:
    call(book, "callback", next_due=Due.parse("2020-03-25T10:00"))
    call(book, outcome)
    assert due(book) == ["2020-03-25T10:00"]
    assert done(book) == []
    (section,) = (s for s in week_list(book, TODAY).sections if s.name is SectionName.FOLLOW_UPS)
    (row,) = section.rows
    assert (row.contact.vain_days, row.ready_on) == (1, date(2020, 3, 25))


def test_they_call_back_rests_three_days_until_a_conversation(book: Book) -> None:
    call(book, "voicemail", they_call_back=True)
    row = week_list(book, TODAY, everyone=True).sections[2].rows[-1]
    assert (row.contact.they_call_back, row.ready_on) == (True, date(2020, 3, 27))
    call(book, "reached", incoming=True)
    assert listed(book) == {"cadence": ["Tobias Krüger"]}


def test_a_callback_replaces_what_was_due_this_week(book: Book) -> None:
    call(book, "no_answer", at=datetime(2020, 3, 23, 9, 0), next_due=Due(THURSDAY))
    call(book, "no_answer", at=datetime(2020, 3, 23, 9, 1), next_due=Due(NEXT_WEEK))
    call(book, "callback", next_due=Due.parse("2020-03-27T15:30"))
    assert due(book) == ["2020-03-27T15:30", "2020-04-01"]
    assert done(book) == []
    assert read(book, 1).last_spoken is None


def test_a_wrong_number_offers_the_next_and_then_asks_for_repair(book: Book) -> None:
    (two,) = add(book, person("Aylin Demir", 3, numbers=(number(3), number(4))))
    call(book, "wrong_number", two)
    assert [one.wrong for one in read(book, two).numbers] == [True, False]
    assert done(book) == []
    call(book, "wrong_number", two)
    assert done(book) == [("Aylin Demir", "wrong_number")]
    assert week_list(book, TODAY).counts.without_number == 1


def test_a_wrong_number_marks_the_one_that_was_dialled(book: Book) -> None:
    (two,) = add(book, person("Aylin Demir", 3, numbers=(number(3), number(4))))
    second = read(book, two).numbers[1].id
    call(book, "wrong_number", two, number_id=second)
    assert [one.wrong for one in read(book, two).numbers] == [False, True]


def test_declined_blocks_with_date_and_reason_and_ends_promises(book: Book) -> None:
    call(book, "callback", next_due=Due(NEXT_WEEK))
    call(book, "declined", note="Bitte nicht mehr")
    contact = read(book, 1)
    assert (contact.do_not_call, contact.do_not_call_on) == (True, TODAY)
    assert contact.do_not_call_reason == "Bitte nicht mehr"
    assert due(book) == []
    assert done(book) == [("Monika Albrecht", "declined")]
    assert listed(book) == {"cadence": ["Tobias Krüger"]}
    undoable(book, partial(calling.unblock, book, 1))
    assert listed(book) == {"cadence": ["Monika Albrecht", "Tobias Krüger"]}


def test_a_reason_can_be_told_after_blocking(book: Book) -> None:
    calling.block(book, 1, TODAY)
    undoable(book, partial(calling.block, book, 1, NEXT_WEEK, "will nicht"))
    calling.block(book, 1, NEXT_WEEK)
    contact = read(book, 1)
    assert (contact.do_not_call_on, contact.do_not_call_reason) == (TODAY, "will nicht")


def test_postponing_moves_the_earliest_promise(book: Book) -> None:
    call(book, "callback", next_due=Due.parse("2020-03-25T10:00"))
    undoable(book, partial(calling.postpone, book, 1, NEXT_WEEK, TODAY, "Messe"))
    assert due(book) == ["2020-04-01"]
    week = week_list(book, TODAY)
    assert (week.counts.postponed, week.counts.held_back) == (1, 0)
    assert read(book, 1).postponed_reason == "Messe"


def test_archiving_ends_promises_and_leaves_the_counts(book: Book) -> None:
    call(book, "callback", next_due=Due(NEXT_WEEK))
    assert week_list(book, TODAY).counts.held_back == 1
    undoable(book, partial(calling.archive, book, 1, NOW))
    assert due(book) == []
    assert week_list(book, TODAY).counts.held_back == 0
    assert week_list(book, TODAY).progress.customers == 1
    undoable(book, partial(calling.unarchive, book, 1))
    assert listed(book) == {"cadence": ["Monika Albrecht", "Tobias Krüger"]}


def test_calls_made_count_one_a_contact_and_day_however_they_ended(book: Book) -> None:
    yesterday = NOW - timedelta(days=1)
    for at, contact, incoming in ((yesterday, 1, False), (yesterday, 1, False), (NOW, 1, False)):
        call(book, "busy", contact, at=at, incoming=incoming)
    call(book, "reached", 2, incoming=True)
    call(book, "declined", 1)
    progress = week_list(book, TODAY).progress
    assert (progress.made, progress.made_today) == (2, 1)


def test_calls_after_today_are_ignored(book: Book) -> None:
    call(book, "reached")
    call(book, "no_answer", 2)
    monday = date(2020, 3, 23)
    week = week_list(book, monday)
    assert (week.progress.made, week.progress.spoken, week.done) == (0, 0, ())
    assert listed(book, monday) == {"cadence": ["Monika Albrecht", "Tobias Krüger"]}


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"at": NOW + timedelta(minutes=1)}, "not come"),
        ({"outcome": CallOutcome.CALLBACK}, "needs a day"),
        ({"outcome": CallOutcome.DECLINED, "next_due": Due(THURSDAY)}, "no follow-up"),
        ({"next_due": Due(date(2020, 3, 23))}, "before the call"),
        ({"minutes": -1}, "below zero"),
    ],
)
def test_what_cannot_be_is_refused(book: Book, facts: dict[str, Any], sentence: str) -> None:
    draft = replace(CallDraft(1, CallOutcome.REACHED, NOW), **facts)
    with pytest.raises(BadInput, match=sentence):
        log_call(book, draft, NOW)
    with pytest.raises(BadInput, match="after today"):
        calling.postpone(book, 1, TODAY, TODAY)
    assert listed(book) == {"cadence": ["Monika Albrecht", "Tobias Krüger"]}


def test_what_they_need_is_kept_and_a_need_of_a_later_version_is_no_harm(book: Book) -> None:
    call(book, "reached", needs=(Need.MOVE_DATE, Need.REPAIR))
    found = card(book, 1)
    assert found is not None
    assert found.calls[0].needs == (Need.MOVE_DATE, Need.REPAIR)
    with book.change("log_call") as change:
        change.plain.execute("UPDATE calls SET needs = ?", ('["moonlight", "repair"]',))
    found = card(book, 1)
    assert found is not None
    assert found.calls[0].needs == (Need.REPAIR,)
