"""The lines of the week as a Qt model: rows come, go and move, and never reset."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex

from callbook.gui.week.lines import Key, Line, key_of, selectable
from callbook.gui.week.row_texts import RowTexts

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

MOST_MOVES = 48
"""More than so many moves at once are told as one change of the layout."""

NOWHERE = QModelIndex()
DISPLAY, ALOUD = 0, 11
"""Two of Qt.ItemDataRole by their numbers: to name them makes all enumerations of Qt."""
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
    def texts(self) -> RowTexts:
        """What the lines say."""
        return self._texts

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
        """Become these lines: what is gone is removed, what stays moves, what is new comes in.

        What stays the same at both ends, nearly all of a long list, is not looked at.
        """
        if not self._keys and lines:
            self._begin(lines)
            return
        from callbook.gui.week.steps import common_ends

        target = [key_of(line) for line in lines]
        head, tail = common_ends(self._keys, target)
        new = dict(zip(target[head : len(target) - tail], lines[head:], strict=False))
        if new or len(self._keys) > head + tail:
            self._remove(head, self._keys[head : len(self._keys) - tail], list(new))
            self._reorder(head, self._keys[head : len(self._keys) - tail], new)
            self._insert(head, self._keys[head : len(self._keys) - tail], new)
        self._lines = list(lines)
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def _begin(self, lines: Sequence[Line]) -> None:
        """Take the first lines: nothing is to be compared with them."""
        self.beginInsertRows(NOWHERE, 0, len(lines) - 1)
        self._lines = list(lines)
        self._keys = [key_of(line) for line in lines]
        self._places = None
        self.endInsertRows()

    def _remove(self, head: int, old: list[Key], target: list[Key]) -> None:
        from callbook.gui.week.steps import removals

        for step in removals(old, target):
            first, last = head + step.first, head + step.last
            self.beginRemoveRows(NOWHERE, first, last)
            del self._lines[first : last + 1]
            del self._keys[first : last + 1]
            self._places = None
            self.endRemoveRows()

    def _reorder(self, head: int, old: list[Key], new: dict[Key, Line]) -> None:
        known = set(old)
        kept = [key for key in new if key in known]
        if kept == old:
            return
        from callbook.gui.week.steps import moves

        steps = moves(old, kept, MOST_MOVES)
        if steps is None:
            self._lay_out(head, kept, new)
            return
        for step in steps:
            source, target = head + step.source, head + step.target
            below = target + 1 if target > source else target
            self.beginMoveRows(NOWHERE, source, source, NOWHERE, below)
            self._lines.insert(target, self._lines.pop(source))
            self._keys.insert(target, self._keys.pop(source))
            self._places = None
            self.endMoveRows()

    def _lay_out(self, head: int, kept: list[Key], new: dict[Key, Line]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self._keys[index.row()] for index in before]
        self._keys[head : head + len(kept)] = kept
        self._lines[head : head + len(kept)] = [new[key] for key in kept]
        self._places = None
        self.changePersistentIndexList(
            before, [self.createIndex(self.place(key) or 0, 0) for key in keys]
        )
        self.layoutChanged.emit()

    def _insert(self, head: int, old: list[Key], new: dict[Key, Line]) -> None:
        from callbook.gui.week.steps import insertions

        target = list(new)
        for step in insertions(old, target):
            coming = target[step.first : step.last + 1]
            first = head + step.first
            self.beginInsertRows(NOWHERE, first, head + step.last)
            self._keys[first:first] = coming
            self._lines[first:first] = [new[key] for key in coming]
            self._places = None
            self.endInsertRows()

    def rowCount(self, parent: _Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Rows and the fold can be selected, headings and sentences cannot.

        The list asks nothing of this before the first paint: to name a flag makes all
        enumerations of Qt.
        """
        from PySide6.QtCore import Qt

        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsSelectable if selectable(line) else flags

    def data(self, index: _Index, role: int = DISPLAY) -> str | None:
        """The name in a line, and the whole line for a screen reader."""
        line = self.line(index.row())
        if line is None or not index.isValid():
            return None
        if role == DISPLAY:
            return self._texts.title(line)
        if role == ALOUD:
            return self._texts.aloud(line)
        return None
