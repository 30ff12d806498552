"""The card says when somebody is reached best, why they wait, and when a letter may do more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtGui import QDesktopServices

from callbook.actions import calling
from callbook.actions.calling import CallDraft
from callbook.core.calls import CallOutcome
from callbook.gui.calling.advice_line import AdviceLine
from callbook.gui.desk import Desk
from callbook.gui.week_screen import WeekScreen
from tests.books import NOW, TODAY, add, person
from tests.gui.card_keys import MONIKA, Dialled


@pytest.fixture
def mailed() -> Iterator[Dialled]:
    taker = Dialled()
    QDesktopServices.setUrlHandler("mailto", taker, "take")
    yield taker
    QDesktopServices.unsetUrlHandler("mailto")


def in_vain(desk: Desk, contact: int, times: int) -> None:
    for days in range(1, times + 1):
        draft = CallDraft(contact, CallOutcome.NO_ANSWER, NOW - timedelta(days=days))
        desk.do(calling.log_call, draft, NOW)


def line_of(screen: WeekScreen, contact: int) -> AdviceLine:
    screen.card.show_contact(contact)
    return screen.card.parts.advice


def test_it_takes_no_room_where_there_is_nothing_to_say(screen: WeekScreen) -> None:
    assert not line_of(screen, MONIKA).isVisible()


def test_after_five_attempts_a_letter_can_be_begun(
    desk: Desk, screen: WeekScreen, mailed: Dialled
) -> None:
    mail = "petra+kauf@muster.example"
    (petra,) = add(desk.book, replace(person("Petra Muster", 9), emails=(mail,)))
    in_vain(desk, petra, 4)
    assert not line_of(screen, petra).write.isVisible()
    in_vain(desk, petra, 5)
    line = line_of(screen, petra)
    assert "maybe write?" in line.rather.text()
    line.write.click()
    assert mailed.uris == ["mailto:petra%2Bkauf@muster.example"]
    desk.do(calling.block, petra, TODAY)
    assert not line.isVisible()


def test_without_an_address_there_is_no_button(desk: Desk, screen: WeekScreen) -> None:
    in_vain(desk, MONIKA, 6)
    line = line_of(screen, MONIKA)
    assert line.rather.text().startswith("6 ")
    assert not line.write.isVisible()


def test_the_best_time_of_somebody_is_said(desk: Desk, screen: WeekScreen) -> None:
    for days in range(20, 25):
        at = NOW.replace(hour=10) - timedelta(days=days)
        desk.do(calling.log_call, CallDraft(MONIKA, CallOutcome.REACHED, at), NOW)
    line = line_of(screen, MONIKA)
    assert line.best.text() == "meist 9–11 Uhr erreicht"
    assert line.isVisible()


def test_why_somebody_was_postponed_is_said(desk: Desk, screen: WeekScreen) -> None:
    desk.do(calling.postpone, MONIKA, date(2020, 4, 2), TODAY, "im Urlaub")
    line = line_of(screen, MONIKA)
    assert line.postponed.text().endswith("Do, 2. April – im Urlaub")
    desk.undo()
    assert not line.isVisible()
