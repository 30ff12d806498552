"""The ground of what stands at the right of the list."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from callbook.gui.theme import Look


class SidePanel(QWidget):
    """A panel in the colour of the rail, with a fine line towards the list."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.theme.window)
        painter.fillRect(0, 0, 1, self.height(), self._look.theme.line)
        painter.end()
