"""Reminders of callbacks with an hour: in the window, in the tray, never twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from callbook.actions import follow_ups
from callbook.core.follow_ups import Due
from callbook.gui.desk import Desk
from callbook.gui.main_window import MainWindow, Screens
from callbook.gui.places import FOLLOW_UPS, WEEK
from callbook.gui.reminders import LONGEST_MS, Reminders
from callbook.gui.theme import Look
from callbook.gui.tray import Tray, plain
from callbook.gui.watching import Watching
from callbook.gui.window_state import WindowState
from tests.books import NOW, TODAY, add, person
from tests.gui.conftest import SetClock
from tests.gui.test_accessible import nameless, rich

TWO, THREE = Due(TODAY, time(14)), Due(TODAY, time(15))


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, look: Look, tmp_path: Path) -> MainWindow:
    screens = Screens(**dict.fromkeys(Screens.fields, QWidget))
    window = MainWindow(desk, look, screens, WindowState(tmp_path / "window.place"))
    qtbot.addWidget(window)
    window.go(WEEK)
    window.show()
    add(desk.book, person("Monika Albrecht", 1, company="Metall & Co"), person("<b>Bauer", 2))
    desk.do(follow_ups.add, 1, TWO, "Angebot", NOW)
    return window


@pytest.fixture
def reminders(desk: Desk, look: Look, window: MainWindow) -> Iterator[Reminders]:
    made = Reminders(desk, look, window, tray=False)
    yield made
    window.close()


def at(reminders: Reminders, clock: SetClock, hour: int, minute: int) -> str:
    """What the window says when one looks at this time; what is shown is put away before."""
    if reminders.strip is not None:
        reminders.strip.away.click()
    clock.at = time(hour, minute)
    reminders.look()
    strip = reminders.strip
    return strip.text() if strip is not None and strip.isVisible() else ""


def test_ten_minutes_before_and_at_the_time_and_not_again(
    reminders: Reminders, clock: SetClock, desk: Desk
) -> None:
    assert at(reminders, clock, 13, 49) == ""
    ahead = at(reminders, clock, 13, 50)
    assert ahead.startswith("In 10 Minuten anrufen: Monika Albrecht, Metall & Co · 14:00 Uhr")
    assert at(reminders, clock, 13, 55) == ""
    assert at(reminders, clock, 14, 0).startswith("Jetzt anrufen: Monika Albrecht")
    assert at(reminders, clock, 14, 1) == ""
    assert at(reminders, clock, 13, 40) == "", "a clock that was set back"
    assert at(reminders, clock, 14, 0) == ""
    desk.do(follow_ups.fulfil, [1], desk.now())
    desk.undo()
    assert at(reminders, clock, 14, 2) == ""


def test_what_is_kept_or_moved_reminds_of_nothing(
    reminders: Reminders, clock: SetClock, desk: Desk
) -> None:
    desk.do(follow_ups.move, [1], THREE, TODAY)
    assert at(reminders, clock, 14, 0) == ""
    assert at(reminders, clock, 14, 50) != ""
    assert reminders.strip is not None
    desk.do(follow_ups.fulfil, [1], desk.now())
    assert not reminders.strip.isVisible(), "what was done meanwhile is not shown on"
    assert at(reminders, clock, 15, 0) == ""


def test_after_a_sleep_one_is_told_once(reminders: Reminders, clock: SetClock, desk: Desk) -> None:
    said = at(reminders, clock, 14, 20)
    assert said.startswith("Anrufen, versprochen für 14:00 Uhr: Monika Albrecht")
    assert at(reminders, clock, 14, 21) == ""
    desk.do(follow_ups.add, 2, THREE, "", desk.now())
    assert at(reminders, clock, 16, 30) == "", "too long ago: it stands in the list"


def test_a_change_right_after_waking_up_loses_nothing(
    reminders: Reminders, clock: SetClock, desk: Desk
) -> None:
    clock.at = time(14, 5)
    desk.do(follow_ups.add, 2, THREE, "", desk.now())
    assert reminders.timer.interval() == 0
    assert at(reminders, clock, 14, 5) != ""


def test_the_timer_waits_for_the_next_moment(
    reminders: Reminders, clock: SetClock, desk: Desk
) -> None:
    assert reminders.timer.isActive()
    assert reminders.timer.interval() == LONGEST_MS
    clock.at = time(13, 49, 30)
    reminders.look()
    assert 30_000 <= reminders.timer.interval() <= 31_000
    desk.do(follow_ups.drop, [1], NOW)
    assert not reminders.timer.isActive()
    desk.undo()
    assert reminders.timer.isActive()


def test_the_timer_itself_looks(
    reminders: Reminders, clock: SetClock, desk: Desk, qtbot: QtBot
) -> None:
    clock.at = time(13, 50)
    desk.do(follow_ups.add, 2, THREE, "", desk.now())
    qtbot.waitUntil(lambda: reminders.strip is not None)


def test_several_at_once_lead_to_the_list(
    reminders: Reminders, clock: SetClock, desk: Desk
) -> None:
    desk.do(follow_ups.add, 2, TWO, "", NOW)
    said = at(reminders, clock, 14, 0)
    assert said.count("Jetzt anrufen") == 2
    assert "<b>Bauer" in said
    wanted = QSignalSpy(reminders.list_wanted)
    reminders.show_reminded()
    assert wanted.count() == 1


def test_one_that_nobody_took_is_not_lost_by_the_next(
    reminders: Reminders, clock: SetClock, desk: Desk
) -> None:
    desk.do(follow_ups.add, 2, Due(TODAY, time(14, 5)), "", NOW)
    at(reminders, clock, 14, 0)
    clock.at = time(14, 5)
    reminders.look()
    assert reminders.strip is not None
    assert "versprochen für 14:00 Uhr: Monika Albrecht" in reminders.strip.text()
    assert reminders.strip.text().startswith("Jetzt anrufen: <b>Bauer")


def test_a_click_brings_the_window_back_with_the_contact(
    reminders: Reminders, clock: SetClock, window: MainWindow
) -> None:
    called: list[int] = []
    reminders.call_wanted.connect(called.append)
    window.showMinimized()
    at(reminders, clock, 14, 0)
    assert reminders.strip is not None
    reminders.strip.acted.emit()
    assert called == [1]
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    assert nameless(reminders.strip) == rich(reminders.strip) == []


def test_the_tray_says_it_where_there_is_one(
    desk: Desk, look: Look, window: MainWindow, clock: SetClock
) -> None:
    reminders = Reminders(desk, look, window, tray=True)
    called: list[int] = []
    reminders.call_wanted.connect(called.append)
    clock.at = time(14)
    reminders.look()
    assert reminders.strip is None
    assert reminders.tray is not None
    assert reminders.tray.icon.isVisible()
    reminders.tray.icon.messageClicked.emit()
    assert called == [1]
    window.close()
    assert not reminders.tray.icon.isVisible()
    assert not reminders.timer.isActive()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Krüger & Söhne", "Krüger + Söhne"),
        ("<img src=x>\n&lt;b&gt;", "‹img src=x› +lt;b+gt;"),
        ("a\x00b\x1bc", "a b c"),
        ("x" * 500, "x" * 199 + "…"),
    ],
)
def test_no_desktop_takes_a_name_for_markup(text: str, shown: str) -> None:
    assert plain(text) == shown
    assert not set("<>&") & set(plain(text))


def test_the_icon_of_the_tray_goes_with_its_parent(window: MainWindow) -> None:
    tray = Tray(window)
    tray.tell("Jetzt anrufen", "Bauer", 10)
    tray.leave()
    assert not tray.icon.isVisible()


def test_the_rail_counts_what_is_due(
    desk: Desk, look: Look, window: MainWindow, clock: SetClock
) -> None:
    watching = Watching(desk, look, window)
    button = window.rail.findChild(QWidget, FOLLOW_UPS)
    assert button is not None

    def count() -> int | None:
        found: int | None = button.count()  # type: ignore[attr-defined]
        return found

    assert count() == 1
    desk.do(follow_ups.add, 2, Due(TODAY + timedelta(days=1)), "", NOW)
    assert count() == 1
    clock.day += timedelta(days=1)
    desk.look_at_clock()
    assert count() == 2
    desk.do(follow_ups.fulfil, [1, 2], datetime.combine(clock.day, clock.at))
    assert count() is None, "nothing due is not worth a number"
    watching.reminders.list_wanted.emit()
    assert window.at() == FOLLOW_UPS


def test_putting_it_away_gives_the_keyboard_back(
    reminders: Reminders, clock: SetClock, window: MainWindow, qtbot: QtBot
) -> None:
    page = window.page(WEEK)
    assert page is not None
    line = QLineEdit(page)
    line.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    line.setFocus()
    at(reminders, clock, 13, 50)
    assert reminders.strip is not None
    away = reminders.strip.away
    qtbot.mouseClick(away, Qt.MouseButton.LeftButton)
    assert not reminders.strip.isVisible()
    assert line.hasFocus()
    at(reminders, clock, 14, 0)
    away.setFocus()
    qtbot.keyClick(away, Qt.Key.Key_Space)
    assert not reminders.strip.isVisible()
    assert page.hasFocus(), "as when one goes to the page"


def test_what_is_shown_ages_and_goes_with_its_day(
    reminders: Reminders, clock: SetClock, desk: Desk
) -> None:
    assert at(reminders, clock, 14, 0).startswith("Jetzt anrufen")
    assert reminders.strip is not None
    assert reminders.timer.isActive(), "no further promise, but words that grow old"
    clock.at = time(17)
    reminders.look()
    assert reminders.strip.text().startswith("Anrufen, versprochen für 14:00 Uhr: Monika")
    clock.day, clock.at = TODAY + timedelta(days=1), time(8, 5)
    desk.look_at_clock()
    assert not reminders.strip.isVisible(), "it is overdue in the list"
    assert not reminders.timer.isActive()
