"""A list view that knows where each line lies without asking for the lines before it.

QListView lays every line out anew whenever one comes or goes, a quarter of a second for
100,000 lines of different heights. Here nearly all lines have one height, the few others are
known, and a place is worked out when it is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QTimer,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QWidget,
)

from callbook.core.week import DoneRow, Row
from callbook.gui.week.line_heights import LineHeights
from callbook.gui.week.lines import selectable
from callbook.gui.week.model import NOWHERE, WeekModel
from callbook.gui.week.row_delegate import RowDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelectionModel, Qt
    from PySide6.QtGui import QMouseEvent

_Index = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction
_STEPS = {
    _Action.MoveUp: -1,
    _Action.MovePrevious: -1,
    _Action.MoveLeft: -1,
    _Action.MoveDown: 1,
    _Action.MoveNext: 1,
    _Action.MoveRight: 1,
}


class TallList(QListView):
    """Lines of a few heights, scrolled by pixels, one of them selected.

    ``stands`` tells that it has been painted. What QListView asks the flags of a line for, the
    keyboard of the current line and what a screen reader hears of it, waits for that.
    """

    def __init__(
        self, model: WeekModel, delegate: RowDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._delegate = delegate
        self._heights: LineHeights | None = None
        self._hovered = -1
        self.stands = False
        # A ground of our own: asked for the one that Qt made, PySide would look through all
        # classes of widgets to find out what it is, which takes a tenth of the start.
        ground = QWidget()
        ground.setBackgroundRole(QPalette.ColorRole.Window)
        ground.setAutoFillBackground(True)
        self.setViewport(ground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setModel(model)
        for signal in (
            model.rowsInserted,
            model.rowsRemoved,
            model.rowsMoved,
            model.layoutChanged,
            model.dataChanged,
        ):
            signal.connect(self._forget)

    def heights(self) -> LineHeights:
        """Where each line lies, worked out anew after a change."""
        if self._heights is None:
            lines, delegate = self._rows.lines, self._delegate
            others = [
                (place, delegate.height(line))
                for place, line in enumerate(lines)
                if type(line) not in (Row, DoneRow)
            ]
            self._heights = LineHeights(len(lines), delegate.row_height(), others)
        return self._heights

    def shows(self, place: int) -> bool:
        """Whether a line is in sight, if only in part."""
        heights, offset = self.heights(), self.verticalOffset()
        seen_from, seen_to = heights.top(place) - offset, heights.top(place + 1) - offset
        return seen_from < self.viewport().height() and seen_to > 0

    def _stand(self) -> None:
        self.stands = True
        self.currentChanged(self.currentIndex(), NOWHERE)

    def _forget(self) -> None:
        self._heights = None

    def _selectable(self, place: int) -> bool:
        """Rows and the fold can be selected, headings and sentences cannot."""
        return selectable(self._rows.line(place))

    def _nearest(self, place: int, step: int) -> int | None:
        """The first line from a place on that can be selected."""
        while 0 <= place < self._rows.rowCount():
            if self._selectable(place):
                return place
            place += step
        return None

    def visualRect(self, index: _Index) -> QRect:
        if not index.isValid():
            return QRect()
        heights = self.heights()
        top, below = heights.top(index.row()), heights.top(index.row() + 1)
        return QRect(0, top - self.verticalOffset(), self.width(), below - top)

    def indexAt(self, point: QPoint) -> QModelIndex:
        place = self.heights().place_at(point.y() + self.verticalOffset())
        return self._rows.index(place) if place >= 0 else QModelIndex()

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        self.updateGeometries()
        place = index.row()
        # A row directly below a heading brings the heading into sight as well.
        first = place - 1 if place > 0 and not self._selectable(place - 1) else place
        bar, room, heights = self.verticalScrollBar(), self.viewport().height(), self.heights()
        top, below = heights.top(first), heights.top(place + 1)
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue((top + below - room) // 2)
        elif top < bar.value():
            bar.setValue(top)
        elif below > bar.value() + room:
            bar.setValue(below - room)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def doItemsLayout(self) -> None:
        self._forget()
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar, room, heights = self.verticalScrollBar(), self.viewport().height(), self.heights()
        bar.setSingleStep(heights.row)
        bar.setPageStep(max(heights.row, room - heights.row))
        bar.setRange(0, max(0, heights.total - room))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        current, last = self.currentIndex().row(), self._rows.rowCount() - 1
        if last < 0:
            return QModelIndex()
        page = max(1, self.viewport().height() // self.heights().row - 1)
        if action == _Action.MoveHome:
            found = self._nearest(0, 1)
        elif action == _Action.MoveEnd:
            found = self._nearest(last, -1)
        elif action == _Action.MovePageDown:
            target = min(last, max(current, 0) + page)
            found = self._nearest(target, -1 if target == last else 1)
        elif action == _Action.MovePageUp:
            target = max(0, current - page)
            found = self._nearest(target, 1 if target == 0 else -1)
        else:
            found = self._nearest(current + _STEPS[action], _STEPS[action])
        return self._rows.index(found) if found is not None else self.currentIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.topLeft())
        if index.isValid() and self._selectable(index.row()):
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for place in range(selection.size()):
            part = selection.at(place)
            region += QRegion(self.visualRect(part.topLeft()) | self.visualRect(part.bottomRight()))
        return region

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self.indexAt(event.position().toPoint()).row()
        self.viewport().update()
        if not event.buttons():
            super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hovered = -1
            self.viewport().update()
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        offset, width, heights = self.verticalOffset(), self.width(), self.heights()
        current = self.currentIndex().row()
        place = max(0, heights.place_at(max(0, event.rect().top() + offset)))
        bottom = event.rect().bottom() + offset
        while place < self._rows.rowCount() and (top := heights.top(place)) <= bottom:
            below = heights.top(place + 1)
            self._delegate.paint(
                painter,
                QRect(0, top - offset, width, below - top),
                place,
                chosen=place == current,
                hovered=place == self._hovered,
                focused=self.hasFocus(),
            )
            place += 1
        painter.end()
        if not self.stands:
            QTimer.singleShot(0, self, self._stand)
