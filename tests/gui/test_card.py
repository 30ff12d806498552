"""The call card beside the list: what is entered is kept, saved, and asked for where it is due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
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

from callbook.actions import calling, contacts, owner
from callbook.core.calls import Call, CallOutcome, Channel, Mood
from callbook.core.contacts import Number
from callbook.core.follow_ups import Due
from callbook.gui.calling.dialling import is_quiet
from callbook.gui.calling.entry import NextStep, StepKind, read_hour
from callbook.gui.calling.question import Question
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.week_screen import WeekScreen
from tests.books import NOW, TODAY, add, number, person
from tests.gui.conftest import SetClock

MONIKA, JENS, SABINE, TOBIAS = 1, 2, 3, 4


class Dialled(QObject):
    """Stands where the system's dialler would, and notes what it is handed."""

    def __init__(self) -> None:
        super().__init__()
        self.uris: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.uris.append(url.toString())


@pytest.fixture
def dialled() -> Iterator[Dialled]:
    taker = Dialled()
    QDesktopServices.setUrlHandler("tel", taker, "take")
    yield taker
    QDesktopServices.unsetUrlHandler("tel")


@pytest.fixture
def screen(desk: Desk, look: Look, qtbot: QtBot) -> Iterator[WeekScreen]:
    owner.set_crisis(desk.book, "Pandemie", date(2020, 3, 16), TODAY)
    mobile = number(77, label="Mobil")
    add(
        desk.book,
        person("A Monika Albrecht", 1, numbers=(number(1, label="Büro"), mobile)),
        person("B Jens Petersen", 2),
        person("C Sabine Vogt", 3),
        person("D Tobias Krüger", 4),
    )
    screen = WeekScreen(desk, look)
    screen.resize(1200, 860)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.page.focus_list()
    yield screen
    screen.close()


def press(screen: WeekScreen, *keys: Qt.Key, control: bool = False, alt: bool = False) -> None:
    modifier = Qt.KeyboardModifier.NoModifier
    if control:
        modifier = Qt.KeyboardModifier.ControlModifier
    if alt:
        modifier = Qt.KeyboardModifier.AltModifier
    for key in keys:
        QTest.keyClick(screen.window().focusWidget() or screen, key, modifier)


def write(screen: WeekScreen, text: str) -> None:
    screen.card.parts.note.edit.insertPlainText(text)


def save(screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_Return, control=True)


def last_call(desk: Desk, contact_id: int) -> Call | None:
    card = contacts.card(desk.book, contact_id)
    return card.calls[0] if card and card.calls else None


def question(screen: WeekScreen) -> Question:
    (found,) = [each for each in screen.findChildren(Question) if each.isVisible()]
    return found


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


def test_alt_and_a_digit_choose_from_inside_the_note(screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_N)
    press(screen, Qt.Key.Key_3, alt=True)
    assert screen.card.entry().outcome is CallOutcome.VOICEMAIL
    assert screen.card.parts.outcomes.calls_back.isVisible()


def test_they_call_back_is_kept_with_the_voicemail(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_3)
    screen.card.parts.outcomes.calls_back.click()
    save(screen)
    call = last_call(desk, MONIKA)
    assert call is not None
    assert call.they_call_back


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


def test_taking_back_a_saved_call_brings_its_note_back(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_1)
    write(screen, "zu früh gespeichert")
    save(screen)
    desk.undo()
    assert last_call(desk, MONIKA) is None
    assert screen.card.contact_id() == MONIKA
    assert screen.card.parts.note.note() == "zu früh gespeichert"


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
    assert step.day.hasFocus()
    step.hour.setText("halb drei")
    save(screen)
    assert last_call(desk, MONIKA) is None
    step.hour.setText("14:30")
    step.day.show_day(date(2020, 3, 26))
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


def test_the_other_number_can_be_dialled(desk: Desk, screen: WeekScreen, dialled: Dialled) -> None:
    other = screen.card.parts.number._chips[1]
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)
    screen.page.focus_list()
    press(screen, Qt.Key.Key_Return)
    assert dialled.uris == ["tel:+498999998077"]
    press(screen, Qt.Key.Key_2)
    save(screen)
    card = contacts.card(desk.book, MONIKA)
    assert card is not None
    assert card.calls[0].number_id == card.contact.numbers[1].id


