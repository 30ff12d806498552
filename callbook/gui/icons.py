"""The icons, drawn for Callbook as SVG and coloured when they are painted."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

from callbook.gui.resources import ICONS

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draw the icon ``name`` into a square of any size."""
    _renderer(name, colour.name()).render(painter, rect)


def icon(name: str, colour: QColor, side: int = 20) -> QIcon:
    """An icon for a control that wants a QIcon, sharp at double and triple resolution."""
    from PySide6.QtGui import QIcon, QPixmap

    made = QIcon()
    for ratio in (1, 2, 3):
        pixmap = QPixmap(side * ratio, side * ratio)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        paint_icon(painter, QRectF(pixmap.rect()), name, colour)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        made.addPixmap(pixmap)
    return made


def app_icon() -> QIcon:
    """The picture of Callbook for the window's frame and the task bar."""
    from PySide6.QtGui import QIcon

    return QIcon(str(ICONS / "callbook.svg"))


@lru_cache(maxsize=128)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
