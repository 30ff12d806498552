"""How many are shown, and the way back to all of them, in a line that never moves the others."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import LinkButton


class CountedLine(QWidget):
    """Words, and a link right behind them.

    A label would have the whole head laid out anew with every letter of a search.
    """

    def __init__(self, look: Look, link: LinkButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._text = ""
        self._link = link
        link.setParent(self)
        self.setFont(look.fonts.text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The words."""
        return self._text

    def say(self, text: str) -> None:
        """Show other words."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self._place()
            self.update()

    def _place(self) -> None:
        left = self.fontMetrics().horizontalAdvance(self._text) + 2
        width = min(self._link.sizeHint().width(), max(0, self.width() - left))
        self._link.setGeometry(QRect(left, 0, width, self.height()))

    def sizeHint(self) -> QSize:
        return QSize(self._look.fonts.px(120), self._look.fonts.px(22))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look.theme.soft)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), middle, shown)
        painter.end()
