"""Collecting garbage: in the window's thread, between two events, and beside no other thread.

Python looks for cycles wherever it happens to allocate. In another thread it would destroy
widgets and timers beside the window's, which crashes. Within Qt it is as bad: an object that
ends asks Python about its overrides and holds a lock meanwhile; another one collected right
then waits for that lock, and the window stands still for ever.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class Collecting(QObject):
    """Collects what is due once a second; Python itself collects nothing from now on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()


def collect_due() -> None:
    """Collect the oldest generation that has grown beyond its limit, unless a thread works."""
    if _working:
        return
    grown = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [age for age, (count, limit) in enumerate(grown) if count > limit]
    if due:
        gc.collect(due[-1])


def suspend_collecting(thread: object) -> None:
    """Collect nothing while a thread works."""
    _working.add(thread)


def resume_collecting(thread: object) -> None:
    """In the window's thread: a thread works no more."""
    _working.discard(thread)


_working: set[object] = set()
