"""Grounds: what is painted below everything else."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter


def lay_ground(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Fill a rectangle with a colour; the painter has no pen afterwards.

    Not by fillRect: that takes gradients as well, and PySide would load them to look.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)
