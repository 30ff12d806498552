"""The contacts in the window: the ways in and out, by keyboard, and nothing lost on the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callbook.actions.opening import open_book
from callbook.gui.app import Places, Session
from callbook.gui.contacts.export_dialog import ExportDialog
from callbook.gui.contacts.screen import ContactsScreen
from callbook.gui.doing import AT_ONCE
from callbook.gui.main_window import MainWindow
from callbook.gui.places import CONTACTS, WEEK
from callbook.gui.printing.dialog import SheetDialog
from callbook.gui.week_screen import WeekScreen
from tests.books import NOW, add, person, read
from tests.gui.conftest import SetClock
from tests.gui.contacts_screen import names, press, typed

_KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path, clock: SetClock) -> Iterator[Session]:
    """The program with three customers, its window at the contacts."""
    file = tmp_path / "own.book"
    book = open_book(file, NOW.date())
    add(book, person("Monika Albrecht", 1), person("Jens Petersen", 2), person("Ada Vogt", 3))
    book.close()
    places = Places(tmp_path / "w.ini", file, tmp_path / "sample.book", _sentence)
    made = Session(qapp, places, clock, "de")
    assert made.open(file)
    yield made
    if made.window is not None:
        made.window.close()
    made.close()
    made.be_gone()


def _sentence(error: BaseException, language: str) -> str:
    return f"{language}: {error}"


def at_contacts(session: Session, qtbot: QtBot) -> tuple[MainWindow, ContactsScreen]:
    """The window and its page of contacts, gone to by key."""
    window = session.window
    assert window is not None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    # Its keys answer once the first picture stands.
    qtbot.waitUntil(lambda: bool(window.actions()))
    QTest.keyClick(QApplication.focusWidget() or window, _KEY.Key_2, CONTROL)
    page = window.page(CONTACTS)
    assert isinstance(page, ContactsScreen)
    return window, page


def test_the_way_to_a_call_by_keyboard(session: Session, qtbot: QtBot) -> None:
    window, screen = at_contacts(session, qtbot)
    assert window.at() == CONTACTS
    assert screen.page.list.hasFocus()
    QTest.keyClick(screen.page.list, _KEY.Key_F, CONTROL)
    assert screen.page.head.search.hasFocus()
    typed(screen, "peters")
    assert names(screen) == "Jens Petersen"
    press(screen, _KEY.Key_Return)
    assert screen.side.form.base() is not None
    press(screen, _KEY.Key_Return, CONTROL)
    assert window.at() == WEEK
    week = window.page(WEEK)
    assert isinstance(week, WeekScreen)
    card = week.card.card()
    assert card is not None
    assert card.contact.name == "Jens Petersen"
    assert not week.card.entry().moment.incoming


def test_letters_typed_in_the_list_begin_a_search(session: Session, qtbot: QtBot) -> None:
    _window, screen = at_contacts(session, qtbot)
    typed(screen, "v")
    typed(screen, "o")
    assert names(screen) == "Ada Vogt"
    press(screen, _KEY.Key_Escape)
    assert len(screen.page.model.ids) == 3
    assert screen.page.list.hasFocus()


def test_what_is_typed_is_saved_on_the_way_to_another_page(session: Session, qtbot: QtBot) -> None:
    window, screen = at_contacts(session, qtbot)
    press(screen, _KEY.Key_N, CONTROL)
    typed(screen, "Ursula Hahn")
    QTest.keyClick(QApplication.focusWidget() or window, _KEY.Key_1, CONTROL)
    assert window.at() == WEEK
    assert session.desk is not None
    assert read(session.desk.book, 4).name == "Ursula Hahn"


def test_what_is_typed_is_saved_when_the_window_closes(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    window, screen = at_contacts(session, qtbot)
    press(screen, _KEY.Key_Return)
    typed(screen, " xy")
    window.close()
    session.close()
    book = open_book(tmp_path / "own.book", NOW.date())
    assert any(read(book, n).name.endswith(" xy") for n in (1, 2, 3))
    book.close()


def test_every_act_is_told_with_its_way_back(session: Session, qtbot: QtBot) -> None:
    window, screen = at_contacts(session, qtbot)
    screen.side.form.parts.head.archive_wanted.emit()
    assert "Ada Vogt" in window.parts.toast.text()
    assert len(screen.page.model.ids) == 2
    window.parts.toast.acted.emit()
    assert len(screen.page.model.ids) == 3


def test_those_shown_are_exported(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    window, screen = at_contacts(session, qtbot)
    screen.page.head.search.setText("e")
    screen.chosen.export_shown()
    (dialog,) = screen.findChildren(ExportDialog)
    assert dialog.defaultSuffix() == "xlsx"
    dialog.picked.emit(str(tmp_path / "auswahl.csv"), "4.0")
    dialog.close()
    qtbot.waitUntil(lambda: "auswahl.csv" in window.parts.toast.text())
    written = (tmp_path / "auswahl.csv").read_text(encoding="utf-8-sig")
    assert [name in written for name in names(screen).split()].count(False) == 0
    assert len(written.splitlines()) == 1 + len(screen.page.model.ids)


def test_the_key_of_the_sheet_prints_those_selected(session: Session, qtbot: QtBot) -> None:
    window, screen = at_contacts(session, qtbot)
    press(screen, _KEY.Key_Home)
    press(screen, _KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(screen.page.list, _KEY.Key_P, CONTROL)
    (dialog,) = window.findChildren(SheetDialog)
    assert [call.name for call in dialog.sheet().calls] == ["Ada Vogt", "Jens Petersen"]
    dialog.reject()
    press(screen, _KEY.Key_Home)
    QTest.keyClick(screen.page.list, _KEY.Key_P, CONTROL)
    dialog = window.findChildren(SheetDialog)[-1]
    assert len(dialog.sheet().calls) == 3
    dialog.reject()


def test_what_is_done_to_very_many_is_told_with_its_way_back(
    session: Session, qtbot: QtBot
) -> None:
    assert session.desk is not None
    many = add(session.desk.book, *(person(f"Zander {n}", n) for n in range(AT_ONCE + 1)))
    window, screen = at_contacts(session, qtbot)
    screen.acts.archive(many)
    toast = window.parts.toast
    qtbot.waitUntil(lambda: toast.action_text() == "Rückgängig")
    assert "301 Kontakte archivieren" in toast.text()
    toast.acted.emit()
    qtbot.waitUntil(lambda: "Zurückgenommen" in toast.text())
    assert not read(session.desk.book, many[0]).archived
