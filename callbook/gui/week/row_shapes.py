"""The drawn parts of a row: its ground, the circle to tick, the tile with the class."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from callbook.core.kinds import Importance
from callbook.gui import ink
from callbook.gui.icons import paint_icon
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
    area = QRectF(rect).adjusted(0, 0.5, 0, -0.5)
    ink.fill(painter, ink.rounded(area, 10), look.theme.select if selected else look.theme.hover)
    if focused:
        ring = QColor.fromRgba(look.theme.accent.rgba())
        ring.setAlphaF(0.45)
        ink.trace(painter, ink.rounded(area.adjusted(0.6, 0.6, -0.6, -0.6), 9.4), ring, 1.2)


def circle(painter: QPainter, look: Look, rect: QRect, span: Span, *, ticked: bool) -> None:
    """The circle that ticks a row, filled with a tick once that is done."""
    theme = look.theme
    area = _square(rect, span)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not ticked:
        ink.trace(painter, ink.ring(area.adjusted(0.65, 0.65, -0.65, -0.65)), theme.faint, 1.3)
        return
    ink.fill(painter, ink.ring(area), theme.accent)
    paint_icon(painter, area, "ticked", theme.on_accent)


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
    ink.fill(painter, ink.rounded(area, 6), below)
    ink.write(painter, area, rank.value or "–", look.fonts.small_strong, text, ink.MIDDLE)


def fold_mark(painter: QPainter, look: Look, rect: QRect, *, unfolded: bool) -> None:
    """The small arrow of a heading that unfolds."""
    side = look.fonts.px(12)
    area = QRectF(rect.left(), rect.center().y() - side / 2 + 0.5, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_icon(painter, area, "unfolded" if unfolded else "folded", look.theme.soft)


def _square(rect: QRect, span: Span) -> QRectF:
    top = rect.top() + (rect.height() - span.width) / 2
    return QRectF(rect.left() + span.left, top, span.width, span.width)
