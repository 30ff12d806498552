"""Days between Python and Qt, and a field to choose one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale
from PySide6.QtWidgets import QDateEdit, QWidget


def to_qdate(day: date) -> QDate:
    """A day as Qt knows it."""
    return QDate(day.year, day.month, day.day)


def to_date(day: QDate) -> date:
    """A day as Python knows it."""
    return date(day.year(), day.month(), day.day())


class DayEdit(QDateEdit):
    """A field for a day, with a calendar to choose from, in the language of the window."""

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(to_qdate(day), parent)
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
        self.setDisplayFormat("ddd, d. MMMM yyyy" if german else "ddd, d MMMM yyyy")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()
            # Only now: a calendar speaks the language that was spoken when it was made, and
            # making it takes longer than all the rest of the field.
            self.calendarWidget().setLocale(QLocale())
