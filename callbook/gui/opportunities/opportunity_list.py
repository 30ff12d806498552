"""The list of opportunities: what its keys and clicks mean for the one selected."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from callbook.core.opportunities import Stage
from callbook.gui.opportunities.model import OpportunitiesModel
from callbook.gui.opportunities.row_delegate import RowDelegate
from callbook.gui.theme import Look
from callbook.gui.widgets.picked_list import PickedList

_KEY = Qt.Key
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
STAGE_KEYS = dict(zip((_KEY.Key_1, _KEY.Key_2, _KEY.Key_3, _KEY.Key_4), Stage, strict=True))


class OpportunityList(PickedList):
    """One opportunity is selected; ``stage_wanted`` carries the stage it shall come to."""

    edit_wanted = Signal()
    stage_wanted = Signal(str)
    delete_wanted = Signal()
    customer_wanted = Signal()
    new_wanted = Signal()

    def __init__(
        self,
        look: Look,
        model: OpportunitiesModel,
        delegate: RowDelegate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, model, delegate, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._acts = {
            _KEY.Key_Return: self.edit_wanted,
            _KEY.Key_Enter: self.edit_wanted,
            _KEY.Key_Delete: self.delete_wanted,
            _KEY.Key_Backspace: self.delete_wanted,
            _KEY.Key_K: self.customer_wanted,
            _KEY.Key_N: self.new_wanted,
        }

    def one(self) -> int | None:
        """The opportunity that is selected."""
        return next((one for one in self.selected() if one > 0), None)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = _KEY(event.key()), event.modifiers() in _PLAIN
        stage = STAGE_KEYS.get(key) if plain else None
        act = self._acts.get(key) if plain else None
        if stage is None and act is None:
            super().keyPressEvent(event)
            return
        event.accept()
        if event.isAutoRepeat():
            return
        if stage is not None:
            self.stage_wanted.emit(stage.value)
        elif act is not None:
            act.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._rows.ids[index.row()] > 0:
            super().mousePressEvent(event)
        else:
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._rows.ids[index.row()] > 0:
            self.edit_wanted.emit()
