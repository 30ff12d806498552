"""An import through the window in a process of its own, and how long the window stood still.

A timer beats every few milliseconds in the window's thread; a gap between two beats is a time
in which nobody could have typed, clicked or seen anything move. Prints one JSON object: for
each stage its longest gap, and how long it took, in milliseconds.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from callbook.gui import app as application
from callbook.gui.contacts.screen import ContactsScreen
from callbook.gui.importing.page import ImportPage
from callbook.gui.main_window import CONTACTS, IMPORTING, WEEK, MainWindow
from callbook.gui.theme import STYLE
from tests.bench.books import TODAY

BEAT_MS, LOOK_MS, AFTER_MS, MOST_S = 3, 20, 400, 600.0


class Clock:
    """A clock that stands at noon."""

    def today(self) -> date:
        """The day."""
        return TODAY

    def now(self) -> datetime:
        """The time of that day."""
        return datetime(TODAY.year, TODAY.month, TODAY.day, 12)


class Stage(NamedTuple):
    """Something that is done, and what tells that it is done."""

    name: str
    act: Callable[[], object]
    ready: Callable[[], bool]


class Beat(QObject):
    """Beats, and keeps the longest gap of each stage."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.told: dict[str, tuple[float, float]] = {}
        self._latest, self._longest = time.perf_counter(), 0.0
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest, self._latest = max(self._longest, now - self._latest), now

    def during(self, stage: Stage) -> None:
        """Does something and beats until all that follows from it is done."""
        begun, self._longest = time.perf_counter(), 0.0
        QTimer.singleShot(0, stage.act)
        wait(LOOK_MS)
        while not stage.ready():
            wait(LOOK_MS)
            if time.perf_counter() - begun > MOST_S:
                raise TimeoutError(stage.name)
        took = time.perf_counter() - begun
        wait(AFTER_MS)
        self.told[stage.name] = (self._longest * 1000, took * 1000)


def wait(milliseconds: int) -> None:
    """Lets the window live; QTest's way of waiting would keep Python from every other thread."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main(book: Path, file: Path) -> None:
    """Takes a list in through the window of a book, and takes it back."""
    app = QApplication(["beat", "-style", STYLE])
    places = application.Places(
        book.with_name("window.place"), book, book.with_name("sample.callbook"), _defect
    )
    session = application.Session(app, places, Clock(), "de")
    session.settled.connect(partial(application._settle, session))
    session.open(book)
    wait(2 * AFTER_MS)
    assert session.window is not None
    window = session.window
    beat = Beat(app)
    # What is shown for the first time anywhere is no matter of an import.
    for page in (CONTACTS, IMPORTING, WEEK):
        beat.during(Stage(f"first {page}", partial(window.go, page), partial(_is_read, window)))
    for stage in _stages(window, file):
        beat.during(stage)
    sys.stdout.write(json.dumps(beat.told))
    sys.stdout.flush()
    os._exit(0)


def _stages(window: MainWindow, file: Path) -> Iterator[Stage]:
    page = window.page(IMPORTING)
    assert isinstance(page, ImportPage)
    looking, outcome = page.looking, page.outcome
    at_rest = partial(_at_rest, window)
    yield Stage("import page", partial(window.go, IMPORTING), page.choosing.isVisible)
    choose = partial(page.choosing.chosen.emit, [str(file)])
    yield Stage("preview", choose, looking.accept.isEnabled)
    yield Stage("import", looking.accept.click, outcome.isVisible)
    yield Stage("week list", outcome.go_on.click, lambda: window.at() == WEEK)
    yield Stage("contacts", partial(window.go, CONTACTS), at_rest)
    yield Stage("undo", window.parts.commands.undo.trigger, at_rest)
    yield Stage("redo", window.parts.commands.redo.trigger, at_rest)


def _is_read(window: MainWindow) -> bool:
    """Whether the contacts are read, where one has been there."""
    return window.page(CONTACTS) is None or _at_rest(window)


def _at_rest(window: MainWindow) -> bool:
    """Whether no step is under way and the contacts are read."""
    screen = window.page(CONTACTS)
    assert isinstance(screen, ContactsScreen)
    return not window.parts.steps.is_busy() and not screen.page.source.is_waiting()


def _defect(defect: BaseException, language: str) -> str:
    raise AssertionError(language) from defect


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
