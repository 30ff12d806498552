"""Postponing somebody: tomorrow, next week, or a day to choose."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QMenu, QVBoxLayout, QWidget

from callbook.gui.dates import to_date, to_qdate
from callbook.gui.formats import LocaleFormats


class Postponing(QObject):
    """Asks until when somebody is left in peace; ``picked`` carries contact and day."""

    picked = Signal(int, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._contact_id = 0
        self._today = date.min
        self._point = QPoint()

    def ask(self, contact_id: int, today: date, formats: LocaleFormats, point: QPoint) -> QMenu:
        """Open a small menu at a place of the screen."""
        self._contact_id, self._today, self._point = contact_id, today, point
        menu = QMenu(self._over)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, day in (
            (self.tr("&Tomorrow"), today + timedelta(days=1)),
            (self.tr("&Next week"), today + timedelta(days=7 - today.weekday())),
            (self.tr("In &four weeks"), today + timedelta(weeks=4)),
        ):
            action = menu.addAction(f"{words}\t{_named(day, formats)}")
            action.setData(to_qdate(day))
        menu.addSeparator()
        menu.addAction(self.tr("A &day …"))
        menu.triggered.connect(self._choose)
        menu.popup(point)
        menu.setActiveAction(menu.actions()[0])
        return menu

    def _choose(self, action: QAction) -> None:
        day = action.data()
        if isinstance(day, QDate):
            self._take(to_date(day))
            return
        popup = DayPopup(self._today + timedelta(days=1), self._over)
        popup.picked.connect(self._take)
        popup.open_at(self._point)

    def _take(self, day: date) -> None:
        self.picked.emit(self._contact_id, day)


def _named(day: date, formats: LocaleFormats) -> str:
    return f"{formats.weekday_short(day)}, {formats.day_short(day)}"


class DayPopup(QFrame):
    """A calendar to choose one day from; Enter or a click takes it, Escape leaves it."""

    picked = Signal(object)

    def __init__(self, first: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.calendar = QCalendarWidget()
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setMinimumDate(to_qdate(first))
        self.calendar.setSelectedDate(to_qdate(first))
        self.calendar.clicked.connect(self._take)
        self.calendar.activated.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.calendar)

    def open_at(self, point: QPoint) -> None:
        """Open at a place of the screen."""
        self.move(point)
        self.show()
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, day: QDate) -> None:
        self.close()
        self.picked.emit(to_date(day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
