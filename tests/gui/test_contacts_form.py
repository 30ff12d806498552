"""The form of a contact: nothing typed is lost, nothing is refused, all by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from callbook.actions import calling, contacts, listing
from callbook.actions.calling import CallDraft
from callbook.core.calls import CallOutcome
from callbook.core.contacts import Contact, ContactKind, Importance, Number, Party
from callbook.gui.contacts.editing.form import with_edits
from callbook.gui.contacts.screen import ContactsScreen
from callbook.gui.contacts.side import Side
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.widgets.questions import AskFirst
from tests.books import NOW, add, number, person, read
from tests.gui.contacts_screen import (
    ALBRECHT,
    BAUER,
    VOGT,
    fill,
    names,
    press,
    shown_screen,
    typed,
)

_KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def contacts_screen(desk: Desk, look: Look, qtbot: QtBot) -> Iterator[ContactsScreen]:
    """The screen with six people."""
    fill(desk)
    screen = shown_screen(desk, look, qtbot)
    yield screen
    screen.stop()


def test_a_new_contact_by_keyboard_alone(contacts_screen: ContactsScreen, desk: Desk) -> None:
    press(contacts_screen, _KEY.Key_N, CONTROL)
    typed(contacts_screen, "Ursula Hahn")
    press(contacts_screen, _KEY.Key_Tab)
    typed(contacts_screen, "Buchhandlung Hahn")
    form = contacts_screen.side.form
    form.parts.numbers.focus_line()
    typed(contacts_screen, "0761 5550111")
    assert "0761" in form.parts.numbers.lines()[0].hint.text()
    press(contacts_screen, _KEY.Key_S, CONTROL)
    made = read(desk.book, 7)
    assert (made.name, made.company) == ("Ursula Hahn", "Buchhandlung Hahn")
    assert [one.e164 for one in made.numbers] == ["+497615550111"]
    assert contacts_screen.page.list.selected() == [7]
    assert not form.is_dirty()
    desk.undo()
    assert names(contacts_screen) == "Albrecht Bauer Demir Hahn Özkan"


def test_what_was_typed_is_saved_when_one_goes_on(
    contacts_screen: ContactsScreen, desk: Desk
) -> None:
    press(contacts_screen, _KEY.Key_Return)
    assert contacts_screen.side.form.parts.person.name.hasFocus()
    typed(contacts_screen, " Monika")
    contacts_screen.page.focus_list()
    press(contacts_screen, _KEY.Key_Down)
    assert read(desk.book, ALBRECHT).name == "Albrecht Monika"
    assert contacts_screen.side.form.contact_id() == BAUER


def test_escape_forgets_what_was_typed(contacts_screen: ContactsScreen, desk: Desk) -> None:
    press(contacts_screen, _KEY.Key_Return)
    typed(contacts_screen, "xyz")
    assert contacts_screen.side.form.is_dirty()
    press(contacts_screen, _KEY.Key_Escape)
    assert not contacts_screen.side.form.is_dirty()
    assert contacts_screen.page.list.hasFocus()
    assert read(desk.book, ALBRECHT).name == "Albrecht"
    assert desk.undo_name() is not None
    assert "Albrecht" not in (desk.undo_name() or "")


def test_somebody_without_a_name_is_asked_about_and_never_lost(
    contacts_screen: ContactsScreen, desk: Desk
) -> None:
    contacts_screen.add()
    form = contacts_screen.side.form
    form.parts.numbers.focus_line()
    typed(contacts_screen, "089 99998077")
    assert not form.save()
    contacts_screen.page.list.choose(BAUER)
    (question,) = form.findChildren(AskFirst)
    assert contacts_screen.page.list.selected() == []
    question.no.click()
    assert form.entered().numbers[0].e164 == "+498999998077"
    contacts_screen.keep()
    assert read(desk.book, 7).numbers[0].e164 == "+498999998077"
    assert read(desk.book, 7).name


def test_discarding_goes_where_one_wanted_to_go(contacts_screen: ContactsScreen) -> None:
    contacts_screen.add()
    contacts_screen.side.form.parts.numbers.focus_line()
    typed(contacts_screen, "1")
    contacts_screen.page.list.choose(BAUER)
    (question,) = contacts_screen.side.form.findChildren(AskFirst)
    question.yes.click()
    assert not contacts_screen.side.form.is_dirty()


def test_an_act_from_elsewhere_leaves_what_was_typed(
    contacts_screen: ContactsScreen, desk: Desk
) -> None:
    form = contacts_screen.side.form
    form.parts.person.title_line.setFocus()
    typed(contacts_screen, "Chefin")
    desk.do(contacts.edit_contact, replace(read(desk.book, ALBRECHT), city="Ulm"))
    assert (form.entered().title, form.entered().city) == ("Chefin", "Ulm")
    assert form.save()
    saved = read(desk.book, ALBRECHT)
    assert (saved.title, saved.city) == ("Chefin", "Ulm")


def test_tags_are_told_apart_as_an_import_tells_them_apart(
    contacts_screen: ContactsScreen, desk: Desk
) -> None:
    form = contacts_screen.side.form
    form.parts.about.tags.setFocus()
    typed(contacts_screen, "Messe; VIP, Post|Messe")
    assert form.save()
    assert read(desk.book, ALBRECHT).tags == ("Messe", "VIP", "Post")


def test_with_edits_only_what_was_typed_goes_over_what_is_new() -> None:
    before, now = person("A", city="Ulm"), person("A", city="Kiel", title="Chefin")
    assert with_edits(before, replace(before, name="B"), now) == replace(now, name="B")


texts = st.text(max_size=40)
odd_contacts = st.builds(
    Contact,
    name=texts,
    company=texts,
    title=texts,
    street=texts,
    city=texts,
    notes=texts,
    own_number=texts,
    customer_since=st.sampled_from(["", "2017", "2017-05", "2017-05-03"]),
    kind=st.sampled_from(ContactKind),
    party=st.sampled_from(Party),
    importance=st.sampled_from(Importance),
    cadence_weeks=st.none() | st.integers(1, 9999),
    emails=st.lists(texts.filter(bool), max_size=3).map(tuple),
    tags=st.lists(texts, max_size=3).map(tuple),
    numbers=st.lists(
        st.builds(Number, typed=texts.filter(bool), label=texts, wrong=st.booleans()), max_size=3
    ).map(tuple),
)


@given(st.lists(odd_contacts, min_size=1, max_size=3))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_looking_at_a_contact_changes_nothing(
    contacts_screen: ContactsScreen, shown: list[Contact]
) -> None:
    parts = contacts_screen.side.form.parts
    for contact in shown:
        parts.show_contact(contact)
        assert parts.apply(contact) == contact


def test_no_more_calls_with_a_reason_and_back(contacts_screen: ContactsScreen, desk: Desk) -> None:
    contacts_screen.side.form.parts.head.block_wanted.emit()
    (question,) = contacts_screen.findChildren(AskFirst)
    question.line.setText("nur noch Post")
    question.yes.click()
    blocked = read(desk.book, ALBRECHT)
    assert (blocked.do_not_call, blocked.do_not_call_reason) == (True, "nur noch Post")
    assert "nur noch Post" in contacts_screen.side.form.parts.blocked.text()
    contacts_screen.side.form.parts.blocked.acted.emit()
    assert not read(desk.book, ALBRECHT).do_not_call
    assert not contacts_screen.side.form.parts.blocked.isVisible()


def test_the_past_stands_in_the_form(contacts_screen: ContactsScreen, desk: Desk) -> None:
    for day in range(9):
        at = datetime(2020, 3, 1, 9, 0) + timedelta(days=day)
        calling.log_call(desk.book, CallDraft(BAUER, CallOutcome.NO_ANSWER, at), NOW)
    contacts_screen.page.list.choose(BAUER)
    past = contacts_screen.side.form.parts.past
    assert "21. Apr" in past.promises() or "21 Apr" in past.promises()
    assert len(past.lines()) == 6
    assert past.title().startswith("10 ")
    past.more.click()
    assert len(past.lines()) == 10
    assert past.lines()[-1][0] == "1. März 2020"
    contacts_screen.show_contact(VOGT)
    assert [day for day, _ in past.lines()] == ["19. Nov. 2019"]


def test_a_colleague_is_one_click_away(contacts_screen: ContactsScreen) -> None:
    (button,) = contacts_screen.side.form.parts.people.buttons()
    assert button.text() == "Bauer"
    button.click()
    assert contacts_screen.side.form.contact_id() == BAUER
    assert contacts_screen.page.list.selected() == [BAUER]


def test_whoever_is_not_in_the_list_is_shown_all_the_same(contacts_screen: ContactsScreen) -> None:
    contacts_screen.show_contact(VOGT)
    assert contacts_screen.side.form.contact_id() == VOGT
    assert contacts_screen.page.list.selected() == []
    assert contacts_screen.side.form.parts.archived.isVisible()


def test_the_way_to_the_call_saves_first(contacts_screen: ContactsScreen, desk: Desk) -> None:
    wanted: list[int] = []
    contacts_screen.call_wanted.connect(wanted.append)
    contacts_screen.side.form.parts.person.title_line.setFocus()
    typed(contacts_screen, "Chefin")
    press(contacts_screen, _KEY.Key_Return, CONTROL)
    assert wanted == [ALBRECHT]
    assert read(desk.book, ALBRECHT).title == "Chefin"


def test_customer_since_as_people_write_it(contacts_screen: ContactsScreen, desk: Desk) -> None:
    form = contacts_screen.side.form
    about = form.parts.about
    for typed_text, kept in (("3.5.2017", "2017-05-03"), ("05/2018", "2018-05"), ("2019", "2019")):
        about.since.clear()
        about.since.setFocus()
        typed(contacts_screen, typed_text)
        assert form.save()
        assert read(desk.book, ALBRECHT).customer_since == kept
    about.since.setFocus()
    about.since.clear()
    typed(contacts_screen, "schon immer")
    assert not form.save()
    assert about._fields[0].complaint()
    form.discard()
    assert read(desk.book, ALBRECHT).customer_since == "2019"


def test_a_deleted_contact_leaves_the_form(qtbot: QtBot, desk: Desk, look: Look) -> None:
    (only,) = add(desk.book, person("Monika Albrecht", numbers=(number(1), number(2))))
    side = Side(desk, look)
    qtbot.addWidget(side)
    form = side.form
    form.show_contact(only)
    desk.do(listing.delete_many, [only])
    assert form.contact_id() is None
    desk.undo()
    form.show_contact(only)
    assert len(form.entered().numbers) == 2
