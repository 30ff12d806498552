"""A strip at the top of a screen that says what one has to know."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import LinkButton
from callbook.gui.widgets.labels import PlainLabel


class Notice(QWidget):
    """One sentence on a coloured ground; hidden while it has nothing to say.

    ``acted`` tells that its button was pressed.
    """

    acted = Signal()

    def __init__(self, look: Look, tone: str = "due", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tone = tone
        self._words = PlainLabel("", tone, look.fonts.text)
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 4, 14, 4)
        self.setMinimumHeight(look.fonts.px(44))
        row.addWidget(self._words, 1)
        self._action = LinkButton(look)
        self._action.clicked.connect(self.acted)
        row.addWidget(self._action)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, text: str, action: str = "") -> None:
        """Say a sentence, maybe with one thing to do; an empty one hides the strip."""
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._words.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.theme.tone(self._tone)[1])
        painter.end()