def test_enter_calls_and_a_click_on_the_row_does_not(screen: WeekScreen, dialled: Dialled) -> None:
    rect = screen.page.list.visualRect(screen.page.list.currentIndex())
    QTest.mouseClick(screen.page.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert dialled.uris == []
    press(screen, Qt.Key.Key_Return)
    assert dialled.uris == ["tel:+498999998001"]


def test_at_quiet_hours_a_question_comes_first(
    screen: WeekScreen, dialled: Dialled, clock: SetClock
) -> None:
    clock.day = date(2020, 3, 29)
    press(screen, Qt.Key.Key_Return)
    assert dialled.uris == []
    question(screen).accept()
    assert dialled.uris == ["tel:+498999998001"]


@pytest.mark.parametrize(
    ("moment", "quiet"),
    [
        (datetime(2020, 3, 24, 7, 59), True),
        (datetime(2020, 3, 24, 8, 0), False),
        (datetime(2020, 3, 24, 20, 0), True),
        (datetime(2020, 3, 28, 8, 59), True),
        (datetime(2020, 3, 28, 17, 59), False),
        (datetime(2020, 3, 29, 12, 0), True),
    ],
)
def test_quiet_are_nights_late_saturdays_and_sundays(moment: datetime, quiet: bool) -> None:
    assert is_quiet(moment) is quiet


def test_an_emergency_number_is_never_dialled(screen: WeekScreen, dialled: Dialled) -> None:
    told = QSignalSpy(screen.told)
    screen.card.dialler.dial(Number("112", "+49112", shown="112"))
    screen.card.dialler.dial(Number("*21*0171#"))
    assert dialled.uris == []
    assert told.count() == 2


def test_copying_puts_the_number_into_the_clipboard(screen: WeekScreen) -> None:
    screen.card.parts.number.copy.click()
    assert QGuiApplication.clipboard().text() == "+498999998001"


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
    assert screen.page.list.hasFocus()


def test_who_is_not_in_the_list_is_found_by_digits(desk: Desk, screen: WeekScreen) -> None:
    desk.do(calling.block, SABINE, TODAY)
    screen.page.focus_search()
    QTest.keyClicks(screen.page.header.search, "998003")
    press(screen, Qt.Key.Key_Return)
    assert screen.card.contact_id() == SABINE
    assert screen.page.list.contact() is None


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
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    card = contacts.card(desk.book, MONIKA)
    assert card is not None
    assert card.contact.postponed_until == date(2020, 3, 30)
    assert screen.page.list.contact() == JENS
    assert screen.page.list.hasFocus()


def test_the_button_to_save_is_in_sight_in_a_low_window(screen: WeekScreen) -> None:
    screen.resize(1068, 700)
    parts = screen.card.parts
    parts.outcomes.when.click()
    parts.next_step._chips[StepKind.DAY].click()
    QApplication.sendPostedEvents()
    bottom = parts.save.mapTo(screen, parts.save.rect().bottomLeft()).y()
    assert parts.save.isVisible()
    assert bottom < screen.height()


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


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("14", time(14)),
        ("14:30", time(14, 30)),
        ("9.15", time(9, 15)),
        ("0905", time(9, 5)),
        ("830", time(8, 30)),
        ("16 Uhr", time(16)),
        ("", None),
    ],
)
def test_an_hour_is_read_as_people_write_it(text: str, hour: time | None) -> None:
    assert read_hour(text) == hour


@pytest.mark.parametrize("text", ["halb drei", "25", "12:75", "-3", "²", "1:2:3"])
def test_what_is_no_hour_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"must be in|halb|-3|²|1:2:3|invalid"):
        read_hour(text)


def test_every_control_has_a_name_for_screen_readers(screen: WeekScreen) -> None:
    screen.card.parts.outcomes.when.click()
    screen.card.parts.next_step._chips[StepKind.DAY].click()
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
