"""How far a long piece of work is, and how long it still takes."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from callbook.core.progress import seconds_left

IN_SECONDS = 90
"""What takes longer is told in minutes."""


class ProgressBar(QProgressBar):
    """A bar without words of its own; ``left`` has them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = QElapsedTimer()
        self._seconds: int | None = None
        self.setTextVisible(False)

    def begin(self) -> None:
        """Something begins of which nobody knows yet how far it is."""
        self._clock.start()
        self._seconds = None
        self.setRange(0, 0)

    def show_done(self, done: int, total: int) -> None:
        """Show how far the work is."""
        self.setRange(0, max(1, total // 1024))
        self.setValue(done // 1024)
        self._seconds = seconds_left(done, total, self._clock.elapsed() / 1000)

    def left(self) -> str:
        """How long it still takes, in words; empty while nobody can say."""
        if self._seconds is None:
            return ""
        if self._seconds < IN_SECONDS:
            return self.tr("About %Ln second(s) left.", "", self._seconds)
        return self.tr("About %Ln minute(s) left.", "", round(self._seconds / 60))
