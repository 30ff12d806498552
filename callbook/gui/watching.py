"""What is watched once the window is painted: what is due or open, hours, the day's end."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from callbook.actions import follow_ups, opportunities
from callbook.actions.day_end import EVENING, is_over
from callbook.core.errors import Refusal
from callbook.gui.desk import Desk
from callbook.gui.main_window import MainWindow
from callbook.gui.places import FOLLOW_UPS, OPPORTUNITIES, WEEK
from callbook.gui.reminders import Reminders
from callbook.gui.theme import Look
from callbook.gui.week_screen import WeekScreen

if TYPE_CHECKING:
    from callbook.gui.day_end.dialog import DayEndDialog
    from callbook.gui.week.page import WeekPage

HOUR_MS = 3_600_000


class Watching(QObject):
    """Looks after the window while it is open; ``call_wanted`` carries the contact to call."""

    call_wanted = Signal(int)

    def __init__(self, desk: Desk, look: Look, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._look = look
        self._window = window
        self.reminders = Reminders(desk, look, window)
        self.reminders.call_wanted.connect(self.call_wanted)
        self.reminders.list_wanted.connect(self._show_follow_ups)
        desk.changed.connect(self._count)
        desk.day_changed.connect(self._count)
        self._count()
        window.parts.commands.day_end.triggered.connect(self.show_day_end)
        window.went.connect(self._watch_week)
        self._evening = QTimer(self, singleShot=True)
        self._evening.timeout.connect(self._offer_day_end)
        desk.day_changed.connect(self._offer_day_end)
        window.closed.connect(self._evening.stop)
        self._week: WeekPage | None = None
        self._watch_week()

    def show_day_end(self) -> DayEndDialog | None:
        """Look back at the day."""
        from callbook.gui.day_end.dialog import DayEndDialog

        try:
            dialog = DayEndDialog(self._desk, self._look, self._window)
        except Refusal as refusal:
            self._desk.refused.emit(refusal.text(self._desk.language))
            return None
        dialog.sheet_wanted.connect(self._print_sheet)
        dialog.open()
        return dialog

    def _print_sheet(self, day: date) -> None:
        from callbook.gui.printing.dialog import SheetDialog

        SheetDialog(self._desk, self._look, self._window, day).open()

    def _watch_week(self) -> None:
        """Offer the day's end in the head of the week, as soon as there is one."""
        screen = self._window.page(WEEK)
        if self._week is not None or not isinstance(screen, WeekScreen):
            return
        self._week = screen.page
        self._week.week_shown.connect(self._offer_day_end)
        self._week.header.day_end_wanted.connect(self.show_day_end)
        self._offer_day_end()

    def _offer_day_end(self) -> None:
        """Offer it when the calls are made or the afternoon goes, quietly."""
        if self._week is None:
            return
        now, progress = self._desk.now(), self._week.week().progress
        over = is_over(progress.today_portion, progress.made_today, now.hour)
        self._week.header.offer_day_end(over)
        evening = now.replace(hour=EVENING, minute=0, second=0, microsecond=0)
        if now < evening:
            # A timer does not run while the computer sleeps: so it looks once an hour at least.
            left = (evening - now) / timedelta(milliseconds=1)
            self._evening.start(min(HOUR_MS, round(left) + 20))

    def _count(self) -> None:
        """Count what is due by today, and what is still to be won."""
        try:
            due = follow_ups.due_count(self._desk.book, self._desk.today())
            still_open = opportunities.count_open(self._desk.book)
        except Refusal:
            # The screen that is shown has said so already.
            return
        self._window.rail.set_count(FOLLOW_UPS, due or None)
        self._window.rail.set_count(OPPORTUNITIES, still_open or None)

    def _show_follow_ups(self) -> None:
        self._window.go(FOLLOW_UPS)
