"""The page of the week on a real book: changes, midnight, and what stands after this week."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from callbook.actions import owner
from callbook.actions.calling import tick
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.week.lines import Fold
from callbook.gui.week.page import AT_ONCE, WeekPage
from tests.books import NOW, TODAY, add, person
from tests.gui.conftest import SetClock


@pytest.fixture
def page(desk: Desk, look: Look, qtbot: QtBot) -> Iterator[WeekPage]:
    owner.set_crisis(desk.book, "Pandemie", date(2020, 3, 16), TODAY)
    add(desk.book, *(person(f"Kunde {n:02}", n) for n in range(20)))
    page = WeekPage(desk, look)
    page.resize(800, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield page
    page.close()


def test_a_change_elsewhere_moves_the_row_and_keeps_the_selection(
    desk: Desk, page: WeekPage
) -> None:
    assert page.list.contact() == 1
    desk.do(tick, 3, NOW)
    assert page.list.contact() == 1
    assert -3 in page.model.keys
    assert 3 not in page.model.keys
    assert page.header.week_bar.done.text() == "1"
    desk.undo()
    assert 3 in page.model.keys
    assert -3 not in page.model.keys


def test_after_taking_back_the_row_is_selected_again(desk: Desk, page: WeekPage) -> None:
    page.focus_list()
    desk.do(tick, 5, NOW)
    desk.undo()
    assert page.list.contact() == 5


def test_midnight_brings_the_new_day(desk: Desk, page: WeekPage, clock: SetClock) -> None:
    before = page.header.day.full_text()
    clock.day += timedelta(days=1)
    desk.look_at_clock()
    assert page.header.day.full_text() != before
    assert page.week().span.today == TODAY + timedelta(days=1)


def test_unfolding_shows_everybody_after_this_week(desk: Desk, page: WeekPage) -> None:
    add(desk.book, *(person(f"Später {n:03}", n) for n in range(100, 200)))
    page.reload()
    waiting = page.week().waiting
    shown = page.model.rowCount()
    assert waiting > 0
    page.fold()
    assert page.model.rowCount() == shown + waiting
    desk.do(tick, 1, NOW)
    assert page.model.rowCount() == shown - 1 + page.week().waiting + len(["heading", "done"])
    page.fold()
    assert page.model.keys[-1] == "after"


def test_a_large_book_is_unfolded_beside_the_window(
    desk: Desk, page: WeekPage, qtbot: QtBot
) -> None:
    add(desk.book, *(person(f"Später {n:05}", n % 900) for n in range(AT_ONCE + 100)))
    page.reload()
    page.fold()
    (fold,) = [line for line in page.model.lines if isinstance(line, Fold)]
    assert fold.loading
    qtbot.waitUntil(lambda: page.model.rowCount() > AT_ONCE, timeout=20_000)
    (fold,) = [line for line in page.model.lines if isinstance(line, Fold)]
    assert not fold.loading
