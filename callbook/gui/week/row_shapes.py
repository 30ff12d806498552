"""The drawn parts of a row: its ground, the circle to tick, the tile with the class."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from callbook.core.kinds import Importance
from callbook.gui.theme import Look
from callbook.gui.widgets.spans import Span

CLASS_TONES = {Importance.A: "silence", Importance.B: "due", Importance.C: "prospect"}


def ground(
    painter: QPainter, look: Look, rect: QRect, *, selected: bool, hovered: bool, focused: bool
) -> None:
    """What lies below a row that is selected or pointed at, with a ring for the keyboard."""
    if not selected and not hovered:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.theme.select if selected else look.theme.hover)
    area = QRectF(rect).adjusted(0, 0.5, 0, -0.5)
    painter.drawRoundedRect(area, 10, 10)
    if focused:
        ring = QColor(look.theme.accent)
        ring.setAlphaF(0.45)
        painter.setPen(QPen(ring, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.6, 0.6, -0.6, -0.6), 9.4, 9.4)


def circle(painter: QPainter, look: Look, rect: QRect, span: Span, *, ticked: bool) -> None:
    """The circle that ticks a row, filled with a tick once that is done."""
    theme = look.theme
    area = _square(rect, span)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not ticked:
        painter.setPen(QPen(theme.faint, 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(area.adjusted(0.65, 0.65, -0.65, -0.65))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.accent)
    painter.drawEllipse(area)
    pen = QPen(theme.on_accent, span.width * 0.085)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(_points(area, ((0.30, 0.52), (0.44, 0.66), (0.70, 0.37))))


def class_tile(
    painter: QPainter, look: Look, rect: QRect, span: Span, rank: Importance, *, muted: bool = False
) -> None:
    """The tile with the class, a dash for none."""
    theme = look.theme
    text, below = theme.tone(CLASS_TONES.get(rank, "neutral"))
    if muted:
        text, below = theme.soft, theme.neutral_soft
    area = _square(rect, span)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(below)
    painter.drawRoundedRect(area, 6, 6)
    painter.setFont(look.fonts.small_strong)
    painter.setPen(text)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, rank.value or "–")


def fold_mark(painter: QPainter, look: Look, rect: QRect, *, unfolded: bool) -> None:
    """The small arrow of a heading that unfolds."""
    side = look.fonts.px(12)
    area = QRectF(rect.left(), rect.center().y() - side / 2 + 0.5, side, side)
    down = ((0.1, 0.35), (0.5, 0.75), (0.9, 0.35))
    right = ((0.3, 0.1), (0.7, 0.5), (0.3, 0.9))
    pen = QPen(look.theme.soft, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(_points(area, down if unfolded else right))


def _square(rect: QRect, span: Span) -> QRectF:
    top = rect.top() + (rect.height() - span.width) / 2
    return QRectF(rect.left() + span.left, top, span.width, span.width)


def _points(area: QRectF, shares: tuple[tuple[float, float], ...]) -> QPolygonF:
    width, height = area.width(), area.height()
    return QPolygonF([QPointF(area.x() + x * width, area.y() + y * height) for x, y in shares])
