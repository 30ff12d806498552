"""The guides in the settings: worded anew, saved on leaving, brought back, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callbook.actions.guides import guide, guide_text
from callbook.core.guides import GuideName, default_text
from callbook.gui.desk import Desk
from callbook.gui.settings.guides_box import GuideField, GuidesBox
from callbook.gui.settings.page import SettingsPage
from callbook.gui.theme import Look
from tests.books import dump

CUSTOMER, VOICEMAIL = GuideName.CUSTOMER, GuideName.CUSTOMER_VOICEMAIL


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, look: Look) -> SettingsPage:
    page = SettingsPage(desk, look)
    qtbot.addWidget(page)
    page.resize(1000, 1800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def box(page: SettingsPage) -> GuidesBox:
    return page.guides


def word(field: GuideField, text: str) -> None:
    """Type a guide and go on with Tab."""
    field.edit.setFocus()
    field.edit.selectAll()
    QTest.keyClicks(field.edit, text)
    QTest.keyClick(field.edit, Qt.Key.Key_Tab)


def test_a_guide_is_saved_when_the_keyboard_leaves_it(desk: Desk, box: GuidesBox) -> None:
    field = box.guides[CUSTOMER]
    assert field.edit.toPlainText() == default_text(CUSTOMER, "de")
    assert not field.back.isEnabled()
    word(field, "Hallo {name}")
    assert guide(desk.book, CUSTOMER, "de") == ("Hallo {name}",)
    assert guide_text(desk.book, CUSTOMER, "en") == default_text(CUSTOMER, "en")
    assert field.back.isEnabled()
    assert desk.undo_name() == "Gesprächsleitfaden: Bestandskunde in der Krise"


def test_back_to_the_original_by_keyboard_and_back_again(desk: Desk, box: GuidesBox) -> None:
    field = box.guides[CUSTOMER]
    word(field, "Eins")
    assert box.guides[VOICEMAIL].edit.hasFocus()
    field.back.setFocus()
    QTest.keyClick(field.back, Qt.Key.Key_Space)
    assert field.edit.toPlainText() == default_text(CUSTOMER, "de")
    assert field.edit.hasFocus()
    desk.undo()
    assert field.edit.toPlainText() == "Eins"
    desk.undo()
    assert field.edit.toPlainText() == default_text(CUSTOMER, "de")


def test_each_language_has_its_own(desk: Desk, box: GuidesBox) -> None:
    box.language.pick("en")
    assert box.guides[VOICEMAIL].edit.toPlainText() == default_text(VOICEMAIL, "en")
    word(box.guides[VOICEMAIL], "Hello there")
    box.language.pick("de")
    assert box.guides[VOICEMAIL].edit.toPlainText() == default_text(VOICEMAIL, "de")
    assert guide(desk.book, VOICEMAIL, "en") == ("Hello there",)


def test_what_is_typed_is_kept_when_the_language_is_changed(desk: Desk, box: GuidesBox) -> None:
    box.guides[CUSTOMER].edit.setPlainText("Noch im Feld")
    box.language.pick("en")
    assert guide(desk.book, CUSTOMER, "de") == ("Noch im Feld",)


def test_too_long_a_guide_says_so_and_stays_in_the_field(desk: Desk, box: GuidesBox) -> None:
    before = dump(desk.book)
    field = box.guides[CUSTOMER]
    field.edit.setPlainText("x\n" * 13)
    field.edit.left.emit()
    assert "12" in field.complaint()
    assert field.edit.toPlainText() == "x\n" * 13
    assert dump(desk.book) == before
    field.edit.setPlainText(default_text(CUSTOMER, "de"))
    field.edit.left.emit()
    assert field.complaint() == ""


def test_only_looking_is_no_step(desk: Desk, box: GuidesBox) -> None:
    for field in box.guides.values():
        field.edit.setFocus()
        QTest.keyClick(field.edit, Qt.Key.Key_Tab)
    assert desk.undo_name() is None
