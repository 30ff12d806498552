"""How a contact is painted in the list: one line of columns, fonts and places kept."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from callbook.actions.listing import ListedContact
from callbook.core.contacts import ContactKind, Importance
from callbook.gui.contacts.columns import Column, Columns, Span, columns
from callbook.gui.contacts.model import ContactsModel
from callbook.gui.contacts.row_texts import RowTexts
from callbook.gui.theme import Look

ROW, TILE, MARK = 42, 22, 15
CLASS_TONES = {Importance.A: "silence", Importance.B: "due", Importance.C: "prospect"}
MOST_ELIDED = 8192

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_PLAIN = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter | _LEFT


class RowDelegate(QStyledItemDelegate):
    """Paints a row; reads the model's values, not its roles."""

    def __init__(
        self, look: Look, texts: RowTexts, model: ContactsModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._texts = texts
        self._model = model
        self._columns: tuple[int, Columns] | None = None
        self._tiles: dict[tuple[str, int, float], QPixmap] = {}
        self._elided: dict[tuple[str, int, int], str] = {}
        fonts = look.fonts
        self._struck = QFont(fonts.text)
        self._struck.setStrikeOut(True)
        self._figures = QFont(fonts.second)
        self._figures.setFeature(QFont.Tag("tnum"), 1)
        used = (fonts.strong, fonts.second, fonts.second_strong, self._figures, self._struck)
        self._metrics = {id(font): QFontMetrics(font) for font in used}

    def row_height(self) -> int:
        """How high every row is, in pixels."""
        return self._look.fonts.px(ROW)

    def columns(self, width: int) -> Columns:
        """Where the columns lie in a list of this width."""
        if self._columns is None or self._columns[0] != width:
            self._columns = (width, columns(width, self._look.fonts))
        return self._columns[1]

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row with its ground."""
        row = self._model.row(index.row())
        place = self.columns(option.rect.width())
        self._paint_ground(painter, option, place.inset)
        if row is None:
            return
        soft, ink = self._look.theme.soft, self._look.theme.ink
        second = self._look.fonts.second
        self._paint_class(painter, option.rect, place.span(Column.CLASS), row)
        self._paint_name(painter, option.rect, place, row)
        colour = soft if row.archived else ink
        for column, text in (
            (Column.COMPANY, self._texts.company(row)),
            (Column.CITY, row.city),
        ):
            self._cell(painter, option.rect, place.span(column), (text, second, colour))
        self._paint_kind(painter, option.rect, place.span(Column.KIND), row)
        self._paint_number(painter, option.rect, place.span(Column.NUMBER), row)
        spoken = (self._texts.spoken(row), self._figures, soft)
        self._cell(painter, option.rect, place.span(Column.SPOKEN), spoken)
        self._paint_extra(painter, option.rect, place.span(Column.EXTRA), row)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, inset: int) -> None:
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

    def _paint_class(
        self, painter: QPainter, rect: QRect, span: Span | None, row: ListedContact
    ) -> None:
        if span is None:
            return
        tone = "neutral" if row.archived else CLASS_TONES.get(row.importance, "neutral")
        top = rect.top() + (rect.height() - self._look.fonts.px(TILE)) // 2
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect.left() + span.left, top, self._tile(row.importance, tone, ratio))

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

    def _paint_name(
        self, painter: QPainter, rect: QRect, place: Columns, row: ListedContact
    ) -> None:
        span, theme = place.span(Column.NAME), self._look.theme
        if span is None:
            return
        words = (self._texts.name(row), self._look.fonts.strong, theme.ink)
        if row.archived:
            words = (words[0], self._struck, theme.soft)
        elif row.kind is ContactKind.PROSPECT:
            words = (words[0], words[1], theme.prospect)
        if row.do_not_call:
            mark = self._look.fonts.px(MARK)
            room = Span(span.left, max(0, span.width - mark - 8))
            width = self._cell(painter, rect, room, words)
            left = rect.left() + span.left + width + 8
            blocked_mark(painter, left, rect, mark, theme.silence)
        else:
            self._cell(painter, rect, span, words)

    def _paint_kind(
        self, painter: QPainter, rect: QRect, span: Span | None, row: ListedContact
    ) -> None:
        theme = self._look.theme
        colour = theme.prospect if row.kind is ContactKind.PROSPECT else theme.soft
        if row.archived:
            colour = theme.soft
        words = (self._texts.kind(row), self._look.fonts.second, colour)
        self._cell(painter, rect, span, words)

    def _paint_number(
        self, painter: QPainter, rect: QRect, span: Span | None, row: ListedContact
    ) -> None:
        if span is None:
            return
        theme, text = self._look.theme, self._texts.number(row)
        if row.without_number:
            self._cell(painter, rect, span, (text, self._look.fonts.second, theme.silence))
        elif row.doubtful:
            mark = self._look.fonts.px(MARK)
            room = Span(span.left, max(0, span.width - mark - 6))
            width = self._cell(painter, rect, room, (text, self._figures, theme.due))
            area = QRectF(rect.left() + span.left + width + 6, 0, mark, mark)
            area.moveTop(rect.top() + (rect.height() - mark) / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.due_soft)
            painter.drawEllipse(area)
            painter.setFont(self._look.fonts.small_strong)
            painter.setPen(theme.due)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "?")
        else:
            colour = theme.soft if row.archived or row.do_not_call else theme.ink
            self._cell(painter, rect, span, (text, self._figures, colour))

    def _paint_extra(
        self, painter: QPainter, rect: QRect, span: Span | None, row: ListedContact
    ) -> None:
        if span is None:
            return
        theme, fonts, due = self._look.theme, self._look.fonts, self._texts.due(row)
        width = 0
        if due:
            words = (due, fonts.second_strong, theme.due)
            width = self._cell(painter, rect, span, words) + fonts.px(8)
        rest = Span(span.left + width, max(0, span.width - width))
        self._cell(painter, rect, rest, (row.tags, fonts.second, theme.soft))

    def _cell(
        self, painter: QPainter, rect: QRect, span: Span | None, words: tuple[str, QFont, QColor]
    ) -> int:
        """One line of words, ending in an ellipsis where there is no room; its width."""
        text, font, colour = words
        if span is None or not text or span.width <= 0:
            return 0
        key = (text, span.width, id(font))
        shown = self._elided.get(key)
        if shown is None:
            if len(self._elided) >= MOST_ELIDED:
                self._elided.clear()
            plain = " ".join(text.split())
            shown = self._metrics[id(font)].elidedText(
                plain, Qt.TextElideMode.ElideRight, span.width
            )
            self._elided[key] = shown
        painter.setFont(font)
        painter.setPen(colour)
        cell = QRect(rect.left() + span.left, rect.top(), span.width, rect.height())
        painter.drawText(cell, _PLAIN, shown)
        return self._metrics[id(font)].horizontalAdvance(shown)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(self._look.fonts.px(300), self.row_height())


def blocked_mark(painter: QPainter, left: float, rect: QRect, side: int, colour: QColor) -> None:
    """A circle with a bar through it: somebody who wants no calls."""
    top = rect.top() + (rect.height() - side) / 2
    area = QRectF(left, top, side, side).adjusted(1, 1, -1, -1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(area)
    part = area.width() * 0.146
    begin = QPointF(area.left() + part, area.top() + part)
    painter.drawLine(begin, QPointF(area.right() - part, area.bottom() - part))
