"""A strip at the top of a screen that says what one has to know."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from callbook.gui.theme import Look
from callbook.gui.widgets.labels import PlainLabel


class Notice(QWidget):
    """One sentence on a coloured ground; hidden while it has nothing to say."""

    def __init__(self, look: Look, tone: str = "due", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tone = tone
        self._words = PlainLabel("", tone, look.fonts.text)
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 14, 9)
        row.addWidget(self._words)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, text: str) -> None:
        """Say a sentence; an empty one hides the strip."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme.tone(self._tone)[1])
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.end()
