"""Reminds of callbacks with an hour: in the tray where there is one, else in the window."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from callbook.actions import follow_ups
from callbook.core.errors import Refusal
from callbook.core.promises import Promise
from callbook.core.reminders import (
    AHEAD,
    LATEST,
    Reminder,
    details,
    next_moment,
    reminders_between,
    title,
)
from callbook.gui.desk import Desk
from callbook.gui.formats import LocaleFormats
from callbook.gui.main_window import MainWindow
from callbook.gui.reminder_strip import ReminderStrip
from callbook.gui.theme import Look
from callbook.gui.tray import Tray, has_tray

HORIZON = timedelta(days=1)
LONGEST_MS = 60_000
"""A timer does not run while the computer sleeps: after waking up one looks this soon."""
SHOWN_MS = 30_000
MOST = 3


class Reminders(QObject):
    """One timer to the next moment, planned anew after each change.

    ``call_wanted`` carries the contact whose message was clicked, ``list_wanted`` tells that
    the message was about several.
    """

    call_wanted = Signal(int)
    list_wanted = Signal()

    def __init__(
        self, desk: Desk, look: Look, window: MainWindow, tray: bool | None = None
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._look = look
        self._window = window
        self._with_tray = tray
        self._stopped = False
        self._seen = desk.now()
        self._next: datetime | None = None
        self._told: set[tuple[int, datetime, bool]] = set()
        self._shown: list[Reminder] = []
        self.tray: Tray | None = None
        self.strip: ReminderStrip | None = None
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.look)
        desk.changed.connect(self._take_change)
        desk.day_changed.connect(self.look)
        window.closed.connect(self.stop)
        self._plan()

    def look(self) -> None:
        """Tell what has become due since the last look, and plan the next one."""
        if self._stopped:
            return
        now = self._desk.now()
        # A clock that was set back begins anew; what was told already is not told again.
        after = max(min(self._seen, now), now - LATEST)
        due = reminders_between(self._timed(after, now + AHEAD), after, now)
        self._seen = now
        new = [reminder for reminder in due if reminder.key not in self._told]
        self._told.update(reminder.key for reminder in new)
        if new:
            self._tell(new, now)
        self._keep_up()
        self._plan()

    def stop(self) -> None:
        """Remind of nothing more, as when the window closes."""
        self._stopped = True
        self.timer.stop()
        if self.tray is not None:
            self.tray.leave()

    def show_reminded(self) -> None:
        """Bring the window to the front, with whoever the last message was about."""
        if self.strip is not None:
            self.strip.put_away()
        state = self._window.windowState() & ~Qt.WindowState.WindowMinimized
        self._window.setWindowState(state)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        if len(self._shown) == 1:
            self.call_wanted.emit(self._shown[0].promise.contact_id)
        elif self._shown:
            self.list_wanted.emit()

    def _plan(self) -> None:
        now = self._desk.now()
        if self._next is None or now < self._next:
            # Nothing was due up to now, whatever comes back to an earlier hour by a change.
            self._seen = now
        first = max(min(self._seen, now), now - LATEST)
        self._next = next_moment(self._timed(first, now + HORIZON), first)
        self._wait(now)

    def _wait(self, now: datetime) -> None:
        """Until the next moment, or for a while: the computer may sleep, and what is shown ages."""
        if self._next is None and not self._strip_shown():
            self.timer.stop()
            return
        left = (self._next - now) / timedelta(milliseconds=1) if self._next else LONGEST_MS
        self.timer.start(max(0, min(LONGEST_MS, round(left) + 20)))

    def _timed(self, first: datetime, last: datetime) -> list[Promise]:
        try:
            return follow_ups.timed(self._desk.book, first, last)
        except Refusal as refusal:
            self._desk.refused.emit(refusal.text(self._desk.language))
            return []

    def _take_change(self) -> None:
        if not self._stopped:
            self._keep_up()
            self._plan()

    def _keep_up(self) -> None:
        """What is shown in the window says what is true by now.

        It goes once it was kept, moved or dropped, and with its day: from then on it is overdue.
        """
        if self.strip is None or not self._strip_shown():
            return
        now = self._desk.now()
        ids = [reminder.promise.id for reminder in self._shown]
        still = {row.id: row.due for row in follow_ups.promises(self._desk.book, ids)}
        self._shown = [
            one
            for one in self._shown
            if still.get(one.promise.id) == one.promise.due and one.due.date() >= now.date()
        ]
        if self._shown:
            self.strip.tell_again(self._strip_words(now))
        else:
            self.strip.put_away()

    def _tell(self, reminders: list[Reminder], now: datetime) -> None:
        if self._with_tray is None:
            self._with_tray = has_tray()
        if not self._with_tray:
            ids = {reminder.promise.id for reminder in reminders}
            shown = self._shown if self._strip_shown() else []
            kept = [one for one in shown if one.promise.id not in ids]
            self._show_strip([*reminders, *kept], now)
            # Makes the window's place in the task bar blink where it is not looked at.
            QApplication.alert(self._window)
            return
        self._shown = reminders
        if self.tray is None:
            self.tray = Tray(self)
            self.tray.clicked.connect(self.show_reminded)
        titles, words = self._words(reminders, now)
        self.tray.tell(titles[0], " – ".join([words, *titles[1:]]), SHOWN_MS)

    def _show_strip(self, reminders: list[Reminder], now: datetime) -> None:
        self._shown = reminders
        if self.strip is None:
            self.strip = ReminderStrip(self._look)
            self.strip.acted.connect(self.show_reminded)
            self.strip.left.connect(self._focus_page)
            self._window.add_strip(self.strip)
        self.strip.remind(self._strip_words(now))

    def _strip_words(self, now: datetime) -> str:
        titles, words = self._words(self._shown, now)
        return "\n".join([f"{titles[0]} · {words}", *titles[1:]])

    def _focus_page(self) -> None:
        page = self._window.page(self._window.at())
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _strip_shown(self) -> bool:
        return self.strip is not None and self.strip.isVisibleTo(self._window)

    def _words(self, reminders: list[Reminder], now: datetime) -> tuple[list[str], str]:
        """Whom to call, a few at most, and what is to be known of the first."""
        language = self._desk.language
        formats = LocaleFormats(language)
        titles = [title(each, now, language, formats) for each in reminders[:MOST]]
        if len(reminders) > MOST:
            titles.append(self.tr("and %Ln more", "", len(reminders) - MOST))
        return titles, details(reminders[0], language, formats)
