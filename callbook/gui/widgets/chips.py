"""Pills: chips that can be pressed, badges that only tell something, and segments."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from callbook.gui.theme import Look


class Chip(QAbstractButton):
    """A pill that is on or off; ``tone`` colours it while it is on.

    For one of several, put chips into a QButtonGroup; ``tight`` where there are many.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        tone: str = "accent",
        parent: QWidget | None = None,
        *,
        tight: bool = False,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._tone = tone
        self._inset = look.fonts.px(12 if tight else 18)
        self.setText(text)
        self.setCheckable(True)
        self.setFont(look.fonts.second)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        font = self._look.fonts.second_strong
        metrics = self.fontMetrics()
        width = max(metrics.horizontalAdvance(self.text()), _advance(font, self.text()))
        return QSize(width + self._inset, metrics.height() + self._look.fonts.px(11))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text, ground = theme.tone(self._tone)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
        else:
            hovered = self.underMouse() and self.isEnabled()
            painter.setPen(QPen(theme.faint if hovered else theme.line, 1))
            painter.setBrush(theme.raised)
        painter.drawRoundedRect(rect, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 7.5, 7.5)
        fonts = self._look.fonts
        painter.setFont(fonts.second_strong if self.isChecked() else fonts.second)
        painter.setPen(
            theme.faint if not self.isEnabled() else text if self.isChecked() else theme.soft
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()


class Badge(QWidget):
    """A pill that only tells something ("Kundin seit 2014")."""

    def __init__(
        self, look: Look, text: str = "", tone: str = "neutral", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._tone = tone
        self._text = text
        self.setFont(look.fonts.second)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """What it tells."""
        return self._text

    def show_text(self, text: str, tone: str | None = None) -> None:
        """Tell something else, maybe in another tone."""
        self._text, self._tone = text, tone or self._tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 18, metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 40), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text, ground = self._look.theme.tone(self._tone)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setPen(text)
        shown = self.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideRight, self.width() - 16
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()


class Segments(QWidget):
    """Two or more answers to one question, side by side, one of them chosen."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._keys: list[str] = []
        self._group.idClicked.connect(self._clicked)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def add(self, key: str, text: str) -> None:
        """Offer one more answer; the first one offered is chosen."""
        button = _Segment(self._look, text)
        self._group.addButton(button, len(self._keys))
        self._keys.append(key)
        self._row.addWidget(button)
        button.setChecked(len(self._keys) == 1)

    def set_text(self, key: str, text: str) -> None:
        """Word an answer differently."""
        button = self._group.button(self._keys.index(key))
        button.setText(text)
        button.updateGeometry()

    def set_offered(self, key: str, offered: bool) -> None:
        """Show or hide an answer."""
        self._group.button(self._keys.index(key)).setVisible(offered)

    def choose(self, key: str) -> None:
        """Choose an answer without telling anybody."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def pick(self, key: str) -> None:
        """Choose an answer as a click does."""
        self._group.button(self._keys.index(key)).click()

    def focus(self) -> None:
        """Give the keyboard to the chosen answer."""
        self._group.button(self._group.checkedId()).setFocus(Qt.FocusReason.OtherFocusReason)

    def buttons(self) -> list[QAbstractButton]:
        """The answers from left to right; Tab leads to the chosen one only."""
        return [self._group.button(place) for place in range(len(self._keys))]

    def choice(self) -> str:
        """The key of the chosen answer."""
        return self._keys[self._group.checkedId()]

    def _clicked(self, index: int) -> None:
        self.chosen.emit(self._keys[index])


class _Segment(QAbstractButton):
    """One answer among segments; the arrow keys go to its neighbours."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__()
        self._look = look
        self.setText(text)
        self.setCheckable(True)
        self.setFont(look.fonts.second)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics, fonts = self.fontMetrics(), self._look.fonts
        width = _advance(fonts.second_strong, self.text()) + fonts.px(26)
        return QSize(width, metrics.height() + fonts.px(14))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        group = self.group()
        step = steps.get(Qt.Key(event.key()), 0)
        if not step or group is None:
            super().keyPressEvent(event)
            return
        target = group.button(group.id(self) + step)
        if target is not None and target.isVisible():
            target.setFocus()
            target.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, fonts, painter = self._look.theme, self._look.fonts, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(self._shape())
        painter.fillRect(self.rect(), theme.accent_soft if self.isChecked() else theme.raised)
        painter.setClipping(False)
        painter.setPen(QPen(theme.accent if self.hasFocus() else theme.line, 1))
        painter.drawPath(self._shape())
        painter.setFont(fonts.second_strong if self.isChecked() else fonts.second)
        painter.setPen(theme.accent if self.isChecked() else theme.soft)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _shape(self) -> QPainterPath:
        siblings = [b for b in self.group().buttons() if b.isVisible()] if self.group() else [self]
        left = 8 if siblings and siblings[0] is self else 0
        right = 8 if siblings and siblings[-1] is self else 0
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5 if right else 0.5, -0.5)
        path = QPainterPath()
        path.moveTo(rect.left() + left, rect.top())
        path.lineTo(rect.right() - right, rect.top())
        path.quadTo(rect.topRight(), rect.topRight() + _down(right))
        path.lineTo(rect.right(), rect.bottom() - right)
        path.quadTo(rect.bottomRight(), rect.bottomRight() + _across(-right))
        path.lineTo(rect.left() + left, rect.bottom())
        path.quadTo(rect.bottomLeft(), rect.bottomLeft() + _down(-left))
        path.lineTo(rect.left(), rect.top() + left)
        path.quadTo(rect.topLeft(), rect.topLeft() + _across(left))
        return path


def _advance(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text)


def _down(by: float) -> QPointF:
    return QPointF(0, by)


def _across(by: float) -> QPointF:
    return QPointF(by, 0)
