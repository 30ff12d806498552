"""The pages of a call sheet one below the other, as they will be printed."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from callbook.core.sheet import CallSheet, Paper
from callbook.gui.theme import Look
from callbook.paper.sheet_painter import SheetDrawing

_GAP = 20
_KEPT = 4
"""Pages kept as pictures, more than are ever seen at once."""


class Preview(QAbstractScrollArea):
    """Paints the pages that are in sight, each once; the width of the view sets their size."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._drawing: SheetDrawing | None = None
        self._pictures: dict[int, QPixmap] = {}
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_sheet(self, sheet: CallSheet, paper: Paper) -> None:
        """Show a sheet from its first page."""
        self._drawing = SheetDrawing(sheet, paper)
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._drawing.pages) if self._drawing else 0

    def page_rect(self, index: int) -> QRect:
        """Where a page is in the view now; parts may be out of sight."""
        size = self._page_size()
        left = (self.viewport().width() - size.width()) // 2
        top = _GAP + index * (size.height() + _GAP) - self.verticalScrollBar().value()
        return QRect(left, top, size.width(), size.height())

    def _page_size(self) -> QRect:
        if self._drawing is None:
            return QRect()
        place = self._drawing.place
        width = max(1, self.viewport().width() - 2 * _GAP)
        return QRect(0, 0, width, round(width * place.height / place.width))

    def _lay_out(self) -> None:
        self._pictures.clear()
        whole = _GAP + self.page_count() * (self._page_size().height() + _GAP)
        seen = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, whole - seen))
        bar.setPageStep(seen)
        bar.setSingleStep(48)
        self.viewport().update()

    def _picture(self, index: int) -> QPixmap:
        """The page as it is seen, drawn when it first comes into sight."""
        if index not in self._pictures and self._drawing is not None:
            while len(self._pictures) >= _KEPT:
                self._pictures.pop(next(iter(self._pictures)))
            ratio = self.devicePixelRatioF()
            size = self._page_size().size()
            picture = QPixmap(size * ratio)
            picture.fill(Qt.GlobalColor.white)
            painter = QPainter(picture)
            scale = picture.width() / self._drawing.place.width
            painter.scale(scale, scale)
            self._drawing.draw(painter, self._drawing.pages[index])
            painter.end()
            picture.setDevicePixelRatio(ratio)
            self._pictures[index] = picture
        return self._pictures[index]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.theme.window)
        painter.setPen(QPen(self._look.theme.line, 1))
        for index in range(self.page_count()):
            rect = self.page_rect(index)
            if rect.intersects(event.rect()):
                painter.drawPixmap(rect.topLeft(), self._picture(index))
                painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._lay_out()
        bar.setValue(round(share * bar.maximum()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if Qt.Key(event.key()) in ends:
            bar.setValue(ends[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)
