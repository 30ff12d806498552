"""Dialling: always a deliberate act, with a question where one is due."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from callbook.actions import calling, contacts, owner
from callbook.actions.listing import contact_rows
from callbook.core.contacts import Number
from callbook.gui.calling.qr_dialog import QrDialog
from callbook.gui.desk import Desk
from callbook.gui.week_screen import WeekScreen
from tests.books import add, number, person
from tests.gui.card_keys import (
    MONIKA,
    Dialled,
    press,
    question,
    save,
)
from tests.gui.conftest import SetClock


def test_the_other_number_can_be_dialled(desk: Desk, screen: WeekScreen, dialled: Dialled) -> None:
    other = screen.card.parts.number._chips[1]
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)
    screen.page.focus_list()
    press(screen, Qt.Key.Key_Return)
    assert dialled.uris == ["tel:+498999998077"]
    press(screen, Qt.Key.Key_2)
    save(screen)
    card = contacts.card(desk.book, MONIKA)
    assert card is not None
    assert card.calls[0].number_id == card.contact.numbers[1].id


def test_enter_calls_and_a_click_on_the_row_does_not(screen: WeekScreen, dialled: Dialled) -> None:
    rect = screen.page.list.visualRect(screen.page.list.currentIndex())
    QTest.mouseClick(screen.page.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert dialled.uris == []
    press(screen, Qt.Key.Key_Return)
    assert dialled.uris == ["tel:+498999998001"]


def test_at_quiet_hours_a_question_comes_first(
    screen: WeekScreen, dialled: Dialled, clock: SetClock
) -> None:
    clock.day = date(2020, 3, 29)
    press(screen, Qt.Key.Key_Return)
    assert dialled.uris == []
    question(screen).accept()
    assert dialled.uris == ["tel:+498999998001"]


def test_an_emergency_number_is_never_dialled(screen: WeekScreen, dialled: Dialled) -> None:
    told = QSignalSpy(screen.told)
    screen.card.dialler.dial(Number("112", "+49112", shown="112"))
    screen.card.dialler.dial(Number("*21*0171#"))
    assert dialled.uris == []
    assert told.count() == 2


def test_the_hours_are_those_that_the_owner_has_set(
    desk: Desk, screen: WeekScreen, dialled: Dialled, clock: SetClock
) -> None:
    desk.do(owner.change_setting, "hours-weekdays", "10-12")
    clock.at = time(9, 59)
    press(screen, Qt.Key.Key_Return)
    assert "9:59" in question(screen).words.text()
    question(screen).reject()
    clock.at = time(10, 0)
    press(screen, Qt.Key.Key_Return)
    assert dialled.uris == ["tel:+498999998001"]


def test_a_costly_number_at_night_asks_one_question(
    screen: WeekScreen, dialled: Dialled, clock: SetClock
) -> None:
    clock.at = time(22, 0)
    screen.card.dialler.dial(Number("0900 1123456", "+499001123456", shown="0900 1123456"))
    words = question(screen).words.text()
    assert "0900 1123456" in words
    assert "22:00" in words
    assert dialled.uris == []
    question(screen).accept()
    assert dialled.uris == ["tel:+499001123456"]


def test_whoever_wants_no_calls_is_reached_by_no_way(
    desk: Desk, screen: WeekScreen, dialled: Dialled
) -> None:
    card = contacts.card(desk.book, MONIKA)
    assert card is not None
    number, told = card.contact.numbers[0], QSignalSpy(screen.told)
    QGuiApplication.clipboard().clear()
    desk.do(calling.block, MONIKA, desk.today())
    screen.show_contact(MONIKA)
    parts = screen.card.parts.number
    assert not any(button.isEnabled() for button in (parts.call, parts.copy, parts.qr))
    for way in (screen._call, screen.place.copy_number, screen.place.show_code):
        way(MONIKA)
    screen.card.call()
    for act in (screen.card.dialler.dial, screen.card.dialler.copy, screen.card.dialler.show_code):
        act(number)
    assert dialled.uris == []
    assert not screen.findChildren(QrDialog)
    assert not QGuiApplication.clipboard().text()
    assert told.count() >= 5
    assert "Monika Albrecht" in told.at(0)[0]


def test_a_block_that_comes_while_the_question_stands_open_holds(
    desk: Desk, screen: WeekScreen, dialled: Dialled, clock: SetClock
) -> None:
    clock.day = date(2020, 3, 29)
    press(screen, Qt.Key.Key_Return)
    asked = question(screen)
    desk.do(calling.block, MONIKA, desk.today())
    asked.accept()
    assert dialled.uris == []


def test_keys_copy_the_number_and_show_its_code(screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == "+498999998001"
    press(screen, Qt.Key.Key_Q)
    (dialog,) = screen.findChildren(QrDialog)
    assert dialog.isVisible()


def test_that_a_program_took_the_number_is_told(screen: WeekScreen, dialled: Dialled) -> None:
    taken = QSignalSpy(screen.card.dialler.dialled)
    press(screen, Qt.Key.Key_Return)
    assert taken.count() == len(dialled.uris) == 1


def test_copying_puts_the_number_into_the_clipboard(screen: WeekScreen) -> None:
    screen.card.parts.number.copy.click()
    assert QGuiApplication.clipboard().text() == "+498999998001"


@pytest.mark.skipif(shutil.which("zbarimg") is None, reason="needs zbarimg to read the code")
def test_the_code_is_read_back_as_the_number(screen: WeekScreen, tmp_path: Path) -> None:
    screen.card.parts.number.qr.click()
    (dialog,) = screen.findChildren(QrDialog)
    file = tmp_path / "code.png"
    assert dialog.picture.grab().save(str(file))
    read = subprocess.run(["zbarimg", "-q", "--raw", str(file)], capture_output=True, text=True)
    assert read.stdout.strip() == "tel:+498999998001"


def test_the_code_of_a_costly_number_comes_with_a_warning(screen: WeekScreen) -> None:
    screen.card.dialler.show_code(Number("0137", "+491377123456", shown="0137 7123456"))
    screen.card.dialler.show_code(Number("089", "+498999998123", shown="089 99998123"))
    dear, usual = screen.findChildren(QrDialog)
    assert "0137 7123456" in dear.warning.text()
    assert dear.warning.isVisible()
    QApplication.processEvents()
    assert dear.warning.height() >= dear.warning.heightForWidth(dear.warning.width())
    assert not usual.warning.isVisible()


def test_enter_answers_no_where_yes_may_be_dear(screen: WeekScreen, dialled: Dialled) -> None:
    screen.card.dialler.dial(Number("0900", "+499001123456", shown="0900 1123456"))
    QTest.keyClick(question(screen), Qt.Key.Key_Return)
    assert dialled.uris == []


def test_card_and_list_mean_the_same_number(desk: Desk, screen: WeekScreen) -> None:
    mended = number(7, typed="0171 3920007", e164="+491713920007", shown="0171 3920007")
    numbers = (
        Number("3023125001", doubtful=True, shown="3023125001"),
        number(6, typed="030 2312506", e164="+49302312506", label="fax"),
        mended,
    )
    (someone,) = add(desk.book, person("Zoe Neumann", numbers=numbers))
    screen.show_contact(someone)
    shown = screen.card.parts.number.number()
    assert shown is not None
    assert shown.shown == contact_rows(desk.book, [someone])[0].number_shown == mended.shown
