"""A line for a day in words ("morgen", "Mo 14:00"); the day meant is shown at once."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from callbook.core.day_words import LONGEST, in_full, read_due
from callbook.core.errors import BadInput, Refusal
from callbook.core.follow_ups import Due
from callbook.gui.formats import LocaleFormats
from callbook.gui.icons import icon
from callbook.gui.theme import Look
from callbook.gui.widgets.labels import PlainLabel


class DayWordsEdit(QLineEdit):
    """The bare line, with a calendar behind its drawing (or the key Down).

    ``meant`` tells after each letter what is meant now: a Due, or None while the words mean
    no day; ``entered`` tells that Enter was pressed.
    """

    meant = Signal(object)
    entered = Signal()

    def __init__(self, today: date, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._today = self._first = today
        self._now: time | None = None
        self._formats = LocaleFormats("de")
        self.setMaxLength(LONGEST)
        self._calendar = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._calendar.triggered.connect(self.open_calendar)
        self.textChanged.connect(self._tell)
        look.changed.connect(self._draw)
        self._draw()
        self._retranslate()

    def begin(
        self,
        today: date,
        formats: LocaleFormats,
        first: date | None = None,
        now: time | None = None,
    ) -> None:
        """Reckon from today on; no day before ``first``, and no hour of today before ``now``."""
        self._today, self._formats, self._now = today, formats, now
        self._first = first or today
        self._tell()

    def begin_after(self, now: datetime, formats: LocaleFormats) -> None:
        """Reckon from now on, for what can only be from tomorrow on."""
        self.begin(now.date(), formats, now.date() + timedelta(days=1))

    def due(self) -> Due | None:
        """The day meant, None for no words.

        Raises BadInput for words that mean no day, or one before the first.
        """
        due = read_due(self.text(), self._today, self._now)
        if due is not None and due.day < self._first:
            raise BadInput("days.too_early", day=self._formats.day(self._first))
        return due

    def loose_due(self) -> Due | None:
        """The day meant, None also where the words cannot be read."""
        try:
            return self.due()
        except Refusal:
            return None

    def complaint(self) -> str:
        """Why the words mean no day, as a sentence; empty while all is well."""
        try:
            self.due()
        except Refusal as refusal:
            return refusal.text(self._formats.language)
        return ""

    def shown(self) -> str:
        """The day meant in full: "Do, 2. April 2020, 14:00"; empty where there is none."""
        due = self.loose_due()
        return in_full(due, self._formats) if due is not None else ""

    def show_due(self, due: Due | None) -> None:
        """Write a day in words that mean it."""
        self.setText(in_full(due, self._formats) if due is not None else "")

    def open_calendar(self) -> None:
        """Offer the days of a month to choose from."""
        from callbook.gui.widgets.day_popup import DayPopup

        due = self.loose_due()
        popup = DayPopup(self._first, due.day if due is not None else self._first, self)
        popup.picked.connect(self._take_day)
        popup.open_at(self.mapToGlobal(self.rect().bottomLeft()))

    def _take_day(self, day: date) -> None:
        due = self.loose_due()
        self.show_due(Due(day, due.hour if due is not None else None))
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _draw(self) -> None:
        self._calendar.setIcon(icon("calendar", self._look.theme.soft))

    def _tell(self) -> None:
        shown = self.shown()
        self.setAccessibleDescription(shown)
        self.meant.emit(self.loose_due())

    def _retranslate(self) -> None:
        self._fit()
        self.setAccessibleName(self.tr("Day in words"))
        self._calendar.setText(self.tr("Calendar"))
        self._calendar.setToolTip(self.tr("Calendar"))

    def _fit(self) -> None:
        """As many examples as there is room for."""
        words = self.tr("e.g. tomorrow, Mon 14:00, in 3 weeks")
        if self.fontMetrics().horizontalAdvance(words) > self.width() - self._look.fonts.px(60):
            words = self.tr("e.g. tomorrow, Mon 14:00")
        self.setPlaceholderText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not plain:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Down and not plain:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


class DayWordsField(QWidget):
    """The line with the day meant below it, and a sentence where Enter finds none.

    ``picked`` carries the Due once Enter takes it.
    """

    picked = Signal(object)

    def __init__(self, look: Look, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = DayWordsEdit(today, look)
        self.below = PlainLabel("", "soft", look.fonts.second)
        self.below.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.edit)
        column.addWidget(self.below)
        self.setFocusProxy(self.edit)
        self.edit.meant.connect(self._show_meant)
        self.edit.entered.connect(self._take)
        self._show_meant()

    def due(self) -> Due | None:
        """The day meant; None, and a sentence below the line, where the words mean none."""
        complaint = self.edit.complaint()
        if complaint:
            self._say(complaint, "silence")
        return self.edit.loose_due()

    def _take(self) -> None:
        due = self.due()
        if due is not None:
            self.picked.emit(due)

    def _show_meant(self) -> None:
        self._say(self.edit.shown() or self.tr("No day yet"), "soft")

    def _say(self, words: str, tone: str) -> None:
        self.below.setText(words)
        self.below.set_tone(tone)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show_meant()
        super().changeEvent(event)
