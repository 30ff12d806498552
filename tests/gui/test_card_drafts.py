"""What is typed in the card is on the disk soon after, and gone once the call is saved."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from callbook.actions import calling
from callbook.actions.drafts import drafts, keep_drafts
from callbook.actions.undoing import undo
from callbook.core.calls import CallOutcome, Mood, Need
from callbook.gui.calling.entry import Moment
from callbook.gui.calling.entry_text import read_entry
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.week_screen import WeekScreen
from callbook.store.book import Book
from callbook.store.lock import WriterLock
from tests.books import NOW, add, new_book, person
from tests.gui.card_keys import JENS, MONIKA, last_call, press, save, write
from tests.gui.conftest import SetClock

NOTE = "Halbe Belegschaft in Kurzarbeit"


def test_a_note_is_in_the_book_within_two_seconds(
    desk: Desk, screen: WeekScreen, qtbot: QtBot
) -> None:
    press(screen, Qt.Key.Key_N)
    write(screen, NOTE)
    assert drafts(desk.book) == {}
    qtbot.waitUntil(lambda: bool(drafts(desk.book)), timeout=2000)
    assert read_entry(drafts(desk.book)[MONIKA]).note == NOTE


def test_who_types_on_does_not_put_the_writing_off(screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_N)
    write(screen, "a")
    left = screen.card._saving.remainingTime()
    assert 0 < left <= 2000  # a coarse timer
    for letter in "lles gut":
        write(screen, letter)
    assert screen.card._saving.remainingTime() <= left


def test_nothing_entered_is_nothing_written(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_N, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up)
    screen.card.keep()
    assert drafts(desk.book) == {}
    assert not screen.card._saving.isActive()


def test_leaving_the_note_or_the_contact_writes_at_once(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_N)
    write(screen, NOTE)
    press(screen, Qt.Key.Key_Escape)
    assert read_entry(drafts(desk.book)[MONIKA]).note == NOTE
    screen.card.parts.note._moods[Mood.GOOD].click()
    press(screen, Qt.Key.Key_Down)
    assert read_entry(drafts(desk.book)[MONIKA]).mood is Mood.GOOD


def test_what_was_left_is_there_in_the_next_window(desk: Desk, look: Look, qtbot: QtBot) -> None:
    add(desk.book, person("A Monika Albrecht", 1), person("B Jens Petersen", 2))
    keep_drafts(desk.book, {MONIKA: '{"note": "gestern angefangen"}', JENS: "kein JSON"})
    screen = WeekScreen(desk, look)
    qtbot.addWidget(screen)
    screen.card.show_contact(JENS)
    assert screen.card.entry().is_blank()
    screen.card.show_contact(MONIKA)
    assert screen.card.parts.note.note() == "gestern angefangen"


def test_a_saved_call_and_an_emptied_entry_leave_no_draft(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_1)
    write(screen, NOTE)
    screen.card.keep()
    save(screen)
    assert last_call(desk, MONIKA) is not None
    assert drafts(desk.book) == {}
    press(screen, Qt.Key.Key_N)
    write(screen, "x")
    screen.card.keep()
    assert drafts(desk.book).keys() == {JENS}
    screen.card.parts.note.edit.clear()
    screen.card.keep()
    assert drafts(desk.book) == {}


def test_a_refused_call_keeps_its_draft(desk: Desk, screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_1)
    write(screen, NOTE)
    screen.card.parts.when.show_moment(Moment(NOW.replace(day=25)))
    save(screen)
    assert last_call(desk, MONIKA) is None
    screen.card.keep()
    assert read_entry(drafts(desk.book)[MONIKA]).note == NOTE


def test_another_window_makes_no_noise_and_loses_nothing(desk: Desk, screen: WeekScreen) -> None:
    desk.book.lock.release()
    other = WriterLock(desk.book.file)
    assert other.take()
    press(screen, Qt.Key.Key_N)
    write(screen, NOTE)
    press(screen, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert screen.card.parts.note.note() == NOTE
    assert drafts(desk.book) == {}
    other.release()
    screen.card.keep()
    assert drafts(desk.book).keys() == {MONIKA}


def test_a_note_for_somebody_gone_is_not_shown_to_whoever_gets_the_id(
    desk: Desk, screen: WeekScreen
) -> None:
    (gone,) = add(desk.book, person("Wieder weg", 9))
    screen.card.show_contact(gone)
    press(screen, Qt.Key.Key_N)
    write(screen, "nur für Wieder Weg")
    screen.card.show_contact(MONIKA)
    desk.undo()
    assert add(desk.book, person("Neu hier", 8)) == range(gone, gone + 1)
    screen.card.show_contact(gone)
    assert screen.card.entry().is_blank()


def test_the_row_says_that_a_note_was_begun(desk: Desk, screen: WeekScreen) -> None:
    def hint(place: int) -> str:
        text: str = screen.page.model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        return text.rsplit(", ", 1)[-1]

    assert hint(1) != "not saved yet"
    press(screen, Qt.Key.Key_N)
    write(screen, "x")
    press(screen, Qt.Key.Key_Escape)
    assert (hint(1), hint(2) == "not saved yet") == ("not saved yet", False)
    desk.do(calling.tick, JENS, NOW)
    assert hint(1) == "not saved yet"
    press(screen, Qt.Key.Key_1)
    save(screen)
    assert hint(1) != "not saved yet"
    screen.card.show_contact(MONIKA)
    screen.card.parts.clock.begin()
    screen.card.keep()
    assert screen.card.drafts.contacts() == frozenset()


def test_what_they_need_is_asked_with_the_help_and_kept(desk: Desk, screen: WeekScreen) -> None:
    note = screen.card.parts.note
    assert not note._needs[Need.DELIVERY].isVisible()
    note.help.click()
    note._needs[Need.NOTHING].click()
    note._needs[Need.DELIVERY].click()
    note._needs[Need.PAYMENT].click()
    assert note.needs() == (Need.DELIVERY, Need.PAYMENT)
    press(screen, Qt.Key.Key_1, alt=True)
    save(screen)
    call = last_call(desk, MONIKA)
    assert call is not None
    assert (call.outcome, call.needs) == (CallOutcome.REACHED, (Need.DELIVERY, Need.PAYMENT))
    screen.card.show_contact(MONIKA)
    assert screen.card.parts.past.lines()[0][1] == "Reached · needs: delivery, payment"


@pytest.mark.skipif(os.name == "nt", reason="nothing there ends a process as SIGKILL does")
def test_a_note_outlives_a_process_that_is_killed_while_it_is_typed(
    tmp_path: Path, qtbot: QtBot, look: Look, project: Path, clock: SetClock
) -> None:
    book = new_book(tmp_path)
    add(book, person("A Monika Albrecht", 1), person("B Jens Petersen", 2))
    calling.tick(book, JENS, NOW)
    book.close()
    words = [sys.executable, "-m", "tests.gui.typing_window", str(book.file), NOTE]
    typist = subprocess.Popen(words, cwd=project, stdout=subprocess.PIPE, text=True)
    try:
        assert typist.stdout is not None
        assert typist.stdout.readline() == "typed\n"
        typed_at = monotonic()
        left = Book(book.file, read_only=True)
        qtbot.waitUntil(lambda: bool(drafts(left)), timeout=10_000)
        assert monotonic() - typed_at < 2.0
        left.close()
    finally:
        typist.send_signal(signal.SIGKILL)
        typist.wait()
    assert typist.returncode == -signal.SIGKILL
    again = new_book(tmp_path)
    desk = Desk(again, clock)
    screen = WeekScreen(desk, look)
    qtbot.addWidget(screen)
    screen.card.show_contact(MONIKA)
    assert screen.card.parts.note.note() == NOTE
    undo(again)
    assert last_call(desk, JENS) is None
    again.close()
