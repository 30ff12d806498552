"""Draws the call sheet: one and the same drawing for preview, printer and PDF."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLine, QMarginsF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPagedPaintDevice, QPageLayout, QPainter, QPen

from callbook.core.errors import Refusal
from callbook.core.pages import Capacity, Page, pages
from callbook.core.sheet import CallSheet, Paper, SheetCall, SheetHeading
from callbook.paper.layout import TWIPS, layout, millimetres, page_size, points
from callbook.paper.qr import ACROSS, DOWN, ROW_BYTES, SIZE, code
from callbook.paper.type import OutcomeLine, Type, make_fonts

_INK = QColor("#000000")
_LINE = QColor("#a0a0a0")

# Baselines and lines below the top of a call or heading, in modules.
_FIRST, _SECOND, _THIRD, _BOXES, _DOTS = 9.6, 17.4, 23.5, 31.2, 42.0
_TICK_AT = 3.4
_CODE = 9
_HEADING = 11
_GAP = millimetres(2)
_TICK = millimetres(4)
_BLACK_AND_WHITE = [0xFF000000, 0xFFFFFFFF]


def paint(device: QPagedPaintDevice, sheet: CallSheet, paper: Paper) -> None:
    """Draws all pages on a PDF or a printer; raises Refusal if the device takes none."""
    whole_page = QMarginsF(0, 0, 0, 0)
    device.setPageLayout(
        QPageLayout(page_size(paper), QPageLayout.Orientation.Portrait, whole_page)
    )
    painter = QPainter()
    if not painter.begin(device):
        raise Refusal("sheet.not_taken")
    try:
        scale = painter.device().logicalDpiX() / TWIPS
        painter.scale(scale, scale)
        drawing = SheetDrawing(sheet, paper)
        for index, page in enumerate(drawing.pages):
            if index:
                device.newPage()
            drawing.draw(painter, page)
    finally:
        painter.end()


@dataclass(frozen=True, slots=True)
class _Lines:
    """The boxes and lines of a page."""

    boxes: list[QRect]
    dots: list[QLine]
    ends: list[QLine]
    head: QLine


class SheetDrawing:
    """A sheet on a paper, ready to draw page by page on painters scaled to twips."""

    def __init__(self, sheet: CallSheet, paper: Paper) -> None:
        self.sheet = sheet
        self.place = layout(paper)
        self.pages = pages(sheet)
        self._fonts = make_fonts()
        self._outcomes = OutcomeLine(sheet.outcomes, self.place)
        self._frame = QPen(_INK, points(0.7), Qt.PenStyle.SolidLine)
        self._frame.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._hairline = QPen(_LINE, points(0.5), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        self._dots = QPen(_INK, points(0.5), Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        self._dots.setDashPattern([1.2, 3])
        self._lines: dict[tuple[int, ...], _Lines] = {}
        self._lines_of_text: dict[int, list[int]] = {}

    def draw(self, painter: QPainter, page: Page) -> None:
        """Draws one page on white."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        calls, headings, at = [], [], 0
        for line in page.lines:
            if isinstance(line, SheetCall):
                calls.append((at, line))
                at += Capacity().call
            else:
                headings.append((at, line))
                at += Capacity().heading
        self._draw_codes(painter, calls)
        self._draw_lines(painter, tuple(top for top, _ in calls))
        painter.setPen(_INK)
        self._draw_head(painter)
        for top, heading in headings:
            self._draw_heading(painter, heading, top)
        for top, call in calls:
            self._draw_call(painter, call, top)
        if not calls:
            painter.setFont(self._fonts.heading.font)
            painter.drawText(QPointF(self.place.left, self.place.down(20)), self.sheet.nobody)
        self._draw_foot(painter, page)

    def _draw_head(self, painter: QPainter) -> None:
        fonts, place, sheet = self._fonts, self.place, self.sheet
        baseline = place.top - millimetres(6.7)
        half = place.column - place.left
        painter.setFont(fonts.title.font)
        painter.drawText(QPointF(place.left, baseline), sheet.title)
        company = fonts.heading.fitted(sheet.company, half)
        self._draw_right(painter, fonts.heading, company, baseline - points(2))
        below = baseline + millimetres(4.6)
        self._draw_right(painter, fonts.text, sheet.tally, below)
        painter.drawText(QPointF(place.left, below), sheet.period)

    def _draw_foot(self, painter: QPainter, page: Page) -> None:
        fonts, place = self._fonts, self.place
        baseline = place.bottom + millimetres(5.6)
        painter.setFont(fonts.small_bold.font)
        painter.drawText(QPointF(place.left, baseline), self.sheet.confidential)
        self._draw_right(painter, fonts.small, page.foot, baseline)
        used = fonts.small_bold.width(self.sheet.confidential) + fonts.small.width(page.foot)
        room = place.right - place.left - used - 2 * _GAP
        words = fonts.small.fitted(f" – {self.sheet.footer}", room)
        after = place.left + fonts.small_bold.width(self.sheet.confidential)
        painter.drawText(QPointF(after, baseline), words)

    def _draw_heading(self, painter: QPainter, heading: SheetHeading, top: int) -> None:
        place, baseline = self.place, self.place.down(top + _HEADING)
        painter.setFont(self._fonts.heading.font)
        room = place.right - place.left - millimetres(15)
        title = self._fonts.heading.fitted(heading.title, room)
        painter.drawText(QPointF(place.left, baseline), title)
        after = place.left + self._fonts.heading.width(title) + _GAP
        painter.setFont(self._fonts.text.font)
        painter.drawText(QPointF(after, baseline), heading.total)

    def _draw_lines(self, painter: QPainter, tops: tuple[int, ...]) -> None:
        """All boxes and lines of the page, kind by kind: few strokes cost least."""
        if tops not in self._lines:
            self._lines[tops] = self._lines_at(tops)
        lines = self._lines[tops]
        painter.setPen(self._hairline)
        painter.drawLines(lines.ends)
        if tops:
            painter.setPen(self._dots)
            painter.drawLines(lines.dots)
            painter.setPen(self._frame)
            painter.drawRects(lines.boxes)
        painter.setPen(QPen(_INK, points(1.3)))
        painter.drawLine(lines.head)

    def _lines_at(self, tops: tuple[int, ...]) -> _Lines:
        place, box = self.place, self._outcomes.box
        lines = _Lines([], [], [], QLine())
        for top in tops:
            lines.boxes.append(QRect(place.tick, place.down(top + _TICK_AT), _TICK, _TICK))
            above = place.down(top + _BOXES) - box + points(0.6)
            lines.boxes.extend(QRect(left, above, box, box) for left in self._outcomes.boxes)
            written, end = place.down(top + _DOTS), place.down(top + Capacity().call)
            lines.dots.append(QLine(place.text, written, place.column_end, written))
            lines.ends.append(QLine(place.left, end, place.right, end))
            base = place.down(top + _BOXES) + points(1)
            lines.ends.extend(QLine(x, base, to, base) for x, to in self._outcomes.blanks)
        foot, head = place.bottom + millimetres(2), place.top - millimetres(0.2)
        lines.ends.append(QLine(place.left, foot, place.right, foot))
        lines.head.setLine(place.left, head, place.right, head)
        return lines

    def _draw_codes(self, painter: QPainter, calls: list[tuple[int, SheetCall]]) -> None:
        """All codes of the page as one picture, a dot a module, white between them."""
        rows = bytearray()
        for top, call in calls:
            if call.uri is not None:
                rows += b"\xff" * ((top + _CODE) * DOWN * ROW_BYTES - len(rows))
                rows += code(call.uri)
        if not rows:
            return
        height = len(rows) // ROW_BYTES
        dots = bytes(rows)
        picture = QImage(dots, SIZE * ACROSS, height, ROW_BYTES, QImage.Format.Format_Mono)
        # In this order of colours a PDF keeps the picture as it is, one bit a dot.
        picture.setColorTable(_BLACK_AND_WHITE)
        module = self.place.module
        place = QRectF(self.place.code, self.place.top, SIZE * module, height * module / DOWN)
        painter.drawImage(place, picture)

    def _draw_call(self, painter: QPainter, call: SheetCall, top: int) -> None:
        place, fonts = self.place, self._fonts
        first, second, third, boxes = self._baselines(top)
        painter.setFont(fonts.name.font)
        name = fonts.name.fitted(call.name, place.column - place.text - 3 * _GAP)
        painter.drawText(QPointF(place.text, first), name)
        hint = self._draw_number(painter, call, first)
        painter.setFont(fonts.text.font)
        painter.drawText(QPointF(place.left, first), str(call.position))
        if call.importance:
            after = place.text + fonts.name.width(name) + _GAP
            painter.drawText(QPointF(after, first), call.importance)
        where = fonts.text.fitted(call.place, place.column - place.text - _GAP)
        painter.drawText(QPointF(place.text, second), where)
        room = place.column_end - place.column
        lines = fonts.text.two_lines(call.reason, (hint, call.note), room)
        painter.drawText(QPointF(place.column, second), lines[0])
        if lines[1]:
            painter.drawText(QPointF(place.column, third), lines[1])
        self._outcomes.draw(painter, boxes)

    def _baselines(self, top: int) -> list[int]:
        """Where the lines of a call stand; the same on most pages."""
        if top not in self._lines_of_text:
            lines = (_FIRST, _SECOND, _THIRD, _BOXES)
            self._lines_of_text[top] = [self.place.down(top + line) for line in lines]
        return self._lines_of_text[top]

    def _draw_number(self, painter: QPainter, call: SheetCall, baseline: int) -> str:
        """The number with the hint behind it; gives the hint back if there was no room."""
        place, fonts = self.place, self._fonts
        room = place.column_end - place.column
        type_ = fonts.number if fonts.number.fits(call.number, room) else fonts.number_small
        number = type_.fitted(call.number, room)
        painter.setFont(type_.font)
        painter.drawText(QPointF(place.column, baseline), number)
        if not call.hint:
            return ""
        if type_.width(number) + 2 * _GAP + fonts.text.width(call.hint) > room:
            return call.hint
        self._draw_right(painter, fonts.text, call.hint, baseline, place.column_end)
        return ""

    def _draw_right(
        self, painter: QPainter, type_: Type, text: str, baseline: float, right: int | None = None
    ) -> None:
        end = self.place.right if right is None else right
        painter.setFont(type_.font)
        painter.drawText(QPointF(end - type_.width(text), baseline), text)
