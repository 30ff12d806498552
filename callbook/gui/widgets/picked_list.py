"""A long list that keeps what is selected, whatever the order and whatever comes and goes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from callbook.gui.theme import Look
from callbook.gui.widgets.even_list import EvenDelegate, EvenList
from callbook.gui.widgets.id_model import IdModel

_Flag = QItemSelectionModel.SelectionFlag


class PickedList(EvenList):
    """Keeps the selection by id; ``picked`` tells that others are selected."""

    picked = Signal()

    def __init__(
        self,
        look: Look,
        model: IdModel,
        delegate: EvenDelegate,
        parent: QWidget | None = None,
    ) -> None:
        self._changing = False
        super().__init__(model, delegate, parent)
        self._look = look
        self._empty = ""
        self.selectionModel().selectionChanged.connect(self._tell)

    def selected_count(self) -> int:
        """How many are selected."""
        return sum(bottom - top + 1 for top, bottom in self._spans())

    def selected(self) -> list[int]:
        """The ids of what is selected, from top to bottom."""
        ids = self._rows.ids
        return [one for top, bottom in self._spans() for one in ids[top : bottom + 1]]

    def show_ids(self, ids: Sequence[int], *, anew: bool = False) -> None:
        """Show these rows; what is selected stays so, else the next one is.

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

    def choose(self, row_id: int) -> bool:
        """Select a row alone and show it; False if it is not in the list."""
        place = self._rows.place(row_id)
        if place is not None:
            self._choose_place(place)
        return place is not None

    def choose_none(self) -> None:
        """Select nothing."""
        self.selectionModel().clear()

    def choose_silently(self, rows: Iterable[int]) -> None:
        """Select these again, as before, and tell nobody."""
        self._changing = True
        self.selectionModel().clear()
        self._restore(list(rows), None, -1)
        self._changing = False
        self.viewport().update()

    def say_empty(self, sentence: str) -> None:
        """What stands where there is no row."""
        self._empty = sentence
        self.viewport().update()

    def _spans(self) -> list[tuple[int, int]]:
        """The stretches of the list that are selected, from top to bottom."""
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(n) for n in range(chosen.count())]
        return sorted((each.top(), each.bottom()) for each in ranges)

    def _restore(self, kept: list[int], current: int | None, place: int) -> None:
        """Select what of these is there; of none what stands at the place."""
        there = self._rows.places(kept)
        if not there:
            nearest = self.nearest(min(place, self._rows.rowCount() - 1))
            if place >= 0 and nearest is not None:
                self._choose_place(nearest)
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
