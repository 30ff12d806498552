"""Making something piece by piece: a window that makes much in one go stands still meanwhile."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal


class ByTurns(QObject):
    """Makes one piece each turn of the window; ``done`` tells that all are made.

    ``pieces`` makes one between any two of its yields. Whoever needs all of them at once calls
    ``complete``.
    """

    done = Signal()

    def __init__(self, pieces: Iterator[None], parent: QObject) -> None:
        super().__init__(parent)
        self._pieces = pieces
        self._is_done = False
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._go_on)
        self._turns.start()

    def is_done(self) -> bool:
        """Whether all are made."""
        return self._is_done

    def complete(self) -> None:
        """Make all that is left, now."""
        while self._turns.isActive():
            self._go_on()

    def stop(self) -> None:
        """Make no more, as when the window closes."""
        self._turns.stop()

    def _go_on(self) -> None:
        if next(self._pieces, self) is self:
            self._turns.stop()
            self._is_done = True
            self.done.emit()
