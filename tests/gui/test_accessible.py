"""What a screen reader says, and where the Tab key leads."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from callbook.gui.desk import Desk
from callbook.gui.importing.page import ImportPage
from callbook.gui.keys_dialog import KeysDialog
from callbook.gui.settings.page import SettingsPage
from callbook.gui.theme import Look
from callbook.gui.welcome.page import WelcomePage
from tests.gui.import_screen import looked, taken_in

CONTROLS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
OF_QT = ("qt_", "ScrollLeft")


def nameless(page: QWidget) -> list[str]:
    """The controls a screen reader could not name, those inside Qt's own aside."""
    found = []
    for control in page.findChildren(QWidget):
        inside = isinstance(control.parent(), QAbstractSpinBox | QComboBox | QLineEdit)
        if not isinstance(control, CONTROLS) or inside or control.objectName().startswith(OF_QT):
            continue
        face = QAccessible.queryAccessibleInterface(control)
        if not face.text(QAccessible.Text.Name):
            found.append(f"{type(control).__name__} {control.objectName()}")
    return found


def rich(page: QWidget) -> list[str]:
    """Labels that would make rich text of what they show."""
    return [
        label.text()
        for label in page.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText
    ]


@pytest.fixture(params=[WelcomePage, SettingsPage])
def page(request: pytest.FixtureRequest, qtbot: QtBot, desk: Desk, look: Look) -> QWidget:
    page: QWidget = request.param(desk, look)
    qtbot.addWidget(page)
    page.show()
    return page


def test_every_control_has_a_name(page: QWidget) -> None:
    assert nameless(page) == []


def test_no_label_makes_rich_text(page: QWidget) -> None:
    assert page.findChildren(QLabel)
    assert rich(page) == []


def test_the_import_has_names_in_every_step(
    import_page: ImportPage, qtbot: QtBot, customer_file: Path
) -> None:
    assert nameless(import_page) == []
    looked(import_page, qtbot, customer_file)
    assert nameless(import_page) == []
    taken_in(import_page, qtbot)
    assert nameless(import_page) == []
    assert rich(import_page) == []


def test_the_overview_of_keys_has_names(qtbot: QtBot, look: Look) -> None:
    dialog = KeysDialog(look)
    qtbot.addWidget(dialog)
    assert nameless(dialog) == []
    assert rich(dialog) == []


def test_tab_leads_through_the_settings_from_top_to_bottom(
    qtbot: QtBot, desk: Desk, look: Look
) -> None:
    page = SettingsPage(desk, look)
    qtbot.addWidget(page)
    page.resize(1000, 1600)
    page.show()
    seen: list[QWidget] = []
    widget = page.company.edit.nextInFocusChain()
    while widget is not page.company.edit and len(seen) < 200:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            seen.append(widget)
        widget = widget.nextInFocusChain()
    tops = [w.mapTo(page, w.rect().center()).y() for w in seen if page.isAncestorOf(w)]
    assert len(tops) > 15
    rows = [top // 40 for top in tops]
    assert rows == sorted(rows)
