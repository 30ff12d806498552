"""The card keeps to its place, unfolds for one call only, and a key leads back to the list."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from callbook.gui.week_screen import WeekScreen
from tests.gui.card_keys import JENS, press
from tests.gui.conftest import SetClock

PLAIN = Qt.KeyboardModifier.NoModifier


def test_the_card_is_never_wider_than_its_place(screen: WeekScreen, clock: SetClock) -> None:
    parts = screen.card.parts
    parts.clock.begin()
    clock.at = time(9, 32)
    parts.when_fold.toggle()
    parts.when.moment_choice.pick("other")
    parts.when.channel.setCurrentIndex(parts.when.channel.count() - 1)
    parts.clock.ticked.emit("02:00", 2)
    for width in (1440, 1100):
        screen.resize(width, 800)
        screen.grab()
        inner = parts.number.parentWidget()
        assert inner.width() <= inner.parentWidget().width() <= screen.place.width()
        assert parts.when.stop.isVisible()
        assert parts.when.stop.geometry().right() < parts.when.width()
        assert parts.when.channel.geometry().right() < parts.when.minutes.geometry().left()


def test_a_key_unfolds_when_the_call_was_and_folds_it_again(screen: WeekScreen) -> None:
    when = screen.card.parts.when
    screen.card.focus_note()
    press(screen, Qt.Key.Key_W, alt=True)
    assert when.isVisible()
    assert when.moment_choice.buttons()[0].hasFocus()
    press(screen, Qt.Key.Key_W, alt=True)
    assert not when.isVisible()
    assert screen.card.parts.note.edit.hasFocus()
    press(screen, Qt.Key.Key_W, alt=True)
    press(screen, Qt.Key.Key_Escape)
    press(screen, Qt.Key.Key_Down)
    assert screen.card.contact_id() == JENS
    assert not when.isVisible(), "it is asked of one call only"
    assert not screen.card.parts.outcomes.when.isChecked()


def test_escape_leads_back_to_the_list_from_anywhere_in_the_card(screen: WeekScreen) -> None:
    parts = screen.card.parts
    parts.outcomes.when.click()
    parts.note.help.click()
    parts.note.chance.click()
    screen.grab()
    controls = [
        each
        for each in screen.place.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert parts.when.channel in controls
    assert len(controls) > 25
    for control in controls:
        control.setFocus()
        # With the letter that a real keyboard sends along.
        QTest.sendKeyEvent(QTest.KeyAction.Click, control, Qt.Key.Key_Escape, "\x1b", PLAIN)
        assert screen.page.list.hasFocus(), control.accessibleName()
