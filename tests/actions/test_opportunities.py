"""Opportunities in a real book; each act is done, undone and redone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from callbook.actions import calling, contacts, duplicates, listing, opportunities
from callbook.actions.calling import CallDraft, log_call
from callbook.actions.importing import ImportOptions, import_files
from callbook.actions.imports import past_imports, take_import_back
from callbook.actions.opportunities import OpportunityDraft
from callbook.actions.undoing import undo_name
from callbook.actions.week import week_list
from callbook.core.calls import CallOutcome
from callbook.core.errors import BadInput, Refusal
from callbook.core.follow_ups import Due
from callbook.core.opportunities import Opportunity, Stage
from callbook.store.book import Book
from tests.books import NOW, TODAY, add, new_book, person, undoable

THURSDAY = Due(date(2020, 3, 26))
LATER = Due(date(2020, 5, 4))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = new_book(tmp_path)
    add(made, person("Monika Albrecht", 1, company="Albrecht Metallbau"), person("Vogt", 2))
    yield made
    made.close()


def opened(book: Book, title: str = "Wartung", **facts: Any) -> int:
    draft = OpportunityDraft(title, **facts)
    changes = undoable(book, partial(opportunities.open_opportunity, book, 1, draft, NOW))
    (made,) = changes.opportunities
    return int(made)


def one(book: Book, opportunity_id: int) -> Opportunity:
    found = opportunities.one(book, opportunity_id)
    assert found is not None
    return found.opportunity


def promised(book: Book, contact_id: int = 1) -> list[tuple[str, str]]:
    card = contacts.card(book, contact_id)
    assert card is not None
    return [(str(each.due), each.text) for each in card.follow_ups]


def seen_in_call(book: Book, **facts: Any) -> Opportunity:
    draft = replace(CallDraft(1, CallOutcome.REACHED, NOW, opportunity_seen=True), **facts)
    changes = undoable(book, partial(log_call, book, draft, NOW))
    (made,) = changes.opportunities
    return one(book, made)


def test_one_that_was_seen_in_a_call_is_opened_with_it(book: Book) -> None:
    found = seen_in_call(
        book, opportunity_title=" Neue  Presse ", next_due=THURSDAY, next_text="Angebot"
    )
    assert (found.title, found.stage, found.opened_on) == ("Neue Presse", Stage.OPEN, TODAY)
    assert (found.next_step, found.next_due) == ("Angebot", THURSDAY)
    call = opportunities.grown_from(book, found.id)
    assert call is not None
    assert (call.id, call.at) == (found.call_id, NOW)
    assert promised(book) == [("2020-03-26", "Angebot")]


def test_without_a_title_it_bears_the_first_words_of_the_note_or_the_name(book: Book) -> None:
    assert seen_in_call(book, note="Braucht zwei Pressen. Ruft an.").title == "Braucht zwei Pressen"
    assert seen_in_call(book).title == "Monika Albrecht"


def test_a_next_step_with_a_day_is_a_follow_up_that_the_week_calls_for(book: Book) -> None:
    made = opened(book, next_step="Angebot nachfassen", next_due=THURSDAY)
    (section,) = [each for each in week_list(book, TODAY).sections if each.name == "follow_ups"]
    assert [row.contact.due_text for row in section.rows] == ["Angebot nachfassen"]
    log = CallDraft(1, CallOutcome.REACHED, NOW)
    undoable(book, partial(log_call, book, log, NOW))
    assert (one(book, made).next_due, one(book, made).next_step) == (None, "Angebot nachfassen")
    assert promised(book) == []


def test_to_edit_moves_the_same_follow_up_and_without_a_day_ends_it(book: Book) -> None:
    made = opened(book, next_step="Angebot", next_due=THURSDAY)
    edit = OpportunityDraft("Große Wartung", 124000, Stage.OFFERED, "Nachfassen", LATER)
    undoable(book, partial(opportunities.edit_opportunity, book, made, edit, NOW))
    found = one(book, made)
    assert (found.title, found.value_cents, found.stage) == ("Große Wartung", 124000, Stage.OFFERED)
    assert promised(book) == [("2020-05-04", "Nachfassen")]
    bare = replace(edit, next_due=None)
    undoable(book, partial(opportunities.edit_opportunity, book, made, bare, NOW))
    assert promised(book) == []
    assert one(book, made).next_due is None
    undoable(book, partial(opportunities.edit_opportunity, book, made, edit, NOW))
    assert promised(book) == [("2020-05-04", "Nachfassen")]


def test_a_closed_one_waits_for_nothing_and_opens_again_with_its_step(book: Book) -> None:
    made = opened(book, next_step="Angebot", next_due=THURSDAY)
    move = partial(opportunities.move_stage, book, made)
    undoable(book, partial(move, Stage.WON, NOW))
    assert undo_name(book, "de") == "Chance gewonnen: Wartung"
    assert (one(book, made).closed_on, promised(book)) == (TODAY, [])
    undoable(book, partial(move, Stage.OFFERED, NOW))
    assert (one(book, made).closed_on, promised(book)) == (None, [("2020-03-26", "Angebot")])


def test_what_was_agreed_with_them_stays_when_a_deal_is_lost(book: Book) -> None:
    found = seen_in_call(book, outcome=CallOutcome.CALLBACK, next_due=THURSDAY)
    undoable(book, partial(opportunities.move_stage, book, found.id, Stage.LOST, NOW))
    assert promised(book) == [("2020-03-26", "")]


def test_deleted_with_its_own_step_but_not_with_that_of_a_call(book: Book) -> None:
    made = opened(book, next_step="Angebot", next_due=LATER)
    found = seen_in_call(book, next_due=THURSDAY, next_text="Rückfrage")
    for each in (made, found.id):
        undoable(book, partial(opportunities.delete_opportunity, book, each, NOW))
    assert promised(book) == [("2020-03-26", "Rückfrage")]
    assert opportunities.every(book) == []
    with pytest.raises(Refusal, match="no longer"):
        opportunities.delete_opportunity(book, made, NOW)


def test_stage_by_stage_what_is_to_do_first(book: Book) -> None:
    opened(book, "ohne Tag")
    opened(book, "später", next_due=LATER)
    opened(book, "bald", next_due=THURSDAY)
    lost = opened(book, "verloren", stage=Stage.LOST)
    opened(book, "gewonnen", stage=Stage.WON)
    opened(book, "angeboten", stage=Stage.OFFERED)
    titles = [each.opportunity.title for each in opportunities.every(book)]
    assert titles == ["bald", "später", "ohne Tag", "angeboten", "gewonnen", "verloren"]
    assert one(book, lost).closed_on == TODAY
    assert opportunities.count_open(book) == 4
    assert opportunities.every(book)[0].company == "Albrecht Metallbau"


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"title": " "}, "needs a title"),
        ({"value_cents": -1}, "below zero"),
        ({"next_due": Due(TODAY - timedelta(days=1))}, "in the past"),
    ],
)
def test_what_cannot_be_is_refused(book: Book, facts: dict[str, Any], sentence: str) -> None:
    draft = replace(OpportunityDraft("Wartung"), **facts)
    with pytest.raises(BadInput, match=sentence):
        opportunities.open_opportunity(book, 1, draft, NOW)
    assert opportunities.every(book) == []


def test_a_step_let_slip_does_not_hinder_editing_the_rest(book: Book) -> None:
    made = opened(book, next_step="Angebot", next_due=THURSDAY)
    edit = OpportunityDraft("Wartung 2", next_step="Angebot", next_due=THURSDAY)
    after = NOW + timedelta(days=9)
    undoable(book, partial(opportunities.edit_opportunity, book, made, edit, after))
    assert promised(book) == [("2020-03-26", "Angebot")]


def test_merged_contacts_bring_their_opportunities_and_take_them_along_again(book: Book) -> None:
    made = opened(book, next_due=THURSDAY)
    undoable(book, partial(duplicates.merge_contacts, book, 2, 1))
    assert one(book, made).contact_id == 2
    assert promised(book, 2) == [("2020-03-26", "")]
    (merge,) = duplicates.past_merges(book)
    undoable(book, partial(duplicates.take_apart, book, merge.step_id))
    assert one(book, made).contact_id == 1
    assert promised(book) == [("2020-03-26", "")]


def test_a_deleted_contact_takes_its_opportunities_along(book: Book) -> None:
    seen_in_call(book, next_due=THURSDAY)
    opened(book, next_due=LATER)
    undoable(book, partial(listing.delete_many, book, [1]))
    assert opportunities.every(book) == []


def test_a_contact_with_an_opportunity_stays_when_its_import_is_taken_back(
    book: Book, tmp_path: Path
) -> None:
    file = tmp_path / "neu.csv"
    file.write_text("Name;Telefon\nHahn;089 99998-003\nReuter;089 99998-004\n", encoding="utf-8")
    import_files(book, [file], ImportOptions(), TODAY)
    (hahn,) = contacts.matching(book, "Hahn")
    draft = OpportunityDraft("Heizung")
    opportunities.open_opportunity(book, hahn.id, draft, NOW)
    result = undoable(book, partial(take_import_back, book, past_imports(book)[0].id))
    assert (result.removed, result.kept) == (1, ("Hahn",))
    assert [each.name for each in opportunities.every(book)] == ["Hahn"]


def test_archiving_ends_the_next_step_and_keeps_the_opportunity(book: Book) -> None:
    made = opened(book, next_due=THURSDAY)
    undoable(book, partial(calling.archive, book, 1, NOW))
    assert one(book, made).next_due is None
