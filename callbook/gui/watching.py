"""What is watched once the window is painted: follow-ups that are due, and their hours."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from callbook.actions import follow_ups
from callbook.core.errors import Refusal
from callbook.gui.desk import Desk
from callbook.gui.main_window import FOLLOW_UPS, MainWindow
from callbook.gui.reminders import Reminders
from callbook.gui.theme import Look


class Watching(QObject):
    """Looks after the window while it is open; ``call_wanted`` carries the contact to call."""

    call_wanted = Signal(int)

    def __init__(self, desk: Desk, look: Look, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.reminders = Reminders(desk, look, window)
        self.reminders.call_wanted.connect(self.call_wanted)
        self.reminders.list_wanted.connect(self._show_follow_ups)
        desk.changed.connect(self._count)
        desk.day_changed.connect(self._count)
        self._count()

    def _count(self) -> None:
        """Count what is due by today."""
        try:
            due = follow_ups.due_count(self._desk.book, self._desk.today())
        except Refusal:
            # The screen that is shown has said so already.
            return
        self._window.rail.set_count(FOLLOW_UPS, due or None)

    def _show_follow_ups(self) -> None:
        self._window.go(FOLLOW_UPS)
