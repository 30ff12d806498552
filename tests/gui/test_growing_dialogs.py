"""Dialogs grow with what they say, and their middle scrolls where the screen is lower."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callbook.actions import calling
from callbook.actions.calling import CallDraft
from callbook.core.calls import CallOutcome
from callbook.gui.call_dialog import CallDialog, open_call
from callbook.gui.desk import Desk
from callbook.gui.follow_ups.moving import DayDialog
from callbook.gui.follow_ups.new_dialog import NewDialog
from callbook.gui.formats import LocaleFormats
from callbook.gui.opportunities.dialog import OpportunityDialog
from callbook.gui.opportunities.texts import Texts
from callbook.gui.theme import Look
from callbook.gui.week.postponing import PostponeDialog
from callbook.gui.widgets.growing_dialog import GrowingDialog
from tests.books import NOW, add, person

NONSENSE = "surely no day at all, whatever the language"
KINDS = ("day", "new", "opportunity", "postpone", "call")


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    return window


def the_call(desk: Desk, look: Look, over: QWidget) -> CallDialog:
    add(desk.book, person("Restaurant Lindenhof am Rathausmarkt, Inhaber Kofler und Söhne", 1))
    made = CallDraft(1, CallOutcome.NO_ANSWER, datetime(2020, 3, 23, 10))
    changes = desk.do(calling.log_call, made, NOW)
    assert changes is not None
    (call,) = changes.calls
    dialog = open_call(desk, look, call, over)
    assert dialog is not None
    return dialog


def made(kind: str, desk: Desk, look: Look, over: QWidget) -> GrowingDialog:
    formats, today = LocaleFormats("de"), desk.today()
    if kind == "day":
        return DayDialog(look, NOW, formats, over)
    if kind == "new":
        return NewDialog(desk, look, over)
    if kind == "opportunity":
        return OpportunityDialog(desk, look, Texts(over), None, over)
    if kind == "postpone":
        return PostponeDialog(look, 1, "Kofler", today, formats, over)
    return the_call(desk, look, over)


def say_much(dialog: GrowingDialog) -> None:
    """Enter what cannot be read, in every line for a day; or choose what asks for a sentence."""
    if isinstance(dialog, CallDialog):
        declined = dialog.fields.outcome.findData(CallOutcome.DECLINED.value)
        dialog.fields.outcome.setCurrentIndex(declined)
        return
    if isinstance(dialog, PostponeDialog):
        line: QLineEdit = dialog.words
    else:
        assert isinstance(dialog, DayDialog | NewDialog | OpportunityDialog)
        line = dialog.day.edit
    line.setFocus()
    QTest.keyClicks(line, NONSENSE)
    QTest.keyClick(line, Qt.Key.Key_Return)


def squashed(dialog: GrowingDialog) -> list[str]:
    """What has less height than it needs."""
    return [
        part.accessibleName() or (part.text() if isinstance(part, QLabel) else str(part))
        for part in dialog.findChildren(QWidget)
        if part.isVisible()
        and isinstance(part, QLabel | QLineEdit)
        and part.height()
        < (max(part.heightForWidth(part.width()), part.minimumSizeHint().height()))
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_a_sentence_of_two_lines_squashes_nothing(
    kind: str, desk: Desk, look: Look, over: QWidget, qtbot: QtBot
) -> None:
    dialog = made(kind, desk, look, over)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    high = dialog.height()
    say_much(dialog)
    dialog.setFixedWidth(dialog.minimumWidth())
    qtbot.waitUntil(lambda: dialog.height() > high)
    qtbot.waitUntil(lambda: squashed(dialog) == [])


def test_it_is_as_low_as_before_once_all_is_well(
    desk: Desk, look: Look, over: QWidget, qtbot: QtBot
) -> None:
    dialog = made("day", desk, look, over)
    assert isinstance(dialog, DayDialog)
    dialog.open()
    high = dialog.height()
    say_much(dialog)
    qtbot.waitUntil(lambda: dialog.height() > high)
    dialog.day.edit.setText("morgen")
    qtbot.waitUntil(lambda: dialog.height() == high)


def test_where_the_screen_is_lower_the_middle_scrolls_and_changes_nothing(
    desk: Desk, look: Look, over: QWidget, qtbot: QtBot
) -> None:
    dialog = the_call(desk, look, over)
    qtbot.waitUntil(dialog.isVisible)
    dialog.setFixedHeight(360)
    fields = dialog.fields
    area = fields.help.parentWidget().parentWidget().parentWidget()
    qtbot.waitUntil(lambda: area.height() < 300)
    assert squashed(dialog) == []
    assert dialog.save.geometry().bottom() < 360
    before = fields.outcome.currentIndex()
    point = QPointF(10, 10)
    wheel = QWheelEvent(
        point,
        fields.outcome.mapToGlobal(point),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(fields.outcome, wheel)
    assert fields.outcome.currentIndex() == before


def test_a_growing_dialog_without_layout_stays_as_it_is(qtbot: QtBot) -> None:
    dialog = GrowingDialog()
    qtbot.addWidget(dialog)
    dialog.resize(300, 200)
    dialog.fit()
    assert dialog.height() == 200
    column = QVBoxLayout(dialog)
    column.addWidget(QLabel("one"))
    dialog.fit()
    assert dialog.height() < 200
