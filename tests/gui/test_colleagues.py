"""Turning to a colleague within the card: whose call it is, and where one is afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from callbook.actions import calling, owner
from callbook.core.calls import CallOutcome
from callbook.gui.calling.entry import Moment
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.week_screen import WeekScreen
from tests.books import NOW, TODAY, add, number, person
from tests.gui.card_keys import last_call, press, save, write

MONIKA, JENS, EVA, TOBIAS = 1, 2, 3, 4
FIRM = {"company": "Albrecht Metallbau GmbH", "city": "München"}


@pytest.fixture
def screen(desk: Desk, look: Look, qtbot: QtBot) -> Iterator[WeekScreen]:
    """Three at one company, of whom one stands in the list, and somebody else."""
    owner.set_crisis(desk.book, "Pandemie", date(2020, 3, 16), TODAY)
    add(
        desk.book,
        person("A Monika Albrecht", 1, **FIRM),
        person("B Jens Albrecht", 2, **FIRM),
        person("C Eva Klein", numbers=(number(3), number(33)), **FIRM),
        person("D Tobias Krüger", 4),
    )
    screen = WeekScreen(desk, look)
    screen.resize(1200, 860)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.page.focus_list()
    assert screen.page.list.contact() == screen.card.contact_id() == MONIKA
    yield screen
    screen.close()


def words(screen: WeekScreen) -> list[str]:
    return [chip.text() for chip in screen.card.parts.colleagues.chips()]


def turn(screen: WeekScreen, contact_id: int) -> None:
    chips = screen.card.parts.colleagues.chips()
    (chip,) = [chip for chip in chips if chip.colleague.id == contact_id]
    chip.setFocus()
    press(screen, Qt.Key.Key_Space)


def test_who_else_is_there_stands_in_the_card(screen: WeekScreen) -> None:
    assert words(screen) == ["B Jens Albrecht · 089 99998002", "C Eva Klein · 089 99998003"]
    screen.card.show_contact(TOBIAS)
    assert words(screen) == []
    assert not screen.card.parts.colleagues.isVisible()


def test_turning_to_a_colleague_shows_number_and_way_back(screen: WeekScreen) -> None:
    turn(screen, JENS)
    assert screen.card.contact_id() == JENS
    assert screen.page.list.contact() is None
    assert screen.card.parts.number.call.number == "089 99998002"
    assert screen.card.parts.number.call.hasFocus()
    assert words(screen) == ["‹ A Monika Albrecht", "C Eva Klein · 089 99998003"]
    turn(screen, EVA)
    assert words(screen) == ["‹ A Monika Albrecht", "B Jens Albrecht · 089 99998002"]
    turn(screen, MONIKA)
    assert screen.page.list.contact() == screen.card.contact_id() == MONIKA
    assert words(screen)[0].startswith("B Jens")


def test_the_call_is_the_colleagues_and_the_company_has_had_its_call(
    desk: Desk, screen: WeekScreen
) -> None:
    turn(screen, JENS)
    press(screen, Qt.Key.Key_1, alt=True)
    write(screen, "Frau Albrecht ist krank")
    save(screen)
    call = last_call(desk, JENS)
    assert call is not None
    assert (call.outcome, call.note) == (CallOutcome.REACHED, "Frau Albrecht ist krank")
    assert last_call(desk, MONIKA) is None
    assert screen.page.list.contact() == screen.card.contact_id() == TOBIAS
    assert screen.page.list.hasFocus()


def test_a_colleague_tried_in_vain_takes_the_place_of_the_company(
    desk: Desk, screen: WeekScreen
) -> None:
    turn(screen, JENS)
    press(screen, Qt.Key.Key_2, alt=True)
    save(screen)
    listed = [row.contact.id for section in screen.page.week().sections for row in section.rows]
    assert set(listed) & {MONIKA, JENS, EVA} == {JENS}
    assert screen.page.list.contact() == screen.card.contact_id() == TOBIAS


def test_a_wrong_number_of_a_colleague_offers_the_next_one(desk: Desk, screen: WeekScreen) -> None:
    turn(screen, EVA)
    press(screen, Qt.Key.Key_6, alt=True)
    save(screen)
    assert screen.card.contact_id() == EVA
    assert screen.card.parts.number.call.number == "089 99998033"
    assert screen.card.parts.number.call.hasFocus()
    assert words(screen)[0] == "‹ A Monika Albrecht"
    press(screen, Qt.Key.Key_3, alt=True)
    save(screen)
    assert screen.page.list.hasFocus()
    assert screen.page.list.contact() == screen.card.contact_id()


def test_a_refused_call_stays_with_the_colleague(desk: Desk, screen: WeekScreen) -> None:
    refused = QSignalSpy(desk.refused)
    turn(screen, JENS)
    screen.card.parts.when.show_moment(Moment(NOW.replace(day=25)))
    press(screen, Qt.Key.Key_1, alt=True)
    write(screen, "zu früh")
    save(screen)
    assert refused.count() == 1
    assert screen.card.contact_id() == JENS
    assert screen.card.parts.note.note() == "zu früh"
    assert words(screen)[0] == "‹ A Monika Albrecht"


def test_what_was_begun_for_the_first_one_waits(screen: WeekScreen) -> None:
    press(screen, Qt.Key.Key_N)
    write(screen, "nicht da, aber")
    turn(screen, JENS)
    assert screen.card.entry().is_blank()
    turn(screen, MONIKA)
    assert screen.card.parts.note.note() == "nicht da, aber"


def test_many_colleagues_unfold_and_the_keyboard_goes_on(desk: Desk, screen: WeekScreen) -> None:
    add(desk.book, *(person(f"E Kollege {place}", 20 + place, **FIRM) for place in range(4)))
    screen.card.refresh()
    colleagues = screen.card.parts.colleagues
    assert words(screen) == ["B Jens Albrecht", "C Eva Klein", "E Kollege 0"]
    assert colleagues._more.text() == "+ 3"
    colleagues._more.setFocus()
    press(screen, Qt.Key.Key_Space)
    assert len(words(screen)) == 6
    assert colleagues.chips()[3].hasFocus()


def test_who_wants_no_calls_is_named_and_not_dialled(desk: Desk, screen: WeekScreen) -> None:
    desk.do(calling.block, JENS, TODAY)
    turn(screen, JENS)
    assert not screen.card.parts.number.call.isEnabled()
