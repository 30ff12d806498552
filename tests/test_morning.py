"""A whole morning by keyboard: thirty calls of all outcomes, the list held against the rule."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callbook.actions import contacts, owner
from callbook.actions.drafts import drafts
from callbook.actions.opening import open_book
from callbook.actions.week import week_list
from callbook.core.contacts import Contact, ContactKind, Importance
from callbook.core.week import Row, SectionName
from callbook.gui.week.lines import lines
from callbook.gui.week_screen import WeekScreen
from callbook.gui.widgets.questions import AskFirst
from callbook.store.book import Book
from tests.books import add, number, person
from tests.desktop import Desktop
from tests.store.kept import assert_derived_is_true

TODAY = date(2020, 3, 24)
SURNAMES = (
    "Albrecht Bauer Conrad Demir Ebert Fuchs Gruber Hahn Iding Jansen Krüger Lehmann Meier"
    " Nowak Özkan Petersen Quandt Reuter Sommer Traub Ulrich Vogt Wolff Yildiz Ziegler"
).split()
CUSTOMERS, PROSPECTS = 40, 8
CALLER = "Vogt B"
"""A prospect who rings in the middle of the morning."""
NOTE = "Zwei Maschinen stehen, Wartung vorziehen"
PLAN = (
    *("tick", "reached", "no_answer", "voicemail", "busy", "callback", "wrong_number"),
    *("declined", "calls_back", "no_answer", "reached", "tick", "callback", "reached", "busy"),
    *("reached", "voicemail", "no_answer", "declined", "tick", "wrong_number", "reached"),
    *("calls_back", "callback", "no_answer", "busy", "reached", "voicemail", "tick", "reached"),
)
TAKEN_BACK = (6, 19)
KILLED_AFTER, RINGS_AFTER = 15, 22
SETTLED = ("tick", "reached", "declined")


def everybody() -> list[Contact]:
    """Customers and prospects; every third has a second number."""
    found = []
    for place in range(CUSTOMERS + PROSPECTS):
        name = f"{SURNAMES[place % len(SURNAMES)]} {'AB'[place // len(SURNAMES)]}"
        two = place % 3 == 0
        numbers = (number(place), number(500 + place)) if two else (number(place),)
        kind = ContactKind.CUSTOMER if place < CUSTOMERS else ContactKind.PROSPECT
        found.append(
            person(
                name,
                numbers=numbers,
                kind=kind,
                importance=list(Importance)[place % 4],
                last_contact=date(2019, 1 + place % 12, 3) if place % 2 else None,
            )
        )
    return found


class Log:
    """What was done this morning, written down by the test itself."""

    def __init__(self) -> None:
        self.outcome: dict[str, str] = {}

    def of(self, *outcomes: str) -> set[str]:
        """The names with one of these outcomes."""
        return {name for name, outcome in self.outcome.items() if outcome in outcomes}


class MorningAtWork:
    """Somebody at the keyboard, and the rule held against what they see."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        self.log = Log()
        self.two_numbers = {each.name for each in everybody() if len(each.numbers) > 1}
        self.customers = {each.name for each in everybody()[:CUSTOMERS]}

    @property
    def screen(self) -> WeekScreen:
        return self.desktop.week()

    def selected(self) -> str:
        """Who is selected; the card shows the same."""
        chosen = self.screen.page.list.contact()
        assert chosen is not None
        assert self.screen.card.contact_id() == chosen
        return self.screen.card.parts.head.name.full_text()

    def call(self, outcome: str) -> None:
        """One call of whoever is selected, to the next one."""
        name = self.selected()
        assert name not in self.log.outcome
        getattr(self, f"_{outcome}")()
        self.log.outcome[name] = outcome
        if outcome == "wrong_number" and name in self.two_numbers:
            assert self.selected() == name
            self._wrong_number()
        minutes = self.desktop.clock.at.hour * 60 + self.desktop.clock.at.minute + 3
        self.desktop.clock.at = time(minutes // 60, minutes % 60)

    def _tick(self) -> None:
        self.desktop.press(Qt.Key.Key_Space)

    def _reached(self) -> None:
        self.desktop.press(Qt.Key.Key_1)
        self.desktop.write("Es geht.")
        self._save_without_next_step()

    def _no_answer(self) -> None:
        self._outcome(Qt.Key.Key_2)

    def _voicemail(self) -> None:
        self._outcome(Qt.Key.Key_3)

    def _calls_back(self) -> None:
        self.desktop.press(Qt.Key.Key_3)
        self.screen.card.parts.outcomes.calls_back.click()
        self.desktop.control(Qt.Key.Key_Return)

    def _busy(self) -> None:
        self._outcome(Qt.Key.Key_4)

    def _callback(self) -> None:
        self.desktop.press(Qt.Key.Key_5)
        self.desktop.write("morgen 10:30")
        self.desktop.control(Qt.Key.Key_Return)

    def _wrong_number(self) -> None:
        self._outcome(Qt.Key.Key_6)

    def _declined(self) -> None:
        self._outcome(Qt.Key.Key_7)
        (question,) = [q for q in self.screen.findChildren(AskFirst) if q.isVisible()]
        question.activateWindow()
        self.desktop.wait(question.isActiveWindow)
        self.desktop.press(Qt.Key.Key_Return)
        self.desktop.be_active()

    def _save_without_next_step(self) -> None:
        """What comes next is asked at saving; Enter alone is nothing."""
        self.desktop.control(Qt.Key.Key_Return)
        self.desktop.press(Qt.Key.Key_Return)

    def _outcome(self, key: Qt.Key) -> None:
        self.desktop.press(key)
        self.desktop.control(Qt.Key.Key_Return)

    def look(self) -> None:
        """The list is what the rule says, and what was done this morning says so too."""
        book, screen = self.desktop.book, self.screen
        whole = week_list(book, TODAY, everyone=True)
        assert screen.page.model.lines == lines(whole)
        assert_derived_is_true(book)
        assert screen.page.list.hasFocus()
        without = self.log.of("wrong_number")
        assert {row.name for row in whole.done} == self.log.of(*SETTLED) | without
        assert whole.counts.blocked == len(self.log.of("declined"))
        assert whole.counts.without_number == len(without)
        settled = self.log.of(*SETTLED) | without
        silent = whole.sections[0]
        assert silent.name is SectionName.SILENT
        assert silent.total == len(self.customers - settled)
        for section in whole.sections:
            self._vain_stand_last([row for row in section.rows if row.this_week])

    def _vain_stand_last(self, rows: list[Row]) -> None:
        tried = self.log.of("no_answer", "voicemail", "busy", "calls_back")
        places = [row.contact.name in tried for row in rows]
        assert places == sorted(places)


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    desktop = Desktop(qapp, qtbot, tmp_path)
    book = open_book(desktop.file, TODAY)
    add(book, *everybody())
    owner.set_crisis(book, "Pandemie", date(2020, 3, 16), TODAY)
    book.close()
    yield desktop
    desktop.close()


def begin_a_note_and_be_killed(desktop: Desktop, project: Path) -> None:
    """The window, in a process of its own, that dies while somebody types."""
    words = [sys.executable, "-m", "tests.gui.typing_window", str(desktop.file), NOTE]
    typist = subprocess.Popen(words, cwd=project, stdout=subprocess.PIPE, text=True)
    try:
        assert typist.stdout is not None
        assert typist.stdout.readline() == "typed\n"
        left = Book(desktop.file, read_only=True)
        desktop.wait(lambda: bool(drafts(left)))
        left.close()
    finally:
        typist.send_signal(signal.SIGKILL)
        typist.wait()


def take_a_call(morning: MorningAtWork) -> None:
    """Somebody rings in between: a few letters, Enter, a line, and on where one was."""
    desktop, before = morning.desktop, morning.selected()
    made = morning.screen.page.week().progress.made
    desktop.control(Qt.Key.Key_F)
    desktop.write(CALLER)
    desktop.press(Qt.Key.Key_Return)
    assert morning.screen.card.parts.head.name.full_text() == CALLER
    desktop.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    desktop.write("rief selbst an; ruft Freitag wieder")
    desktop.control(Qt.Key.Key_Return)
    desktop.write("in 4 Wochen")
    desktop.press(Qt.Key.Key_Return)
    morning.log.outcome[CALLER] = "reached"
    assert morning.selected() == before
    assert morning.screen.page.week().progress.made == made


@pytest.mark.skipif(os.name == "nt", reason="nothing there ends a process as SIGKILL does")
def test_thirty_calls_of_a_morning(desktop: Desktop, project: Path) -> None:
    desktop.open()
    morning = MorningAtWork(desktop)
    morning.look()
    for place, outcome in enumerate(PLAN, 1):
        name = morning.selected()
        before = list(morning.screen.page.model.lines)
        morning.call(outcome)
        morning.look()
        if place in TAKEN_BACK:
            desktop.control(Qt.Key.Key_Z)
            if name in morning.two_numbers and outcome == "wrong_number":
                desktop.control(Qt.Key.Key_Z)
            del morning.log.outcome[name]
            morning.look()
            assert morning.screen.page.model.lines == before
            morning.screen.page.list.choose(desktop.contact(name).id)
            morning.call(outcome)
            morning.look()
        if place == KILLED_AFTER:
            name = morning.selected()
            desktop.close()
            begin_a_note_and_be_killed(desktop, project)
            desktop.open()
            assert morning.selected() == name
            assert morning.screen.card.parts.note.note() == NOTE
            desktop.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
            desktop.control(Qt.Key.Key_Return)
            desktop.press(Qt.Key.Key_Return)
            morning.log.outcome[name] = "reached"
            morning.look()
            card = contacts.card(desktop.book, desktop.contact(name).id)
            assert card is not None
            assert card.calls[0].note == NOTE
        if place == RINGS_AFTER:
            take_a_call(morning)
            morning.look()
    assert len(morning.log.outcome) == len(PLAN) + 2
    assert morning.screen.page.week().progress.made == len(PLAN) + 1
