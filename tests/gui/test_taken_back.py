"""Calls taken back: what was written is in the card again, and on the disk; where one goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from callbook.actions.drafts import drafts
from callbook.gui.calling.entry_text import read_entry
from callbook.gui.desk import Desk
from callbook.gui.week.lines import key_of, lines, next_to_call
from callbook.gui.week_screen import WeekScreen
from tests.books import TODAY
from tests.gui.card_keys import JENS, MONIKA, SABINE, press, save, write
from tests.gui.week_values import row, week


def miss(screen: WeekScreen, contact_id: int, note: str) -> None:
    """A call in vain with a note, by keyboard."""
    screen.page.list.choose(contact_id)
    screen.page.focus_list()
    press(screen, Qt.Key.Key_2, Qt.Key.Key_N)
    write(screen, note)
    save(screen)


def noted(desk: Desk) -> dict[int, str]:
    """The notes on the disk that are not saved as a call."""
    return {each: read_entry(text).note for each, text in drafts(desk.book).items()}


def test_each_note_comes_back_and_is_on_the_disk_soon(
    desk: Desk, screen: WeekScreen, qtbot: QtBot
) -> None:
    miss(screen, MONIKA, "Notiz eins")
    miss(screen, JENS, "Notiz zwei")
    assert noted(desk) == {}
    desk.undo()
    desk.undo()
    both = {MONIKA: "Notiz eins", JENS: "Notiz zwei"}
    qtbot.waitUntil(lambda: noted(desk) == both, timeout=2500)


def test_the_call_of_somebody_else_takes_no_note_away(desk: Desk, screen: WeekScreen) -> None:
    miss(screen, MONIKA, "Notiz eins")
    desk.undo()
    miss(screen, SABINE, "Notiz drei")
    screen.card.keep()
    assert noted(desk) == {MONIKA: "Notiz eins"}
    assert screen.card.entry_of(MONIKA).note == "Notiz eins"


def test_a_step_back_leads_to_whom_it_was_about(desk: Desk, screen: WeekScreen) -> None:
    miss(screen, MONIKA, "Notiz eins")
    miss(screen, JENS, "Notiz zwei")
    desk.undo()
    assert screen.page.list.contact() == screen.card.contact_id() == JENS
    assert screen.card.entry().note == "Notiz zwei"
    desk.undo()
    assert screen.page.list.contact() == screen.card.contact_id() == MONIKA


def test_whoever_was_tried_today_is_not_offered_before_all_others() -> None:
    shown = lines(week([row(1), row(2, tried_on=TODAY), row(3)]))
    places = {key_of(line): place for place, line in enumerate(shown)}
    assert next_to_call(shown, places[1]) == places[3]
    assert next_to_call(shown, places[3]) == places[1]
    assert next_to_call(lines(week([row(2, tried_on=TODAY), row(3)])), 2) == 1
