"""Windows for tests: a look, a book begun on 24 March 2020, and a desk whose clock is set."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.translating import Translating
from callbook.store.book import Book
from tests.books import NOW, TODAY, new_book


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
    made.close()


@pytest.fixture
def clock() -> SetClock:
    """The clock of the desk."""
    return SetClock()


@pytest.fixture
def desk(qtbot: QtBot, book: Book, clock: SetClock) -> Desk:
    """The desk with the empty book."""
    return Desk(book, clock)
