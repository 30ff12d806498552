"""The contacts in a process of its own: letters typed, and the list scrolled, frame by frame.

Prints one JSON object: for each thing done the milliseconds of every time it was done.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from callbook.cli.session import Clock
from callbook.gui.contacts.screen import ContactsScreen
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.store.creating import open_file
from tests.bench.books import TODAY

SIZE = (1228, 900)
WORDS = ("müller", "schmidt gmbh", "089 999", "hamburg", "bäckerei", "an", "straßen", "wolf")
STEP = 173
SETTLED_MS = 400


def main(file: Path, rounds: int) -> None:
    """Opens the contacts of a book and measures them."""
    app = QApplication([])
    book = open_file(file)
    look = Look(app, "light")
    desk = Desk(book, Clock(TODAY))
    screen = ContactsScreen(desk, look)
    screen.resize(*SIZE)
    screen.show()
    _settle(screen)
    told = {"letter": _letters(screen, rounds), "frame": _frames(screen, rounds * 40)}
    sys.stdout.write(json.dumps(told))
    sys.stdout.flush()
    os._exit(0)


def _settle(screen: ContactsScreen) -> None:
    """Lets whatever reads beside the window come to its end."""
    QTest.qWait(SETTLED_MS)
    while screen.page.source.is_waiting():
        QTest.qWait(20)


def _letters(screen: ContactsScreen, rounds: int) -> list[float]:
    """From each letter typed to the list repainted with what it leaves."""
    search, list_ = screen.page.head.search, screen.page.list
    measured = []
    for word in WORDS * rounds:
        search.clear()
        _settle(screen)
        for letter in word:
            begun = time.perf_counter()
            search.insert(letter)
            list_.viewport().repaint()
            measured.append((time.perf_counter() - begun) * 1000)
            QTest.qWait(30)
    search.clear()
    _settle(screen)
    return measured


def _frames(screen: ContactsScreen, frames: int) -> list[float]:
    """Each frame while the list is scrolled, the rows read as they come into view."""
    list_ = screen.page.list
    bar = list_.verticalScrollBar()
    measured = []
    for frame in range(frames):
        bar.setValue((frame * STEP) % max(1, bar.maximum()))
        measured.append(_timed(list_.viewport().repaint))
        if frame % 40 == 0:
            bar.setValue((bar.maximum() * frame) // max(1, frames))
            measured.append(_timed(list_.viewport().repaint))
    return measured


def _timed(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
