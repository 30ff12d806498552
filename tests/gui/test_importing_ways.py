"""The ways into the import: dropped anywhere onto the window, and out of the clipboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callbook.gui.desk import Desk
from callbook.gui.importing.page import ImportPage
from callbook.gui.places import IMPORTING
from tests.desktop import Desktop
from tests.gui.import_screen import CARD, by_name, taken_in

COPIED = "Name\tFirma\tTelefon\nMonika Albrecht\tAlbrecht Metallbau GmbH\t089 99998-123\n"


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    desktop = Desktop(qapp, qtbot, tmp_path)
    yield desktop
    desktop.close()


def paste(page: ImportPage, qtbot: QtBot, data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.steps.choosing.button.setFocus()
    QTest.keyClick(page.steps.choosing.button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)
    # Data made in Python must not outlive Python: the process would crash when it ends.
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(
    "text", [COPIED, COPIED.replace("\t", ";"), CARD.format("TEL:030 23125-1")]
)
def test_rows_and_cards_are_pasted_by_key(
    import_page: ImportPage, desk: Desk, qtbot: QtBot, text: str
) -> None:
    data = QMimeData()
    data.setText(text)
    paste(import_page, qtbot, data)
    taken_in(import_page, qtbot)
    assert list(by_name(desk)) in (["Monika Albrecht"], ["Sabine Vogt"])


def test_files_copied_on_the_desktop_are_pasted_as_files(
    import_page: ImportPage, qtbot: QtBot, customer_file: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(customer_file))])
    paste(import_page, qtbot, data)
    assert import_page.steps.looking.choices.name.full_text() == "kunden_2020.csv"


def test_nothing_to_paste_is_a_sentence(import_page: ImportPage, qtbot: QtBot) -> None:
    paste(import_page, qtbot, QMimeData())
    assert "clipboard" in import_page.steps.choosing.complaint()
    data = QMimeData()
    data.setText("Guten Morgen!")
    paste(import_page, qtbot, data)
    assert import_page.steps.choosing.complaint()
    assert import_page.steps.choosing.isVisible()


def test_files_are_dropped_anywhere_onto_the_window(
    desktop: Desktop, customer_file: Path, qtbot: QtBot
) -> None:
    window = desktop.open()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(customer_file)), QUrl("https://anywhere.example/a.csv")])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    # With Shift a file manager proposes to move, and would delete the file if that were done.
    move, shift = Qt.DropAction.MoveAction, Qt.KeyboardModifier.ShiftModifier
    enter = QDragEnterEvent(QPoint(40, 40), copy | move, data, left, shift)
    window.dragEnterEvent(enter)
    assert (enter.proposedAction(), enter.dropAction(), enter.isAccepted()) == (move, copy, True)
    drop = QDropEvent(QPointF(40, 40), copy | move, data, left, shift)
    window.dropEvent(drop)
    assert drop.dropAction() == copy
    page = desktop.page(IMPORTING, ImportPage)
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)
    assert page.steps.looking.choices.name.full_text() == "kunden_2020.csv"
    only_web = QMimeData()
    only_web.setUrls([QUrl("https://anywhere.example/a.csv")])
    refused = QDragEnterEvent(QPoint(40, 40), copy, only_web, left, none)
    refused.ignore()
    window.dragEnterEvent(refused)
    assert not refused.isAccepted()
