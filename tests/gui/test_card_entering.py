"""Entering a call: nothing typed is lost, incoming calls, other days, keys and names."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QWidget,
)
from pytestqt.qtbot import QtBot

from callbook.actions import calling, contacts, correcting
from callbook.actions.drafts import drafts
from callbook.core.calls import CallOutcome, Channel
from callbook.gui.calling.entry import StepKind
from callbook.gui.desk import Desk
from callbook.gui.week_screen import WeekScreen
from tests.books import NOW, TODAY, add, person
from tests.gui.card_keys import (
    JENS,
    MONIKA,
    SABINE,
    TOBIAS,
    last_call,
    press,
    save,
    write,
)
from tests.gui.conftest import SetClock


def test_alt_and_a_digit_choose_from_inside_the_note(screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_N)
    press(screen, Qt.Key.Key_3, alt=True)
    assert screen.card.entry().outcome is CallOutcome.VOICEMAIL
    assert screen.card.parts.outcomes.calls_back.isVisible()


def test_nothing_typed_is_lost_by_looking_at_somebody_else(screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_N)
    write(screen, "Ruft zurück, wenn die Lieferung da ist")
    screen.card.parts.note.help.click()
    press(screen, Qt.Key.Key_Escape)
    press(screen, Qt.Key.Key_Down)
    assert screen.card.contact_id() == JENS
    assert screen.card.entry().is_blank()
    press(screen, Qt.Key.Key_Up)
    assert screen.card.parts.note.note() == "Ruft zurück, wenn die Lieferung da ist"
    assert screen.card.entry().help_offered


def test_a_change_elsewhere_leaves_what_is_being_typed(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_N)
    write(screen, "mitten im Satz")
    desk.do(calling.tick, SABINE, NOW)
    assert screen.card.contact_id() == MONIKA
    assert screen.card.parts.note.note() == "mitten im Satz"
    assert screen.card.parts.note.edit.hasFocus()


def test_taking_back_a_saved_call_brings_its_note_back(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_1)
    write(screen, "zu früh gespeichert")
    save(screen)
    desk.undo()
    assert last_call(desk, MONIKA) is None
    assert screen.card.contact_id() == MONIKA
    assert screen.card.parts.note.note() == "zu früh gespeichert"


def test_a_call_saved_again_takes_its_note_along(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_1)
    write(screen, "zu früh gespeichert")
    save(screen)
    desk.undo()
    screen.card.keep()
    assert drafts(desk.book).keys() == {MONIKA}
    desk.redo()
    screen.card.keep()
    assert last_call(desk, MONIKA) is not None
    assert screen.card.entry_of(MONIKA).is_blank()
    assert drafts(desk.book) == {}


def test_a_call_that_was_removed_is_no_draft(desk: Desk, screen: WeekScreen) -> None:
    screen.take_call_of(MONIKA)
    press(screen, Qt.Key.Key_2, alt=True)
    save(screen)
    screen.card.show_contact(MONIKA)
    call = last_call(desk, MONIKA)
    assert call is not None
    desk.do(correcting.remove_call, call.id)
    screen.card.keep()
    assert screen.card.entry().is_blank()
    assert drafts(desk.book) == {}
    desk.undo()
    screen.card.keep()
    assert last_call(desk, MONIKA) == call
    assert screen.card.entry().is_blank()
    assert drafts(desk.book) == {}


def test_somebody_rings_and_is_logged_as_incoming(desk: Desk, screen: WeekScreen) -> None:
    screen.page.focus_search()
    field = screen.page.header.search
    QTest.keyClicks(field, "krueger")
    assert field.results().count() == 1
    press(screen, Qt.Key.Key_Return)
    assert screen.card.contact_id() == screen.page.list.contact() == TOBIAS
    assert screen.card.entry().moment.incoming
    press(screen, Qt.Key.Key_1, alt=True)
    save(screen)
    card = contacts.card(desk.book, TOBIAS)
    assert card is not None
    assert (card.calls[0].incoming, card.calls[0].outcome) == (True, CallOutcome.REACHED)
    assert screen.page.list.contact() == screen.card.contact_id() == MONIKA
    assert screen.page.list.hasFocus()


def test_who_is_not_in_the_list_is_found_by_digits(desk: Desk, screen: WeekScreen) -> None:
    desk.do(calling.block, SABINE, TODAY)
    screen.page.focus_search()
    QTest.keyClicks(screen.page.header.search, "998003")
    press(screen, Qt.Key.Key_Return)
    assert screen.card.contact_id() == SABINE
    assert screen.page.list.contact() is None
    press(screen, Qt.Key.Key_1, alt=True)
    save(screen)
    call = last_call(desk, SABINE)
    assert call is not None
    assert call.incoming
    assert screen.page.list.contact() == screen.card.contact_id() == MONIKA


def test_a_tick_of_whoever_rang_is_logged_as_incoming(desk: Desk, screen: WeekScreen) -> None:
    screen.take_call_of(JENS)
    screen.page.list.setFocus()
    press(screen, Qt.Key.Key_Space)
    call = last_call(desk, JENS)
    assert call is not None
    assert call.incoming


def test_a_tomorrow_said_before_midnight_still_means_that_day(
    desk: Desk, screen: WeekScreen, clock: SetClock
) -> None:
    step = screen.card.parts.next_step
    step._chips[StepKind.TOMORROW].click()
    assert "25. März" in step.title()
    clock.day = date(2020, 3, 25)
    desk.look_at_clock()
    assert "25. März" in step.title()
    step._chips[StepKind.TOMORROW].click()
    assert "26. März" in step.title()


def test_escape_leaves_the_search_for_the_list(screen: WeekScreen) -> None:
    screen.page.focus_search()
    QTest.keyClicks(screen.page.header.search, "xyz")
    assert screen.page.header.search.results().marked() is None
    press(screen, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert screen.page.list.hasFocus()
    assert screen.page.header.search.text() == ""


def test_a_call_of_yesterday_is_logged_for_yesterday(desk: Desk, screen: WeekScreen) -> None:
    when = screen.card.parts.when
    screen.card.parts.outcomes.when.click()
    QTest.mouseClick(when.moment_choice._group.button(1), Qt.MouseButton.LeftButton)
    when.channel.setCurrentIndex(when.channel.findData("video"))
    when.minutes.setText("12")
    press(screen, Qt.Key.Key_1, alt=True)
    save(screen)
    card = contacts.card(desk.book, MONIKA)
    assert card is not None
    call = card.calls[0]
    assert call.at.date() == date(2020, 3, 23)
    assert (call.channel, call.minutes) == (Channel.VIDEO, 12)


def test_the_button_to_save_is_in_sight_in_a_low_window(screen: WeekScreen) -> None:
    screen.resize(1068, 700)
    parts = screen.card.parts
    parts.outcomes.when.click()
    parts.next_step._chips[StepKind.WEEK].click()
    QApplication.sendPostedEvents()
    bottom = parts.save.mapTo(screen, parts.save.rect().bottomLeft()).y()
    assert parts.save.isVisible()
    assert bottom < screen.height()


def test_every_control_has_a_name_for_screen_readers(screen: WeekScreen) -> None:
    screen.card.parts.outcomes.when.click()
    screen.card.parts.next_step._chips[StepKind.WEEK].click()
    nameless = [
        f"{type(each).__name__} in {type(each.parentWidget()).__name__}"
        for each in screen.findChildren(QWidget)
        if each.isVisible()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(each.parentWidget(), QAbstractSpinBox | QComboBox)
        and not each.accessibleName()
        and not (isinstance(each, QAbstractButton) and each.text())
    ]
    assert nameless == []


def test_tab_goes_from_the_list_to_the_call_and_on_to_the_note(screen: WeekScreen) -> None:
    assert screen.card.contact_id() == MONIKA
    press(screen, Qt.Key.Key_Tab)
    assert screen.card.parts.number.call.hasFocus()
    seen = set()
    for _ in range(8):
        press(screen, Qt.Key.Key_Tab)
        seen.add(screen.window().focusWidget())
    assert screen.card.parts.note.edit in seen


def test_a_contact_without_any_number_can_still_be_shown(desk: Desk, screen: WeekScreen) -> None:
    (nobody,) = add(desk.book, person("Ohne Nummer", numbers=()))
    screen.card.show_contact(nobody)
    parts = screen.card.parts
    assert not parts.number.call.isEnabled()
    assert not parts.number.copy.isEnabled()
    assert parts.number.call.text() == "No number"


def test_what_came_from_outside_is_never_made_rich_text(desk: Desk, screen: WeekScreen) -> None:
    markup = "<img src='file:///etc/hostname'><b>fett</b>"
    (odd,) = add(desk.book, person(markup, company=markup, city=markup, title=markup))
    desk.do(calling.log_call, calling.CallDraft(odd, CallOutcome.REACHED, NOW, note=markup), NOW)
    screen.card.show_contact(odd)
    labels = screen.card.findChildren(QLabel)
    assert labels
    assert {each.textFormat() for each in labels} == {Qt.TextFormat.PlainText}
    assert [each.toolTip() for each in labels if "<" in each.toolTip()] == []
    assert screen.card.parts.past.lines()[0][1] == f"Reached – {markup}"


def test_a_card_that_nobody_touches_rests(
    screen: WeekScreen, qtbot: QtBot, qapp: QApplication
) -> None:
    """Layouts that ask each other again and again would keep a whole processor busy."""
    upper = screen.card.parts._upper
    asked = QSignalSpy(upper._fitting.timeout)
    upper.fit()
    qtbot.waitUntil(lambda: asked.count() > 0)
    for _ in range(50):
        qapp.processEvents()
    assert asked.count() < 5
