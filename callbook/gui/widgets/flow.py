"""A layout that sets its things in a line and goes on in the next where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Chips and badges side by side, as many lines of them as it takes.

    The last ``tail`` of them stand at the right while all have room in one line.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 6, tail: int = 0) -> None:
        super().__init__(parent)
        self._tail = tail
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def _place(self, rect: QRect, *, moving: bool) -> int:
        """Put everything into its place, or only tell how high all of it is."""
        left, top, line = rect.left(), rect.top(), 0
        spare = rect.width() - self._length() if self._tail else 0
        for index, item in enumerate(self._items):
            if spare > 0 and index == len(self._items) - self._tail:
                left += spare
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint().boundedTo(QSize(rect.width(), 10_000))
            if line and left + size.width() > rect.right() + 1:
                left, top, line = rect.left(), top + line + self._gap, 0
            if moving:
                item.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + self._gap
            line = max(line, size.height())
        return top + line - rect.top()

    def _length(self) -> int:
        """How wide everything is in one line."""
        widths = [item.sizeHint().width() + self._gap for item in self._items]
        return sum(widths) - self._gap

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        """How many widgets there are."""
        """How many things are in the layout."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, moving=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size
