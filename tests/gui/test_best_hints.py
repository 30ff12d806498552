"""Best times in the list: looked up after the list is shown, where a row has no other hint."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from pytestqt.qtbot import QtBot

from callbook.actions import calling
from callbook.actions.calling import CallDraft
from callbook.core.calls import CallOutcome
from callbook.gui.desk import Desk
from callbook.gui.week.best_hints import BestHints
from callbook.gui.week.lines import Row
from callbook.gui.week_screen import WeekScreen
from tests.books import NOW
from tests.gui.card_keys import JENS, MONIKA

NINE_TO_ELEVEN = "meist 9–11 Uhr erreicht"


def reach(desk: Desk, contact: int, times: int, outcome: CallOutcome) -> None:
    for days in range(20, 20 + times):
        at = NOW.replace(hour=10) - timedelta(days=days)
        desk.do(calling.log_call, CallDraft(contact, outcome, at), NOW)


def hint(screen: WeekScreen, contact: int) -> str:
    place = screen.page.model.place(contact)
    line = screen.page.model.line(place) if place is not None else None
    assert isinstance(line, Row)
    return screen.page.model.texts.reason(line).hint


def says(screen: WeekScreen, contact: int, words: str) -> Callable[[], bool]:
    def said() -> bool:
        return hint(screen, contact) == words

    return said


def test_rows_in_sight_say_their_best_time(desk: Desk, screen: WeekScreen, qtbot: QtBot) -> None:
    reach(desk, MONIKA, 5, CallOutcome.REACHED)
    reach(desk, JENS, 4, CallOutcome.REACHED)
    assert hint(screen, MONIKA) == ""
    hints = BestHints(desk, screen.page.list, screen.page.model, screen.page)
    qtbot.waitUntil(says(screen, MONIKA, NINE_TO_ELEVEN))
    assert hint(screen, JENS) == ""
    reach(desk, JENS, 5, CallOutcome.REACHED)
    qtbot.waitUntil(says(screen, JENS, NINE_TO_ELEVEN))
    for _ in range(9):
        desk.undo()
    qtbot.waitUntil(says(screen, JENS, ""))
    assert hint(screen, MONIKA) == NINE_TO_ELEVEN
    hints.look()
    assert hint(screen, MONIKA) == NINE_TO_ELEVEN


def test_what_a_row_has_to_say_itself_comes_first(
    desk: Desk, screen: WeekScreen, qtbot: QtBot
) -> None:
    reach(desk, MONIKA, 5, CallOutcome.REACHED)
    desk.do(calling.log_call, CallDraft(MONIKA, CallOutcome.NO_ANSWER, NOW), NOW)
    BestHints(desk, screen.page.list, screen.page.model, screen.page).look()
    assert hint(screen, MONIKA) == "morgen Nachmittag versuchen"
