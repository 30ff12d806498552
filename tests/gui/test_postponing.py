"""Postponing: one key for tomorrow, a day in words, and a reason that is shown later."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from callbook.core.follow_ups import Due
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.week.postponing import DAY, TOMORROW, PostponeDialog
from callbook.gui.week_screen import WeekScreen
from callbook.store import contacts as stored
from tests.gui.card_keys import JENS, MONIKA, press

TODAY = date(2020, 3, 24)


@pytest.fixture
def dialog(screen: WeekScreen) -> PostponeDialog:
    press(screen, Qt.Key.Key_S)
    (found,) = screen.findChildren(PostponeDialog)
    return found


def postponed(screen: WeekScreen) -> tuple[date | None, str]:
    with screen._desk.book.read() as db:
        (contact,) = stored.read(db, [MONIKA])
    return contact.postponed_until, contact.postponed_reason


def keys(dialog: PostponeDialog, text: str) -> None:
    for letter in text:
        QTest.keyClicks(dialog.focusWidget(), letter)


def test_enter_alone_means_tomorrow(dialog: PostponeDialog, screen: WeekScreen) -> None:
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert postponed(screen) == (date(2020, 3, 25), "")
    assert screen.window().focusWidget() is screen.page.list
    assert screen.page.list.contact() == JENS


def test_letters_begin_a_day_in_words(dialog: PostponeDialog, screen: WeekScreen) -> None:
    keys(dialog, "in 3 Wochen")
    assert dialog.words.text() == "in 3 Wochen"
    assert dialog.answers.choice() == DAY
    assert dialog.meant.text() == "Di, 14. April 2020"
    QTest.keyClick(dialog.words, Qt.Key.Key_Tab)
    keys(dialog, "Betriebsferien")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert postponed(screen) == (date(2020, 4, 14), "Betriebsferien")


def test_the_reason_stands_in_the_row(dialog: PostponeDialog, screen: WeekScreen) -> None:
    keys(dialog, "Fr")
    dialog.reason.setText("auf der Messe")
    dialog.yes.click()
    place = screen.page.model.place(MONIKA)
    assert place is not None
    line = screen.page.model.line(place)
    assert line is not None
    assert "verschoben: „auf der Messe“" in screen.page._texts.aloud(line)
    assert "verschoben auf Fr, 27. März" in screen.page._texts.aloud(line)


@pytest.mark.parametrize("words", ["heute", "gestern", "Fr 14:00", "23.3.2020"])
def test_what_is_no_later_day_is_refused(
    dialog: PostponeDialog, screen: WeekScreen, words: str
) -> None:
    keys(dialog, words)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.meant.text()
    assert dialog.meant.property("tone") == "silence"
    assert dialog.words.text() == words
    assert postponed(screen) == (None, "")


def test_words_taken_back_mean_tomorrow_again(look: Look, screen: WeekScreen) -> None:
    picked: list[object] = []
    dialog = PostponeDialog(look, 7, "M", TODAY, LocaleFormats("en"), screen)
    dialog.picked.connect(picked.append)
    dialog.words.setFocus()
    QTest.keyClicks(dialog.words, "Fri")
    assert dialog.day() == date(2020, 3, 27)
    for _ in range(3):
        QTest.keyClick(dialog.words, Qt.Key.Key_Backspace)
    assert dialog.answers.choice() == TOMORROW
    assert dialog._due() == Due(date(2020, 3, 25))
    assert not picked
