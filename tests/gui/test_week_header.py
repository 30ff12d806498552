"""The head of the week in windows of any width: nothing is cut that can be said shorter."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callbook.actions import owner
from callbook.core.settings import Settings
from callbook.gui.desk import Desk
from callbook.gui.ink import ELLIPSIS
from callbook.gui.theme import Look
from callbook.gui.translating import Translating
from callbook.gui.week.header import WeekHeader
from callbook.gui.week.page import WeekPage
from callbook.gui.widgets.labels import ElidedLabel
from tests.books import TODAY, add, person

LAPTOP = 432
"""How wide the list is on a screen of 1280 pixels at 150 %."""


@pytest.fixture
def page(desk: Desk, look: Look, translating: Translating, qtbot: QtBot) -> WeekPage:
    """A German week in a crisis, with a hundred customers."""
    translating.speak("de")
    owner.set_crisis(desk.book, "Pandemie", date(2020, 3, 16), TODAY)
    add(desk.book, *(person(f"Kunde {n:02}", n) for n in range(100)))
    page = WeekPage(desk, look)
    qtbot.addWidget(page)
    page.header.show_week(page.week(), Settings(language="de"))
    page.resize(LAPTOP, 480)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def stand(page: WeekPage, width: int) -> WeekHeader:
    page.resize(width, 480)
    page.grab()
    # What stands no more gives its place away by an event.
    QApplication.processEvents()
    return page.header


@pytest.mark.parametrize("width", range(LAPTOP, 900, 36))
def test_nothing_is_cut(page: WeekPage, look: Look, width: int) -> None:
    header = stand(page, look.fonts.px(width))
    labels = header.findChildren(ElidedLabel)
    assert len(labels) == 4
    for label in labels:
        assert not label.text().endswith(ELLIPSIS), label.full_text()
        assert QFontMetrics(label.font()).horizontalAdvance(label.text()) <= label.width()


def test_the_question_is_asked_whole_where_there_is_room(page: WeekPage, look: Look) -> None:
    header = stand(page, look.fonts.px(LAPTOP))
    assert header.title.text() == "Wen rufe ich an?"
    assert header.title.toolTip() == header.title.accessibleName() == "Wen rufe ich diese Woche an?"
    header = stand(page, look.fonts.px(1000))
    assert header.title.text() == "Wen rufe ich diese Woche an?"
    assert header.title.toolTip() == ""


def test_how_many_calls_are_left_today_is_said_in_the_narrowest_list(
    page: WeekPage, look: Look
) -> None:
    header = stand(page, look.fonts.px(360))
    assert header.day.text().startswith("Di, 24. März · ")
    assert header.day.full_text().startswith("Dienstag, 24. März 2020 · ")
    assert header.day.text().endswith("Anrufe heute")


def test_the_sheet_can_be_printed_from_a_narrow_list(
    page: WeekPage, look: Look, qtbot: QtBot
) -> None:
    header = stand(page, look.fonts.px(LAPTOP))
    printing = header.print_icon
    assert printing is not None
    assert printing.isVisible()
    assert not header.print_button.isVisible()
    assert printing.accessibleName() == "Anrufbogen drucken …"
    assert printing.geometry().right() <= header.width()
    with qtbot.waitSignal(header.print_wanted, timeout=1000):
        printing.click()
    header.search.setFocus()
    QTest.keyClick(header.search, Qt.Key.Key_Tab)
    assert printing.hasFocus()
    header = stand(page, look.fonts.px(800))
    assert not printing.isVisible()
    assert header.print_button.isVisible()
    header = stand(page, look.fonts.px(LAPTOP))
    assert header.print_icon is printing
    assert printing.isVisible()
