"""The list of follow-ups: what its keys and clicks mean for those selected."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from callbook.gui.follow_ups.model import FollowUpsModel
from callbook.gui.follow_ups.row_delegate import RowDelegate
from callbook.gui.theme import Look
from callbook.gui.widgets.picked_list import PickedList

_KEY = Qt.Key
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class FollowUpList(PickedList):
    """Keeps the selection by follow-up; the signals mean whatever is selected.

    ``ticked`` carries the one follow-up whose circle was clicked, ``menu_wanted`` a place of
    the screen.
    """

    opened = Signal()
    fulfil_wanted = Signal()
    drop_wanted = Signal()
    move_wanted = Signal()
    new_wanted = Signal()
    copy_wanted = Signal()
    export_wanted = Signal()
    ticked = Signal(int)
    menu_wanted = Signal(QPoint)

    def __init__(
        self,
        look: Look,
        model: FollowUpsModel,
        delegate: RowDelegate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, model, delegate, parent)
        self._circles = delegate
        self._pressed = 0
        self._acts = {
            _KEY.Key_Return: self.opened,
            _KEY.Key_Enter: self.opened,
            _KEY.Key_Space: self.fulfil_wanted,
            _KEY.Key_Delete: self.drop_wanted,
            _KEY.Key_Backspace: self.drop_wanted,
            _KEY.Key_S: self.move_wanted,
            _KEY.Key_N: self.new_wanted,
            _KEY.Key_E: self.export_wanted,
        }

    def selected(self) -> list[int]:
        """The selected follow-ups, from top to bottom; headings between them are none."""
        return [one for one in super().selected() if one > 0]

    def selected_count(self) -> int:
        """How many are selected."""
        return len(self.selected())

    def after_selected(self) -> int | None:
        """What to select once those selected are gone: the row below them, else above."""
        ids, chosen = self._rows.ids, self.selected()
        if not chosen:
            return None
        first, last = self._rows.place(chosen[0]), self._rows.place(chosen[-1])
        below = ids[(last or 0) + 1 :]
        above = reversed(ids[: first or 0])
        return next((one for part in (below, above) for one in part if one > 0), None)

    def corner(self) -> QPoint:
        """The place of the screen below the current row, where a menu belongs."""
        rect = self.visualRect(self.currentIndex())
        bottom = min(max(rect.bottom(), 0), self.viewport().height())
        return self.viewport().mapToGlobal(QPoint(self._look.fonts.px(104), bottom))

    def _row_at(self, point: QPoint) -> int:
        """The follow-up at a point, 0 for none."""
        index = self.indexAt(point)
        return max(0, self._rows.ids[index.row()]) if index.isValid() else 0

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._acts.get(_KEY(event.key())) if event.modifiers() in _PLAIN else None
        if event.matches(QKeySequence.StandardKey.Copy):
            act = self.copy_wanted
        if act is None:
            super().keyPressEvent(event)
            return
        event.accept()
        # A key that is held acts once, or Space would tick off everything there is.
        if not event.isAutoRepeat():
            act.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        row, left = self._row_at(point), event.button() == Qt.MouseButton.LeftButton
        self._pressed = row if left and self._circles.ticks_at(point.x(), self.width()) else 0
        if row and not self._pressed:
            super().mousePressEvent(event)
        else:
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, 0
        if not pressed:
            super().mouseReleaseEvent(event)
        elif self._row_at(event.position().toPoint()) == pressed:
            self.ticked.emit(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # A double click must never dial; it shows the contact, which Enter does as well.
        point = event.position().toPoint()
        if self._circles.ticks_at(point.x(), self.width()):
            self.mousePressEvent(event)
        elif self._row_at(point):
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.selected():
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(self.corner() if by_key else event.globalPos())
