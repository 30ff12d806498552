"""How long one has been talking: counted from the dialling, and only then."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from callbook.gui.calling.entry import minutes_between
from callbook.gui.desk import Desk


class TalkClock(QObject):
    """Counts from the moment of dialling, told once a second while it counts.

    ``ticked`` carries what to show and the minutes so far; an empty text when it stops.
    """

    ticked = Signal(str, int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._since: datetime | None = None
        self._seconds = QTimer(self, interval=1000)
        self._seconds.setTimerType(Qt.TimerType.PreciseTimer)
        self._seconds.timeout.connect(self._tick)

    def since(self) -> datetime | None:
        """When it was dialled; None while nothing is counted."""
        return self._since

    def begin(self) -> None:
        """Count from now, anew if it was counted before."""
        self.show_since(self._desk.now())

    def stop(self) -> None:
        """Count no further."""
        self.show_since(None)

    def show_since(self, since: datetime | None) -> None:
        """Count from a moment, or not at all."""
        if since is not None and minutes_between(since, self._desk.now()) is None:
            since = None
        self._since = since
        if since is None:
            self._seconds.stop()
        elif not self._seconds.isActive():
            self._seconds.start()
        self._tick()

    def _tick(self) -> None:
        if self._since is None:
            self.ticked.emit("", 0)
            return
        now = self._desk.now()
        self.ticked.emit(_shown(now - self._since), minutes_between(self._since, now) or 0)


def _shown(length: timedelta) -> str:
    minutes, seconds = divmod(max(0, int(length.total_seconds())), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"
