"""Duplicates: the certain ones in one step, the others side by side, all by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from callbook.actions import contacts, duplicates, importing
from callbook.actions.importing import ImportOptions
from callbook.core.progress import silent
from callbook.core.resemblance import Pair, Why
from callbook.gui.contacts.merging.comparing import LEFT, RIGHT
from callbook.gui.contacts.merging.decisions import Decisions
from callbook.gui.contacts.merging.dialog import DuplicatesDialog
from callbook.gui.contacts.screen import ContactsScreen
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from tests.books import TODAY, add, person, read
from tests.gui.contacts_screen import names, shown_screen

_KEY = Qt.Key


@pytest.fixture
def contacts_screen(desk: Desk, look: Look, qtbot: QtBot) -> Iterator[ContactsScreen]:
    """One certain pair, and three doubtful ones: two by number, one by name."""
    add(
        desk.book,
        person("Jens Petersen", 1),
        person("Dr. Jens Petersen", 1, city="Kiel"),
        person("N. Sommer", 2, title="Inhaberin"),
        person("Nadine Sommer", 2, title="Chefin"),
        person("Peter Schmitt", 3),
        person("Peter Schmidt", 3),
        person("Anna Krug", 4, company="Krug Bau"),
        person("Anna Kruk", 5, company="Krug Bau"),
    )
    screen = shown_screen(desk, look, qtbot)
    yield screen
    screen.stop()


@pytest.fixture
def dialog(contacts_screen: ContactsScreen, qtbot: QtBot) -> Iterator[DuplicatesDialog]:
    """The dialog, after it has looked."""
    dialog = contacts_screen.find_duplicates()
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.bar.isVisible())
    yield dialog
    if isValid(dialog):
        dialog.reject()


def key(dialog: DuplicatesDialog, pressed: Qt.Key) -> None:
    """Press a key at whatever has the keyboard."""
    QTest.keyClick(QApplication.focusWidget() or dialog, pressed)


def test_the_certain_ones_are_merged_in_one_step(
    dialog: DuplicatesDialog, contacts_screen: ContactsScreen, desk: Desk, qtbot: QtBot
) -> None:
    assert "1" in dialog.merge_certain.text()
    assert "3" in dialog.one_by_one.text()
    dialog.merge_certain.click()
    qtbot.waitUntil(lambda: not dialog.bar.isVisible() and not dialog.merge_certain.isVisible())
    assert names(contacts_screen).count("Petersen") == 1
    assert read(desk.book, 1).city == "Kiel"
    QTest.keyClick(dialog, _KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(contacts_screen).count("Petersen") == 2


def test_a_doubtful_pair_is_decided_by_keyboard(
    dialog: DuplicatesDialog, contacts_screen: ContactsScreen, desk: Desk
) -> None:
    dialog.one_by_one.click()
    asking = dialog.asking
    assert asking.progress.text() == "1 of 3"
    assert asking.comparison.differing() == ["name", "title"]
    key(dialog, _KEY.Key_2)
    key(dialog, _KEY.Key_Down)
    key(dialog, _KEY.Key_Right)
    key(dialog, _KEY.Key_1)
    assert asking.comparison.second_holds() == {"name"}
    key(dialog, _KEY.Key_Return)
    kept = read(desk.book, 3)
    assert (kept.name, kept.title) == ("Nadine Sommer", "Inhaberin")
    assert asking.progress.text() == "2 of 3"
    key(dialog, _KEY.Key_N)
    assert asking.progress.text() == "3 of 3"
    key(dialog, _KEY.Key_N)
    assert "1" in dialog.told.text()
    assert "N. Sommer" not in names(contacts_screen)


def test_ctrl_z_takes_the_last_decision_back(
    dialog: DuplicatesDialog, contacts_screen: ContactsScreen
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    dialog.one_by_one.click()
    key(dialog, _KEY.Key_Return)
    key(dialog, _KEY.Key_N)
    assert dialog.asking.progress.text() == "3 of 3"
    QTest.keyClick(dialog, _KEY.Key_Z, control)
    assert dialog.asking.progress.text() == "2 of 3"
    assert "Nadine" not in names(contacts_screen)
    QTest.keyClick(dialog, _KEY.Key_Z, control)
    assert dialog.asking.progress.text() == "1 of 3"
    assert "Nadine Sommer" in names(contacts_screen)


def test_the_same_for_all_like_this(
    dialog: DuplicatesDialog, contacts_screen: ContactsScreen, desk: Desk, qtbot: QtBot
) -> None:
    dialog.one_by_one.click()
    key(dialog, _KEY.Key_2)
    key(dialog, _KEY.Key_A)
    assert dialog.asking.for_alike.isChecked()
    key(dialog, _KEY.Key_Return)
    qtbot.waitUntil(lambda: dialog.asking.isVisible())
    assert dialog.asking.progress.text() == "3 of 3"
    assert not dialog.asking.for_alike.isVisible()
    assert [read(desk.book, n).name for n in (3, 5)] == ["Nadine Sommer", "Peter Schmidt"]
    assert len(duplicates.past_merges(desk.book)) == 2
    QTest.keyClick(dialog, _KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.asking.progress.text() == "1 of 3"
    assert names(contacts_screen).count("Schmi") == 2


def test_a_click_chooses_a_side(dialog: DuplicatesDialog, qtbot: QtBot) -> None:
    dialog.one_by_one.click()
    comparison = dialog.asking.comparison
    qtbot.mouseClick(comparison.button("title", RIGHT), Qt.MouseButton.LeftButton)
    assert comparison.second_holds() == {"title"}
    qtbot.mouseClick(comparison.button("title", LEFT), Qt.MouseButton.LeftButton)
    assert comparison.second_holds() == frozenset()
    assert "Inhaberin" in comparison.button("title", LEFT).accessibleName()


def test_a_merge_is_taken_apart_again(
    dialog: DuplicatesDialog, contacts_screen: ContactsScreen, desk: Desk
) -> None:
    dialog.one_by_one.click()
    key(dialog, _KEY.Key_Return)
    dialog.reject()
    merges = contacts_screen.show_merges()
    (row,) = merges.rows.rows()
    assert row.title == "N. Sommer"
    merges.rows.press(0)
    assert merges.rows.rows() == []
    assert "Nadine Sommer" in names(contacts_screen)
    desk.undo()
    assert "Nadine Sommer" not in names(contacts_screen)
    assert len(merges.rows.rows()) == 1
    merges.reject()


def test_without_duplicates_it_says_so(desk: Desk, look: Look, qtbot: QtBot) -> None:
    add(desk.book, person("Monika Albrecht"))
    dialog = DuplicatesDialog(desk, look)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not dialog.bar.isVisible())
    assert dialog.told.text() == "No duplicates were found."
    assert not dialog.one_by_one.isVisible()


def test_an_import_is_taken_back_and_who_stays_is_named(
    contacts_screen: ContactsScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "kunden.csv"
    file.write_text("Name;Telefon\nEva Neu;089 99998071\nUwe Neu;089 99998072\n", "utf-8")
    result = importing.import_files(desk.book, [file], ImportOptions(), TODAY, silent)
    desk.tell(result.changes)
    assert names(contacts_screen).count("Neu") == 2
    eva = contacts.named(desk.book, "Eva Neu").contact_id
    desk.do(contacts.edit_contact, replace(read(desk.book, eva), city="Ulm"))
    dialog = contacts_screen.show_imports()
    assert dialog is not None
    (row,) = dialog.rows.rows()
    assert row.title.endswith("kunden.csv")
    assert row.second.endswith("2 new")
    dialog.rows.press(0)
    qtbot.waitUntil(lambda: "Eva Neu" in dialog.told.text())
    assert names(contacts_screen).count("Neu") == 1
    assert dialog.rows.rows()[0].second.endswith("2 new · 1 of them still in the book")
    desk.undo()
    assert names(contacts_screen).count("Neu") == 2
    assert dialog.rows.rows()[0].second.endswith("2 new")
    dialog.reject()


def test_imports_are_taken_back_by_keyboard_one_after_the_other(
    contacts_screen: ContactsScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    for place, name in enumerate(("eins", "zwei", "drei")):
        file = tmp_path / f"{name}.csv"
        file.write_text(f"Name;Telefon\nEva {name};089 99998-{80 + place:03}\n", "utf-8")
        desk.tell(importing.import_files(desk.book, [file], ImportOptions(), TODAY).changes)
    dialog = contacts_screen.show_imports()
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.rows.focus_at(1)
    for gone, next_one in (("zwei", "eins.csv"), ("eins", "drei.csv"), ("drei", "")):
        QTest.keyClick(QApplication.focusWidget(), _KEY.Key_Space)
        qtbot.waitUntil(dialog.leave.isEnabled)
        assert f"Eva {gone}" not in [one.name for one in contacts.every(desk.book)]
        focused = QApplication.focusWidget()
        assert focused is not None
        assert next_one in focused.accessibleName()
    assert QApplication.focusWidget() is dialog.leave
    dialog.reject()


def test_merged_contacts_stand_for_each_other() -> None:
    decisions = Decisions([Pair(1, 2, Why.SAME_NUMBER), Pair(2, 3, Why.SAME_NUMBER)])
    first = decisions.current()
    assert first is not None
    decisions.merge([first])
    assert decisions.current() == Pair(1, 3, Why.SAME_NUMBER)
    decisions.merge([Pair(1, 3, Why.SAME_NUMBER)])
    assert (decisions.current(), decisions.merged()) == (None, 2)
    assert decisions.back() == 1
    assert decisions.current() == Pair(1, 3, Why.SAME_NUMBER)
    assert decisions.back() == 1
    assert decisions.back() is None
    decisions.skip(alike=True)
    assert decisions.current() is None
