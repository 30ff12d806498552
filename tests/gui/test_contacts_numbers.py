"""The numbers in the form: checked while typed, never refused, in any order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callbook.gui.contacts.filters import Ask
from callbook.gui.contacts.screen import ContactsScreen
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from tests.books import read
from tests.gui.contacts_screen import (
    ALBRECHT,
    DEMIR,
    HAHN,
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


NUMBERS = [
    ("089 99998-001", "+498999998001", "Dials"),
    ("171 3920041", "+491713920041", "leading zero"),
    ("4,91712E+11", None, "Excel"),
    ("bei Oma", None, "cannot be recognised"),
    ("089 99998001 oder 0171 3920041", "+498999998001", "2 numbers"),
]


@pytest.mark.parametrize(("text", "e164", "hint"), NUMBERS)
def test_a_number_is_checked_while_typed_and_never_refused(
    contacts_screen: ContactsScreen, desk: Desk, text: str, e164: str | None, hint: str
) -> None:
    desk._settings = desk.settings.replaced(language="en")
    contacts_screen.page.list.choose(DEMIR)
    form = contacts_screen.side.form
    form.parts.numbers.focus_line()
    typed(contacts_screen, text)
    line = form.parts.numbers.lines()[0]
    assert hint in line.hint.text()
    assert line.hint.text() == line.text.accessibleDescription()
    assert form.save()
    kept = read(desk.book, DEMIR).numbers
    assert kept[0].e164 == e164
    assert len(kept) == (2 if "oder" in text else 1)


def test_numbers_are_put_in_order_marked_and_removed(
    contacts_screen: ContactsScreen, desk: Desk
) -> None:
    box, form = contacts_screen.side.form.parts.numbers, contacts_screen.side.form
    box.add_button.click()
    typed(contacts_screen, "0171 3920041")
    QTest.keyClick(box.lines()[1].text, _KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert box.lines()[0].text.hasFocus()
    assert form.save()
    kept = read(desk.book, ALBRECHT).numbers
    assert [one.e164 for one in kept] == ["+491713920041", "+498999998001"]
    box.lines()[0].mark_wrong(True)
    assert "wrong" in box.lines()[0].hint.text()
    assert form.save()
    assert [one.wrong for one in read(desk.book, ALBRECHT).numbers] == [True, False]
    box.lines()[0].removed.emit()
    assert form.save()
    assert [one.id for one in read(desk.book, ALBRECHT).numbers] == [kept[1].id]
    desk.undo()
    assert len(form.entered().numbers) == 2


def test_numbers_to_fix_are_worked_off_by_keyboard(
    contacts_screen: ContactsScreen, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.mouseClick(contacts_screen.page.head.filters.chip(Ask.TO_FIX), Qt.MouseButton.LeftButton)
    contacts_screen.page.focus_list()
    press(contacts_screen, _KEY.Key_Return)
    assert contacts_screen.side.form.parts.numbers.lines()[0].text.hasFocus()
    typed(contacts_screen, "0221 4710555")
    press(contacts_screen, _KEY.Key_S, CONTROL)
    assert read(desk.book, DEMIR).numbers[0].e164 == "+492214710555"
    assert names(contacts_screen) == "Hahn"
    assert contacts_screen.side.form.contact_id() == HAHN
