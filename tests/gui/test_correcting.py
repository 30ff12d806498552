"""A call of the past corrected and removed by keyboard, from the card and from the form."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callbook.actions import calling, contacts
from callbook.actions.calling import CallDraft
from callbook.core.calls import Call, CallOutcome, Mood
from callbook.core.follow_ups import Due
from callbook.gui.call_dialog import CallDialog
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.week_screen import WeekScreen
from tests.books import NOW, TODAY, read
from tests.gui.card_keys import MONIKA, last_call
from tests.gui.contacts_screen import BAUER, fill, shown_screen
from tests.gui.test_accessible import nameless, rich

_KEY = Qt.Key
Latest = Callable[[], CallDialog]


def log(desk: Desk, outcome: str, at: datetime = NOW, **facts: object) -> None:
    made = CallDraft(MONIKA, CallOutcome(outcome), at, **facts)  # type: ignore[arg-type]
    desk.do(calling.log_call, made, NOW)


def press(*keys: Qt.Key, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    for key in keys:
        where = QApplication.focusWidget()
        assert where is not None
        QTest.keyClick(where, key, modifier)


def opened(over: QWidget) -> CallDialog:
    (found,) = [each for each in over.findChildren(CallDialog) if each.isVisible()]
    return found


@pytest.fixture
def latest(screen: WeekScreen, qtbot: QtBot) -> Latest:
    """Opens the latest call of Monika from the card, by keyboard."""

    def open_it() -> CallDialog:
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        screen.card.show_contact(MONIKA)
        screen.card.parts.past.rows.focus_first()
        press(_KEY.Key_Return)
        dialog = opened(screen)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_it


def the_call(desk: Desk) -> Call:
    call = last_call(desk, MONIKA)
    assert call is not None
    return call


def test_the_outcome_is_put_right_and_the_list_follows(
    desk: Desk, screen: WeekScreen, latest: Latest
) -> None:
    log(desk, "reached")
    screen.page.list.choose(-MONIKA)
    dialog = latest()
    assert QApplication.focusWidget() is dialog.fields.outcome
    press(_KEY.Key_Down)
    press(_KEY.Key_Return, control=True)
    assert the_call(desk).outcome is CallOutcome.NO_ANSWER
    assert MONIKA in screen.page.model.keys
    assert desk.undo_name() == "Anruf berichtigen: A Monika Albrecht"
    desk.undo()
    assert -MONIKA in screen.page.model.keys


def test_all_fields_reach_the_book(desk: Desk, latest: Latest) -> None:
    log(desk, "reached", help_offered=True)
    fields = latest().fields
    fields.day.show_day(date(2020, 3, 20))
    fields.hour.show_hour(datetime(2020, 3, 20, 16, 5).time())
    fields.direction.setCurrentIndex(1)
    fields.channel.setCurrentIndex(2)
    fields.minutes.setText("12")
    fields.note.setPlainText(" Kurzarbeit ")
    fields.mood.setCurrentIndex(2)
    fields.help.setChecked(False)
    press(_KEY.Key_Return, control=True)
    call = the_call(desk)
    assert (call.at, call.incoming, str(call.channel), call.minutes, call.note) == (
        datetime(2020, 3, 20, 16, 5),
        True,
        "in_person",
        12,
        "Kurzarbeit",
    )
    assert (call.mood, call.help_offered) == (Mood.STRAINED, False)


def test_a_call_is_removed_and_undo_brings_it_back(
    desk: Desk, screen: WeekScreen, latest: Latest
) -> None:
    log(desk, "reached")
    screen.page.list.choose(-MONIKA)
    latest().remove.click()
    assert last_call(desk, MONIKA) is None
    assert screen.card.parts.past.lines() == [("", "No conversation yet.")]
    desk.undo()
    assert the_call(desk).outcome is CallOutcome.REACHED


def test_a_callback_asks_for_its_day_in_words(desk: Desk, latest: Latest) -> None:
    log(desk, "no_answer")
    dialog = latest()
    assert dialog.step_field.isHidden()
    dialog.fields.outcome.setCurrentIndex(4)
    press(_KEY.Key_Return, control=True)
    assert dialog.isVisible()
    assert dialog.wrong.text().startswith("Für einen vereinbarten Rückruf fehlt der Tag")
    dialog.step.setFocus()
    QTest.keyClicks(dialog.step.edit, "morgen 14:00")
    press(_KEY.Key_Return)
    assert not dialog.isVisible()
    card = contacts.card(desk.book, MONIKA)
    assert card is not None
    assert [str(each.due) for each in card.follow_ups] == ["2020-03-25T14:00"]


def test_one_that_has_its_day_is_not_asked_again(desk: Desk, latest: Latest) -> None:
    log(desk, "no_answer", next_due=Due(date(2020, 3, 27)))
    dialog = latest()
    dialog.fields.outcome.setCurrentIndex(4)
    assert dialog.step_field.isHidden()


def test_a_moment_to_come_is_refused_with_a_sentence(desk: Desk, latest: Latest) -> None:
    log(desk, "reached")
    dialog = latest()
    dialog.fields.day.show_day(date(2020, 3, 30))
    dialog.save.click()
    assert dialog.wrong.text().startswith("Dieser Zeitpunkt liegt in der Zukunft")
    assert the_call(desk).at == NOW


def test_no_more_calls_is_said_before_and_stays_after(
    desk: Desk, screen: WeekScreen, qtbot: QtBot, latest: Latest
) -> None:
    log(desk, "reached")
    dialog = latest()
    dialog.fields.outcome.setCurrentIndex(6)
    assert dialog.save.text() == "No more calls"
    assert dialog.notice.text().startswith("A Monika Albrecht then leaves every list")
    dialog.save.click()
    assert read(desk.book, MONIKA).do_not_call
    with qtbot.waitSignal(screen.told) as told:
        latest().remove.click()
    assert "“Allow again”" in told.args[0]
    assert read(desk.book, MONIKA).do_not_call


def test_which_number_was_wrong_is_asked_of_whoever_has_several(desk: Desk, latest: Latest) -> None:
    log(desk, "reached")
    dialog = latest()
    dialog.fields.outcome.setCurrentIndex(5)
    assert dialog.fields.number.isVisibleTo(dialog)
    dialog.fields.number.setCurrentIndex(1)
    dialog.save.click()
    assert [each.wrong for each in read(desk.book, MONIKA).numbers] == [False, True]


def test_the_form_of_a_contact_opens_its_calls_and_shows_them_right(
    desk: Desk, look: Look, qtbot: QtBot
) -> None:
    fill(desk)
    screen = shown_screen(desk, look, qtbot)
    screen.page.list.choose(BAUER)
    past = screen.side.form.parts.past
    past.rows.focus_first()
    press(_KEY.Key_Return)
    dialog = opened(screen)
    dialog.fields.outcome.setCurrentIndex(2)
    dialog.fields.note.setPlainText("Mailbox")
    dialog.save.click()
    assert past.lines() == [("24. März 2020", "Voicemail – Mailbox")]
    desk.undo()
    assert past.lines() == [("24. März 2020", "Reached")]
    screen.stop()


def test_arrows_lead_through_the_calls_and_tab_over_them(desk: Desk, screen: WeekScreen) -> None:
    for outcome in ("busy", "no_answer", "voicemail"):
        log(desk, outcome)
    screen.card.show_contact(MONIKA)
    rows = screen.card.parts.past.rows
    rows.focus_first()
    press(_KEY.Key_Down, _KEY.Key_Down, _KEY.Key_Down, _KEY.Key_Up)
    lines = rows.shown()
    assert QApplication.focusWidget() is lines[1]
    tabs = [line for line in lines if line.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert tabs == lines[:1]


@pytest.mark.parametrize("outcome", ["voicemail", "callback"])
def test_everything_in_it_has_a_name(desk: Desk, outcome: str, latest: Latest) -> None:
    due = Due(TODAY) if outcome == "callback" else None
    log(desk, outcome, next_due=due)
    dialog = latest()
    assert nameless(dialog) == []
    assert rich(dialog) == []


def test_the_time_is_seen(desk: Desk, latest: Latest) -> None:
    log(desk, "reached")
    hour = latest().fields.hour
    assert hour.lineEdit().width() > 40
    assert (hour.text(), hour.hour()) == ("09:12", NOW.time())
