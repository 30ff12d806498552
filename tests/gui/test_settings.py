"""The settings: saved at once, taken back, and a sentence where a value does not fit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from callbook.actions import owner
from callbook.core.settings import Settings
from callbook.gui.countries import regions
from callbook.gui.desk import Desk
from callbook.gui.settings.page import SettingsPage
from callbook.gui.theme import Look
from callbook.gui.translating import Translating
from callbook.gui.widgets.questions import AskFirst
from tests.books import TODAY, dump
from tests.gui.card_keys import Dialled


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, look: Look) -> SettingsPage:
    page = SettingsPage(desk, look)
    qtbot.addWidget(page)
    page.resize(1000, 1400)
    page.show()
    return page


def typed(edit: QLineEdit, text: str) -> None:
    """Type something and leave the field."""
    edit.setText(text)
    edit.editingFinished.emit()


ACTS: dict[str, tuple[Callable[[SettingsPage], Any], Any]] = {
    "company": (
        lambda page: typed(page.company.edit, "Muster Werkzeuge GmbH"),
        "Muster Werkzeuge GmbH",
    ),
    "language": (lambda page: page.language.answers.pick("en"), "en"),
    "theme": (lambda page: page.appearance.answers.pick("dark"), "dark"),
    "country": (lambda page: page.country.take("AT"), "AT"),
    "region": (lambda page: page.region.take("BY"), "BY"),
    "working_days": (lambda page: page.weekdays.chips[5].click(), (0, 1, 2, 3, 4, 5)),
    "calls_per_day": (lambda page: typed(page.goal.edit, " 20 "), 20),
    "prospect_share": (lambda page: typed(page.share.edit, "0"), 0),
    "cadence_a": (lambda page: typed(page.cadences[0].edit, "2"), 2),
    "cadence_b": (lambda page: typed(page.cadences[1].edit, "6"), 6),
    "cadence_c": (lambda page: typed(page.cadences[2].edit, "26"), 26),
    "paper": (lambda page: page.paper.answers.pick("Letter"), "Letter"),
    "dial_scheme": (lambda page: page.dialling.scheme.take("callto"), "callto"),
    "hours_weekdays": (lambda page: typed(page.dialling.hours[0].edit, "9-17"), "9:00–17:00"),
    "hours_saturday": (lambda page: typed(page.dialling.hours[1].edit, ""), ""),
    "hours_sunday": (lambda page: typed(page.dialling.hours[2].edit, "11-12"), "11:00–12:00"),
}


@pytest.mark.parametrize("key", ACTS)
def test_each_setting_is_saved_at_once_and_taken_back(
    page: SettingsPage, desk: Desk, key: str
) -> None:
    act, wanted = ACTS[key]
    before = getattr(desk.settings, key)
    act(page)
    assert getattr(owner.settings(desk.book), key) == wanted
    assert getattr(desk.settings, key) == wanted
    desk.undo()
    assert getattr(desk.settings, key) == before == getattr(Settings(), key)


def test_what_was_taken_back_is_seen(page: SettingsPage, desk: Desk) -> None:
    typed(page.goal.edit, "20")
    page.weekdays.chips[5].click()
    page.appearance.answers.pick("dark")
    for _ in range(3):
        desk.undo()
    assert page.goal.edit.text() == "12"
    assert not page.weekdays.chips[5].isChecked()
    assert page.appearance.answers.choice() == "system"


@pytest.mark.parametrize("text", ["0", "-3", "1001", "zwölf", "", "3.5", "9" * 40])
def test_a_goal_that_does_not_fit_is_told_beside_its_field(
    page: SettingsPage, desk: Desk, text: str
) -> None:
    before = dump(desk.book)
    typed(page.goal.edit, text)
    assert page.goal.name() in page.goal.complaint()
    assert page.goal.edit.text() == text
    assert dump(desk.book) == before
    typed(page.goal.edit, "12")
    assert not page.goal.complaint()


def test_at_least_one_day_is_a_working_day(page: SettingsPage, desk: Desk) -> None:
    for chip in page.weekdays.chips[:5]:
        chip.click()
    assert desk.settings.working_days == (4,)
    assert page.weekdays.complaint()
    assert page.weekdays.chips[4].isChecked()


def test_another_country_offers_its_own_regions(page: SettingsPage, desk: Desk) -> None:
    page.region.take("BY")
    page.country.take("CH")
    offered = [page.region.box.itemData(index) for index in range(page.region.box.count())]
    assert offered == ["", *(code for code, _name in regions("CH"))]
    assert desk.settings.region == ""
    page.country.take("FR")
    assert not page.region.isVisible()


@pytest.mark.parametrize("country", ["DE", "AT", "CH"])
def test_every_region_offered_is_known(desk: Desk, country: str) -> None:
    desk.do(owner.change_setting, "country", country)
    for code, _name in regions(country):
        assert desk.do(owner.change_setting, "region", code) is not None, code


def test_the_crisis_is_set_corrected_and_ended(page: SettingsPage, desk: Desk) -> None:
    box = page.crisis
    assert not box.end_button.isVisible()
    box.name.setText("Hochwasser")
    box.began.show_day(date(2020, 3, 16))
    box.set_button.click()
    assert "Hochwasser" in box.state.text()
    box.began.show_day(date(2020, 3, 10))
    box.set_button.click()
    (crisis,) = owner.crises(desk.book)
    assert crisis.began_on == date(2020, 3, 10)
    box.ended.show_day(TODAY - timedelta(days=1))
    box.end_button.click()
    assert owner.crisis(desk.book, TODAY) is None
    assert not box.end_button.isVisible()
    desk.undo()
    assert box.end_button.isVisible()


def test_a_crisis_in_the_future_or_ending_before_it_began_is_refused(
    page: SettingsPage, desk: Desk
) -> None:
    box = page.crisis
    box.began.show_day(TODAY + timedelta(days=1))
    box.set_button.click()
    assert box.began_field.complaint()
    box.began.show_day(TODAY)
    box.set_button.click()
    assert not box.began_field.complaint()
    box.ended.show_day(TODAY - timedelta(days=1))
    box.end_button.click()
    assert box.ended_field.complaint()
    assert owner.crisis(desk.book, TODAY) is not None


def test_a_template_of_ones_own_is_kept(page: SettingsPage, desk: Desk, qtbot: QtBot) -> None:
    edit = page.dialling.template
    edit.setFocus()
    edit.setText("myphone:{number}")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert desk.settings.dial_scheme == "myphone:{number}"
    assert edit.text() == "myphone:{number}"


@pytest.mark.parametrize("text", ["https://pbx.example/{number}", "file:///{number}", "myphone:"])
def test_a_template_that_does_not_dial_is_told_beside_its_field(
    page: SettingsPage, desk: Desk, text: str, qtbot: QtBot
) -> None:
    edit = page.dialling.template
    edit.setFocus()
    edit.setText(text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert page.dialling.scheme.complaint()
    assert desk.settings.dial_scheme == "tel"


def test_a_number_of_ones_own_shows_what_would_be_handed_over(
    page: SettingsPage, dialled: Dialled
) -> None:
    box = page.dialling
    box.number.setText("089 99998-001")
    assert "tel:+498999998001" in box.shown.text()
    assert dialled.uris == []
    box.test.click()
    assert dialled.uris == ["tel:+498999998001"]
    box.scheme.take("sip")
    assert "sip:+498999998001" in box.shown.text()


@pytest.mark.parametrize("number", ["", "112", "116117", "*21#", "abc", "12"])
def test_a_try_dials_no_emergency_and_no_code(
    page: SettingsPage, dialled: Dialled, number: str
) -> None:
    page.dialling.number.setText(number)
    page.dialling.test.click()
    assert dialled.uris == []
    assert page.dialling.shown.text()
    assert page.dialling.shown.property("tone") == "silence"


def test_a_try_of_a_costly_number_asks_first(page: SettingsPage, dialled: Dialled) -> None:
    page.dialling.number.setText("0900 1123456")
    page.dialling.test.click()
    assert dialled.uris == []
    (asked,) = page.findChildren(AskFirst)
    assert "0900 1 123456" in asked.words.text()
    asked.accept()
    assert dialled.uris == ["tel:+499001123456"]


def test_the_wheel_changes_no_setting(page: SettingsPage, desk: Desk) -> None:
    box, before = page.country.box, dump(desk.book)
    middle = QPointF(box.rect().center())
    wheel = QWheelEvent(
        middle,
        box.mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)
    assert box.currentData() == "DE"
    assert dump(desk.book) == before


def test_hours_that_are_none_are_told_beside_their_field(page: SettingsPage, desk: Desk) -> None:
    field = page.dialling.hours[0]
    typed(field.edit, "abends")
    assert "abends" in field.complaint()
    assert desk.settings.hours_weekdays == "8:00–20:00"
    typed(field.edit, "9-18")
    assert not field.complaint()
    assert field.edit.text() == "9:00–18:00"


def test_every_field_is_named_for_a_screen_reader(page: SettingsPage) -> None:
    for field in page.fields():
        assert field.control.accessibleName() == field.name() != ""
    assert page.weekdays.chips[0].accessibleName() in ("Monday", "Montag")


def test_german_and_back(
    page: SettingsPage, translating: Translating, desk: Desk, qtbot: QtBot
) -> None:
    translating.speak("de")
    qtbot.waitUntil(lambda: page.goal.name() == "Anrufe am Tag")
    assert page.weekdays.chips[0].text() == "Mo"
    typed(page.goal.edit, "0")
    assert "„Anrufe am Tag“" in page.goal.complaint()
    translating.speak("en")
    qtbot.waitUntil(lambda: page.goal.name() == "Calls a day")
