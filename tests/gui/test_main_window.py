"""The window: rail and pages, steps back and forth, keys, midnight, and books it cannot open."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from callbook.actions import calling, contacts, listing, owner
from callbook.core.changes import Changes
from callbook.core.errors import Refusal
from callbook.core.progress import Report
from callbook.gui.desk import Desk
from callbook.gui.doing import AT_ONCE
from callbook.gui.jobs import Job
from callbook.gui.keys_dialog import KeysDialog
from callbook.gui.main_window import MainWindow, Screens
from callbook.gui.places import CONTACTS, IMPORTING, OPPORTUNITIES, SETTINGS, WEEK
from callbook.gui.theme import Look
from callbook.gui.translating import Translating
from callbook.gui.widgets.key_line import KeyLine
from callbook.gui.widgets.labels import KeyCap
from callbook.gui.window_state import FRAME, WindowState, keep_in_room
from tests.books import NOW, add, dump, person
from tests.gui.conftest import SetClock


class Made:
    """Pages that count how often they were made."""

    def __init__(self) -> None:
        self.pages: list[str] = []

    def week(self) -> QWidget:
        """A page to start on."""
        self.pages.append("week")
        return QLineEdit()

    def other(self) -> QWidget:
        """Any other page."""
        self.pages.append("other")
        return QLabel("other")


@pytest.fixture
def made() -> Made:
    return Made()


def screens_of(made: Made) -> Screens:
    return Screens(
        week=made.week,
        contacts=made.other,
        follow_ups=made.other,
        opportunities=made.other,
        importing=made.other,
        settings=made.other,
        welcome=made.other,
    )


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, look: Look, made: Made, tmp_path: Path) -> MainWindow:
    screens = screens_of(made)
    window = MainWindow(desk, look, screens, WindowState(tmp_path / "window.place"))
    qtbot.addWidget(window)
    window.go(WEEK)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)  # Keys reach no window beside the active one.
    return window


def test_a_window_that_is_gone_before_it_stands_tells_nothing(
    desk: Desk, look: Look, made: Made, tmp_path: Path
) -> None:
    window = MainWindow(desk, look, screens_of(made), WindowState(tmp_path / "window.place"))
    stood = []
    window.stood.connect(lambda: stood.append(True))
    window.grab()
    delete(window)
    # What it still had to do would raise now.
    QCoreApplication.processEvents()
    assert stood == []


def test_pages_are_made_when_somebody_goes_there(window: MainWindow, made: Made) -> None:
    assert made.pages == ["week"]
    window.go(SETTINGS)
    window.go(WEEK)
    window.go(SETTINGS)
    assert made.pages == ["week", "other"]
    assert window.at() == SETTINGS


def test_the_rail_offers_what_works_and_nothing_else(window: MainWindow) -> None:
    window.rail.set_count(WEEK, 43)
    places = {button.objectName() for button in window.rail.findChildren(QWidget)} - {""}
    assert {WEEK, CONTACTS, OPPORTUNITIES, IMPORTING, SETTINGS} <= places
    assert "insights" not in places


def test_keys_lead_to_the_pages(window: MainWindow, qtbot: QtBot) -> None:
    went: list[str] = []
    window.went.connect(went.append)
    qtbot.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.search_wanted):
        qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert went == [IMPORTING, WEEK]
    with qtbot.waitSignal(window.print_wanted):
        qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def test_f1_lists_the_keys_in_the_language_of_the_window(
    window: MainWindow, qtbot: QtBot, translating: Translating
) -> None:
    translating.speak("de")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    (dialog,) = window.findChildren(KeysDialog)
    caps = [cap.text() for cap in dialog.findChildren(KeyCap)]
    assert {"F1", "Strg F", "Strg Z", "Strg P", "N", "S"} <= set(caps)
    assert dialog.windowTitle() == "Tasten"
    dialog.accept()


def test_every_act_is_told_with_its_way_back(window: MainWindow, desk: Desk) -> None:
    (first,) = add(desk.book, person("Monika Albrecht"))
    desk.do(calling.tick, first, NOW)
    assert "Monika Albrecht" in window.parts.toast.text()
    assert window.parts.toast.action_text()
    window.parts.toast.acted.emit()
    assert desk.undo_name() is not None
    assert "Monika Albrecht" not in (desk.undo_name() or "")
    window.parts.toast.acted.emit()
    assert "Monika Albrecht" in (desk.undo_name() or "")


def test_ctrl_z_and_back(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.setFocus()
    told: list[Changes] = []
    desk.changed.connect(told.append)
    desk.do(contacts.add_contact, person("Jens Petersen"))
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_Z, control)
    assert contacts.count(desk.book) == 0
    assert "Jens Petersen" in window.parts.toast.text()
    qtbot.keyClick(window, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert contacts.count(desk.book) == 1
    assert len(told) == 3


def test_with_nothing_left_the_key_says_so(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.parts.toast.text()
    assert not window.parts.toast.action_text()


def test_the_menu_names_what_would_be_taken_back(window: MainWindow, desk: Desk) -> None:
    desk.do(contacts.add_contact, person("Jens Petersen"))
    window.rail.menu_button.click()
    assert "Jens Petersen" in window.parts.commands.undo.text()
    assert not window.parts.commands.redo.isEnabled()
    window.parts.commands.wake_steps()
    assert window.parts.commands.redo.isEnabled()


def test_a_refusal_is_one_sentence(window: MainWindow, desk: Desk) -> None:
    assert desk.do(owner.change_setting, "calls-per-day", "0") is None
    assert "1000" in window.parts.toast.text()
    with pytest.raises(Refusal):
        desk.perform(owner.change_setting, "calls-per-day", "0")


def test_a_new_day_is_noticed(desk: Desk, clock: SetClock) -> None:
    days: list[object] = []
    desk.day_changed.connect(days.append)
    desk.look_at_clock()
    clock.day += timedelta(days=1)
    desk.look_at_clock()
    desk.look_at_clock()
    assert days == [clock.day]


def test_the_window_stands_where_it_stood(
    window: MainWindow, desk: Desk, look: Look, qtbot: QtBot, tmp_path: Path, made: Made
) -> None:
    stood = window.minimumSize() + QSize(6, 55)
    window.resize(stood)
    window.close()
    screens = screens_of(made)
    again = MainWindow(desk, look, screens, WindowState(tmp_path / "window.place"))
    qtbot.addWidget(again)
    assert again.size() == stood


def test_a_job_reports_and_ends_in_the_windows_thread(qtbot: QtBot, window: MainWindow) -> None:
    def work(report: Report) -> int:
        for step in range(1, 11):
            report(step, 10)
        return 42

    job = Job(work, window)
    steps: list[tuple[int, int]] = []
    job.progressed.connect(lambda done, total: steps.append((done, total)))
    with qtbot.waitSignal(job.finished) as finished:
        job.start()
    assert finished.args == [42]
    assert steps[-1] == (10, 10)


def test_a_cancelled_job_stops_at_its_next_report(qtbot: QtBot, window: MainWindow) -> None:
    def work(report: Report) -> None:
        while True:
            report(0, 1)

    job = Job(work, window)
    with qtbot.waitSignal(job.cancelled):
        job.start()
        job.cancel()
    assert not job.is_running()


def test_a_refused_job_hands_the_refusal_over(qtbot: QtBot, window: MainWindow) -> None:
    def work(_report: Report) -> None:
        raise Refusal("errors.gone")

    job = Job(work, window)
    with qtbot.waitSignal(job.refused) as refused:
        job.start()
    assert isinstance(refused.args[0], Refusal)


def test_a_message_hides_no_row(window: MainWindow, look: Look) -> None:
    window.tell("Anruf: Albrecht")
    toast, keys = window.parts.toast.geometry(), KeyLine(look).sizeHint().height()
    assert toast.top() >= window.centralWidget().height() - keys - 4
    assert toast.left() > window.rail.geometry().right()


def test_no_window_has_to_be_larger_than_the_screen(window: MainWindow, look: Look) -> None:
    room = window.screen().availableSize()
    least = QSize(look.fonts.px(960), look.fonts.px(600))
    assert window.minimumSize() == least.boundedTo(room - FRAME)
    keep_in_room(window, QSize(room.width() + 400, 300))
    assert window.minimumSize() == QSize(room.width() - FRAME.width(), 300)


def test_the_rail_names_its_places_where_there_is_room(window: MainWindow, look: Look) -> None:
    rail = window.rail
    (week,) = [each for each in rail.findChildren(QAbstractButton) if each.objectName() == WEEK]
    window.setMinimumSize(0, 0)
    window.resize(look.fonts.px(1200), 700)
    window.grab()
    wide = rail.width()
    assert week.toolTip() == ""
    window.resize(look.fonts.px(853), 533)
    window.grab()
    assert rail.width() < wide / 2
    assert week.toolTip() == week.accessibleName() == "This week"
    window.resize(look.fonts.px(1200), 700)
    window.grab()
    assert rail.width() == wide


def test_a_step_about_very_many_is_taken_back_beside_the_window(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    many = add(desk.book, *(person(f"Albrecht {n}") for n in range(AT_ONCE + 1)))
    full = dump(desk.book)
    desk.do(listing.archive_many, many, NOW)
    window.parts.commands.undo.trigger()
    assert "Being taken back" in window.parts.toast.text()
    window.parts.commands.undo.trigger()
    assert "One moment" in window.parts.toast.text()
    qtbot.waitUntil(lambda: "Taken back" in window.parts.toast.text())
    assert dump(desk.book) == full
    window.parts.toast.acted.emit()
    qtbot.waitUntil(lambda: "Done again" in window.parts.toast.text())
    assert dump(desk.book) != full
