"""The contacts as a Qt model: all ids, and the rows of the part that is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from callbook.actions.listing import ListedContact
from callbook.gui.contacts.row_texts import RowTexts
from callbook.gui.widgets.id_model import IdModel, RowPages


class ContactsModel(IdModel):
    """Holds the ids; rows are read as they come into view.

    The delegate reads ``row`` directly; the roles serve screen readers.
    """

    def __init__(
        self,
        read: Callable[[Sequence[int]], list[ListedContact]],
        texts: RowTexts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pages = RowPages(read)
        self._texts = texts

    def row(self, place: int) -> ListedContact | None:
        """The row at a place; None where there is none, or where it is gone by now."""
        return self._pages.row(self.ids, place)

    def forget(self, contacts: Iterable[int] | None) -> None:
        """Read these rows anew when they are next looked at; None means all."""
        self._pages.forget(contacts)
        self.look_again()

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        """The name in a row, and the whole row for a screen reader."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._texts.aloud(row)
        return self._texts.name(row)
