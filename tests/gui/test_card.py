"""The call card beside the list: outcomes, what they ask for, and what is saved."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from callbook.actions import contacts
from callbook.core.calls import CallOutcome, Mood
from callbook.core.follow_ups import Due
from callbook.gui.calling.card import CallCard
from callbook.gui.calling.entry import NextStep, StepKind
from callbook.gui.desk import Desk
from callbook.gui.formats import label_of, label_words
from callbook.gui.theme import Look
from callbook.gui.week.postponing import PostponeDialog
from callbook.gui.week_screen import WeekScreen
from tests.gui.card_keys import (
    JENS,
    MONIKA,
    SABINE,
    last_call,
    press,
    question,
    save,
    write,
)
from tests.gui.conftest import SetClock


def test_the_card_comes_by_itself_after_the_list(screen: WeekScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.findChild(CallCard) is not None)
    assert screen.page.list.hasFocus()
    assert screen.card.contact_id() == MONIKA


def test_a_screen_not_yet_painted_has_no_card(desk: Desk, look: Look, qtbot: QtBot) -> None:
    screen = WeekScreen(desk, look)
    qtbot.addWidget(screen)
    assert screen.findChild(CallCard) is None
    assert screen.card is screen.findChild(CallCard)


def test_the_first_row_stands_in_the_card(screen: WeekScreen) -> None:
    assert screen.card.contact_id() == MONIKA
    assert screen.card.parts.head.name.full_text() == "A Monika Albrecht"
    assert screen.card.parts.number.call.number == "089 99998001"


def test_outcome_note_and_save_by_keyboard_go_on_to_the_next(
    desk: Desk, screen: WeekScreen
) -> None:
    press(screen, Qt.Key.Key_1)
    assert screen.card.parts.note.edit.hasFocus()
    write(screen, "Halbe Belegschaft in Kurzarbeit.")
    save(screen)
    call = last_call(desk, MONIKA)
    assert call is not None
    assert (call.outcome, call.note) == (CallOutcome.REACHED, "Halbe Belegschaft in Kurzarbeit.")
    assert screen.page.list.contact() == screen.card.contact_id() == JENS
    assert screen.page.list.hasFocus()
    assert screen.card.parts.note.note() == ""


@pytest.mark.parametrize(("key", "outcome"), [(Qt.Key.Key_2, "no_answer"), (Qt.Key.Key_4, "busy")])
def test_an_attempt_is_two_keys(desk: Desk, screen: WeekScreen, key: Qt.Key, outcome: str) -> None:
    press(screen, key)
    assert screen.page.list.hasFocus()
    save(screen)
    call = last_call(desk, MONIKA)
    assert call is not None
    assert call.outcome == outcome
    assert screen.page.list.contact() == JENS


def test_they_call_back_is_kept_with_the_voicemail(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_3)
    screen.card.parts.outcomes.calls_back.click()
    save(screen)
    call = last_call(desk, MONIKA)
    assert call is not None
    assert call.they_call_back


def test_space_ticks_and_takes_what_was_entered_along(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_N)
    write(screen, "Alles gut dort")
    press(screen, Qt.Key.Key_Escape)
    press(screen, Qt.Key.Key_Space)
    call = last_call(desk, MONIKA)
    assert call is not None
    assert (call.outcome, call.note) == (CallOutcome.REACHED, "Alles gut dort")
    press(screen, Qt.Key.Key_Space)
    assert last_call(desk, JENS) is not None
    assert screen.page.list.contact() == SABINE


def test_saving_without_an_outcome_asks_for_it(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_N)
    write(screen, "nur eine Notiz")
    save(screen)
    assert last_call(desk, MONIKA) is None
    assert "1 to 7" in screen.card.parts.wrong.text()
    assert screen.card.parts.note.note() == "nur eine Notiz"


def test_a_callback_needs_its_day_and_may_have_an_hour(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_5)
    step = screen.card.parts.next_step
    assert step.words.hasFocus()
    save(screen)
    assert "day" in step._wrong.text()
    step.words.setText("Do halb drei")
    save(screen)
    assert "halb drei" in step._wrong.text()
    assert last_call(desk, MONIKA) is None
    step.words.setText("Do 14:30")
    assert step.title() == "Callback: Do, 26. März 2020, 14:30"
    step.what_for.setText("Angebot")
    save(screen)
    card = contacts.card(desk.book, MONIKA)
    assert card is not None
    (promise,) = card.follow_ups
    assert promise.due == Due(date(2020, 3, 26), time(14, 30))
    assert (promise.promised, promise.text) == (True, "Angebot")


def test_a_callback_for_no_day_is_not_saved(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_5)
    screen.card.parts.next_step.show_step(NextStep())
    save(screen)
    assert last_call(desk, MONIKA) is None


def test_who_wants_no_more_calls_is_asked_about_once(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_7)
    save(screen)
    question(screen).reject()
    assert last_call(desk, MONIKA) is None
    save(screen)
    asked = question(screen)
    asked.line.setText("hat genug von Anrufen")
    asked.accept()
    card = contacts.card(desk.book, MONIKA)
    assert card is not None
    assert card.contact.do_not_call
    assert card.contact.do_not_call_reason == "hat genug von Anrufen"
    screen.card.show_contact(MONIKA)
    assert not screen.card.parts.number.call.isEnabled()
    assert "hat genug von Anrufen" in screen.card.parts.blocked.text()


def test_a_wrong_number_stays_and_offers_the_next(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_6)
    save(screen)
    assert screen.page.list.contact() == screen.card.contact_id() == MONIKA
    assert screen.card.parts.number.call.number == "089 99998077"
    press(screen, Qt.Key.Key_6)
    save(screen)
    assert screen.card.contact_id() == JENS
    card = contacts.card(desk.book, MONIKA)
    assert card is not None
    assert all(each.wrong for each in card.contact.numbers)


def test_mood_and_next_step_are_kept(desk: Desk, screen: WeekScreen) -> None:
    parts = screen.card.parts
    parts.note._moods[Mood.STRAINED].click()
    parts.note.chance.click()
    parts.next_step._chips[StepKind.FOUR_WEEKS].click()
    press(screen, Qt.Key.Key_1, alt=True)
    save(screen)
    card = contacts.card(desk.book, MONIKA)
    assert card is not None
    assert card.calls[0].mood is Mood.STRAINED
    assert card.calls[0].opportunity_seen
    assert card.follow_ups[0].due == Due(date(2020, 4, 21))


def test_postponing_takes_the_row_out_and_goes_on(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_S)
    (dialog,) = screen.findChildren(PostponeDialog)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    card = contacts.card(desk.book, MONIKA)
    assert card is not None
    assert card.contact.postponed_until == date(2020, 3, 30)
    assert screen.page.list.contact() == JENS
    assert screen.page.list.hasFocus()


def test_a_refused_call_keeps_what_was_entered(
    desk: Desk, screen: WeekScreen, clock: SetClock
) -> None:
    refused = QSignalSpy(desk.refused)
    when = screen.card.parts.when
    screen.card.parts.outcomes.when.click()
    QTest.mouseClick(when.moment_choice._group.button(2), Qt.MouseButton.LeftButton)
    when.day.show_day(date(2020, 3, 25))
    press(screen, Qt.Key.Key_1, alt=True)
    write(screen, "morgen schon?")
    save(screen)
    assert refused.count() == 1
    assert screen.card.contact_id() == MONIKA
    assert screen.card.parts.note.note() == "morgen schon?"


def test_a_label_is_worded_in_the_language_and_read_back() -> None:
    assert label_words("mobile", "de") == "mobil"
    assert label_words("Ferienhaus", "de") == "Ferienhaus"
    assert label_of("Mobil", "de") == "mobile"
    assert label_of("Ferienhaus", "de") == "Ferienhaus"
