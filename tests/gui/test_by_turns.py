"""Pieces that are made one a turn, or all at once for whoever cannot wait."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from callbook.gui.by_turns import ByTurns


def begun(made: list[int], parent: QObject) -> ByTurns:
    """Makes three pieces; after a fixture some turns would have gone by."""

    def pieces() -> Iterator[None]:
        for piece in range(3):
            made.append(piece)
            yield

    return ByTurns(pieces(), parent)


def test_each_turn_makes_one_piece(qtbot: QtBot) -> None:
    made: list[int] = []
    counts, parent = set(), QObject()
    by_turns = begun(made, parent)
    while not by_turns.is_done():
        counts.add(len(made))
        QCoreApplication.processEvents()
    assert counts == {0, 1, 2, 3}


def test_whoever_cannot_wait_gets_all_at_once(qtbot: QtBot) -> None:
    made: list[int] = []
    parent = QObject()
    by_turns = begun(made, parent)
    done = QSignalSpy(by_turns.done)
    by_turns.complete()
    by_turns.complete()
    assert made == [0, 1, 2]
    assert done.count() == 1


def test_what_is_stopped_makes_no_more(qtbot: QtBot) -> None:
    made: list[int] = []
    parent = QObject()
    begun(made, parent).stop()
    QCoreApplication.processEvents()
    assert made == []
