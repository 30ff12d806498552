"""A button with a drawing in place of words."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from callbook.gui.icons import paint_icon
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import QuietButton


class IconButton(QuietButton):
    """A square button; its words are for the tooltip and for screen readers."""

    def __init__(
        self, look: Look, drawing: str, height: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", "", parent)
        self._drawing = drawing
        side = look.fonts.px(height)
        self.setFixedSize(side, side)

    def name(self, words: str) -> None:
        """Say what the button does."""
        self.setAccessibleName(words)
        self.setToolTip(words)

    def _paint_words(self, painter: QPainter) -> None:
        side = self.look.fonts.px(20)
        left, top = (self.width() - side) / 2, (self.height() - side) / 2
        paint_icon(painter, QRectF(left, top, side, side), self._drawing, self.ink())
