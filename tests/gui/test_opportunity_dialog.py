"""An opportunity edited, and a new one, by keyboard."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callbook.actions import calling, contacts
from callbook.gui.desk import Desk
from callbook.gui.opportunities.screen import OpportunitiesScreen
from tests.gui.conftest import SetClock
from tests.gui.opportunities_screen import (
    LINDENHOF,
    drawn,
    opened,
    press,
    the_book,
)

_KEY = Qt.Key


def test_enter_edits_with_an_amount_in_any_habit_and_a_day_in_words(
    chances: OpportunitiesScreen, desk: Desk, qtbot: QtBot
) -> None:
    press(_KEY.Key_Return)
    dialog = opened(chances, qtbot)
    assert (dialog.title.text(), dialog.step.text()) == (
        "Lieferservice-Aufkleber",
        "Entwurf schicken",
    )
    dialog.value.setText("1,240.50")
    dialog.value.editingFinished.emit()
    assert dialog.value.text() == "1.240,50\u00a0€"
    dialog.stage.setCurrentIndex(1)
    dialog.day.edit.setText("2.4.")
    dialog.save.click()
    assert drawn(chances)[3] == (
        "> Lieferservice-Aufkleber, Restaurant Lindenhof, Offered, 1.240,50\u00a0€,"
        " Entwurf schicken, Do, 2. April, from the call of 19. März"
    )
    card = contacts.card(desk.book, LINDENHOF)
    assert card is not None
    assert [(str(each.due), each.text) for each in card.follow_ups] == [
        ("2020-04-02", "Entwurf schicken")
    ]


def test_what_is_wrong_is_said_where_it_is_wrong(
    chances: OpportunitiesScreen, desk: Desk, qtbot: QtBot
) -> None:
    before = the_book(desk)
    press(_KEY.Key_Return)
    dialog = opened(chances, qtbot)
    dialog.value.setText("viel")
    dialog.save.click()
    assert dialog.focusWidget() is dialog.value
    assert dialog.fields[dialog.value].complaint().startswith("Please write an amount")
    dialog.value.setText("")
    dialog.title.setText("  ")
    dialog.save.click()
    assert dialog.fields[dialog.title].complaint().startswith("Eine Chance braucht einen Titel")
    dialog.title.setText("Aufkleber")
    dialog.day.edit.setText("irgendwann")
    dialog.save.click()
    assert dialog.isVisible()
    assert the_book(desk) == before


def test_a_step_that_was_let_slip_hinders_nobody(
    chances: OpportunitiesScreen, desk: Desk, qtbot: QtBot, clock: SetClock
) -> None:
    desk.do(calling.postpone, LINDENHOF, date(2020, 3, 25), desk.today())
    clock.day = date(2020, 3, 30)
    chances.refresh()
    press(_KEY.Key_Return)
    dialog = opened(chances, qtbot)
    dialog.title.setText("Aufkleber")
    dialog.save.click()
    assert not dialog.isVisible()
    assert ("Aufkleber", "open") in the_book(desk)


def test_a_new_one_by_keyboard(chances: OpportunitiesScreen, desk: Desk, qtbot: QtBot) -> None:
    press(_KEY.Key_N)
    dialog = opened(chances, qtbot)
    dialog.save.click()
    assert dialog.fields[dialog.person].complaint() == "Please choose one of those found."
    QTest.keyClicks(dialog.person.line, "alb")
    press(_KEY.Key_Return)
    assert dialog.focusWidget() is dialog.title
    QTest.keyClicks(dialog.title, "Presse")
    QTest.keyClicks(dialog.value, "12000")
    press(_KEY.Key_Return)
    assert not dialog.isVisible()
    assert drawn(chances)[3] == (
        "> Presse, Monika Albrecht · Albrecht Metallbau, Open, 12.000\u00a0€, noted on 24. März"
    )
