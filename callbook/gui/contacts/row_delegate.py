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
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from callbook.actions.listing import ListedContact
from callbook.core.contacts import ContactKind
from callbook.gui.contacts.columns import Column, Columns, Span, columns
from callbook.gui.contacts.model import ContactsModel
from callbook.gui.contacts.row_texts import RowTexts
from callbook.gui.theme import Look
from callbook.gui.widgets.even_list import EvenDelegate
from callbook.gui.widgets.row_ink import RowInk

ROW, MARK = 42, 15


class RowDelegate(EvenDelegate):
    """Paints a row; reads the model's values, not its roles."""

    def __init__(
        self, look: Look, texts: RowTexts, model: ContactsModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._texts = texts
        self._model = model
        self._columns: tuple[int, Columns] | None = None
        fonts = look.fonts
        self._struck = QFont(fonts.text)
        self._struck.setStrikeOut(True)
        self._figures = QFont(fonts.second)
        self._figures.setFeature(QFont.Tag("tnum"), 1)
        used = (fonts.strong, fonts.second, fonts.second_strong, self._figures, self._struck)
        self._ink = RowInk(look, used)

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
        self._ink.ground(painter, option, place.inset)
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

    def _paint_class(
        self, painter: QPainter, rect: QRect, span: Span | None, row: ListedContact
    ) -> None:
        if span is None:
            return
        self._ink.class_tile(painter, rect, span.left, row.importance, muted=row.archived)

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
        if span is None:
            return 0
        cell = QRect(rect.left() + span.left, rect.top(), span.width, rect.height())
        return self._ink.words(painter, cell, words)

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
