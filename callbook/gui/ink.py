"""Painting with colours alone: shapes and words, and no pen or brush is left set.

For all that is in the first picture. Handed a pen, a brush or a colour, QPainter is asked by
PySide whether it is one of Qt's own colours and styles, and for that PySide makes the 130
enumerations of Qt, which takes a tenth of the start. What is called here takes them as they are.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QWidget

LEFT, MIDDLE, RIGHT = 0.0, 0.5, 1.0
"""Where words stand in their room: their share of what is left beside them."""

ELLIPSIS = "…"
FIRST_FROM_RIGHT = "\u0590"
"""Letters before this one are written from left to right, and each is one unit of UTF-16."""


def lay(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Fill a rectangle of whole pixels."""
    painter.setBackground(_brush(colour.rgba()))
    painter.eraseRect(rect)


def fill(painter: QPainter, path: QPainterPath, colour: QColor) -> None:
    """Fill a shape."""
    painter.fillPath(path, _brush(colour.rgba()))


def trace(painter: QPainter, path: QPainterPath, colour: QColor, thick: float = 1.0) -> None:
    """Draw the outline of a shape."""
    painter.strokePath(path, _pen(colour.rgba(), thick))


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    """A rectangle with round corners."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def ring(rect: QRectF) -> QPainterPath:
    """A circle, or an ellipse."""
    path = QPainterPath()
    path.addEllipse(rect)
    return path


def write(
    painter: QPainter,
    room: QRect | QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    at: float = LEFT,
) -> float:
    """Write one line in the middle of a room's height; returns its width in pixels."""
    layout, wide, high = _line(text, font)
    left = room.x() + (room.width() - wide) * at
    painter.save()
    _well(colour.rgba()).fill_pen(painter)
    layout.draw(painter, QPointF(left, room.y() + (room.height() - high) / 2))
    painter.restore()
    return wide


def width(text: str, font: QFont) -> int:
    """How wide one line will be, in whole pixels; what is written then is measured only once."""
    return int(_line(text, font)[1] + 0.5)


def elided(text: str, font: QFont, room: float) -> str:
    """A text that ends in an ellipsis where it is wider than so many pixels."""
    layout, wide, _ = _line(text, font)
    if int(wide + 0.5) <= room:
        return text
    line, metrics = layout.lineAt(0), QFontMetrics(font)
    straight = max(text) < FIRST_FROM_RIGHT

    def reach(end: int) -> float:
        if not straight:
            return metrics.horizontalAdvance(text[:end])
        place: tuple[float, int] = line.cursorToX(end)  # type: ignore[assignment]
        return place[0]

    end = bisect_right(range(len(text)), room - metrics.horizontalAdvance(ELLIPSIS), key=reach) - 1
    # A letter made of several signs is left whole.
    while end > 0 and not layout.isValidCursorPosition(_units(text[:end])):
        end -= 1
    return text[:end] + ELLIPSIS if end >= 0 else ""


def _units(text: str) -> int:
    """How long Qt takes a text to be, which counts in units of UTF-16."""
    return len(text) + sum(letter > "\uffff" for letter in text)


@lru_cache(maxsize=64)
def _pen(rgba: int, width: float) -> QPen:
    pen = QPen()
    pen.setColor(QColor.fromRgba(rgba))
    pen.setWidthF(width)
    return pen


@lru_cache(maxsize=64)
def _brush(rgba: int) -> QBrush:
    return _pen(rgba, 1.0).brush()


class Well(QWidget):
    """A widget that nobody sees, from which Qt itself fills the pen of a painter."""

    def __init__(self, colour: QColor) -> None:
        super().__init__()
        palette = QPalette()
        palette.setColor(self.foregroundRole(), colour)
        self.setPalette(palette)

    def fill_pen(self, painter: QPainter) -> None:
        """Have what is written next be of this colour."""
        self.initPainter(painter)


@lru_cache(maxsize=64)
def _well(rgba: int) -> Well:
    return Well(QColor.fromRgba(rgba))


@lru_cache(maxsize=2048)
def _line(text: str, font: QFont) -> tuple[QTextLayout, float, float]:
    """One line with its width and height; kept, as the same words are painted ever again."""
    layout = QTextLayout(text, font)
    layout.setCacheEnabled(True)
    line = _laid_out(layout, text)
    # Not its own height, which is a whole number: drawText puts words in the middle like this.
    return layout, line.naturalTextWidth(), line.ascent() + line.descent()


def _laid_out(layout: QTextLayout, text: str) -> QTextLine:
    """The text as one line, which by the number of columns is left of all directions."""
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(text) * 2 + 1)
    layout.endLayout()
    return line
