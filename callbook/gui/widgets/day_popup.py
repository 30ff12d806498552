"""A calendar to choose one day from, opened beside a field."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from callbook.gui.dates import to_date, to_qdate


class DayPopup(QFrame):
    """Enter or a click takes a day, Escape leaves it; ``picked`` carries the day."""

    picked = Signal(object)

    def __init__(self, first: date, shown: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.calendar = QCalendarWidget()
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setMinimumDate(to_qdate(first))
        self.calendar.setSelectedDate(to_qdate(shown))
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.clicked.connect(self._take)
        self.calendar.activated.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.calendar)

    def open_at(self, point: QPoint) -> None:
        """Open at a place of the screen, or as near as there is room."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        self.move(
            max(room.left(), min(point.x(), room.right() - self.width())),
            max(room.top(), min(point.y(), room.bottom() - self.height())),
        )
        self.show()
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, day: QDate) -> None:
        if self.isVisible():
            # A click tells of itself twice.
            self.close()
            self.picked.emit(to_date(day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
