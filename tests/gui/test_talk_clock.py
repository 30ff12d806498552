"""The clock of a call, from the dialling to the saving, and the time where it rings."""

from __future__ import annotations

import os
import time as system_time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callbook.actions.drafts import drafts
from callbook.core.calls import CallOutcome
from callbook.gui.calling.entry import Entry, Moment, minutes_between
from callbook.gui.calling.entry_text import read_entry
from callbook.gui.calling.number_row import CallButton
from callbook.gui.desk import Desk
from callbook.gui.week_screen import WeekScreen
from tests.books import NOW, add, number, person
from tests.gui.card_keys import JENS, MONIKA, Dialled, last_call, press, question, save
from tests.gui.conftest import SetClock


@pytest.fixture
def button(screen: WeekScreen, dialled: Dialled) -> CallButton:
    return screen.card.parts.number.call


def minutes(desk: Desk, contact_id: int = MONIKA) -> int | None:
    call = last_call(desk, contact_id)
    assert call is not None
    return call.minutes


def test_without_dialling_nothing_is_counted(
    desk: Desk, screen: WeekScreen, button: CallButton, clock: SetClock
) -> None:
    press(screen, Qt.Key.Key_1)
    clock.at = time(9, 30)
    assert button.clock() == ""
    assert not screen.card.parts.clock._seconds.isActive()
    save(screen)
    assert minutes(desk) is None


def test_from_dialling_to_saving_in_minutes_begun(
    desk: Desk, screen: WeekScreen, button: CallButton, clock: SetClock, qtbot: QtBot
) -> None:
    press(screen, Qt.Key.Key_Return)
    assert button.clock() == "00:00"
    clock.at = time(9, 12, 42)
    qtbot.waitUntil(lambda: button.clock() == "00:42")
    clock.at = time(9, 14, 1)
    press(screen, Qt.Key.Key_1, alt=True)
    save(screen)
    assert minutes(desk) == 3
    assert screen.card.contact_id() == JENS
    assert button.clock() == ""
    assert not screen.card.parts.clock._seconds.isActive()


@pytest.mark.parametrize(
    ("key", "counted"),
    [(Qt.Key.Key_2, None), (Qt.Key.Key_3, None), (Qt.Key.Key_4, None), (Qt.Key.Key_6, None)],
)
def test_an_attempt_took_no_minutes(
    desk: Desk, screen: WeekScreen, button: CallButton, key: Qt.Key, counted: int | None
) -> None:
    press(screen, Qt.Key.Key_Return)
    press(screen, key, alt=True)
    save(screen)
    assert minutes(desk) is counted


def test_a_tick_after_dialling_has_its_minutes(
    desk: Desk, screen: WeekScreen, button: CallButton, clock: SetClock
) -> None:
    press(screen, Qt.Key.Key_Return)
    clock.at = time(9, 20)
    screen.page.focus_list()
    press(screen, Qt.Key.Key_Space)
    assert minutes(desk) == 8


def test_the_clock_goes_on_while_somebody_else_is_looked_at(
    desk: Desk, screen: WeekScreen, button: CallButton, clock: SetClock
) -> None:
    press(screen, Qt.Key.Key_Return)
    screen.card.show_contact(JENS)
    assert button.clock() == ""
    clock.at = time(9, 13)
    screen.card.show_contact(MONIKA)
    assert button.clock() == "01:00"
    assert read_entry(drafts(desk.book)[MONIKA]).dialled_at == NOW


def test_stopping_makes_what_was_counted_an_answer_to_correct(
    desk: Desk, screen: WeekScreen, button: CallButton, clock: SetClock, qtbot: QtBot
) -> None:
    when = screen.card.parts.when
    screen.card.parts.outcomes.when.click()
    assert not when.stop.isVisible()
    press(screen, Qt.Key.Key_Return)
    screen.card.call()
    clock.at = time(9, 15, 30)
    qtbot.waitUntil(lambda: when.minutes.placeholderText() == "4 so far")
    when.stop.setFocus()
    press(screen, Qt.Key.Key_Space)
    assert (when.minutes.text(), button.clock()) == ("4", "")
    assert when.minutes.hasFocus()
    when.minutes.setText("3")
    press(screen, Qt.Key.Key_1, alt=True)
    clock.at = time(9, 40)
    save(screen)
    assert minutes(desk) == 3


def test_dialling_again_counts_anew(
    screen: WeekScreen, button: CallButton, clock: SetClock
) -> None:
    screen.card.call()
    clock.at = time(9, 30)
    screen.card.call()
    assert button.clock() == "00:00"


