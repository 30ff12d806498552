"""The guide in the card: which one, ticking by keyboard, folding, and what stays ticked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from callbook.actions import owner
from callbook.actions.guides import change_guide
from callbook.core.contacts import ContactKind
from callbook.core.guides import GuideName
from callbook.gui.calling.guide_box import GuideBox
from callbook.gui.desk import Desk
from callbook.gui.week_screen import WeekScreen
from tests.books import add, person
from tests.gui.card_keys import JENS, MONIKA, press, save, write

STEPS = "Hier ist {company}\nWie geht es {name}?\nWas fehlt {firm}?"


@pytest.fixture
def guide(desk: Desk, screen: WeekScreen) -> GuideBox:
    owner.change_setting(desk.book, "company", "Kontor Sommerfeld")
    desk.do(change_guide, GuideName.CUSTOMER, "de", STEPS)
    return screen.card.parts.guide


def drawn(guide: GuideBox) -> str:
    return " | ".join(f"{'x' if done else '-'} {words}" for done, words in guide.lines())


def test_the_steps_are_filled_for_whoever_is_shown(screen: WeekScreen, guide: GuideBox) -> None:
    assert drawn(guide) == (
        "- Hier ist Kontor Sommerfeld | - Wie geht es A Monika Albrecht? "
        "| - Was fehlt A Monika Albrecht?"
    )
    assert guide.head.text() == "Guide · Bestandskunde in der Krise"
    screen.card.show_contact(JENS)
    assert "B Jens Petersen" in drawn(guide)


def test_the_voicemail_and_the_prospect_have_guides_of_their_own(
    desk: Desk, screen: WeekScreen, guide: GuideBox
) -> None:
    press(screen, Qt.Key.Key_3)
    assert guide.head.text() == "Guide · Mailbox, Bestandskunde"
    press(screen, Qt.Key.Key_1)
    assert guide.head.text() == "Guide · Bestandskunde in der Krise"
    (nadine,) = add(desk.book, person("Nadine Sommer", 9, kind=ContactKind.PROSPECT))
    screen.card.show_contact(nadine)
    assert guide.head.text() == "Guide · Erstes Gespräch, Interessent"


def test_steps_are_ticked_by_keyboard_from_anywhere(screen: WeekScreen, guide: GuideBox) -> None:
    press(screen, Qt.Key.Key_N)
    press(screen, Qt.Key.Key_G, alt=True)
    assert screen.card.parts.note.edit.hasFocus()
    assert drawn(guide).startswith("x Hier ist Kontor Sommerfeld | - Wie")
    assert guide.head.progress == "1/3"
    QTest.keyClick(screen.card.parts.note.edit, Qt.Key.Key_Backtab)
    assert guide._steps[1].hasFocus()
    press(screen, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert [done for done, _ in guide.lines()] == [True, False, True]
    press(screen, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert [done for done, _ in guide.lines()] == [False, False, True]


def test_folded_only_the_next_step_is_seen_and_the_keyboard_goes_on(
    screen: WeekScreen, guide: GuideBox
) -> None:
    guide.head.setFocus()
    press(screen, Qt.Key.Key_Return)
    assert drawn(guide) == "- Hier ist Kontor Sommerfeld"
    press(screen, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert drawn(guide) == "- Wie geht es A Monika Albrecht?"
    assert guide._steps[1].hasFocus()
    press(screen, Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert drawn(guide) == ""
    assert guide.head.hasFocus()
    assert guide.head.progress == "3/3"


def test_a_low_window_folds_the_guide_until_somebody_chooses(
    screen: WeekScreen, guide: GuideBox
) -> None:
    assert len(guide.lines()) == 3
    screen.resize(1200, 700)
    QApplication.sendPostedEvents()
    assert len(guide.lines()) == 1
    guide.head.click()
    screen.resize(1200, 690)
    QApplication.sendPostedEvents()
    assert len(guide.lines()) == 3


def test_what_was_ticked_stays_with_the_contact_and_goes_with_the_call(
    screen: WeekScreen, guide: GuideBox
) -> None:
    press(screen, Qt.Key.Key_G, alt=True)
    screen.card.show_contact(JENS)
    assert [done for done, _ in guide.lines()] == [False, False, False]
    screen.card.show_contact(MONIKA)
    assert screen.card.entry().ticked == ("customer.0",)
    press(screen, Qt.Key.Key_3, alt=True)
    press(screen, Qt.Key.Key_G, alt=True)
    assert screen.card.entry().ticked == ("customer.0", "customer_voicemail.0")
    write(screen, "aufgesprochen")
    save(screen)
    screen.card.show_contact(MONIKA)
    assert screen.card.entry().ticked == ()


def test_a_guide_without_a_step_cannot_be(desk: Desk, screen: WeekScreen, guide: GuideBox) -> None:
    desk.do(change_guide, GuideName.CUSTOMER, "de", "")
    assert guide.isVisible()
    assert len(guide.lines()) == 5


def test_a_step_is_plain_text(desk: Desk, screen: WeekScreen, guide: GuideBox) -> None:
    desk.do(change_guide, GuideName.CUSTOMER, "de", "<b>fett</b> & mehr")
    assert drawn(guide) == "- <b>fett</b> & mehr"
