"""The list of contacts: what the keys mean for whoever is selected."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from callbook.gui.widgets.picked_list import PickedList

_KEY = Qt.Key
_RETURNS = (_KEY.Key_Return, _KEY.Key_Enter)


class ContactList(PickedList):
    """Keeps the selection by contact; the signals say what is asked for.

    ``opened``: the selected one is to be edited. ``typed`` carries a letter that was meant for
    the search. ``delete_wanted`` and ``call_wanted`` mean whoever is selected.
    """

    opened = Signal()
    call_wanted = Signal()
    delete_wanted = Signal()
    typed = Signal(str)

    def contact(self) -> int | None:
        """The one contact that is selected; None for nobody or several."""
        return self.selected()[0] if self.selected_count() == 1 else None

    def keyboardSearch(self, search: str) -> None:
        """A letter is the beginning of a search."""
        if search.strip():
            self.typed.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _RETURNS:
            (self.call_wanted if control else self.opened).emit()
        elif event.key() == _KEY.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()
