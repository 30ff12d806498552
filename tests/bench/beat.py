"""An import through the window in a process of its own, and how long the window stood still.

A timer beats every few milliseconds in the window's thread; a gap between two beats is a time
in which nobody could have typed, clicked or seen anything move. Prints one JSON object: for
each stage its longest gap, and how long it took, in milliseconds.

Our screens are imported by those who show them, and Qt as the program loads it: what the first
visit of a page costs is the import of its modules as well.
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
from typing import TYPE_CHECKING, NamedTuple

from callbook import main as program
from callbook.gui.places import CONTACTS, IMPORTING, WEEK

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from callbook.gui.contacts.screen import ContactsScreen
    from callbook.gui.importing.page import ImportPage
    from callbook.gui.main_window import MainWindow

BEAT_MS, LOOK_MS, AFTER_MS, MOST_S = 3, 20, 400, 600.0


class Clock:
    """A clock that stands at the noon of a day."""

    def __init__(self, today: date) -> None:
        self._today = today

    def today(self) -> date:
        """The day."""
        return self._today

    def now(self) -> datetime:
        """The time of that day."""
        return datetime(self._today.year, self._today.month, self._today.day, 12)


class Stage(NamedTuple):
    """Something that is done, and what tells that it is done."""

    name: str
    act: Callable[[], object]
    ready: Callable[[], bool]


class Beat:
    """Beats, and keeps the longest gap of each stage."""

    def __init__(self, app: QApplication) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.told: dict[str, tuple[float, float]] = {}
        self._latest, self._longest = time.perf_counter(), 0.0
        self._timer = QTimer(app, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest, self._latest = max(self._longest, now - self._latest), now

    def during(self, stage: Stage) -> None:
        """Does something and beats until all that follows from it is done."""
        from PySide6.QtCore import QTimer

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
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main(book: Path, file: Path, today: date) -> None:
    """Takes a list in through the window of a book, and takes it back."""
    program.prepare_window()
    from PySide6.QtWidgets import QApplication

    from callbook.gui import app as application
    from callbook.gui.theme import STYLE

    app = QApplication(["beat", "-style", STYLE])
    places = application.Places(
        book.with_name("window.place"), book, book.with_name("sample.callbook"), _defect
    )
    session = application.Session(app, places, Clock(today), "de")
    session.settled.connect(partial(application._settle, session))
    session.open(book)
    wait(2 * AFTER_MS)
    assert session.window is not None
    window = session.window
    beat = Beat(app)
    beat.during(Stage("somebody comes", partial(_move_mouse, window), partial(_is_ready, window)))
    # What is shown for the first time anywhere is no matter of an import.
    for page in (CONTACTS, IMPORTING, WEEK):
        beat.during(Stage(f"first {page}", partial(window.go, page), partial(_is_read, window)))
    for stage in _stages(window, file):
        beat.during(stage)
    sys.stdout.write(json.dumps(beat.told))
    sys.stdout.flush()
    os._exit(0)


def _stages(window: MainWindow, file: Path) -> Iterator[Stage]:
    page: ImportPage = window.page(IMPORTING)  # type: ignore[assignment]
    looking, outcome = page.steps.looking, page.steps.outcome
    at_rest = partial(_at_rest, window)
    yield Stage("import page", partial(window.go, IMPORTING), page.steps.choosing.isVisible)
    choose = partial(page.steps.choosing.chosen.emit, [str(file)])
    yield Stage("preview", choose, looking.accept.isEnabled)
    yield Stage("import", looking.accept.click, outcome.isVisible)
    yield Stage("week list", outcome.go_on.click, lambda: window.at() == WEEK)
    yield Stage("contacts", partial(window.go, CONTACTS), at_rest)
    yield Stage("undo", window.parts.commands.undo.trigger, at_rest)
    yield Stage("redo", window.parts.commands.redo.trigger, at_rest)


def _move_mouse(window: MainWindow) -> None:
    from PySide6.QtCore import QPoint
    from PySide6.QtTest import QTest

    QTest.mouseMove(window.windowHandle(), QPoint(300, 300))


def _is_ready(window: MainWindow) -> bool:
    """Whether what acts need is read in."""
    from callbook.gui.reading_ahead import ReadingAhead

    return not any(ahead.is_reading() for ahead in window.findChildren(ReadingAhead))


def _is_read(window: MainWindow) -> bool:
    """Whether the contacts are read, where one has been there."""
    return window.page(CONTACTS) is None or _at_rest(window)


def _at_rest(window: MainWindow) -> bool:
    """Whether no step is under way and the contacts are read."""
    screen: ContactsScreen = window.page(CONTACTS)  # type: ignore[assignment]
    return not window.parts.steps.is_busy() and not screen.page.source.is_waiting()


def _defect(defect: BaseException, language: str) -> str:
    raise AssertionError(language) from defect


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), date.fromisoformat(sys.argv[3]))
