"""The follow-ups as a Qt model: all ids, headings between them, and the rows in sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from callbook.core.promises import Promise, PromiseList
from callbook.gui.follow_ups.lines import FOOT, SECTIONS
from callbook.gui.follow_ups.row_texts import RowTexts
from callbook.gui.widgets.id_model import IdModel, RowPages


class FollowUpsModel(IdModel):
    """Holds the ids; rows are read as they come into view.

    The delegate reads ``row`` and ``line`` directly; the roles serve screen readers.
    """

    def __init__(
        self,
        read: Callable[[Sequence[int]], list[Promise]],
        texts: RowTexts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pages = RowPages(read)
        self._texts = texts
        self._listed = PromiseList()

    def row(self, place: int) -> Promise | None:
        """The row at a place; None where there is none, or where it is gone by now."""
        return self._pages.row(self.ids, place)

    def line(self, place: int) -> tuple[str, str]:
        """The words of a line between the rows, and the number beside them."""
        line = self.ids[place]
        if line == FOOT:
            return self._texts.held(self._listed.held), ""
        section = SECTIONS[line]
        counts = dict(self._listed.sections())
        return self._texts.heading(section), self._texts.formats.number(counts.get(section, 0))

    def take(self, listed: PromiseList) -> None:
        """Count by this list from now on, and read every row anew when it is looked at."""
        self._listed = listed
        self._pages.forget(None)
        self.look_again()

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        """The name in a row, and the whole row for a screen reader."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if not index.isValid():
            return None
        if self.ids[index.row()] <= 0:
            return " ".join(self.line(index.row())).strip()
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._texts.aloud(row)
        return self._texts.name(row)
