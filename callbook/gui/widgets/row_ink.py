"""What rows of every list are painted with: their ground, the tile with the class, words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from callbook.core.contacts import Importance
from callbook.gui.theme import Look
from callbook.gui.widgets.spans import Span, shared

TILE = 22
CLASS_TONES = {Importance.A: "silence", Importance.B: "due", Importance.C: "prospect"}
MOST_ELIDED = 8192

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_PLAIN = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter
Words = tuple[str, QFont, QColor]


class RowInk:
    """Paints the parts of rows; tiles and shortened words are kept."""

    def __init__(self, look: Look, fonts: Iterable[QFont]) -> None:
        self._look = look
        self._tiles: dict[tuple[str, int, float], QPixmap] = {}
        self._elided: dict[tuple[str, int, int], str] = {}
        self._metrics = {id(font): QFontMetrics(font) for font in fonts}

    def ground(self, painter: QPainter, option: QStyleOptionViewItem, inset: int) -> None:
        """What lies below a row that is selected or pointed at, with a ring for the keyboard."""
        state, theme = option.state, self._look.theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if not (chosen or hovered or focused):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect.adjusted(inset, 0, -inset, 0)).adjusted(0, 0.5, 0, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or hovered:
            painter.setBrush(theme.select if chosen else theme.hover)
            painter.drawRoundedRect(area, 9, 9)
        if focused:
            ring = QColor(theme.accent)
            ring.setAlphaF(0.45)
            painter.setPen(QPen(ring, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(0.6, 0.6, -0.6, -0.6), 8.4, 8.4)

    def class_tile(
        self, painter: QPainter, rect: QRect, left: int, rank: Importance, *, muted: bool = False
    ) -> None:
        """The tile with a class so far from the left of a row, a dash for none."""
        tone = "neutral" if muted else CLASS_TONES.get(rank, "neutral")
        top = rect.top() + (rect.height() - self._look.fonts.px(TILE)) // 2
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect.left() + left, top, self._tile(rank, tone, ratio))

    def words(
        self, painter: QPainter, cell: QRect, words: Words, side: Qt.AlignmentFlag = LEFT
    ) -> int:
        """One line of words, ending in an ellipsis where there is no room; its width."""
        text, font, colour = words
        if not text or cell.width() <= 0:
            return 0
        key = (text, cell.width(), id(font))
        shown = self._elided.get(key)
        if shown is None:
            if len(self._elided) >= MOST_ELIDED:
                self._elided.clear()
            plain = " ".join(text.split())
            shown = self._metrics[id(font)].elidedText(
                plain, Qt.TextElideMode.ElideRight, cell.width()
            )
            self._elided[key] = shown
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(cell, side | _PLAIN, shown)
        return self._metrics[id(font)].horizontalAdvance(shown)

    def pair(
        self,
        painter: QPainter,
        rect: QRect,
        span: Span,
        upper: Words,
        lower: Words,
        side: Qt.AlignmentFlag = LEFT,
        below: Span | None = None,
        *,
        raised: bool = False,
    ) -> None:
        """Two lines, one above the other, or the only one in the middle.

        The lower may lie in a stretch of its own: ``below``. An upper that is ``raised`` keeps
        its place also where there is no lower.
        """
        cell = QRect(rect.left() + span.left, rect.top(), span.width, rect.height())
        if not (lower[0] or raised) or not upper[0]:
            self.words(painter, cell, upper if upper[0] else lower, side)
            return
        half = self._look.fonts.px(18)
        top = cell.center().y() - half + 1
        self.words(painter, QRect(cell.left(), top, cell.width(), half), upper, side)
        span = below or span
        under = QRect(rect.left() + span.left, top + half, span.width, half - 1)
        self.words(painter, under, lower, side)

    def seconds(
        self, left: tuple[Span, Words], right: tuple[Span, Words], gap: int
    ) -> tuple[Span, tuple[Span, Words]]:
        """Where two second lines lie, so that each takes what the other leaves free.

        Where there is not room for both the right one is not said: nobody misses half of it.
        """
        (first, words), (second, hint) = left, right
        wants = (self.width(words), self.width(hint))
        if first.width and second.width and hint[0]:
            both = second.left + second.width - first.left
            if sum(wants) + gap > both:
                return Span(first.left, both), (Span(second.left, 0), ("", *hint[1:]))
        here, there = shared(first, second, wants, gap)
        return here, (there, hint)

    def width(self, words: Words) -> int:
        """How wide words are, in pixels, with one to spare."""
        return self._metrics[id(words[1])].horizontalAdvance(words[0]) + 1

    def lowest(self, upper: Words, lower: Words) -> int:
        """How wide, in pixels, a pair is in its lower half."""
        return self.width(lower if lower[0] else upper)

    def heading(
        self, painter: QPainter, rect: QRect, left: int, words: str, numbers: str, tone: QColor
    ) -> None:
        """A title between rows, with numbers behind it; both kept a little lower than a row."""
        fonts = self._look.fonts
        cell = rect.adjusted(left, fonts.px(14), -left, 0)
        width = self.words(painter, cell, (words, fonts.second_strong, tone))
        cell.setLeft(cell.left() + width + fonts.px(10))
        self.words(painter, cell, (numbers, fonts.second, self._look.theme.soft))

    def _tile(self, rank: Importance, tone: str, ratio: float) -> QPixmap:
        """The tile with a class, drawn once."""
        text, below = self._look.theme.tone(tone)
        key = (rank.value, below.rgb(), ratio)
        if key not in self._tiles:
            side = self._look.fonts.px(TILE)
            tile = QPixmap(round(side * ratio), round(side * ratio))
            tile.setDevicePixelRatio(ratio)
            tile.fill(QColor(0, 0, 0, 0))
            painter = QPainter(tile)
            area = QRectF(0, 0, side, side)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(below)
            painter.drawRoundedRect(area, 6, 6)
            painter.setFont(self._look.fonts.small_strong)
            painter.setPen(text)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, rank.value or "–")
            painter.end()
            self._tiles[key] = tile
        return self._tiles[key]
