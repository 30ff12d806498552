"""The list of contacts: who is selected, whatever the order, and what the keys mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from callbook.gui.contacts.list_view import EvenList
from callbook.gui.contacts.model import ContactsModel
from callbook.gui.contacts.row_delegate import RowDelegate
from callbook.gui.theme import Look

_KEY = Qt.Key
_Flag = QItemSelectionModel.SelectionFlag
_RETURNS = (_KEY.Key_Return, _KEY.Key_Enter)


class ContactList(EvenList):
    """Keeps the selection by contact; the signals say what is asked for.

    ``picked``: others are selected. ``opened``: the selected one is to be edited. ``typed``
    carries a letter that was meant for the search. ``delete_wanted`` and ``call_wanted`` mean
    whoever is selected.
    """

    picked = Signal()
    opened = Signal()
    call_wanted = Signal()
    delete_wanted = Signal()
    typed = Signal(str)

    def __init__(
        self,
        look: Look,
        model: ContactsModel,
        delegate: RowDelegate,
        parent: QWidget | None = None,
    ) -> None:
        self._changing = False
        super().__init__(model, delegate, parent)
        self._look = look
        self._empty = ""
        self.selectionModel().selectionChanged.connect(self._tell)

    def contact(self) -> int | None:
        """The one contact that is selected; None for nobody or several."""
        return self.selected()[0] if self.selected_count() == 1 else None

    def selected_count(self) -> int:
        """How many are selected."""
        return sum(bottom - top + 1 for top, bottom in self._spans())

    def selected(self) -> list[int]:
        """The selected contacts, from top to bottom."""
        ids = self._rows.ids
        return [one for top, bottom in self._spans() for one in ids[top : bottom + 1]]

    def show_ids(self, ids: Sequence[int], *, anew: bool = False) -> None:
        """Show these contacts; whoever is selected stays so, else the next one is.

        ``anew`` when something else was asked for: then the list begins at its top.
        """
        kept, place = self.selected(), self.currentIndex().row()
        current = self._rows.ids[place] if place >= 0 else None
        seen = place >= 0 and self.shows(place)
        self._changing = True
        self.selectionModel().clear()
        self._rows.show_ids(ids)
        self.updateGeometries()
        self._restore(kept, current, 0 if anew else place)
        if anew:
            self.verticalScrollBar().setValue(0)
        elif seen:
            self.scrollTo(self.currentIndex())
        self._changing = False
        self.viewport().update()
        if self.selected() != kept:
            self.picked.emit()

    def choose(self, contact_id: int) -> bool:
        """Select a contact alone and show it; False if it is not in the list."""
        place = self._rows.place(contact_id)
        if place is not None:
            self._choose_place(place)
        return place is not None

    def choose_none(self) -> None:
        """Select nobody."""
        self.selectionModel().clear()

    def choose_silently(self, contacts: Iterable[int]) -> None:
        """Select these again, as before, and tell nobody."""
        self._changing = True
        self.selectionModel().clear()
        self._restore(list(contacts), None, -1)
        self._changing = False
        self.viewport().update()

    def say_empty(self, sentence: str) -> None:
        """What stands where nobody is shown."""
        self._empty = sentence
        self.viewport().update()

    def _spans(self) -> list[tuple[int, int]]:
        """The stretches of the list that are selected, from top to bottom."""
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(n) for n in range(chosen.count())]
        return sorted((each.top(), each.bottom()) for each in ranges)

    def _restore(self, kept: list[int], current: int | None, place: int) -> None:
        """Select whom of these is there; of none who stands at the place."""
        there = self._rows.places(kept)
        if not there:
            if self._rows.rowCount() and place >= 0:
                self._choose_place(min(place, self._rows.rowCount() - 1))
            return
        chosen = QItemSelection()
        for first, last in runs(there):
            chosen.select(self._rows.index(first), self._rows.index(last))
        self.selectionModel().select(chosen, _Flag.ClearAndSelect)
        at = self._rows.place(current) if current is not None else None
        index = self._rows.index(there[0] if at is None else at)
        self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)

    def _choose_place(self, place: int) -> None:
        """Select a row alone and show it."""
        index = self._rows.index(place)
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
        self.scrollTo(index)

    def _tell(self) -> None:
        if not self._changing:
            self.picked.emit()

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

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._rows.rowCount() or not self._empty:
            return
        painter = QPainter(self.viewport())
        side = self._look.fonts.px(48)
        area = self.viewport().rect().adjusted(side, self._look.fonts.px(56), -side, 0)
        painter.setFont(self._look.fonts.text)
        painter.setPen(self._look.theme.soft)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
        painter.drawText(area, top | Qt.TextFlag.TextWordWrap, self._empty)
        painter.end()


def runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Rising places as stretches without a gap."""
    if not places:
        return []
    breaks = [n for n, (one, after) in enumerate(pairwise(places), 1) if after != one + 1]
    starts = [0, *breaks]
    ends = [*(cut - 1 for cut in breaks), len(places) - 1]
    return [(places[a], places[b]) for a, b in zip(starts, ends, strict=True)]
