"""The lines of the week as a Qt model: rows come, go and move, and never reset."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from callbook.core.week import DoneRow, Row
from callbook.gui.week.lines import Fold, Key, Line, key_of
from callbook.gui.week.row_texts import RowTexts
from callbook.gui.week.steps import insertions, moves, removals

MOST_MOVES = 48
"""More than so many moves at once are told as one change of the layout."""

NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class WeekModel(QAbstractListModel):
    """The lines of the list, found by place or by key.

    The delegate and the list read ``line`` directly; the roles serve screen readers.
    """

    def __init__(self, texts: RowTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._lines: list[Line] = []
        self._keys: list[Key] = []
        self._places: dict[Key, int] | None = None

    @property
    def lines(self) -> Sequence[Line]:
        """All lines from top to bottom."""
        return self._lines

    @property
    def keys(self) -> Sequence[Key]:
        """The key of each line."""
        return self._keys

    def line(self, place: int) -> Line | None:
        """The line at a place, None where there is none."""
        return self._lines[place] if 0 <= place < len(self._lines) else None

    def place(self, key: Key) -> int | None:
        """Where the line with a key stands; None if it is not shown."""
        if self._places is None:
            self._places = {each: index for index, each in enumerate(self._keys)}
        return self._places.get(key)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Become these lines: what is gone is removed, what stays moves, what is new comes in."""
        new = {key_of(line): line for line in lines}
        target = list(new)
        if target != self._keys:
            self._remove(target)
            self._reorder(target, new)
            self._insert(target, new)
        self._lines = list(lines)
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def _remove(self, target: list[Key]) -> None:
        for step in removals(self._keys, target):
            self.beginRemoveRows(NOWHERE, step.first, step.last)
            del self._lines[step.first : step.last + 1]
            del self._keys[step.first : step.last + 1]
            self._places = None
            self.endRemoveRows()

    def _reorder(self, target: list[Key], new: dict[Key, Line]) -> None:
        known = set(self._keys)
        kept = [key for key in target if key in known]
        if kept == self._keys:
            return
        steps = moves(self._keys, kept, MOST_MOVES)
        if steps is None:
            self._lay_out(kept, new)
            return
        for step in steps:
            below = step.target + 1 if step.target > step.source else step.target
            self.beginMoveRows(NOWHERE, step.source, step.source, NOWHERE, below)
            self._lines.insert(step.target, self._lines.pop(step.source))
            self._keys.insert(step.target, self._keys.pop(step.source))
            self._places = None
            self.endMoveRows()

    def _lay_out(self, kept: list[Key], new: dict[Key, Line]) -> None:
        self.layoutAboutToBeChanged.emit()
        place = {key: index for index, key in enumerate(kept)}
        before = self.persistentIndexList()
        after = [self.createIndex(place[self._keys[index.row()]], 0) for index in before]
        self._keys = kept
        self._lines = [new[key] for key in kept]
        self._places = None
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _insert(self, target: list[Key], new: dict[Key, Line]) -> None:
        for step in insertions(self._keys, target):
            coming = target[step.first : step.last + 1]
            self.beginInsertRows(NOWHERE, step.first, step.last)
            self._keys[step.first : step.first] = coming
            self._lines[step.first : step.first] = [new[key] for key in coming]
            self._places = None
            self.endInsertRows()

    def rowCount(self, parent: _Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The name in a line, and the whole line for a screen reader."""
        line = self.line(index.row())
        if line is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts.title(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._texts.aloud(line)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Rows and the fold can be selected, headings and sentences cannot."""
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if isinstance(line, Row | DoneRow | Fold):
            flags |= Qt.ItemFlag.ItemIsSelectable
        return flags
