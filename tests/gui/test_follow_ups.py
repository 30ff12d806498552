"""The follow-ups by day: the list as text, the keys, several at once, and the way to the call."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from callbook.actions import calling, follow_ups
from callbook.actions.calling import CallDraft
from callbook.core.calls import CallOutcome
from callbook.core.follow_ups import Due
from callbook.gui.desk import Desk
from callbook.gui.follow_ups.moving import DayDialog
from callbook.gui.follow_ups.new_dialog import NewDialog
from callbook.gui.follow_ups.screen import FollowUpsScreen
from callbook.gui.theme import Look
from callbook.gui.translating import Translating
from tests.books import NOW, TODAY, add, person
from tests.gui.conftest import SetClock
from tests.gui.test_accessible import nameless, rich

DAY = timedelta(days=1)
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def screen(desk: Desk, look: Look, qtbot: QtBot) -> Iterator[FollowUpsScreen]:
    """Six follow-ups around 24 March 2020, ids in the order of the names."""
    names = ("Albrecht", "Bauer", "Cramer", "Demir", "Ertl", "Fuchs")
    add(desk.book, *(person(name, place) for place, name in enumerate(names, 1)))
    for contact_id, due in enumerate(
        (
            Due(TODAY - 4 * DAY),
            Due(TODAY - DAY, time(9)),
            Due(TODAY),
            Due(TODAY, time(14)),
            Due(TODAY + 2 * DAY),
            Due(TODAY + 20 * DAY),
        ),
        1,
    ):
        draft = CallDraft(
            contact_id, CallOutcome.REACHED, NOW - 8 * DAY, next_due=due, next_text="Angebot"
        )
        calling.log_call(desk.book, draft, NOW)
    screen = FollowUpsScreen(desk, look)
    qtbot.addWidget(screen)
    screen.resize(1000, 800)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    yield screen
    screen.stop()


def drawn(screen: FollowUpsScreen) -> str:
    """The list as text: headings in brackets, a star before what is selected."""
    chosen = set(screen.list.selected())
    lines = []
    for place, line in enumerate(screen.page.model.ids):
        name = screen.page.model.index(place).data()
        lines.append(f"[{name}]" if line <= 0 else f"{'*' if line in chosen else ''}{name}")
    return " ".join(lines)


def press(screen: FollowUpsScreen, qtbot: QtBot, *keys: Qt.Key) -> None:
    """Keys, one after the other, into the list."""
    for key in keys:
        qtbot.keyClick(screen.list, key)


def test_the_list_by_day(screen: FollowUpsScreen) -> None:
    assert drawn(screen) == (
        "[Überfällig 2] *Albrecht Bauer [Heute 2] Cramer Demir [Diese Woche 1] Ertl"
        " [Später 1] Fuchs"
    )
    assert screen.list.hasFocus()


def test_a_row_read_aloud(screen: FollowUpsScreen) -> None:
    index = screen.page.model.index(5)
    aloud = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert aloud == "Demir, heute, 14:00 Uhr, „Angebot“, 089 99998004, Gespräch vom 16. März"


def test_arrows_walk_over_headings(screen: FollowUpsScreen, qtbot: QtBot) -> None:
    press(screen, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert "*Cramer" in drawn(screen)
    press(screen, qtbot, Qt.Key.Key_End)
    assert "*Fuchs" in drawn(screen)
    press(screen, qtbot, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Home)
    assert "*Albrecht" in drawn(screen)


def test_several_are_moved_by_keys_as_one_step(
    screen: FollowUpsScreen, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClick(screen.list, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(screen.list, Qt.Key.Key_Down, SHIFT)
    assert screen.list.selected() == [1, 2, 3]
    qtbot.keyClick(screen.list, Qt.Key.Key_S)
    (menu,) = screen.findChildren(QMenu)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert drawn(screen) == (
        "[Heute 1] *Demir [Diese Woche 4] Albrecht Cramer Bauer Ertl [Später 1] Fuchs"
    )
    assert desk.undo_name() == "3 Wiedervorlagen verschoben"
    desk.undo()
    assert drawn(screen).startswith("[Überfällig 2] *Albrecht *Bauer [Heute 2] *Cramer")


def test_a_day_in_words(screen: FollowUpsScreen, qtbot: QtBot, desk: Desk) -> None:
    menu = screen.move_selected()
    assert menu is not None
    menu.actions()[-1].trigger()
    (dialog,) = screen.findChildren(DayDialog)
    assert nameless(dialog) == rich(dialog) == []
    qtbot.keyClicks(dialog.day.edit, "gestern")
    dialog.yes.click()
    assert dialog.isVisible()
    dialog.day.edit.clear()
    qtbot.keyClicks(dialog.day.edit, "Do 9:30")
    qtbot.keyClick(dialog.day.edit, Qt.Key.Key_Return)
    (row,) = follow_ups.promises(desk.book, [1])
    assert row.due == Due(TODAY + 2 * DAY, time(9, 30))
    assert "*Bauer" in drawn(screen), "one goes on with the next"
    assert screen.list.hasFocus()


def test_done_and_dropped(screen: FollowUpsScreen, desk: Desk, qtbot: QtBot) -> None:
    press(screen, qtbot, Qt.Key.Key_Space)
    assert drawn(screen).startswith("[Überfällig 1] *Bauer")
    press(screen, qtbot, Qt.Key.Key_Delete)
    assert drawn(screen).startswith("[Heute 2] *Cramer")
    assert desk.undo_name() == "Wiedervorlage gestrichen: Bauer"
    desk.undo()
    assert drawn(screen).startswith("[Überfällig 1] *Bauer [Heute 2] Cramer"), "shown once more"
    qtbot.keyClick(screen.list, Qt.Key.Key_A, CONTROL)
    press(screen, qtbot, Qt.Key.Key_Space)
    assert drawn(screen) == ""
    assert desk.undo_name() == "5 Wiedervorlagen erledigt"


def test_a_click_on_the_circle_ticks_that_row_alone(screen: FollowUpsScreen, qtbot: QtBot) -> None:
    rect = screen.list.visualRect(screen.page.model.index(4))
    circle = QPoint(screen.list._circles.columns(screen.list.width()).circle.left + 5, 0)
    spot = rect.topLeft() + circle + QPoint(0, rect.height() // 2)
    qtbot.mouseClick(screen.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert drawn(screen).startswith("[Überfällig 2] *Albrecht Bauer [Heute 1] Demir")


def test_enter_leads_to_the_call_card(screen: FollowUpsScreen, qtbot: QtBot) -> None:
    called: list[int] = []
    screen.call_wanted.connect(called.append)
    press(screen, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert called == [2]


def test_the_list_never_resets_and_keeps_what_is_selected(
    screen: FollowUpsScreen, desk: Desk, translating: Translating
) -> None:
    translating.speak("de")
    tester = QAbstractItemModelTester(
        screen.page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, screen
    )
    assert tester.model() is screen.page.model
    resets = QSignalSpy(screen.page.model.modelReset)
    screen.list.choose(4)
    desk.do(follow_ups.fulfil, [1, 2], NOW)
    desk.do(follow_ups.add, 6, Due(TODAY), "", NOW)
    assert screen.list.selected() == [7], "what came from elsewhere is shown"
    screen.list.choose(4)
    desk.do(calling.block, 5, TODAY)
    assert drawn(screen) == (
        "[Heute 3] Cramer Fuchs *Demir [Später 1] Fuchs"
        " [Eine weitere ruht, weil der Kontakt keine Anrufe mehr wünscht.]"
    )
    assert resets.count() == 0


def test_midnight_is_noticed(screen: FollowUpsScreen, desk: Desk, clock: SetClock) -> None:
    clock.day += DAY
    desk.look_at_clock()
    assert drawn(screen).startswith("[Überfällig 4] *Albrecht Bauer Cramer Demir [Diese")


def test_a_change_while_hidden_shows_later(screen: FollowUpsScreen, desk: Desk) -> None:
    screen.hide()
    desk.do(follow_ups.drop, [3], NOW)
    assert "Cramer" in drawn(screen)
    screen.show()
    assert "Cramer" not in drawn(screen)


def test_copied_as_text(screen: FollowUpsScreen, qtbot: QtBot) -> None:
    qtbot.keyClick(screen.list, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(screen.list, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == (
        "Fr, 20. März – Albrecht: Angebot – 089 99998001\n"
        "Mo, 23. März 9:00 – Bauer: Angebot – 089 99998002"
    )


def test_all_go_into_a_calendar(screen: FollowUpsScreen, qtbot: QtBot, tmp_path: Path) -> None:
    screen.export_all()
    with qtbot.waitSignal(screen.told):
        screen.acts.export_to(str(tmp_path / "a.ics"))
    assert (tmp_path / "a.ics").read_bytes().count(b"BEGIN:VEVENT") == 6
    with qtbot.waitSignal(screen.acts.busy):
        screen.acts.export_to(str(tmp_path / "nowhere" / "a.ics"))


def test_a_new_one(screen: FollowUpsScreen, qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClick(screen.list, Qt.Key.Key_N)
    (dialog,) = screen.findChildren(NewDialog)
    assert nameless(dialog) == rich(dialog) == []
    assert dialog.who.contact_id() == 1
    dialog.who.line.clear()
    qtbot.keyClicks(dialog.who.line, "e")
    assert dialog.who.contact_id() is None
    dialog.save()
    assert dialog.told.text()
    dialog.who.line.clear()
    qtbot.keyClicks(dialog.who.line, "demi")
    qtbot.keyClick(dialog.who.line, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.day.edit, "morgen")
    qtbot.keyClicks(dialog.text, "Muster")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    (row,) = follow_ups.promises(desk.book, [7])
    assert (row.name, row.due, row.text) == ("Demir", Due(TODAY + DAY), "Muster")
    assert "*Demir" in drawn(screen)


def test_the_menu_says_the_same(screen: FollowUpsScreen, desk: Desk) -> None:
    menu = screen.open_menu(QPoint(10, 10))
    assert len(menu.actions()) == 6
    menu.actions()[2].trigger()
    assert desk.undo_name() == "Wiedervorlage erledigt: Albrecht"
    menu.close()
    more = screen.page.head.open_menu()
    assert [action.isEnabled() for action in more.actions()] == [True, True, True]
    more.close()


def test_nothing_open_is_said(screen: FollowUpsScreen, desk: Desk) -> None:
    desk.do(follow_ups.drop, [1, 2, 3, 4, 5, 6], NOW)
    assert drawn(screen) == ""
    assert not screen.page.head.move_on.isEnabled()
    assert not screen.page.head.call.isEnabled()
    for act in (screen.call, screen.fulfil, screen.drop, screen.copy, screen.export):
        act()
    assert screen.move_selected() is None


def test_every_control_has_a_name_in_both_languages(
    screen: FollowUpsScreen, translating: Translating, qtbot: QtBot
) -> None:
    for language, title in (("de", "Wiedervorlagen"), ("en", "Follow-ups")):
        translating.speak(language)
        qtbot.waitUntil(partial(lambda wanted: screen.page.head.title.full_text() == wanted, title))
        assert nameless(screen) == rich(screen) == []
    assert screen.findChildren(QLabel)
