"""The application on somebody's desk, for tests that go through the whole window by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callbook.actions import contacts
from callbook.core.contacts import Contact
from callbook.gui.app import Places, Session
from callbook.gui.main_window import MainWindow
from callbook.gui.places import WEEK
from callbook.gui.week_screen import WeekScreen
from callbook.store.book import Book

Page = TypeVar("Page", bound=QWidget)


class Morning:
    """A clock that stands at a quarter past nine of a day, until a test sets it forward."""

    def __init__(self, day: date) -> None:
        self.day = day
        self.at = time(9, 15)

    def today(self) -> date:
        """The day."""
        return self.day

    def now(self) -> datetime:
        """The time of that day."""
        return datetime.combine(self.day, self.at)


class Desktop:
    """The application on somebody's desk: opened, closed, opened again another day."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.clock = Morning(date(2020, 3, 24))
        self.file = folder / "callbook.book"
        self._app = qapp
        self._places = Places(folder / "window.place", self.file, folder / "sample.book", no_defect)
        self._session: Session | None = None

    def open(self) -> MainWindow:
        """Start the application."""
        self._session = Session(self._app, self._places, self.clock, "de")
        assert self._session.open(self.file)
        window = self.window
        window.resize(1440, 900)
        self.be_active()
        return window

    def be_active(self) -> None:
        """Have the keyboard in the window."""
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)
        # Its keys answer once the first picture stands.
        self.wait(lambda: bool(self.window.actions()))

    def close(self) -> None:
        """Close the window and the book."""
        if self._session is not None:
            if self._session.window is not None:
                self._session.window.close()
            self._session.close()
            self._session.be_gone()
            self._session = None

    @property
    def window(self) -> MainWindow:
        """The window that is open."""
        assert self._session is not None
        assert self._session.window is not None
        return self._session.window

    def page(self, key: str, kind: type[Page]) -> Page:
        """A page of the window, shown now."""
        assert self.window.at() == key
        page = self.window.page(key)
        assert isinstance(page, kind)
        return page

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the keyboard is."""
        where = self._app.focusWidget() or self.window
        QTest.keyClick(where, key, modifier or Qt.KeyboardModifier.NoModifier)

    def control(self, key: Qt.Key) -> None:
        """Press a key with Ctrl held."""
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def write(self, text: str) -> None:
        """Type a line where the keyboard is."""
        where = self._app.focusWidget()
        assert where is not None
        QTest.keyClicks(where, text)

    def wait(self, ready: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(ready, timeout=30_000)

    def week(self) -> WeekScreen:
        """The screen of the week, shown now."""
        return self.page(WEEK, WeekScreen)

    @property
    def book(self) -> Book:
        """The book that is open."""
        assert self._session is not None
        assert self._session.desk is not None
        return self._session.desk.book

    def contact(self, name: str) -> Contact:
        """A contact of the book by its name."""
        (found,) = contacts.matching(self.book, name)
        return found


def no_defect(defect: BaseException, language: str) -> str:
    """Nothing may go wrong."""
    raise AssertionError(language) from defect
