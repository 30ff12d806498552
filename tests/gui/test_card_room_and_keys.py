"""The card keeps to its place, unfolds for one call only, and a key leads back to the list."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from callbook.actions.calling import tick
from callbook.core.calls import CallOutcome
from callbook.gui.desk import Desk
from callbook.gui.translating import Translating
from callbook.gui.week_screen import WeekScreen
from tests.books import NOW
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


def test_a_low_card_scrolls_what_was_said_before_with_all_else(
    screen: WeekScreen, desk: Desk
) -> None:
    desk.do(tick, JENS, NOW)
    screen.page.list.choose(-JENS)
    parts, line = screen.card.parts, screen.card.parts.past.rows.shown()[0]
    stand(screen, 853, 520)
    assert not parts.save.visibleRegion().isEmpty()
    assert below(screen, line, parts.next_step)
    assert not parts.past.autoFillBackground(), "the ground of the card is seen"
    parts.save.setFocus()
    QTest.keyClick(parts.save, Qt.Key.Key_Tab)
    assert line.hasFocus()
    assert in_sight(line)
    stand(screen, 1200, 860)
    assert below(screen, line, parts.save)
    assert in_sight(line)
    stand(screen, 853, 520)
    assert below(screen, line, parts.next_step)


def test_a_low_card_shows_number_and_note_at_once_and_with_an_outcome_all_of_them(
    screen: WeekScreen,
) -> None:
    parts = screen.card.parts
    stand(screen, 853, 520)
    assert in_sight(parts.number)
    assert in_sight(parts.note.edit)
    press(screen, Qt.Key.Key_1)
    screen.grab()
    assert in_sight(parts.note)
    assert in_sight(parts.outcomes)


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_outcome_is_cut_in_the_narrowest_card(
    screen: WeekScreen, translating: Translating, language: str
) -> None:
    translating.speak(language)
    stand(screen, 853, 520)
    for outcome in CallOutcome:
        button = screen.card.parts.outcomes.button(outcome)
        room, font = button.words_room()
        assert QFontMetrics(font).horizontalAdvance(button.text()) <= room.width(), button.text()


def test_what_the_note_is_for_is_never_cut(screen: WeekScreen, translating: Translating) -> None:
    translating.speak("de")
    stand(screen, 853, 520)
    edit = screen.card.parts.note.edit
    hint = "Bitte nichts zu Gesundheit, Politik oder Religion."
    if edit.fontMetrics().horizontalAdvance(hint) > edit.viewport().width():
        assert edit.placeholderText() == hint
    stand(screen, 1500, 1000)
    assert edit.placeholderText() == f"Wie geht es? Was wird gebraucht?\n{hint}"


def stand(screen: WeekScreen, width: int, height: int) -> None:
    QApplication.processEvents()
    screen.resize(width, height)
    screen.grab()
    QApplication.processEvents()


def below(screen: WeekScreen, lower: QWidget, upper: QWidget) -> bool:
    """Whether one part stands below another, be they in sight or not."""
    ends = upper.mapTo(screen, upper.rect().bottomLeft()).y()
    return lower.mapTo(screen, lower.rect().topLeft()).y() > ends


def in_sight(part: QWidget) -> bool:
    """Whether all of a part can be seen."""
    return part.visibleRegion().boundingRect() == part.rect()
