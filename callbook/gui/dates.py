"""Days between Python and Qt, and fields to choose a day and an hour."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, QTime
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDateEdit, QTimeEdit, QWidget

SEPARATORS = "./- "
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

    A ``narrow`` one shortens the name of the month. While it has the keyboard the day stands
    in figures, which can be typed over; names of weekdays and months could not.
    """

    def __init__(self, day: date, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        super().__init__(to_qdate(day), parent)
        self._month = "MMM" if narrow else "MMMM"
        self._typed = 0
        self.setCalendarPopup(True)
        self._speak()

    def day(self) -> date:
        """The day shown."""
        return to_date(self.date())

    def show_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(to_qdate(day))

    def _speak(self) -> None:
        self.setLocale(QLocale())
        self._show()

    def _show(self) -> None:
        german = QLocale().language() == QLocale.Language.German
        if self.hasFocus():
            self.setDisplayFormat("dd.MM.yyyy" if german else "dd/MM/yyyy")
        elif german:
            self.setDisplayFormat(f"ddd, d. {self._month} yyyy")
        else:
            self.setDisplayFormat(f"ddd, d {self._month} yyyy")

    def _is_untouched(self) -> bool:
        """Whether a part was entered that nobody has typed in: Qt went there by itself."""
        shown, chosen = self.sectionText(self.currentSection()), self.lineEdit().selectedText()
        return bool(chosen) and chosen == shown

    def _note_typed(self, text: str) -> None:
        """Keep the day that is typed: Qt shortens it to the month that still stands there."""
        if self.currentSection() == QDateEdit.Section.DaySection and text.isdecimal():
            begun = 0 if self._is_untouched() else self._typed % 10
            self._typed = begun * 10 + int(text)

    def _mend(self) -> None:
        """The day as it was typed, once the month is there that has it."""
        shown = self.date()
        if self._typed > shown.day() and QDate.isValid(shown.year(), shown.month(), self._typed):
            self.setDate(QDate(shown.year(), shown.month(), self._typed))
        self._typed = 0

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show()
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setSelectedSection(QDateEdit.Section.DaySection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.SelectAll):
            # All of it is typed over from its first part on.
            self.setSelectedSection(QDateEdit.Section.DaySection)
        elif event.text() in SEPARATORS and event.text() and self._is_untouched():
            event.accept()
        else:
            self._note_typed(event.text())
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                # Whoever is still here was told of a mistake, and types the day once more.
                if self.hasFocus():
                    self.setSelectedSection(QDateEdit.Section.DaySection)
            elif self.currentSection() == QDateEdit.Section.YearSection and self._is_untouched():
                self._mend()
                self.setSelectedSection(QDateEdit.Section.YearSection)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mend()
        self._show()

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
