"""Buttons that say what they do, with the key that does the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from callbook.gui import ink
from callbook.gui.theme import Look

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QKeyEvent


def is_enter(event: QKeyEvent) -> bool:
    """Whether Enter alone was pressed and not held: it presses a button as Space does.

    Without this only some desktops let it, and in a dialog Enter on "Cancel" would do the rest.
    """
    from PySide6.QtCore import Qt

    keypad = Qt.KeyboardModifier.KeypadModifier
    return (
        event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        and not event.modifiers() & ~keypad
        and not event.isAutoRepeat()
    )


def point_at(button: QAbstractButton) -> None:
    """Show the hand over a button that the pointer has come to: nobody sees it before."""
    from PySide6.QtCore import Qt

    button.setCursor(Qt.CursorShape.PointingHandCursor)


class QuietButton(QPushButton):
    """A white button with a fine line round it; ``hint`` is a key or a time at its right."""

    def __init__(
        self, look: Look, text: str = "", hint: str = "", parent: QWidget | None = None
    ) -> None:
        # With the text, PySide would look whether it is an icon, and load those for it.
        super().__init__(parent)
        self.setText(text)
        self.look = look
        self._hint = hint
        self.setFont(look.fonts.text)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def hint(self) -> str:
        """The words at the right."""
        return self._hint

    def set_hint(self, hint: str) -> None:
        """Change the words at the right."""
        self._hint = hint
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._plain_text()) + self.look.fonts.px(28)
        if self._hint:
            width += QFontMetrics(self._hint_font()).horizontalAdvance(self._hint) + 8
        return QSize(width, metrics.height() + self.look.fonts.px(17))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        point_at(self)
        super().enterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_words(painter)
        painter.end()

    def ground(self) -> tuple[QColor, QColor]:
        """Fill and outline for the button's present state."""
        theme = self.look.theme
        if self.isEnabled() and self.isDown():
            return theme.line, theme.line
        if self.isEnabled() and self.underMouse():
            return theme.hover, theme.faint
        return theme.raised, theme.line

    def ink(self) -> QColor:
        """The colour of the words."""
        return self.look.theme.ink if self.isEnabled() else self.look.theme.faint

    def _hint_font(self) -> QFont:
        return self.look.fonts.second

    def _plain_text(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _paint_ground(self, painter: QPainter) -> None:
        fill, outline = self.ground()
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = ink.rounded(rect, 8)
        ink.fill(painter, shape, fill)
        ink.trace(painter, shape, outline)
        if self.hasFocus():
            inset = 1.0 if self.ring_outside() else 3.0
            inner = rect.adjusted(inset - 0.5, inset - 0.5, 0.5 - inset, 0.5 - inset)
            ink.trace(painter, ink.rounded(inner, 8 - inset / 2), self.focus_colour(), 2)

    def focus_colour(self) -> QColor:
        """The colour of the ring that shows where the keyboard is."""
        return self.look.theme.accent

    def ring_outside(self) -> bool:
        """Whether the ring lies on the edge instead of inside it."""
        return True

    def _paint_words(self, painter: QPainter) -> None:
        rect = self.rect().adjusted(self.look.fonts.px(14), 0, -self.look.fonts.px(14), 0)
        text, colour = self._plain_text(), self.ink()
        if not self._hint:
            ink.write(painter, rect, text, self.font(), colour, ink.MIDDLE)
            return
        words = self.fontMetrics().horizontalAdvance(self._plain_text())
        hint = QFontMetrics(self._hint_font()).horizontalAdvance(self._hint)
        left = rect.left() + max(0, (rect.width() - words - hint - 8) // 2)
        ink.write(painter, QRect(left, rect.top(), words, rect.height()), text, self.font(), colour)
        painter.setOpacity(0.85)
        beside = QRect(left + words + 8, rect.top(), hint, rect.height())
        ink.write(painter, beside, self._hint, self._hint_font(), colour)


class FilledButton(QuietButton):
    """The one filled button of a screen: what one most likely wants to do."""

    def __init__(
        self, look: Look, text: str = "", hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(look, text, hint, parent)
        self.setFont(look.fonts.strong)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + self.look.fonts.px(8), hint.height() + self.look.fonts.px(4))

    def ground(self) -> tuple[QColor, QColor]:
        """Fill and outline for the button's present state."""
        theme = self.look.theme
        if not self.isEnabled():
            return theme.line, theme.line
        fill = theme.accent
        if self.isDown():
            fill = fill.darker(115)
        elif self.underMouse():
            fill = fill.lighter(106) if theme.dark else fill.darker(108)
        return fill, fill

    def ink(self) -> QColor:
        """The colour of the words."""
        return self.look.theme.on_accent if self.isEnabled() else self.look.theme.soft

    def focus_colour(self) -> QColor:
        """The colour of the ring that shows where the keyboard is."""
        return self.look.theme.on_accent

    def ring_outside(self) -> bool:
        """Whether the ring lies on the edge instead of inside it."""
        return False


class LinkButton(QuietButton):
    """Words alone that can be pressed, for what one seldom wants."""

    def ground(self) -> tuple[QColor, QColor]:
        """Fill and outline for the button's present state."""
        clear = QColor(0, 0, 0, 0)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            return self.look.theme.hover, clear
        return clear, clear

    def ink(self) -> QColor:
        """The colour of the words."""
        return self.look.theme.accent if self.isEnabled() else self.look.theme.faint
