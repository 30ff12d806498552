"""The names of the columns above the list; a click on one sorts by it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from callbook.core.listing import Order
from callbook.gui.contacts.columns import SORTED_BY, Column, Columns, columns
from callbook.gui.contacts.row_texts import RowTexts
from callbook.gui.theme import Look

HEIGHT = 32
FROM_THE_END = frozenset({Order.LAST_SPOKEN})
"""What one wants to see from its end first: the latest conversation."""


class Heading(QAbstractButton):
    """The name of one column, with an arrow while the list is sorted by it."""

    def __init__(self, look: Look, column: Column, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.column = column
        self._rising: bool | None = None
        self.setFont(look.fonts.second)
        self.setEnabled(column in SORTED_BY)
        if self.isEnabled():
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_direction(self, rising: bool | None) -> None:
        """Show whether the list is sorted by it, and which way."""
        self._rising = rising
        self.update()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + self._look.fonts.px(16), self._look.fonts.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, fonts, painter = self._look.theme, self._look.fonts, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self._rising is not None
        lit = on or (self.isEnabled() and self.underMouse())
        font = fonts.second_strong if on else fonts.second
        painter.setFont(font)
        painter.setPen(theme.ink if lit else theme.soft)
        arrow = fonts.px(12) if on else 0
        room = self.rect().adjusted(0, 0, -arrow, 0)
        metrics = painter.fontMetrics()
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, middle, words)
        if on:
            self._paint_arrow(painter, metrics.horizontalAdvance(words) + fonts.px(5))
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(-3, 4, -1, -4), 5, 5)
        painter.end()

    def _paint_arrow(self, painter: QPainter, left: int) -> None:
        side = self._look.fonts.px(7)
        middle, half = self.height() / 2, side / 4
        tip = -half if self._rising else half
        points = [
            QPointF(left, middle - tip),
            QPointF(left + side / 2, middle + tip),
            QPointF(left + side, middle - tip),
        ]
        painter.setPen(QPen(self._look.theme.accent, 1.6))
        painter.drawPolyline(QPolygonF(points))


class SortHeader(QWidget):
    """All headings, over their columns; ``wanted`` carries the order and whether from its end."""

    wanted = Signal(object, bool)

    def __init__(self, look: Look, texts: RowTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._texts = texts
        self._order, self._descending = Order.NAME, False
        self.setFixedHeight(look.fonts.px(HEIGHT))
        self._headings = {column: Heading(look, column, self) for column in Column}
        for heading in self._headings.values():
            heading.clicked.connect(self._clicked)
        self.retranslate()

    def heading(self, column: Column) -> Heading:
        """The button of a column."""
        return self._headings[column]

    def show_order(self, order: Order, *, descending: bool) -> None:
        """Show by what the list is sorted."""
        self._order, self._descending = order, descending
        for column, heading in self._headings.items():
            on = SORTED_BY.get(column) is order
            heading.show_direction(not descending if on else None)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the columns in the language of the window."""
        for column, heading in self._headings.items():
            name = self._texts.heading(column)
            heading.setText("" if column is Column.CLASS else name)
            if column not in SORTED_BY:
                heading.setAccessibleName(name)
            elif SORTED_BY[column] is not self._order:
                heading.setAccessibleName(self.tr("{0}, sort by it").format(name))
            elif self._descending:
                heading.setAccessibleName(self.tr("{0}, sorted from the end").format(name))
            else:
                heading.setAccessibleName(self.tr("{0}, sorted").format(name))
        self._headings[Column.CLASS].setToolTip(self._texts.heading(Column.CLASS))

    def _clicked(self) -> None:
        heading = self.sender()
        if not isinstance(heading, Heading):
            return
        order = SORTED_BY[heading.column]
        descending = order in FROM_THE_END
        if order is self._order:
            descending = not self._descending
        self.wanted.emit(order, descending)

    def _place(self, place: Columns) -> None:
        for column, heading in self._headings.items():
            span = place.span(column)
            heading.setVisible(span is not None)
            if span is not None:
                heading.setGeometry(QRect(span.left, 0, span.width, self.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(columns(self.width(), self._look.fonts))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.theme.line)
        painter.end()
