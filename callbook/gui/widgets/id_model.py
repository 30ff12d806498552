"""A long list as a Qt model of ids: rows come, go and move, and never reset.

The ids are all there; what a row tells is read a page at a time as it comes into view.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

PAGE, MOST_KEPT = 64, 4000
MOST_STEPS = 24
"""More rows that come, go or move at once are told as one change of the layout."""

NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class Identified(Protocol):
    """A row that bears its id."""

    @property
    def id(self) -> int:
        """What the row is known by."""


RowT = TypeVar("RowT", bound=Identified)


class RowPages(Generic[RowT]):
    """Rows read a page at a time, and kept a while; None for those that are gone by now."""

    def __init__(self, read: Callable[[Sequence[int]], list[RowT]]) -> None:
        self._read = read
        self._rows: dict[int, RowT | None] = {}

    def row(self, ids: Sequence[int], place: int) -> RowT | None:
        """The row at a place of these ids; None where there is none."""
        if not 0 <= place < len(ids):
            return None
        if ids[place] not in self._rows:
            self._read_page(ids, place)
        return self._rows.get(ids[place])

    def forget(self, ids: Iterable[int] | None) -> None:
        """Read these rows anew when they are next looked at; None means all."""
        if ids is None:
            self._rows.clear()
        else:
            for one in ids:
                self._rows.pop(one, None)

    def _read_page(self, ids: Sequence[int], place: int) -> None:
        start = place - place % PAGE
        page = ids[start : start + PAGE]
        missing = [one for one in page if one > 0 and one not in self._rows]
        found: dict[int, RowT | None] = dict.fromkeys(missing)
        found.update((row.id, row) for row in self._read(missing))
        while self._rows and len(self._rows) + len(found) > MOST_KEPT:
            del self._rows[next(iter(self._rows))]
        self._rows.update(found)


class IdModel(QAbstractListModel):
    """The ids of all rows from top to bottom.

    An id of 0 or below stands for a line between the rows, as a heading: it cannot be selected.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[int] = []
        self._places: dict[int, int] | None = None

    @property
    def ids(self) -> Sequence[int]:
        """All ids from top to bottom."""
        return self._ids

    def place(self, row_id: int) -> int | None:
        """Where a row stands; None if it is not shown."""
        if self._places is not None:
            return self._places.get(row_id)
        try:
            return self._ids.index(row_id)
        except ValueError:
            return None

    def places(self, rows: Sequence[int]) -> list[int]:
        """Where some rows stand, from top to bottom; those not shown are left out."""
        if len(rows) > MOST_STEPS and self._places is None:
            self._places = dict(zip(self._ids, range(len(self._ids)), strict=True))
        found = (self.place(row_id) for row_id in rows)
        return sorted(place for place in found if place is not None)

    def look_again(self) -> None:
        """Tell that rows may say something else than before."""
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def show_ids(self, ids: Sequence[int]) -> None:
        """Become these ids; a few that differ come and go, else all is laid out anew."""
        target = list(ids)
        if target == self._ids:
            return
        if not self._change_few(target):
            self._lay_out(target)

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
        for row_id in gone:
            self._remove(self._ids.index(row_id, first))
        for place in sorted(new.index(row_id) for row_id in come):
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
        """Take another order; Qt's own marks follow their row, be they few."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self._ids[index.row()] for index in before]
        self._ids, self._places = target, None
        after = [self._index_of(row_id) for row_id in held]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _index_of(self, row_id: int) -> QModelIndex:
        place = self.place(row_id)
        return self.createIndex(place, 0) if place is not None else QModelIndex()

    def rowCount(self, parent: _Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Rows can be selected, lines between them cannot."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if self._ids[index.row()] > 0:
            flags |= Qt.ItemFlag.ItemIsSelectable
        return flags


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
