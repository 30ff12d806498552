"""How the opportunities are painted: two lines a row, headings of the same height."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QStyleOptionViewItem

from callbook.core.opportunities import CLOSED, ListedOpportunity, Stage
from callbook.gui.opportunities.model import STAGES, OpportunitiesModel
from callbook.gui.opportunities.texts import TONES, Texts
from callbook.gui.theme import Look
from callbook.gui.widgets.even_list import EvenDelegate
from callbook.gui.widgets.row_ink import RIGHT, RowInk, Words
from callbook.gui.widgets.spans import Span, shared

ROW, MARK, GAP, ROOMY = 54, 11, 18, 225
"""Below so much room the call that a row came from is named in short."""
NARROW, TIGHT = 560, 400
"""Below these widths the next step goes, then the value."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Mark, title, next step and value; ``inset`` is the air beside a selected row."""

    mark: Span
    title: Span
    step: Span
    value: Span
    inset: int


def columns(width: int, look: Look) -> Columns:
    """The columns of a list ``width`` pixels wide."""
    px = look.fonts.px
    wide = width >= px(NARROW)
    margin, gap = px(28 if wide else 20), px(GAP)
    left = margin + px(26)
    room = max(px(60), width - left - margin)
    value = min(max(px(182), round(room * 0.29)), px(240)) if width >= px(TIGHT) else 0
    step = round((room - value) * 0.42) if wide else 0
    first = room - value - step
    return Columns(
        mark=Span(margin, px(MARK)),
        title=Span(left, first - (gap if value else 0)),
        step=Span(left + first, max(0, step - gap)),
        value=Span(left + first + step, value),
        inset=px(16 if wide else 12),
    )


class RowDelegate(EvenDelegate):
    """Paints a row or a heading; reads the model's values, not its roles."""

    def __init__(
        self, look: Look, texts: Texts, model: OpportunitiesModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._texts = texts
        self._model = model
        self._columns: tuple[int, Columns] | None = None
        fonts = look.fonts
        self._ink = RowInk(look, (fonts.strong, fonts.text, fonts.second, fonts.second_strong))

    def row_height(self) -> int:
        """How high every line is, in pixels."""
        return self._look.fonts.px(ROW)

    def columns(self, width: int) -> Columns:
        """Where the parts of a row lie in a list of this width."""
        if self._columns is None or self._columns[0] != width:
            self._columns = (width, columns(width, self._look))
        return self._columns[1]

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
            self._paint_heading(painter, option.rect, place, line)
            return
        self._ink.ground(painter, option, place.inset)
        row = self._model.row(index.row())
        if row is not None:
            self._paint_row(painter, option.rect, place, row)

    def _paint_row(
        self, painter: QPainter, rect: QRect, place: Columns, row: ListedOpportunity
    ) -> None:
        fonts, theme, texts = self._look.fonts, self._look.theme, self._texts
        stage = row.opportunity.stage
        tone = theme.tone(TONES[stage])[0]
        lost = stage is Stage.LOST
        ink = theme.soft if lost else theme.ink
        self._paint_mark(painter, rect, place.mark, stage)
        upper: Words = (row.opportunity.title, fonts.strong, ink)
        who: Words = (texts.who(row), fonts.second, theme.soft)
        short = place.value.width < fonts.px(ROOMY)
        value: Words = (
            texts.money(row.opportunity.value_cents),
            fonts.strong,
            tone if stage is Stage.WON else ink,
        )
        origin: Words = (texts.origin(row, short=short), fonts.second, theme.soft)
        text, when = texts.step(row)
        step: Words = (text, fonts.second, theme.ink)
        day: Words = (when, fonts.second, theme.soft)
        if stage not in CLOSED and row.opportunity.next_due is not None:
            colour = theme.due if texts.is_due(row) else theme.soft
            day = (when, fonts.second_strong, colour)
        if not place.step.width:
            self._paint_narrow(painter, rect, place, (upper, who), (value, origin))
            return
        self._ink.pair(painter, rect, place.title, upper, who)
        wants = (self._ink.lowest(step, day), self._ink.lowest(value, origin))
        left, right = shared(place.step, place.value, wants, fonts.px(GAP))
        self._ink.pair(painter, rect, place.step, step, day, below=left)
        self._ink.pair(painter, rect, place.value, value, origin, RIGHT, below=right)

    def _paint_narrow(
        self,
        painter: QPainter,
        rect: QRect,
        place: Columns,
        title: tuple[Words, Words],
        value: tuple[Words, Words],
    ) -> None:
        """Title and value, each as wide as it needs; the call it came from only if all fits."""
        (upper, who), (money, origin), gap = title, value, self._look.fonts.px(GAP)
        left, (right, said) = self._ink.seconds((place.title, who), (place.value, origin), gap)
        wants = (self._ink.width(upper), self._ink.width(money))
        first, last = shared(place.title, place.value, wants, gap)
        self._ink.pair(painter, rect, first, upper, who, below=left)
        self._ink.pair(painter, rect, last, money, said, RIGHT, right, raised=bool(money[0]))

    def _paint_mark(self, painter: QPainter, rect: QRect, span: Span, stage: Stage) -> None:
        """A small diamond in the tone of the stage; only a closed one is filled."""
        text, ground = self._look.theme.tone(TONES[stage])
        half, middle = span.width / 2, rect.top() + rect.height() / 2
        centre = rect.left() + span.left + half
        path = QPainterPath()
        path.moveTo(centre, middle - half)
        path.lineTo(centre + half, middle)
        path.lineTo(centre, middle + half)
        path.lineTo(centre - half, middle)
        path.closeSubpath()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(text)
        painter.setBrush(text if stage is Stage.WON else ground)
        painter.drawPath(path)

    def _paint_heading(self, painter: QPainter, rect: QRect, place: Columns, line: int) -> None:
        words, numbers = self._model.heading(line)
        tone = self._look.theme.tone(TONES[STAGES[line]])[0]
        self._ink.heading(painter, rect, place.mark.left, words, numbers, tone)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(self._look.fonts.px(300), self.row_height())
