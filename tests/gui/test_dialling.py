"""Dialling: always a deliberate act, with a question where one is due."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest

from callbook.actions import contacts
from callbook.core.contacts import Number
from callbook.gui.calling.dialling import is_quiet
from callbook.gui.calling.qr_dialog import QrDialog
from callbook.gui.desk import Desk
from callbook.gui.week_screen import WeekScreen
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


@pytest.mark.parametrize(
    ("moment", "quiet"),
    [
        (datetime(2020, 3, 24, 7, 59), True),
        (datetime(2020, 3, 24, 8, 0), False),
        (datetime(2020, 3, 24, 20, 0), True),
        (datetime(2020, 3, 28, 8, 59), True),
        (datetime(2020, 3, 28, 17, 59), False),
        (datetime(2020, 3, 29, 12, 0), True),
    ],
)
def test_quiet_are_nights_late_saturdays_and_sundays(moment: datetime, quiet: bool) -> None:
    assert is_quiet(moment) is quiet


def test_an_emergency_number_is_never_dialled(screen: WeekScreen, dialled: Dialled) -> None:
    told = QSignalSpy(screen.told)
    screen.card.dialler.dial(Number("112", "+49112", shown="112"))
    screen.card.dialler.dial(Number("*21*0171#"))
    assert dialled.uris == []
    assert told.count() == 2


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
