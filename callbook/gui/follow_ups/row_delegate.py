"""How the follow-ups are painted: two lines a row, headings of the same height."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from callbook.core.promises import Promise, PromiseSection
from callbook.gui.follow_ups.lines import SECTIONS
from callbook.gui.follow_ups.model import FollowUpsModel
from callbook.gui.follow_ups.row_texts import RowTexts
from callbook.gui.theme import Look
from callbook.gui.widgets.even_list import EvenDelegate
from callbook.gui.widgets.row_ink import RIGHT, TILE, RowInk, Words
from callbook.gui.widgets.spans import Span

ROW, CIRCLE, GAP = 54, 20, 18
NARROW, TIGHT = 600, 400
"""Below these widths the number goes, then what it is for."""
TONES = {
    PromiseSection.OVERDUE: "silence",
    PromiseSection.TODAY: "due",
    PromiseSection.THIS_WEEK: "accent",
    PromiseSection.LATER: "neutral",
}


@dataclass(frozen=True, slots=True)
class Columns:
    """Circle, class, name, day and number; ``inset`` is the air beside a selected row."""

    circle: Span
    tile: Span
    name: Span
    when: Span
    number: Span
    inset: int


def columns(width: int, look: Look) -> Columns:
    """The columns of a list ``width`` pixels wide."""
    px = look.fonts.px
    wide = width >= px(NARROW)
    margin, gap = px(28 if wide else 20), px(GAP)
    left = margin + px(76)
    room = max(px(60), width - left - margin)
    number = min(round(room * 0.28), px(220)) if wide else 0
    when = round((room - number) * 0.5) if width >= px(TIGHT) else 0
    first = room - when - number
    return Columns(
        circle=Span(margin, px(CIRCLE)),
        tile=Span(margin + px(38), px(TILE)),
        name=Span(left, first - (gap if when else 0)),
        when=Span(left + first, max(0, when - (gap if number else 0))),
        number=Span(left + first + when, number),
        inset=px(16 if wide else 12),
    )


class RowDelegate(EvenDelegate):
    """Paints a row or a heading; reads the model's values, not its roles."""

    def __init__(
        self, look: Look, texts: RowTexts, model: FollowUpsModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._texts = texts
        self._model = model
        self._columns: tuple[int, Columns] | None = None
        fonts = look.fonts
        self._ink = RowInk(look, (fonts.strong, fonts.second, fonts.second_strong, fonts.number))

    def row_height(self) -> int:
        """How high every line is, in pixels."""
        return self._look.fonts.px(ROW)

    def columns(self, width: int) -> Columns:
        """Where the parts of a row lie in a list of this width."""
        if self._columns is None or self._columns[0] != width:
            self._columns = (width, columns(width, self._look))
        return self._columns[1]

    def ticks_at(self, x: int, width: int) -> bool:
        """Whether a click at ``x`` pixels from the left is meant for the circle."""
        circle, air = self.columns(width).circle, self._look.fonts.px(10)
        return circle.left - air <= x <= circle.left + circle.width + air

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one line with its ground."""
        place = self.columns(option.rect.width())
        line = self._model.ids[index.row()]
        if line <= 0:
            self._paint_line(painter, option.rect, place, index.row(), line)
            return
        self._ink.ground(painter, option, place.inset)
        row = self._model.row(index.row())
        if row is not None:
            self._paint_row(painter, option.rect, place, row)

    def _paint_row(self, painter: QPainter, rect: QRect, place: Columns, row: Promise) -> None:
        fonts, theme, texts = self._look.fonts, self._look.theme, self._texts
        self._paint_circle(painter, rect, place.circle)
        self._ink.class_tile(painter, rect, place.tile.left, row.importance)
        upper: Words = (texts.name(row), fonts.strong, theme.ink)
        self._ink.pair(painter, rect, place.name, upper, self._soft(texts.company(row)))
        tone = theme.tone(TONES[texts.section(row)])[0]
        what, origin = self._soft(texts.what_for(row)), self._soft(texts.origin(row))
        left, (right, hint) = self._ink.seconds(
            (place.when, what), (place.number, origin), fonts.px(GAP)
        )
        upper = (texts.when(row), fonts.second_strong, tone)
        self._ink.pair(painter, rect, place.when, upper, what, below=left)
        upper = (texts.number(row), fonts.number, theme.ink)
        if not row.number_shown:
            upper = (upper[0], fonts.second, theme.silence)
        raised = hint is not origin
        self._ink.pair(painter, rect, place.number, upper, hint, RIGHT, right, raised=raised)

    def _soft(self, text: str) -> Words:
        """A second line."""
        return text, self._look.fonts.second, self._look.theme.soft

    def _paint_circle(self, painter: QPainter, rect: QRect, span: Span) -> None:
        top = rect.top() + (rect.height() - span.width) / 2
        area = QRectF(rect.left() + span.left, top, span.width, span.width)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.theme.faint, 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(area.adjusted(0.65, 0.65, -0.65, -0.65))

    def _paint_line(
        self, painter: QPainter, rect: QRect, place: Columns, row: int, line: int
    ) -> None:
        """A heading, or the foot."""
        fonts, theme = self._look.fonts, self._look.theme
        words, count = self._model.line(row)
        left = place.circle.left
        if line in SECTIONS:
            tone = theme.tone(TONES[SECTIONS[line]])[0]
            self._ink.heading(painter, rect, left, words, count, tone)
        else:
            cell = rect.adjusted(left, fonts.px(14), -left, 0)
            self._ink.words(painter, cell, (words, fonts.second, theme.soft))

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(self._look.fonts.px(300), self.row_height())
