"""The next step: asked at saving, Enter for none, in words or by one click."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from callbook.actions import contacts
from callbook.core.follow_ups import Due
from callbook.gui.calling.entry import StepKind
from callbook.gui.calling.next_box import NextBox
from callbook.gui.desk import Desk
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.translating import Translating
from callbook.gui.week_screen import WeekScreen
from callbook.gui.widgets.day_popup import DayPopup
from tests.gui.card_keys import JENS, MONIKA, last_call, press

TODAY = date(2020, 3, 24)
RETURN = Qt.Key.Key_Return


def promised(desk: Desk) -> list[Due]:
    card = contacts.card(desk.book, MONIKA)
    assert card is not None
    return [each.due for each in card.follow_ups]


def test_saving_a_conversation_asks_and_enter_means_nothing(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_1)
    press(screen, RETURN, control=True)
    step = screen.card.parts.next_step
    assert step.words.hasFocus()
    assert "Enter" in step.words.placeholderText()
    assert last_call(desk, MONIKA) is None
    press(screen, RETURN)
    assert last_call(desk, MONIKA) is not None
    assert promised(desk) == []
    assert screen.page.list.contact() == JENS
    assert screen.page.list.hasFocus()
    assert "Enter" not in step.words.placeholderText()


def test_saving_twice_means_nothing_too(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_1)
    press(screen, RETURN, RETURN, control=True)
    assert last_call(desk, MONIKA) is not None
    assert promised(desk) == []


def test_words_and_enter_make_a_follow_up(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_1)
    press(screen, RETURN, control=True)
    step = screen.card.parts.next_step
    for letter in "next Tue 14:00":
        QTest.keyClicks(step.words, letter)
    assert step.title() == "Next: Di, 31. März 2020, 14:00"
    press(screen, RETURN)
    assert promised(desk) == [Due(date(2020, 3, 31), time(14))]


def test_words_that_mean_no_day_stay_and_nothing_is_saved(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_1)
    step = screen.card.parts.next_step
    step.words.setText("demnächst")
    press(screen, RETURN, control=True)
    assert last_call(desk, MONIKA) is None
    assert "demnächst" in step._wrong.text()
    assert step.words.hasFocus()
    screen.card.show_contact(JENS)
    assert step.words.text() == ""
    screen.card.show_contact(MONIKA)
    assert step.words.text() == "demnächst"
    step.words.setText("in 2 Wochen")
    assert not step._wrong.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4])
def test_an_attempt_is_saved_unasked(desk: Desk, screen: WeekScreen, key: Qt.Key) -> None:
    press(screen, key)
    press(screen, RETURN, control=True)
    assert last_call(desk, MONIKA) is not None


def test_nothing_by_a_click_is_an_answer(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_1)
    screen.card.parts.next_step._nothing.click()
    press(screen, RETURN, control=True)
    assert last_call(desk, MONIKA) is not None


def test_a_chip_writes_words_and_an_hour_can_follow(screen: WeekScreen) -> None:
    step = screen.card.parts.next_step
    step._chips[StepKind.WEEK].click()
    assert step.words.hasFocus()
    QTest.keyClicks(step.words, " 9:30")
    assert step.step().due(TODAY) == Due(date(2020, 3, 31), time(9, 30))
    assert step._chips[StepKind.WEEK].isChecked()
    step._chips[StepKind.TOMORROW].click()
    assert step.step().due(TODAY) == Due(date(2020, 3, 25), time(9, 30))
    step._chips[StepKind.TOMORROW].click()
    assert step.step().due(TODAY) is None
    assert step._nothing.isChecked()


def test_escape_goes_back_to_the_list(screen: WeekScreen) -> None:
    screen.card.parts.next_step.ask_day()
    press(screen, Qt.Key.Key_Escape)
    assert screen.page.list.hasFocus()


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_words_of_the_chips_are_understood(
    look: Look, translating: Translating, qtbot: QtBot, language: str
) -> None:
    translating.speak(language)
    box = NextBox(look, TODAY)
    qtbot.addWidget(box)
    box.begin(TODAY, LocaleFormats(language))
    due = []
    for chip in box._chips.values():
        chip.click()
        due.append(box.words.due())
    days = (date(2020, 3, 25), date(2020, 3, 31), date(2020, 4, 21))
    assert due == [Due(day) for day in days]


def test_a_day_can_be_chosen_from_the_calendar(screen: WeekScreen) -> None:
    step = screen.card.parts.next_step
    step.words.setText("morgen 14:00")
    step.words.setFocus()
    press(screen, Qt.Key.Key_Down)
    (popup,) = step.words.findChildren(DayPopup)
    days = popup.calendar.findChild(QTableView)
    assert days is not None
    QTest.keyClick(days, Qt.Key.Key_Right)
    QTest.keyClick(days, RETURN)
    assert step.words.due() == Due(date(2020, 3, 26), time(14))
    assert not popup.isVisible()


def test_a_callback_that_was_agreed_is_not_asked_for_nothing(screen: WeekScreen) -> None:
    step = screen.card.parts.next_step
    press(screen, Qt.Key.Key_5)
    assert step._nothing.isHidden()
    press(screen, Qt.Key.Key_1, alt=True)
    assert not step._nothing.isHidden()


def test_the_next_contact_is_shown_from_the_top(screen: WeekScreen, qtbot: QtBot) -> None:
    screen.resize(1000, 560)
    upper = screen.card.parts._upper
    qtbot.waitUntil(lambda: upper.verticalScrollBar().maximum() > 0)
    press(screen, Qt.Key.Key_1)
    press(screen, RETURN, control=True)
    qtbot.waitUntil(lambda: upper.verticalScrollBar().value() > 0)
    press(screen, RETURN)
    assert screen.card.contact_id() == JENS
    assert upper.verticalScrollBar().value() == 0
