"""Garbage is collected between two events, and beside no thread of ours."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from callbook.gui import collecting


class Ring(QObject):
    """An object that only the collector can end."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


@pytest.fixture
def ring() -> Iterator[weakref.ref[Ring]]:
    gc.collect()
    yield weakref.ref(Ring())
    collecting.resume_collecting("a thread")


def grown() -> list[list[int]]:
    """More than the youngest generation may hold."""
    return [[] for _ in range(gc.get_threshold()[0] + 1)]


def test_nothing_is_collected_but_by_the_clock(
    qtbot: QtBot, ring: weakref.ref[Ring], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "EVERY_MS", 1)
    owner = QObject()
    gc.enable()
    collecting.Collecting(owner)
    assert not gc.isenabled()
    kept = grown()
    assert ring() is not None
    qtbot.waitUntil(lambda: ring() is None)
    del kept
    owner.deleteLater()


def test_nothing_is_collected_while_a_thread_works(ring: weakref.ref[Ring]) -> None:
    kept = grown()
    collecting.suspend_collecting("a thread")
    collecting.collect_due()
    assert ring() is not None
    collecting.resume_collecting("a thread")
    collecting.collect_due()
    assert ring() is None
    del kept


def test_what_is_not_due_waits(ring: weakref.ref[Ring]) -> None:
    collecting.collect_due()
    assert ring() is not None
