"""The contacts as a Qt model: all ids, and the rows of the part that is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from callbook.actions.listing import ListedContact
from callbook.gui.contacts.row_texts import RowTexts

PAGE, MOST_KEPT = 64, 4000
MOST_STEPS = 24
"""More rows that come, go or move at once are told as one change of the layout."""

NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
ReadRows = Callable[[Sequence[int]], list[ListedContact]]


class ContactsModel(QAbstractListModel):
    """Holds the ids; rows are read a page at a time as they come into view, and kept a while.

    The delegate reads ``row`` directly; the roles serve screen readers.
    """

    def __init__(self, read: ReadRows, texts: RowTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._texts = texts
        self._ids: list[int] = []
        self._places: dict[int, int] | None = None
        self._rows: dict[int, ListedContact | None] = {}

    @property
    def ids(self) -> Sequence[int]:
        """All ids from top to bottom."""
        return self._ids

    def place(self, contact_id: int) -> int | None:
        """Where a contact stands; None if it is not shown."""
        if self._places is not None:
            return self._places.get(contact_id)
        try:
            return self._ids.index(contact_id)
        except ValueError:
            return None

    def places(self, contacts: Sequence[int]) -> list[int]:
        """Where some contacts stand, from top to bottom; those not shown are left out."""
        if len(contacts) > MOST_STEPS and self._places is None:
            self._places = dict(zip(self._ids, range(len(self._ids)), strict=True))
        found = (self.place(contact_id) for contact_id in contacts)
        return sorted(place for place in found if place is not None)

    def row(self, place: int) -> ListedContact | None:
        """The row at a place; None where there is none, or where it is gone by now."""
        if not 0 <= place < len(self._ids):
            return None
        contact_id = self._ids[place]
        if contact_id not in self._rows:
            self._read_page(place)
        return self._rows.get(contact_id)

    def forget(self, contacts: Iterable[int] | None) -> None:
        """Read these rows anew when they are next looked at; None means all."""
        if contacts is None:
            self._rows.clear()
        else:
            for contact_id in contacts:
                self._rows.pop(contact_id, None)
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def show_ids(self, ids: Sequence[int]) -> None:
        """Become these ids; a few that differ come and go, else all is laid out anew."""
        target = list(ids)
        if target == self._ids:
            return
        if not self._change_few(target):
            self._lay_out(target)

    def _read_page(self, place: int) -> None:
        start = place - place % PAGE
        missing = [one for one in self._ids[start : start + PAGE] if one not in self._rows]
        found: dict[int, ListedContact | None] = dict.fromkeys(missing)
        found.update((row.id, row) for row in self._read(missing))
        while self._rows and len(self._rows) + len(found) > MOST_KEPT:
            del self._rows[next(iter(self._rows))]
        self._rows.update(found)

    def _change_few(self, target: list[int]) -> bool:
        """Move one, or remove and insert a few; False where that would not do."""
        first, behind = alike_around(self._ids, target)
        old, new = self._ids[first : len(self._ids) - behind], target[first : len(target) - behind]
        if not old:
            self._insert(first, new)
        elif new == old[1:] + old[:1]:
            self._move(first, first + len(old) - 1)
        elif new == old[-1:] + old[:-1]:
            self._move(first + len(old) - 1, first)
        else:
            return len(old) != len(new) and self._come_and_go(first, old, new)
        return True

    def _come_and_go(self, first: int, old: list[int], new: list[int]) -> bool:
        if abs(len(old) - len(new)) > MOST_STEPS:
            return False
        known, wanted = set(old), set(new)
        gone, come = known - wanted, wanted - known
        kept_old = [one for one in old if one in wanted]
        if len(gone) + len(come) > MOST_STEPS or kept_old != [n for n in new if n in known]:
            return False
        for contact_id in gone:
            self._remove(self._ids.index(contact_id, first))
        for place in sorted(new.index(contact_id) for contact_id in come):
            self._insert(first + place, [new[place]])
        return True

    def _remove(self, place: int) -> None:
        self.beginRemoveRows(NOWHERE, place, place)
        del self._ids[place]
        self._places = None
        self.endRemoveRows()

    def _move(self, source: int, target: int) -> None:
        below = target + 1 if target > source else target
        self.beginMoveRows(NOWHERE, source, source, NOWHERE, below)
        self._ids.insert(target, self._ids.pop(source))
        self._places = None
        self.endMoveRows()

    def _insert(self, place: int, ids: list[int]) -> None:
        self.beginInsertRows(NOWHERE, place, place + len(ids) - 1)
        self._ids[place:place] = ids
        self._places = None
        self.endInsertRows()

    def _lay_out(self, target: list[int]) -> None:
        """Take another order; Qt's own marks follow their contact, be they few."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self._ids[index.row()] for index in before]
        self._ids, self._places = target, None
        after = [self._index_of(contact_id) for contact_id in held]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _index_of(self, contact_id: int) -> QModelIndex:
        place = self.place(contact_id)
        return self.createIndex(place, 0) if place is not None else QModelIndex()

    def rowCount(self, parent: _Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The name in a row, and the whole row for a screen reader."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._texts.aloud(row)
        return self._texts.name(row)


def alike_around(old: list[int], new: list[int]) -> tuple[int, int]:
    """How many are the same at the beginning, and how many of the others at the end."""
    most = min(len(old), len(new))
    first, stretch = 0, 1024
    while first < most and stretch:
        if old[first : first + stretch] == new[first : first + stretch]:
            first = min(most, first + stretch)
        else:
            stretch //= 2
    behind, stretch = 0, 1024
    while behind < most - first and stretch:
        until_old, until_new = len(old) - behind, len(new) - behind
        taken = min(stretch, most - first - behind)
        if old[until_old - taken : until_old] == new[until_new - taken : until_new]:
            behind += taken
        else:
            stretch = taken // 2
    return first, behind
