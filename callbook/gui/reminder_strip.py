"""A reminder in the window: it stays until somebody takes it or puts it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import LinkButton
from callbook.gui.widgets.notices import Notice


class ReminderStrip(Notice):
    """Words, a button that leads there, and one that puts the strip away."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "due", parent)
        self.away = LinkButton(look)
        self.away.clicked.connect(self.hide)
        row = self.layout()
        if row is not None:
            row.addWidget(self.away)
        self._retranslate()

    def remind(self, text: str) -> None:
        """Show a reminder, and say it aloud."""
        self.say(text, self.tr("&Show"))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _retranslate(self) -> None:
        self.away.setText(self.tr("Put &away"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        # Told apart from a strip of the same colour above it.
        painter.fillRect(0, 0, self.width(), 1, self._look.theme.line)
        painter.end()
