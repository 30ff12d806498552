"""How a line of the week is painted: fonts and columns worked out once.

No delegate of Qt's: the list paints its lines itself, and Qt's classes for style and options
would be loaded at the start for three truths about a line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from callbook.core.formats import one_line
from callbook.core.week import DoneRow, Row, SectionName
from callbook.gui import ink
from callbook.gui.theme import Look
from callbook.gui.week import row_shapes as shapes
from callbook.gui.week.lines import Fold, Foot, Heading, Line, Sentence
from callbook.gui.week.model import WeekModel
from callbook.gui.week.row_columns import GAP, Columns, columns
from callbook.gui.week.row_texts import BETWEEN, RowTexts
from callbook.gui.widgets.spans import Span, shared

if TYPE_CHECKING:
    from callbook.gui.week.short_words import ShortWords

ROW, HEADING, SENTENCE = 54, 42, 92
SECTION_TONES = {
    SectionName.SILENT: "silence",
    SectionName.FOLLOW_UPS: "due",
    SectionName.CADENCE: "accent",
    SectionName.PROSPECTS: "prospect",
}
MOST_ELIDED = 4096

_Words = tuple[str, QFont, QColor]


class RowDelegate:
    """Paints every kind of line; reads the model's values, not its roles."""

    def __init__(self, look: Look, texts: RowTexts, model: WeekModel) -> None:
        self._look = look
        self._texts = texts
        self._model = model
        self._columns: tuple[int, Columns] | None = None
        self._elided: dict[tuple[str, int, int], str] = {}
        self._shortened: ShortWords | None = None
        self._struck = QFont(look.fonts.text)
        self._struck.setStrikeOut(True)

    def height(self, line: Line) -> int:
        """How high a line is, in pixels."""
        if isinstance(line, Heading | Fold):
            return self._look.fonts.px(HEADING)
        return self._look.fonts.px(SENTENCE if isinstance(line, Sentence) else ROW)

    def row_height(self) -> int:
        """How high nearly all lines are."""
        return self._look.fonts.px(ROW)

    def columns(self, width: int) -> Columns:
        """Where the parts of a row lie in a list of this width."""
        if self._columns is None or self._columns[0] != width:
            self._columns = (width, columns(width, self._look.fonts))
        return self._columns[1]

    def ticks_at(self, x: int, width: int) -> bool:
        """Whether a click at ``x`` pixels from the left is meant for the circle."""
        circle, air = self.columns(width).circle, self._look.fonts.px(10)
        return circle.left - air <= x <= circle.left + circle.width + air

    def _paint_row(self, painter: QPainter, rect: QRect, row: Row) -> None:
        place, fonts, theme = self.columns(rect.width()), self._look.fonts, self._look.theme
        reason, number = self._texts.reason(row), row.contact.number_shown
        tone = theme.tone(SECTION_TONES[row.section])[0]
        shapes.circle(painter, self._look, rect, place.circle, ticked=False)
        name = (self._texts.title(row), fonts.strong, theme.ink)
        why = (reason.text, fonts.second_strong, tone)
        upper = (number, fonts.number, theme.ink)
        if not number:
            upper = (self._texts.no_number(), fonts.second, theme.soft)
        if place.tile.width:
            shapes.class_tile(painter, self._look, rect, place.tile, row.contact.importance)
        if place.narrow:
            self._paint_narrow(painter, rect, row, (name, upper, why))
            return
        where = (self._texts.place(row), fonts.second, theme.soft)
        self._pair(painter, rect, place.name, name, where)
        hinted = theme.soft if reason.tone == "soft" else theme.tone(reason.tone)[0]
        below, said = (reason.detail, fonts.second, theme.soft), (reason.hint, fonts.second, hinted)
        wants = (_width(below if below[0] else why), _width(said if said[0] else upper))
        if sum(wants) > place.both - fonts.px(GAP):
            detail, hint = self._short.beside(row, reason, place, wants[0])
            below, said = (detail, *below[1:]), (hint, *said[1:])
            wants = (_width(below if detail else why), _width(said if hint else upper))
        left, right = shared(place.reason, place.number, wants, fonts.px(GAP))
        raised = bool(below[0] and not said[0]) and wants[0] > left.width
        if raised:
            # Rather than cut a word short, the number leaves the whole second line to it.
            left, right = shared(place.reason, place.number, (wants[0], 0), 0)
        self._pair(painter, rect, place.reason, why, below, below=left)
        self._pair(painter, rect, place.number, upper, said, ink.RIGHT, right, raised=raised)

    def _paint_narrow(
        self, painter: QPainter, rect: QRect, row: Row, words: tuple[_Words, _Words, _Words]
    ) -> None:
        """Name and number, and the reason under both with as much more as there is room for."""
        place, fonts = self.columns(rect.width()), self._look.fonts
        name, number, why = words
        left = place.name
        if place.number.width:
            wants = (_width(name), _width(number))
            left, right = shared(left, place.number, wants, fonts.px(GAP))
            self._words(painter, self._half(rect, right), number, ink.RIGHT)
        self._words(painter, self._half(rect, left), name)
        cell = self._half(rect, place.under, lower=True)
        if not place.number.width:
            cell.setLeft(cell.left() + round(self._words(painter, cell, number)) + fonts.px(GAP))
        cell.setLeft(cell.left() + round(self._words(painter, cell, why)) + fonts.px(4))
        more = self._short.more(row, cell.width(), behind=True)
        self._words(painter, cell, (more, fonts.second, self._look.theme.soft))

    def _paint_done(self, painter: QPainter, rect: QRect, row: DoneRow) -> None:
        place, fonts, theme = self.columns(rect.width()), self._look.fonts, self._look.theme
        when, then = self._texts.done(row)
        shapes.circle(painter, self._look, rect, place.circle, ticked=True)
        if place.tile.width:
            shapes.class_tile(painter, self._look, rect, place.tile, row.importance, muted=True)
        title = (self._texts.title(row), self._struck, theme.soft)
        if place.narrow:
            more = self._short.more(row, place.under.width)
            self._pair(painter, rect, place.under, title, (more, fonts.second, theme.soft))
            return
        where = (self._texts.place(row), fonts.second, theme.soft)
        self._pair(painter, rect, place.name, title, where)
        self._pair(painter, rect, place.reason, (when, fonts.second, theme.soft))
        self._pair(painter, rect, place.number, (then, fonts.second, theme.soft), side=ink.RIGHT)

    @property
    def _short(self) -> ShortWords:
        """What is said where there is little room, made once some row has too little."""
        if self._shortened is None:
            from callbook.gui.week.short_words import ShortWords

            self._shortened = ShortWords(self._look, self._texts)
        return self._shortened

    def _pair(
        self,
        painter: QPainter,
        rect: QRect,
        span: Span,
        upper: _Words,
        lower: _Words | None = None,
        side: float = ink.LEFT,
        below: Span | None = None,
        *,
        raised: bool = False,
    ) -> None:
        """Two lines, one above the other, or one in the middle where the lower says nothing.

        The lower may lie in a stretch of its own: ``below``. An upper that is ``raised`` keeps
        its place also where there is no lower.
        """
        if span.width <= 0:
            return
        if not raised and (lower is None or not lower[0]):
            cell = QRect(rect.left() + span.left, rect.top(), span.width, rect.height())
            self._words(painter, cell, upper, side)
            return
        self._words(painter, self._half(rect, span), upper, side)
        if lower is not None and lower[0]:
            self._words(painter, self._half(rect, below or span, lower=True), lower, side)

    def _half(self, rect: QRect, span: Span, *, lower: bool = False) -> QRect:
        """Where the upper or the lower of two lines stands."""
        half = self._look.fonts.px(18)
        top = rect.center().y() - half + 1
        left = rect.left() + span.left
        if lower:
            return QRect(left, top + half, span.width, half - 1)
        return QRect(left, top, span.width, half)

    def _words(
        self, painter: QPainter, cell: QRect, words: _Words, side: float = ink.LEFT
    ) -> float:
        """One line of words; without room it ends before a part or in an ellipsis; its width."""
        text, font, colour = words
        if not text:
            return 0.0
        key = (text, cell.width(), id(font))
        shown = self._elided.get(key)
        if shown is None:
            if len(self._elided) >= MOST_ELIDED:
                self._elided.clear()
            shown = ink.elided(one_line(text), font, cell.width())
            if shown.endswith(ink.ELLIPSIS) and BETWEEN in text:
                from callbook.gui.week.short_words import leading

                shown = leading(text, font, cell.width())
            self._elided[key] = shown
        return ink.write(painter, cell, shown, font, colour, side)

    def _paint_heading(self, painter: QPainter, rect: QRect, line: Heading | Fold) -> None:
        fonts, theme = self._look.fonts, self._look.theme
        left = self.columns(rect.width()).margin
        cell = rect.adjusted(left, fonts.px(6), -left, 0)
        colour = theme.soft
        if isinstance(line, Fold):
            shapes.fold_mark(painter, self._look, cell, unfolded=line.unfolded)
            cell.setLeft(cell.left() + fonts.px(20))
        elif line.section is not None:
            colour = theme.tone(SECTION_TONES[line.section])[0]
        room = cell.adjusted(0, 0, -fonts.px(48), 0)
        title = (self._texts.title(line), fonts.second_strong, colour)
        if _width(title) > room.width():
            title = (self._texts.short_title(line), *title[1:])
        width = self._words(painter, room, title)
        cell.setLeft(cell.left() + round(width) + fonts.px(10))
        self._words(painter, cell, (self._texts.count(line), fonts.second, theme.soft))

    def _paint_sentence(self, painter: QPainter, rect: QRect, line: Sentence | Foot) -> None:
        fonts, theme = self._look.fonts, self._look.theme
        left = self.columns(rect.width()).margin
        cell = rect.adjusted(left, 0, -left, 0)
        if isinstance(line, Foot):
            said = self._texts.title(line), ""
            if _width((said[0], fonts.second, theme.soft)) > cell.width():
                from callbook.gui.week.short_words import in_two

                said = in_two(said[0], fonts.second, cell.width())
            upper, lower = ((part, fonts.second, theme.soft) for part in said)
            self._pair(painter, rect, Span(left, cell.width()), upper, lower)
            return
        from PySide6.QtCore import Qt

        cell.adjust(0, fonts.px(22), 0, -fonts.px(8))
        painter.setFont(fonts.heading)
        painter.setPen(theme.ink)
        wrap = (
            Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        )
        title = self._texts.title(line)
        painter.drawText(cell, wrap, title)
        metrics = QFontMetrics(fonts.heading)
        taken = metrics.boundingRect(cell, int(wrap.value), title).height() + fonts.px(6)
        painter.setFont(fonts.text)
        painter.setPen(theme.soft)
        painter.drawText(cell.adjusted(0, taken, 0, 0), wrap, self._texts.second(line))

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        place: int,
        *,
        chosen: bool = False,
        hovered: bool = False,
        focused: bool = False,
    ) -> None:
        """Paint the line at a place of the model with its ground."""
        line = self._model.line(place)
        if isinstance(line, Row | DoneRow | Fold):
            shapes.ground(
                painter,
                self._look,
                rect.adjusted(inset := self.columns(rect.width()).inset, 0, -inset, 0),
                selected=chosen,
                hovered=hovered,
                focused=chosen and focused,
            )
        if isinstance(line, Row):
            self._paint_row(painter, rect, line)
        elif isinstance(line, DoneRow):
            self._paint_done(painter, rect, line)
        elif isinstance(line, Heading | Fold):
            self._paint_heading(painter, rect, line)
        elif line is not None:
            self._paint_sentence(painter, rect, line)


def _width(words: _Words) -> int:
    """How wide words are, in pixels, with one to spare."""
    text, font, _ = words
    return ink.width(one_line(text), font) + 1
