"""Windows for tests: a look, a book begun on 24 March 2020, and a desk whose clock is set."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callbook.actions import owner
from callbook.gui.desk import Desk
from callbook.gui.importing.page import ImportPage
from callbook.gui.ink import Well
from callbook.gui.jobs import stop_all
from callbook.gui.opportunities.screen import OpportunitiesScreen
from callbook.gui.theme import Look
from callbook.gui.translating import Translating
from callbook.gui.week_screen import WeekScreen
from callbook.store.book import Book
from tests.books import NOW, TODAY, add, new_book, number, person
from tests.gui.card_keys import Dialled
from tests.gui.import_screen import LIST
from tests.gui.opportunities_screen import active, fill


class SetClock:
    """A clock that stands where a test sets it."""

    def __init__(self) -> None:
        self.day = TODAY
        self.at = NOW.time()

    def today(self) -> date:
        """The day that was set."""
        return self.day

    def now(self) -> datetime:
        """The time that was set, on that day."""
        return datetime.combine(self.day, self.at)


@pytest.fixture(autouse=True)
def _windows_end_with_their_test(qapp: QApplication) -> Iterator[None]:
    """Deletes what the test closed; else every later change of the look goes through all of it."""
    yield
    for left in qapp.topLevelWidgets():
        if left.parent() is None and not isinstance(left, Well):
            left.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def look(qapp: QApplication) -> Look:
    """A light look."""
    return Look(qapp, "light")


@pytest.fixture
def translating(qapp: QApplication) -> Iterator[Translating]:
    """The translators, taken out again after the test."""
    made = Translating(qapp)
    yield made
    made.be_silent()


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """An empty book."""
    made = new_book(tmp_path)
    yield made
    stop_all()  # As the app does before it closes a book that a thread may be reading.
    made.close()


@pytest.fixture
def clock() -> SetClock:
    """The clock of the desk."""
    return SetClock()


@pytest.fixture
def desk(qtbot: QtBot, book: Book, clock: SetClock) -> Desk:
    """The desk with the empty book."""
    return Desk(book, clock)


@pytest.fixture
def dialled() -> Iterator[Dialled]:
    """What would have reached the system's dialler."""
    taker = Dialled()
    QDesktopServices.setUrlHandler("tel", taker, "take")
    yield taker
    QDesktopServices.unsetUrlHandler("tel")


@pytest.fixture
def screen(desk: Desk, look: Look, qtbot: QtBot) -> Iterator[WeekScreen]:
    """List and card with four customers whom nobody has called, in a crisis eight days old."""
    owner.set_crisis(desk.book, "Pandemie", date(2020, 3, 16), TODAY)
    mobile = number(77, label="Mobil")
    add(
        desk.book,
        person("A Monika Albrecht", 1, numbers=(number(1, label="Büro"), mobile)),
        person("B Jens Petersen", 2),
        person("C Sabine Vogt", 3),
        person("D Tobias Krüger", 4),
    )
    screen = WeekScreen(desk, look)
    screen.resize(1200, 860)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.page.focus_list()
    yield screen
    screen.close()


@pytest.fixture
def chances(desk: Desk, look: Look, qtbot: QtBot) -> OpportunitiesScreen:
    """The opportunities with three of them, the keyboard in the list."""
    fill(desk)
    screen = OpportunitiesScreen(desk, look)
    qtbot.addWidget(screen)
    screen.resize(1228, 800)
    screen.show()
    active(screen, qtbot)
    screen.list.setFocus()
    return screen


@pytest.fixture
def import_page(qtbot: QtBot, desk: Desk, look: Look) -> Iterator[ImportPage]:
    """The import screen on the empty book."""
    page = ImportPage(desk, look)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    yield page
    stop_all()


@pytest.fixture
def customer_file(tmp_path: Path) -> Path:
    """A list as Excel saves it in German."""
    file = tmp_path / "kunden_2020.csv"
    file.write_bytes(LIST.replace("\n", "\r\n").encode("cp1252"))
    return file
