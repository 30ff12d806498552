"""The day's end: the dialog as text, tomorrow's sheet, and when the week's head offers it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callbook.actions import calling, owner
from callbook.actions.calling import CallDraft
from callbook.core.calls import CallOutcome
from callbook.core.follow_ups import Due
from callbook.core.sheet import Scope
from callbook.gui.day_end.dialog import DayEndDialog
from callbook.gui.desk import Desk
from callbook.gui.main_window import MainWindow, Screens
from callbook.gui.places import WEEK
from callbook.gui.printing.dialog import SheetDialog
from callbook.gui.screens import ScreenMakers
from callbook.gui.theme import Look
from callbook.gui.translating import Translating
from callbook.gui.watching import Watching
from callbook.gui.week_screen import WeekScreen
from callbook.gui.window_state import WindowState
from tests.books import NOW, TODAY, add, person
from tests.gui.conftest import SetClock
from tests.gui.test_accessible import nameless, rich

DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def _people(desk: Desk, translating: Translating) -> None:
    translating.speak("de")
    owner.set_crisis(desk.book, "Pandemie", TODAY - 8 * DAY, TODAY)
    owner.change_setting(desk.book, "calls-per-day", "2")
    names = ("Albrecht", "<b>Bauer", "Cramer", "Demir")
    add(desk.book, *(person(name, place) for place, name in enumerate(names, 1)))


def call(desk: Desk, contact_id: int, outcome: str, **facts: object) -> None:
    draft = CallDraft(contact_id, CallOutcome(outcome), NOW)
    desk.do(calling.log_call, replace(draft, **facts), NOW)  # type: ignore[arg-type]


@pytest.fixture
def dialog(desk: Desk, look: Look, qtbot: QtBot) -> Iterator[DayEndDialog]:
    over = QWidget()
    qtbot.addWidget(over)
    dialog = DayEndDialog(desk, look, over)
    dialog.show()
    yield dialog
    over.close()


def test_a_day_without_a_call_says_so(dialog: DayEndDialog) -> None:
    assert dialog.summary.text() == (
        "Heute wurde niemand angerufen. Es geht nichts verloren: alles steht noch da."
    )
    assert not dialog.outcomes.isVisible()
    assert not dialog.promised.isVisible()
    assert dialog.left.texts()[0] == "<b>Bauer noch nie gesprochen"
    assert nameless(dialog) == rich(dialog) == []


def test_a_day_off_asks_for_nothing(desk: Desk, look: Look, qtbot: QtBot, clock: SetClock) -> None:
    clock.day = TODAY + 5 * DAY
    dialog = DayEndDialog(desk, look)
    qtbot.addWidget(dialog)
    assert dialog.summary.text().startswith("Ein freier Tag")
    assert dialog.sheet.text() == "Anrufbogen für Montag, 30. März …"


def test_what_was_done_is_told_anew_after_each_act(dialog: DayEndDialog, desk: Desk) -> None:
    later = Due(TODAY + 9 * DAY, time(14))
    call(desk, 1, "reached", minutes=8, note="Zwei\nMaschinen", next_due=later, next_text="Angebot")
    call(desk, 2, "no_answer")
    assert dialog.summary.text() == "2 Anrufe · mit 1 gesprochen · 8 Minuten am Telefon"
    assert dialog.outcomes.text() == "1 × erreicht · 1 × nicht erreicht"
    assert dialog.spoken.texts() == ["9:12 Albrecht · 8 Min. Zwei Maschinen"]
    assert dialog.promised.texts() == ["Do, 2. April 14:00 Albrecht „Angebot“"]
    call(desk, 3, "reached", incoming=True)
    words = "3 Anrufe · davon 1 eingehend · mit 2 gesprochen · 8 Minuten am Telefon"
    assert dialog.summary.text() == words
    desk.undo()
    desk.undo()
    desk.undo()
    assert dialog.spoken.texts() == dialog.promised.texts() == []


def test_tomorrows_sheet_in_one_click(
    dialog: DayEndDialog, desk: Desk, look: Look, qtbot: QtBot
) -> None:
    assert dialog.sheet.text() == "Anrufbogen für Mittwoch, 25. März …"
    with qtbot.waitSignal(dialog.sheet_wanted) as wanted:
        dialog.sheet.click()
    assert wanted.args == [TODAY + DAY]
    over = QWidget()
    qtbot.addWidget(over)
    printing = SheetDialog(desk, look, over, TODAY + DAY)
    sheet = printing.sheet()
    assert sheet.number == "2020-13-C1"
    assert sheet.period.startswith("Mittwoch, 25. März 2020")
    assert len(sheet.calls) == 3
    assert printing.scope.choice() == Scope.TODAY.value
    printing.reject()


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, look: Look, tmp_path: Path) -> Iterator[MainWindow]:
    makers = ScreenMakers(desk, look)
    screens = Screens(**{name: getattr(makers, name) for name in Screens.fields})
    window = MainWindow(desk, look, screens, WindowState(tmp_path / "window.place"))
    makers.place_in(window)
    qtbot.addWidget(window)
    window.go(WEEK)
    window.show()
    makers.after_first_paint()
    yield window
    window.close()


def offered(window: MainWindow) -> bool:
    screen = window.page(WEEK)
    assert isinstance(screen, WeekScreen)
    link = screen.page.header.day_end
    return link is not None and link.isVisible()


def test_it_is_offered_once_the_calls_are_made(window: MainWindow, desk: Desk) -> None:
    assert not offered(window)
    call(desk, 1, "reached")
    call(desk, 2, "reached")
    call(desk, 3, "reached")
    assert offered(window)
    desk.undo()
    desk.undo()
    assert not offered(window)


def test_it_is_offered_in_the_evening(window: MainWindow, desk: Desk, clock: SetClock) -> None:
    clock.at = time(16)
    watching = window.findChild(Watching)
    assert watching is not None
    watching._evening.timeout.emit()
    assert offered(window)
    clock.day, clock.at = TODAY + DAY, time(7)
    desk.look_at_clock()
    assert not offered(window)


def test_the_link_and_the_key_lead_there(window: MainWindow, desk: Desk, clock: SetClock) -> None:
    clock.at = datetime(2020, 3, 24, 17).time()
    call(desk, 1, "reached")
    screen = window.page(WEEK)
    assert isinstance(screen, WeekScreen)
    assert screen.page.header.day_end is not None
    screen.page.header.day_end.click()
    (dialog,) = window.findChildren(DayEndDialog)
    dialog.sheet.click()
    (printing,) = window.findChildren(SheetDialog)
    printing.reject()
    before = len(window.findChildren(QWidget))
    window.parts.commands.day_end.trigger()
    assert len(window.findChildren(QWidget)) > before
    assert window.parts.commands.day_end.shortcut().toString() == "Ctrl+E"
