"""Reading in what acts need, beside the window, at the first sign of somebody at the desk.

The first tick of the day would wait for it, and so would the first visit to the import. A
window that is only looked at does without, and without the memory that it takes.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from callbook.actions.ahead import read_ahead
from callbook.core.progress import Report
from callbook.gui.jobs import Job

_SIGNS = {
    QEvent.Type.DragEnter,
    QEvent.Type.Enter,
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
}


class ReadingAhead(QObject):
    """Waits for a sign at a window that is shown, and lives as long as it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._reading = Job(_read, self)
        # Where the system hands them in: no widget is asked, and none can keep one to itself.
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def is_reading(self) -> bool:
        """Whether it is under way."""
        return self._reading.is_running()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS:
            watched.removeEventFilter(self)
            self._reading.start()
        return False


def _read(_report: Report) -> None:
    read_ahead()
