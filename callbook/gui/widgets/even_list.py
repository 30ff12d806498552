"""A list of rows of one height that knows where each lies without laying them out."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from callbook.gui.widgets.id_model import IdModel

_Index = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction
_Flag = QItemSelectionModel.SelectionFlag
_STEPS = {
    _Action.MoveUp: -1,
    _Action.MovePrevious: -1,
    _Action.MoveLeft: -1,
    _Action.MoveDown: 1,
    _Action.MoveNext: 1,
    _Action.MoveRight: 1,
}


class EvenDelegate(QStyledItemDelegate):
    """Paints rows that all have one height."""

    def row_height(self) -> int:
        """How high every row is, in pixels."""
        raise NotImplementedError


class EvenList(QListView):
    """Any number of rows, scrolled by pixels; several can be selected with Shift and Ctrl."""

    def __init__(
        self, model: IdModel, delegate: EvenDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._delegate = delegate
        self._hovered = -1
        self.setItemDelegate(delegate)
        # A ground of our own: to find out what the one is that Qt made, PySide would look through
        # all classes of widgets, and the window stands still meanwhile.
        ground = QWidget()
        ground.setBackgroundRole(QPalette.ColorRole.Window)
        ground.setAutoFillBackground(True)
        self.setViewport(ground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setModel(model)

    def row_top(self, place: int) -> int:
        """How far a row is from the top of the list, in pixels."""
        return place * self._delegate.row_height()

    def shows(self, place: int) -> bool:
        """Whether a row is in sight, if only in part."""
        offset = self.verticalOffset()
        below = self.row_top(place + 1) - offset
        return below > 0 and self.row_top(place) - offset < self.viewport().height()

    def nearest(self, place: int, step: int = 1) -> int | None:
        """The row at a place, else the next one in a direction, else the next one at all."""
        ids = self._rows.ids
        for direction in (step, -step):
            at = place
            while 0 <= at < len(ids):
                if ids[at] > 0:
                    return at
                at += direction
        return None

    def visualRect(self, index: _Index) -> QRect:
        if not index.isValid():
            return QRect()
        top = self.row_top(index.row()) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._delegate.row_height())

    def indexAt(self, point: QPoint) -> QModelIndex:
        place = (point.y() + self.verticalOffset()) // self._delegate.row_height()
        if 0 <= place < self._rows.rowCount():
            return self._rows.index(place)
        return QModelIndex()

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        self.updateGeometries()
        bar, room = self.verticalScrollBar(), self.viewport().height()
        place, ids = index.row(), self._rows.ids
        # A row directly below a heading brings the heading into sight as well.
        first = place - 1 if place > 0 and ids[place - 1] <= 0 else place
        top, below = self.row_top(first), self.row_top(place + 1)
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue((top + below - room) // 2)
        elif top < bar.value():
            bar.setValue(top)
        elif below > bar.value() + room:
            bar.setValue(below - room)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def rowsInserted(self, parent: _Index, start: int, end: int) -> None:
        QAbstractItemView.rowsInserted(self, parent, start, end)
        self.viewport().update()

    def rowsAboutToBeRemoved(self, parent: _Index, start: int, end: int) -> None:
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)
        self.viewport().update()

    def updateGeometries(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        row = self._delegate.row_height()
        bar.setSingleStep(row)
        bar.setPageStep(max(row, room - row))
        bar.setRange(0, max(0, self.row_top(self._rows.rowCount()) - room))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        current, last = self.currentIndex().row(), self._rows.rowCount() - 1
        if last < 0:
            return QModelIndex()
        page = max(1, self.viewport().height() // self._delegate.row_height() - 1)
        places = {
            _Action.MoveHome: 0,
            _Action.MoveEnd: last,
            _Action.MovePageDown: current + page,
            _Action.MovePageUp: current - page,
        }
        place = places[action] if action in places else current + _STEPS[action]
        up = place < current or action == _Action.MoveEnd
        found = self.nearest(min(last, max(0, place)), -1 if up else 1)
        return self._rows.index(found) if found is not None else self.currentIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        rect, row = rect.normalized(), self._delegate.row_height()
        last = self._rows.rowCount() - 1
        first = max(0, (rect.top() + self.verticalOffset()) // row)
        until = min(last, (rect.bottom() + self.verticalOffset()) // row)
        chosen = QItemSelection()
        if first <= until:
            chosen.select(self._rows.index(first), self._rows.index(until))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        # Whatever is in sight: a hundred thousand selected rows are not gone through one by one.
        return QRegion(self.viewport().rect())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self.indexAt(event.position().toPoint()).row()
        self.viewport().update()
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hovered = -1
            self.viewport().update()
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        offset, width, row = self.verticalOffset(), self.width(), self._delegate.row_height()
        current = self.currentIndex().row() if self.hasFocus() else -1
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        first = max(0, (event.rect().top() + offset) // row)
        until = min(self._rows.rowCount() - 1, (event.rect().bottom() + offset) // row)
        selection = self.selectionModel()
        for place in range(first, until + 1):
            index = self._rows.index(place)
            state = QStyle.StateFlag.State_Enabled
            if selection.isSelected(index):
                state |= QStyle.StateFlag.State_Selected
            if place == current:
                state |= QStyle.StateFlag.State_HasFocus
            if place == self._hovered:
                state |= QStyle.StateFlag.State_MouseOver
            option.rect = QRect(0, place * row - offset, width, row)
            option.state = state
            self._delegate.paint(painter, option, index)
        painter.end()
