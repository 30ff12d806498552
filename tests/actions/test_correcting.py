"""Calls corrected and removed later; each act is done, undone and redone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from callbook.actions import calling, contacts, correcting, follow_ups, opportunities
from callbook.actions.calling import CallDraft, log_call
from callbook.actions.week import week_list
from callbook.core.calls import CallOutcome, Channel, Mood
from callbook.core.errors import BadInput, Refusal
from callbook.core.follow_ups import Due
from callbook.store.book import Book
from callbook.store.connecting import connect
from tests.books import NOW, TODAY, add, new_book, number, person, read, undoable

MONDAY = datetime(2020, 3, 23, 10, 0)
THURSDAY = Due(date(2020, 3, 26))
NEXT_WEEK = Due(date(2020, 4, 1))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = new_book(tmp_path)
    add(made, person("Monika Albrecht", 1), person("Tobias Krüger", 2))
    yield made
    made.close()


def log(book: Book, outcome: str, at: datetime = NOW, **facts: Any) -> int:
    changes = log_call(book, replace(CallDraft(1, CallOutcome(outcome), at), **facts), NOW)
    (made,) = changes.calls
    return int(made)


def correct(book: Book, call_id: int, **facts: Any) -> Any:
    call = correcting.call(book, call_id)
    assert call is not None
    names = "contact_id at outcome channel incoming minutes note mood help_offered needs".split()
    draft = replace(CallDraft(**{name: getattr(call, name) for name in names}), **facts)
    return undoable(book, partial(correcting.correct_call, book, call_id, draft, NOW))


def remove(book: Book, call_id: int) -> Any:
    return undoable(book, partial(correcting.remove_call, book, call_id))


def promised(book: Book) -> list[str]:
    card = contacts.card(book, 1)
    assert card is not None
    return [f"{each.due}{' agreed' if each.promised else ''}" for each in card.follow_ups]


def calls(book: Book) -> list[str]:
    return [str(call.outcome) for call in contacts.history(book, 1)]


def test_all_that_a_call_says_can_be_corrected(book: Book) -> None:
    made = log(book, "reached")
    at = datetime(2020, 3, 20, 16, 30)
    facts: dict[str, Any] = {
        "at": at,
        "note": "Kurzarbeit",
        "minutes": 12,
        "channel": Channel.VIDEO,
        "incoming": True,
        "mood": Mood.STRAINED,
        "help_offered": True,
    }
    correct(book, made, **facts)
    call = correcting.call(book, made)
    assert call is not None
    assert {name: getattr(call, name) for name in facts} == facts


def test_the_list_follows(book: Book) -> None:
    made = log(book, "reached")
    assert [row.name for row in week_list(book, TODAY).done] == ["Monika Albrecht"]
    correct(book, made, outcome=CallOutcome.NO_ANSWER)
    assert (week_list(book, TODAY).done, read(book, 1).last_spoken) == ((), None)
    correct(book, made, outcome=CallOutcome.REACHED, at=MONDAY)
    assert read(book, 1).last_spoken == MONDAY.date()
    remove(book, made)
    assert (calls(book), week_list(book, TODAY).progress.made) == ([], 0)


@pytest.mark.parametrize("outcome", ["reached", "callback", "declined"])
def test_promises_that_a_call_ended_are_open_again(book: Book, outcome: str) -> None:
    log(book, "no_answer", MONDAY, next_due=THURSDAY)
    later = NEXT_WEEK if outcome == "callback" else None
    made = log(book, outcome, next_due=later)
    assert "2020-03-26" not in promised(book)
    correct(book, made, outcome=CallOutcome.BUSY)
    assert "2020-03-26" in promised(book)
    correct(book, made, outcome=CallOutcome(outcome))
    assert "2020-03-26" not in promised(book)
    remove(book, made)
    assert promised(book) == ["2020-03-26"]


def test_in_a_book_that_kept_not_which_call_ended_it_the_minute_tells(book: Book) -> None:
    log(book, "no_answer", MONDAY, next_due=THURSDAY)
    made = log(book, "reached")
    book.close()
    with closing(connect(book.file)) as db:
        db.execute("UPDATE follow_ups SET ended_call_id = NULL")
    remove(book, made)
    assert promised(book) == ["2020-03-26"]


def test_what_was_ended_by_hand_in_the_same_minute_stays_ended(book: Book) -> None:
    log(book, "no_answer", MONDAY, next_due=THURSDAY)
    follow_ups.fulfil(book, [1], NOW)
    made = log(book, "reached")
    remove(book, made)
    assert promised(book) == []


def test_what_another_call_ended_as_well_stays_ended(book: Book) -> None:
    log(book, "no_answer", MONDAY, next_due=THURSDAY)
    first = log(book, "reached", NOW - timedelta(minutes=20))
    second = log(book, "reached")
    remove(book, first)
    assert promised(book) == []
    remove(book, second)
    assert promised(book) == ["2020-03-26"]


def test_a_moment_before_the_promise_leaves_it_open(book: Book) -> None:
    log(book, "no_answer", MONDAY, next_due=THURSDAY)
    made = log(book, "reached")
    correct(book, made, at=MONDAY - timedelta(hours=1))
    assert promised(book) == ["2020-03-26"]


def test_what_was_promised_since_is_not_ended_by_a_correction(book: Book) -> None:
    made = log(book, "no_answer", MONDAY)
    log(book, "voicemail", next_due=THURSDAY)
    correct(book, made, outcome=CallOutcome.REACHED)
    assert promised(book) == ["2020-03-26"]


def test_a_call_takes_its_next_step_along(book: Book) -> None:
    made = log(book, "callback", next_due=THURSDAY)
    remove(book, made)
    assert promised(book) == []


def test_a_next_step_that_was_moved_since_stays(book: Book) -> None:
    made = log(book, "callback", next_due=THURSDAY)
    calling.postpone(book, 1, NEXT_WEEK.day, TODAY)
    remove(book, made)
    assert promised(book) == ["2020-04-01 agreed"]


def test_a_next_step_that_an_opportunity_waits_for_stays_with_it(book: Book) -> None:
    made = log(book, "reached", next_due=THURSDAY, opportunity_seen=True, note="Neue Presse")
    remove(book, made)
    (found,) = opportunities.every(book)
    assert (found.opportunity.call_id, found.opportunity.next_due) == (None, THURSDAY)


def test_agreed_or_not_as_the_outcome_says(book: Book) -> None:
    made = log(book, "callback", next_due=THURSDAY)
    correct(book, made, outcome=CallOutcome.REACHED, at=MONDAY)
    assert promised(book) == ["2020-03-26"]
    correct(book, made, outcome=CallOutcome.CALLBACK)
    assert promised(book) == ["2020-03-26 agreed"]


def test_a_call_becomes_a_callback_with_a_day(book: Book) -> None:
    made = log(book, "no_answer")
    with pytest.raises(BadInput, match="needs a day"):
        correct(book, made, outcome=CallOutcome.CALLBACK)
    correct(book, made, outcome=CallOutcome.CALLBACK, next_due=THURSDAY, next_text="Angebot")
    assert promised(book) == ["2020-03-26 agreed"]


def test_a_number_is_right_again_unless_another_call_says_no(book: Book) -> None:
    add(book, person("Demir", 3, numbers=(number(3), number(4))))
    first, second = read(book, 3).numbers

    def wrong() -> list[bool]:
        return [each.wrong for each in read(book, 3).numbers]

    made = log(book, "wrong_number", contact_id=3, number_id=first.id)
    again = log(book, "wrong_number", contact_id=3, number_id=first.id)
    correct(book, made, outcome=CallOutcome.NO_ANSWER)
    assert wrong() == [True, False]
    correct(book, again, number_id=second.id)
    assert wrong() == [False, True]
    remove(book, again)
    assert wrong() == [False, False]


def test_no_more_calls_stays_until_it_is_lifted_by_name(book: Book) -> None:
    made = log(book, "declined", note="Bitte nicht")
    correct(book, made, outcome=CallOutcome.REACHED)
    assert read(book, 1).do_not_call
    remove(book, made)
    assert read(book, 1).do_not_call_reason == "Bitte nicht"


def test_corrected_to_no_more_calls_it_blocks_and_ends_what_was_promised(book: Book) -> None:
    made = log(book, "reached", next_due=NEXT_WEEK)
    correct(book, made, outcome=CallOutcome.DECLINED, note="Will nicht mehr")
    contact = read(book, 1)
    assert (contact.do_not_call, contact.do_not_call_reason) == (True, "Will nicht mehr")
    assert promised(book) == []


def test_a_postponement_that_ended_with_a_call_holds_again(book: Book) -> None:
    calling.postpone(book, 1, date(2020, 4, 20), TODAY, "Messe")
    made = log(book, "reached")
    assert read(book, 1).postponed_until is None
    correct(book, made, outcome=CallOutcome.NO_ANSWER)
    assert (read(book, 1).postponed_until, read(book, 1).postponed_reason) == (
        date(2020, 4, 20),
        "Messe",
    )
    correct(book, made, outcome=CallOutcome.REACHED)
    assert read(book, 1).postponed_until is None
    log(book, "reached")
    remove(book, made)
    assert read(book, 1).postponed_until is None


def test_what_ended_with_a_call_stays_ended_in_the_archive(book: Book) -> None:
    log(book, "no_answer", MONDAY, next_due=THURSDAY)
    made = log(book, "reached")
    calling.archive(book, 1, NOW)
    remove(book, made)
    assert promised(book) == []


def test_a_note_alone_changes_nothing_else(book: Book) -> None:
    log(book, "no_answer", MONDAY, next_due=THURSDAY)
    made = log(book, "reached")
    before = promised(book)
    changes = correct(book, made, note="Messe verschoben")
    assert (promised(book), changes.follow_ups) == (before, frozenset())


def test_what_cannot_be_is_refused(book: Book) -> None:
    made = log(book, "reached")
    with pytest.raises(BadInput, match="not come"):
        correct(book, made, at=NOW + timedelta(minutes=1))
    with pytest.raises(BadInput, match="below zero"):
        correct(book, made, minutes=-1)
    remove(book, made)
    with pytest.raises(Refusal, match="no longer"):
        correcting.remove_call(book, made)