def test_a_call_taken_back_keeps_its_minutes_and_counts_no_further(
    desk: Desk, screen: WeekScreen, button: CallButton, clock: SetClock
) -> None:
    press(screen, Qt.Key.Key_Return)
    clock.at = time(9, 14)
    press(screen, Qt.Key.Key_1, alt=True)
    screen.card.parts.note.edit.setPlainText("kurz")
    save(screen)
    clock.at = time(9, 50)
    desk.undo()
    entry = screen.card.entry()
    assert (entry.moment.minutes, entry.dialled_at, button.clock()) == (2, None, "")


def test_nobody_talks_until_the_next_morning(
    screen: WeekScreen, button: CallButton, clock: SetClock
) -> None:
    press(screen, Qt.Key.Key_Return)
    screen.card.show_contact(JENS)
    clock.day = date(2020, 3, 25)
    screen.card.show_contact(MONIKA)
    assert button.clock() == ""


@pytest.mark.parametrize(
    ("seconds", "counted"),
    [(0, 1), (1, 1), (60, 1), (61, 2), (3 * 3600, 180), (4 * 3600, None), (-1, None)],
)
def test_minutes_are_rounded_up(seconds: int, counted: int | None) -> None:
    assert minutes_between(NOW, NOW + timedelta(seconds=seconds)) == counted


def test_what_is_logged_for_another_time_or_rang_is_not_counted() -> None:
    dialled = Entry(dialled_at=NOW)
    later = NOW + timedelta(minutes=5)
    assert dialled.minutes(CallOutcome.REACHED, later) == 5
    assert dialled.minutes(CallOutcome.CALLBACK, later) == 5
    for moment in (Moment(at=NOW), Moment(incoming=True)):
        assert replace(dialled, moment=moment).minutes(CallOutcome.REACHED, later) is None
    typed = replace(dialled, moment=Moment(minutes=7))
    assert typed.minutes(CallOutcome.NO_ANSWER, later) == 7


@pytest.fixture
def _berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if os.name == "nt":
        pytest.skip("the zone of a process cannot be set there")
    monkeypatch.setenv("TZ", "Europe/Berlin")
    system_time.tzset()
    yield
    monkeypatch.undo()
    system_time.tzset()


@pytest.mark.usefixtures("_berlin")
def test_the_time_there_is_told_where_it_differs(
    desk: Desk, screen: WeekScreen, clock: SetClock
) -> None:
    london = number(1, typed="020 7946 0123", e164="+442079460123", shown="+44 20 7946 0123")
    unknown = number(2, typed="07700 900123", e164="+447700900123", shown="+44 7700 900123")
    ids = add(
        desk.book,
        person("London", numbers=(london,)),
        person("Mobil", country="GB", numbers=(unknown,)),
        person("Ohne Land", numbers=(unknown,)),
        person("Lissabon", country="Portugal", numbers=()),
        person("Wien", country="AT", numbers=(number(3, e164="+43662234567"),)),
    )
    told = []
    for contact_id in ids:
        screen.card.show_contact(contact_id)
        QApplication.processEvents()
        told.append(screen.card.parts.head.there())
    assert told == ["there 8:12", "there 8:12", "", "there 7:12–8:12", ""]


@pytest.mark.usefixtures("_berlin")
def test_the_time_there_goes_on(screen: WeekScreen, desk: Desk, clock: SetClock) -> None:
    london = number(1, e164="+442079460123")
    (someone,) = add(desk.book, person("London", numbers=(london, number(2))))
    screen.card.show_contact(someone)
    QApplication.processEvents()
    clock.at = time(9, 40)
    screen.card.parts._there._again.timeout.emit()
    assert screen.card.parts.head.there() == "there 8:40"
    screen.card.parts.number._chips[1].click()
    QApplication.processEvents()
    assert screen.card.parts.head.there() == ""
    assert not screen.card.parts._there._again.isActive()


@pytest.mark.usefixtures("_berlin")
def test_a_question_comes_before_a_call_into_the_night_there(
    screen: WeekScreen, dialled: Dialled, clock: SetClock
) -> None:
    york = number(1, typed="+1 212 555 0134", e164="+12125550134", shown="+1 212-555-0134")
    screen.card.dialler.dial(york)
    assert "4:12" in question(screen).words.text()
    question(screen).reject()
    assert dialled.uris == []
    clock.at = time(15, 0)
    screen.card.dialler.dial(york)
    assert dialled.uris == ["tel:+12125550134"]
