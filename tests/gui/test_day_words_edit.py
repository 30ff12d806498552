"""The line for a day in words: what is meant is shown at once, and Enter takes it."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from callbook.core.day_words import read_due
from callbook.core.errors import BadInput
from callbook.core.follow_ups import Due
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.day_popup import DayPopup
from callbook.gui.widgets.day_words_edit import DayWordsEdit, DayWordsField

TODAY = date(2020, 3, 24)


def test_the_day_meant_is_shown_while_one_types(look: Look) -> None:
    field = DayWordsField(look, TODAY)
    field.edit.begin(TODAY, LocaleFormats("de"))
    shown = []
    for letter in "Do 14:00":
        QTest.keyClicks(field.edit, letter)
        shown.append(field.below.text())
    nothing = shown[0]
    thursday = "Do, 26. März 2020"
    assert shown[1] == shown[2] == thursday
    assert shown[3] == shown[4] == nothing
    assert shown[-1] == f"{thursday}, 14:00"
    assert field.edit.accessibleDescription() == f"{thursday}, 14:00"


def test_enter_takes_a_day_and_complains_of_anything_else(look: Look) -> None:
    field, picked = DayWordsField(look, TODAY), []
    field.edit.begin(TODAY, LocaleFormats("en"))
    field.picked.connect(picked.append)
    QTest.keyClicks(field.edit, "whenever")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert not picked
    assert "whenever" in field.below.text()
    assert field.edit.text() == "whenever"
    field.edit.setText("in 2 weeks")
    QTest.keyClick(field.edit, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert picked == [Due(date(2020, 4, 7))]


def test_no_day_before_the_first_and_no_hour_that_has_passed(look: Look) -> None:
    edit = DayWordsEdit(TODAY, look)
    edit.begin(TODAY, LocaleFormats("de"), first=TODAY + timedelta(days=1))
    edit.setText("heute")
    assert "25. März 2020" in edit.complaint()
    with pytest.raises(BadInput):
        edit.due()
    edit.begin(TODAY, LocaleFormats("de"), now=time(15))
    edit.setText("heute 14 Uhr")
    assert edit.loose_due() is None
    edit.setText("heute 16 Uhr")
    assert edit.due() == Due(TODAY, time(16))


def test_what_is_shown_is_read_again(look: Look) -> None:
    edit = DayWordsEdit(TODAY, look)
    for language in ("de", "en"):
        edit.begin(TODAY, LocaleFormats(language))
        for due in (Due(date(2020, 9, 3), time(9, 5)), Due(date(2021, 3, 23)), Due(TODAY)):
            edit.show_due(due)
            assert edit.due() == due
            assert edit.text() == edit.shown()
    edit.show_due(None)
    assert edit.due() is None


@given(st.integers(0, 365 * 9), st.sampled_from(["de", "en"]))
def test_the_formats_of_the_window_are_read(ahead: int, language: str) -> None:
    day, formats = TODAY + timedelta(days=ahead), LocaleFormats(language)
    for words in (formats.day(day), formats.weekday_day(day)):
        assert read_due(words, TODAY) == Due(day)


def test_every_day_of_the_calendar_can_be_read(look: Look, qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    popup = DayPopup(TODAY, TODAY, over)
    popup.open_at(QPoint(0, 0))
    days = popup.calendar.findChild(QTableView)
    picture = days.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    blank = []
    for row in range(days.model().rowCount()):
        for column in range(days.model().columnCount()):
            area = days.visualRect(days.model().index(row, column))
            x, y = round(area.left() * ratio), round(area.top() * ratio)
            cell = picture.copy(x, y, round(area.width() * ratio), round(area.height() * ratio))
            strokes = {cell.pixel(at, cell.height() // 2) for at in range(cell.width())}
            if not cell.isNull() and len(strokes) < 3:
                blank.append((row, column))
    assert blank == []
