"""The first start: from an empty book to the first list, by keyboard."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from callbook.actions import contacts, owner
from callbook.core.contacts import ContactKind, Importance
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.translating import Translating
from callbook.gui.welcome.choices import ChoiceCard
from callbook.gui.welcome.page import WelcomePage
from tests.books import TODAY, dump


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, look: Look) -> WelcomePage:
    page = WelcomePage(desk, look)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    return page


def test_three_ways_on_without_any_form(page: WelcomePage, qtbot: QtBot) -> None:
    cards = page.choices.findChildren(ChoiceCard)
    assert len(cards) == 3
    assert all(card.accessibleName() and card.accessibleDescription() for card in cards)
    with qtbot.waitSignal(page.import_wanted):
        qtbot.keyClick(page.choices.bring_in, Qt.Key.Key_Space)
    with qtbot.waitSignal(page.demo_wanted):
        qtbot.keyClick(page.choices.demo, Qt.Key.Key_Space)
    with qtbot.waitSignal(page.import_wanted):
        qtbot.keyClick(page.choices.bring_in, Qt.Key.Key_Return)


def test_enter_adds_a_contact_and_makes_room_for_the_next(
    page: WelcomePage, desk: Desk, qtbot: QtBot
) -> None:
    page.type_in()
    form = page.form
    qtbot.keyClicks(form.name, "Monika Albrecht")
    qtbot.keyClicks(form.company, "Albrecht Metallbau GmbH")
    qtbot.keyClicks(form.phone, "089 99998-123")
    form.importance.choose(Importance.A)
    qtbot.keyClick(form.phone, Qt.Key.Key_Return)
    assert form.name.text() == form.phone.text() == ""
    (added,) = contacts.matching(desk.book)
    assert (added.name, added.company) == ("Monika Albrecht", "Albrecht Metallbau GmbH")
    assert (added.kind, added.importance) == (ContactKind.CUSTOMER, Importance.A)
    assert [number.e164 for number in added.numbers] == ["+498999998123"]
    assert form.count() == 1
    assert "Monika Albrecht" in form.listed()[0]


def test_a_company_without_a_person_and_a_contact_without_a_number(
    page: WelcomePage, desk: Desk
) -> None:
    form = page.form
    form.company.setText("Autohaus Özkan")
    form.kind.choose(ContactKind.PROSPECT)
    form.add()
    (added,) = contacts.matching(desk.book)
    assert added.name == added.company == "Autohaus Özkan"
    assert added.kind is ContactKind.PROSPECT
    assert added.numbers == ()


@pytest.mark.parametrize("name", ["ن" * 300, "🙂 <b>Kurt</b>", "‮Umgekehrt", "x" * 500])
def test_odd_names_are_kept_as_they_are(page: WelcomePage, desk: Desk, name: str) -> None:
    page.form.name.setText(name)
    page.form.add()
    (added,) = contacts.matching(desk.book)
    assert added.name == name
    assert not page.grab().isNull()


def test_a_form_without_a_name_says_what_is_missing(page: WelcomePage, desk: Desk) -> None:
    page.type_in()
    page.form.phone.setText("089 99998-123")
    page.form.add()
    assert page.form.complaint()
    assert contacts.is_empty(desk.book)
    page.form.name.setText("Monika")
    page.form.add()
    assert not page.form.complaint()


def test_what_is_still_typed_is_added_by_done(page: WelcomePage, desk: Desk, qtbot: QtBot) -> None:
    page.form.done_button.click()
    assert page.form.complaint()
    page.form.name.setText("Monika")
    with qtbot.waitSignal(page.form.done):
        page.form.done_button.click()
    assert contacts.count(desk.book) == 1
    assert page.crisis.isVisible()


def test_today_is_offered_as_the_start_of_the_crisis(page: WelcomePage, desk: Desk) -> None:
    page.ask()
    assert page.crisis.day.day() == TODAY
    page.crisis.name.setText("Pandemie")
    page.crisis.go_on.click()
    crisis = owner.crisis(desk.book, TODAY)
    assert crisis is not None
    assert (crisis.name, crisis.began_on) == ("Pandemie", TODAY)
    assert page.goal.isVisible()


def test_enter_in_the_day_takes_what_is_offered(
    page: WelcomePage, desk: Desk, qtbot: QtBot
) -> None:
    page.ask()
    qtbot.keyClick(page.crisis.day, Qt.Key.Key_Return)
    crisis = owner.crisis(desk.book, TODAY)
    assert crisis is not None
    assert crisis.began_on == TODAY
    assert page.goal.isVisible()


def test_a_crisis_in_the_future_is_refused_with_a_sentence(page: WelcomePage, desk: Desk) -> None:
    page.ask()
    before = dump(desk.book)
    page.crisis.day.show_day(TODAY + timedelta(days=1))
    page.crisis.go_on.click()
    assert "Zukunft" in page.crisis.day_field.complaint()
    assert page.crisis.isVisible()
    assert dump(desk.book) == before
    page.crisis.day.show_day(date(2020, 3, 16))
    page.crisis.go_on.click()
    assert not page.crisis.day_field.complaint()
    assert page.goal.isVisible()


def test_what_was_refused_is_typed_once_more_from_its_beginning(
    page: WelcomePage, desk: Desk, qtbot: QtBot
) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.ask()
    qtbot.waitUntil(page.crisis.day.hasFocus)
    for day in ("16.03.2030", "16.03.2020"):
        qtbot.keyClicks(page.crisis.day, day)
        qtbot.keyClick(page.crisis.day, Qt.Key.Key_Return)
    crisis = owner.crisis(desk.book, TODAY)
    assert crisis is not None
    assert crisis.began_on == date(2020, 3, 16)
    qtbot.waitUntil(page.goal.goal.hasFocus)
    for goal in ("0", "15"):
        qtbot.keyClicks(page.goal.goal, goal)
        qtbot.keyClick(page.goal.goal, Qt.Key.Key_Return)
    assert desk.settings.calls_per_day == 15


def test_there_may_be_no_crisis(page: WelcomePage, desk: Desk) -> None:
    page.ask()
    page.crisis.skip.click()
    assert page.goal.isVisible()
    assert owner.crises(desk.book) == []


def test_calls_a_day_are_saved_or_skipped(page: WelcomePage, desk: Desk, qtbot: QtBot) -> None:
    page.ask()
    page.crisis.skip.click()
    page.goal.goal.setText("0")
    page.goal.go_on.click()
    assert "1000" in page.goal.goal_field.complaint()
    assert "calls-per-day" not in page.goal.goal_field.complaint()
    page.goal.goal.setText("15")
    with qtbot.waitSignal(page.finished):
        qtbot.keyClick(page.goal.goal, Qt.Key.Key_Return)
    assert desk.settings.calls_per_day == 15


def test_the_second_question_can_be_skipped(page: WelcomePage, desk: Desk, qtbot: QtBot) -> None:
    page.ask()
    page.crisis.skip.click()
    with qtbot.waitSignal(page.finished):
        page.goal.skip.click()
    assert desk.settings.calls_per_day == 12


def test_the_keyboard_is_where_one_types(page: WelcomePage, qtbot: QtBot) -> None:
    page.activateWindow()
    page.type_in()
    assert page.form.focusProxy() is page.form.name
    page.ask()
    assert page.crisis.focusProxy() is page.crisis.day


def test_all_of_it_in_german(page: WelcomePage, translating: Translating, qtbot: QtBot) -> None:
    translating.speak("de")
    qtbot.waitUntil(lambda: page.choices.bring_in.text() == "Meine Kunden importieren")
    page.form.name.setText("Monika")
    page.form.add()
    assert page.form.heading() == "Ein Kontakt eingetippt"
    page.form.name.setText("Jens")
    page.form.add()
    assert page.form.heading() == "2 Kontakte eingetippt"
