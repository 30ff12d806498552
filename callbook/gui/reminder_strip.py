"""A reminder in the window: it stays until somebody takes it or puts it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import LinkButton
from callbook.gui.widgets.keyboard_place import has_keyboard
from callbook.gui.widgets.notices import Notice


class ReminderStrip(Notice):
    """Words, a button that leads there, and one that puts the strip away.

    ``left`` gives the keyboard back before it is hidden.
    """

    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "due", parent)
        self.away = LinkButton(look)
        self.away.clicked.connect(self.put_away)
        # A click leaves the keyboard where it is: one goes on with what one was at.
        for button in (self.away, self._action):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = self.layout()
        if row is not None:
            row.addWidget(self.away)
        self._retranslate()

    def remind(self, text: str) -> None:
        """Show a reminder, and say it aloud."""
        self.say(text, self.tr("&Show"))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def tell_again(self, text: str) -> None:
        """Show what is true by now, without saying it aloud once more."""
        if text != self.text():
            self.say(text, self.tr("&Show"))

    def put_away(self) -> None:
        """Hide, and keep the keyboard no longer."""
        if has_keyboard(self):
            self.left.emit()
        self.hide()

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
