"""The changes of a contact in its form: in words, in both languages, as plain text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from callbook.actions import calling, contacts, duplicates, prospects
from callbook.actions.calling import CallDraft
from callbook.core.calls import CallOutcome
from callbook.core.contacts import ContactKind, Importance
from callbook.core.phone import read_numbers
from callbook.gui.contacts.editing.changes_box import FIRST, ChangesBox
from callbook.gui.contacts.screen import ContactsScreen
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.translating import Translating
from tests.books import NOW, TODAY, add, number, person, read
from tests.gui.contacts_screen import ALBRECHT, BAUER, DEMIR, fill, shown_screen

DAY = "24. März 2020"


@pytest.fixture
def contacts_screen(desk: Desk, look: Look, qtbot: QtBot) -> Iterator[ContactsScreen]:
    """The screen with six people."""
    fill(desk)
    screen = shown_screen(desk, look, qtbot)
    yield screen
    screen.stop()


def edit(desk: Desk, contact_id: int, **facts: object) -> None:
    """Changes fields of a contact elsewhere than in the form."""
    edited = replace(read(desk.book, contact_id), **facts)  # type: ignore[arg-type]
    desk.perform(contacts.edit_contact, edited)


def words(box: ChangesBox) -> list[str]:
    """What the lines say, their days aside."""
    return [said for _, said in box.lines()]


def test_the_form_says_what_was_changed_by_which_act(
    contacts_screen: ContactsScreen, desk: Desk
) -> None:
    contacts_screen.show_contact(DEMIR)
    box = contacts_screen.side.form.parts.changes
    assert box.lines() == [(DAY, "Import “Liste.csv”: added")]
    edit(desk, DEMIR, company="Alt", importance=Importance.B, tags=("Messe",), cadence_weeks=1)
    edit(desk, DEMIR, company="Neu", city="", notes="Zwei\nZeilen")
    desk.perform(prospects.make_customer, DEMIR, TODAY)
    desk.perform(calling.postpone, DEMIR, date(2020, 4, 6), TODAY, "Urlaub")
    assert words(box) == [
        "Postponed until 6. Apr. 2020: “Urlaub”",
        "Customer from now on: Customer since “24. März 2020” added",
        "Edited: Company “Alt” → “Neu”; Place “Köln” removed; Notes “Zwei Zeilen” added",
        "Edited: Class “B” added; Company “Alt” added; Rhythm “1 week(s)” added; Tag “Messe” added",
        "Import “Liste.csv”: added",
    ]
    assert box.title() == "Changes"


def test_numbers_and_marks_in_german(
    contacts_screen: ContactsScreen, desk: Desk, translating: Translating
) -> None:
    translating.speak("de")
    contacts_screen.show_contact(ALBRECHT)
    first = read(desk.book, ALBRECHT).numbers[0]
    (abroad,) = read_numbers("+44 7700 900123", "DE", "mobile", "DE")
    edit(desk, ALBRECHT, numbers=(first, abroad))
    edit(desk, ALBRECHT, numbers=tuple(reversed(read(desk.book, ALBRECHT).numbers)))
    call = CallDraft(ALBRECHT, CallOutcome.WRONG_NUMBER, NOW, number_id=first.id)
    desk.perform(calling.log_call, call, NOW)
    abroad, first = read(desk.book, ALBRECHT).numbers
    edit(desk, ALBRECHT, numbers=(replace(first, label="work", wrong=False),))
    box = contacts_screen.side.form.parts.changes
    assert words(box) == [
        f"Geändert: Nummer {abroad.shown} entfernt; Nummer 089 99998001 jetzt „geschäftlich“;"
        " Nummer 089 99998001 nicht mehr als falsch markiert",
        "Nach einem Anruf: Nummer 089 99998001 als falsch markiert",
        "Geändert: Reihenfolge der Nummern",
        f"Geändert: Nummer {abroad.shown} ergänzt",
        "Import „Liste.csv“: angelegt",
    ]
    edit(desk, ALBRECHT, kind=ContactKind.PROSPECT, numbers=(number(9, id=first.id),))
    assert words(box)[0] == (
        "Geändert: Art „Bestandskunde“ → „Interessent“; Nummer 089 99998001 → 089 99998009;"
        " Nummer 089 99998009 jetzt ohne Art"
    )


def test_a_merge_a_block_and_the_archive(contacts_screen: ContactsScreen, desk: Desk) -> None:
    contacts_screen.show_contact(ALBRECHT)
    (other,) = add(desk.book, person("<b>A.</b> Albrecht", 9, customer_since="2017-05"))
    desk.perform(duplicates.merge_contacts, ALBRECHT, other)
    desk.perform(duplicates.take_apart, duplicates.past_merges(desk.book)[0].step_id)
    desk.perform(calling.block, ALBRECHT, TODAY, "bat darum")
    desk.perform(calling.unblock, ALBRECHT)
    desk.perform(calling.archive, ALBRECHT, NOW)
    contacts_screen.show_contact(ALBRECHT)
    box = contacts_screen.side.form.parts.changes
    box.more.click()
    assert words(box) == [
        "Archived",
        "Calls allowed again",
        "No more calls: “bat darum”",
        "Taken apart again from “<b>A.</b> Albrecht”: Customer since “05/2017” removed",
        "Merged with “<b>A.</b> Albrecht”: Customer since “05/2017” added",
        "Import “Liste.csv”: added",
    ]
    for line in box.rows.shown():
        assert line.accessibleName() == f"{line.said.day}, {line.said.words}"


def test_an_undone_act_is_gone_and_back_when_it_is_made_again(
    contacts_screen: ContactsScreen, desk: Desk
) -> None:
    contacts_screen.show_contact(BAUER)
    box = contacts_screen.side.form.parts.changes
    edit(desk, BAUER, city="Ulm")
    assert words(box)[0] == "Edited: Place “München” → “Ulm”"
    desk.undo()
    assert words(box) == ["Import “Liste.csv”: added"]
    desk.redo()
    assert words(box)[0] == "Edited: Place “München” → “Ulm”"


def test_a_long_past_begins_short_and_shows_more_on_demand(
    contacts_screen: ContactsScreen, desk: Desk
) -> None:
    for place in range(FIRST + 60):
        edit(desk, BAUER, city=f"Ort {place}")
    contacts_screen.show_contact(BAUER)
    box = contacts_screen.side.form.parts.changes
    assert len(box.lines()) == FIRST
    assert words(box)[0] == f"Edited: Place “Ort {FIRST + 58}” → “Ort {FIRST + 59}”"
    assert box.more.text() == "Show 50 more change(s)"
    box.more.click()
    assert len(box.lines()) == FIRST + 50
    box.more.click()
    assert words(box)[-1] == "Import “Liste.csv”: added"
    assert box.more.isHidden()
    contacts_screen.show_contact(ALBRECHT)
    contacts_screen.show_contact(BAUER)
    assert len(box.lines()) == FIRST


def test_a_long_note_is_cut(contacts_screen: ContactsScreen, desk: Desk) -> None:
    contacts_screen.show_contact(BAUER)
    edit(desk, BAUER, notes="Wort " * 500)
    said = words(contacts_screen.side.form.parts.changes)[0]
    assert said.endswith(" …” added")
    assert len(said) < 200


def test_a_contact_being_added_has_no_past(contacts_screen: ContactsScreen) -> None:
    contacts_screen.add()
    assert contacts_screen.side.form.parts.changes.isHidden()
