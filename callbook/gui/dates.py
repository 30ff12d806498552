"""Days between Python and Qt, and fields to choose a day and an hour."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QDate, QEvent, QLocale, QTime
from PySide6.QtWidgets import QDateEdit, QTimeEdit, QWidget

INSET = 10
"""Pixels before the time, as far as before the words of other fields."""


def to_qdate(day: date) -> QDate:
    """A day as Qt knows it."""
    return QDate(day.year, day.month, day.day)


def to_date(day: QDate) -> date:
    """A day as Python knows it."""
    return date(day.year(), day.month(), day.day())


class DayEdit(QDateEdit):
    """A field for a day, with a calendar to choose from, in the language of the window.

    A ``narrow`` one shortens the name of the month.
    """

    def __init__(self, day: date, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        super().__init__(to_qdate(day), parent)
        self._month = "MMM" if narrow else "MMMM"
        self.setCalendarPopup(True)
        self._speak()

    def day(self) -> date:
        """The day shown."""
        return to_date(self.date())

    def show_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(to_qdate(day))

    def _speak(self) -> None:
        german = QLocale().language() == QLocale.Language.German
        self.setLocale(QLocale())
        self.setDisplayFormat(
            f"ddd, d. {self._month} yyyy" if german else f"ddd, d {self._month} yyyy"
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()
            # Only now: a calendar speaks the language that was spoken when it was made, and
            # making it takes longer than all the rest of the field.
            self.calendarWidget().setLocale(QLocale())


class HourEdit(QTimeEdit):
    """A field for a time of day; its buttons are styled away, as without them Qt shows no time."""

    def __init__(self, hour: time, parent: QWidget | None = None) -> None:
        super().__init__(QTime(hour.hour, hour.minute), parent)
        self.setDisplayFormat("HH:mm")
        self.lineEdit().setTextMargins(INSET, 0, 0, 0)

    def hour(self) -> time:
        """The time shown."""
        shown = self.time()
        return time(shown.hour(), shown.minute())

    def show_hour(self, hour: time) -> None:
        """Show a time."""
        self.setTime(QTime(hour.hour, hour.minute))
