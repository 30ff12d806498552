"""A short message at the foot of the window, with one thing one can do about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import LinkButton
from callbook.gui.widgets.labels import PlainLabel

SHOWN_MS = 7000
AIR = 16


class Toast(QFrame):
    """One message at the window's foot; ``acted`` tells that its button was pressed.

    It takes no focus, so that nobody's typing is disturbed, and goes by itself. It lies over
    the line of keys, ``beside`` what stands at the left, so that no row of a list is hidden.
    """

    acted = Signal()

    def __init__(self, look: Look, parent: QWidget, beside: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._beside = beside
        self._over = parent
        self._words = PlainLabel("", "ink", look.fonts.text)
        self._words.setWordWrap(True)
        self._action = LinkButton(look)
        self._action.setFont(look.fonts.strong)
        self._action.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._action.clicked.connect(self._act)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(18, 2, 10, 2)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def text(self) -> str:
        """The message."""
        return self._words.text()

    def action_text(self) -> str:
        """What its button says, empty without one."""
        return self._action.text()

    def tell(self, text: str, action: str = "") -> None:
        """Show a message, maybe with one thing to do; it replaces the one before."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        self._words.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _act(self) -> None:
        self.hide()
        self.acted.emit()

    def _place(self) -> None:
        room, left = self._over.size(), AIR
        if self._beside is not None and self._beside.isVisible():
            left += self._beside.geometry().right()
        most = min(self._look.fonts.px(560), room.width() - left - AIR)
        natural = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 48
        if self._action.isVisibleTo(self):
            natural += self._action.sizeHint().width()
        self.setFixedWidth(max(120, min(most, natural)))
        height = self._row.heightForWidth(self.width())
        self.resize(self.width(), max(height, self.sizeHint().height()))
        self.move(left, room.height() - self.height() - 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.theme.faint, 1))
        painter.setBrush(self._look.theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        painter.end()
