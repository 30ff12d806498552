"""A new follow-up for somebody who is in no list: refused when chosen, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callbook.actions import calling, follow_ups
from callbook.core.changes import Changes
from callbook.core.follow_ups import Due
from callbook.gui.desk import Desk
from callbook.gui.follow_ups.new_dialog import NewDialog
from callbook.gui.theme import Look
from callbook.store.book import Book
from tests.books import NOW, TODAY, add, person

DEMIR, FUCHS = 1, 2


@pytest.fixture
def dialog(desk: Desk, look: Look, qtbot: QtBot) -> Iterator[NewDialog]:
    """The dialog in a book with two people, "Muster" typed already."""
    add(desk.book, person("Demir", 1), person("Fuchs", 2))
    over = QWidget()
    qtbot.addWidget(over)
    dialog = NewDialog(desk, look, over)
    dialog.open()
    dialog.text.setText("Muster")
    yield dialog
    over.close()


def choose(dialog: NewDialog, qtbot: QtBot, letters: str) -> None:
    dialog.who.line.clear()
    qtbot.keyClicks(dialog.who.line, letters)
    qtbot.keyClick(dialog.who.line, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (partial(calling.block, contact_id=FUCHS, today=TODAY), "Fuchs möchte keine Anrufe mehr."),
        (partial(calling.archive, contact_id=FUCHS, now=NOW), "Fuchs ist archiviert."),
    ],
)
def test_whoever_is_in_no_list_is_refused_when_chosen(
    dialog: NewDialog, qtbot: QtBot, desk: Desk, act: Callable[[Book], Changes], reason: str
) -> None:
    desk.do(act)
    choose(dialog, qtbot, "fuchs")
    assert dialog.told.isVisible()
    assert dialog.told.text().startswith(reason)
    assert dialog.focusWidget() is dialog.who.line
    qtbot.keyClicks(dialog.day.edit, "morgen")
    dialog.save()
    assert dialog.isVisible()
    assert dialog.told.text().startswith(reason)
    choose(dialog, qtbot, "demi")
    assert not dialog.told.isVisible()
    dialog.save()
    (row,) = follow_ups.promises(desk.book, [1])
    assert (row.name, row.due, row.text) == ("Demir", Due(TODAY + timedelta(days=1)), "Muster")


def test_whoever_is_blocked_meanwhile_loses_nothing_typed(
    dialog: NewDialog, qtbot: QtBot, desk: Desk
) -> None:
    choose(dialog, qtbot, "demi")
    qtbot.keyClicks(dialog.day.edit, "morgen")
    desk.do(calling.block, DEMIR, TODAY)
    dialog.save()
    assert dialog.isVisible()
    assert dialog.told.text().startswith("Demir möchte keine Anrufe mehr.")
    assert (dialog.day.edit.text(), dialog.text.text()) == ("morgen", "Muster")
