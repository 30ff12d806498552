"""The first visit to the import: files can be chosen at once, the later steps come by turns."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from callbook.gui.desk import Desk
from callbook.gui.importing.looking import Looking
from callbook.gui.importing.outcome import Outcome
from callbook.gui.importing.page import ImportPage
from callbook.gui.theme import Look
from tests.gui.import_screen import LIST, by_name, looked, taken_in


@pytest.fixture
def page(desk: Desk, look: Look, qtbot: QtBot) -> ImportPage:
    """The page in the turn in which it was made."""
    made = ImportPage(desk, look)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    written = tmp_path / "kunden.csv"
    written.write_text(LIST, encoding="cp1252", errors="replace")
    return written


def later(page: ImportPage) -> int:
    """How many of the later steps there are; asked for, they would be made."""
    return len(page.findChildren(Looking)) + len(page.findChildren(Outcome))


def test_one_can_choose_before_the_later_steps_are_made(qtbot: QtBot, page: ImportPage) -> None:
    assert page.steps.choosing.button.isVisible()
    assert not page.is_busy()
    page.begin_anew()
    assert later(page) == 0
    steps = set()
    while later(page) < 2:
        QCoreApplication.processEvents()
        steps.add(later(page))
    # Each in a turn of its own.
    assert steps == {0, 1, 2}
    assert page.steps.choosing.isVisible()


def test_a_file_chosen_at_once_is_looked_at_and_taken_in(
    qtbot: QtBot, desk: Desk, page: ImportPage, file: Path
) -> None:
    page.steps.choosing.chosen.emit([str(file)])
    assert later(page) == 2
    assert page.steps.looking.isVisible()
    looked(page, qtbot, file)
    taken_in(page, qtbot)
    assert page.steps.outcome.isVisible()
    assert len(by_name(desk)) == 5
    page.steps.outcome.undo.click()
    qtbot.waitUntil(page.steps.outcome.is_taken_back)
    assert by_name(desk) == {}


def test_a_file_chosen_between_two_turns_is_not_lost(
    qtbot: QtBot, page: ImportPage, file: Path
) -> None:
    while not later(page):
        QCoreApplication.processEvents()
    looked(page, qtbot, file)
    assert "5" in page.steps.looking.accept.text()
    assert later(page) == 2


def test_a_closed_window_makes_no_later_step(page: ImportPage) -> None:
    page.stop()
    for _ in range(6):
        QCoreApplication.processEvents()
    assert later(page) == 0
    assert not page.is_busy()
