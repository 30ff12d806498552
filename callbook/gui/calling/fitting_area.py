"""A column of parts that is as high as it needs, and scrolls where there is less room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callbook.gui.widgets.scrolling_part import ScrollingPart


class FittingArea(ScrollingPart):
    """Parts below each other; never higher than they need, so that what follows stays near."""

    def __init__(self, parts: list[QWidget], side: int, top: int, gap: int) -> None:
        inner = QWidget()
        self._side, self._top = side, top
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(side, top, side, 2)
        self._column.setSpacing(gap)
        for part in parts:
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._sought: QWidget | None = None
        super().__init__(inner)
        # Timers of their own: they end with the area, and ask once for however many changes.
        self._fitting = QTimer(self, singleShot=True)
        self._fitting.timeout.connect(self._take_height)
        self._seeking = QTimer(self, singleShot=True)
        self._seeking.timeout.connect(self._show_sought)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        inner.installEventFilter(self)

    def fit(self) -> None:
        """Allow as much height as the parts need now."""
        self.setMaximumHeight(self.needed())

    def needed(self) -> int:
        """The height that the parts need now."""
        # A part tells of another height by an event that may not have come yet.
        self._column.invalidate()
        self._column.activate()
        return self._height()

    def _take_height(self) -> None:
        """After that event: to invalidate once more would bring it back for ever."""
        self.setMaximumHeight(self._height())

    def _height(self) -> int:
        column = self._column
        # The scroll bar lies in the right margin: what the parts have is always the same.
        bar = self._side - column.contentsMargins().right()
        width = max(1, self.width() - bar)
        height = column.totalHeightForWidth(width) if column.hasHeightForWidth() else 0
        return max(height, column.totalMinimumSize().height())

    def set_gap(self, gap: int, top: int) -> None:
        """Put the parts closer to each other and to the top, or farther apart."""
        self._top = top
        margins = self._column.contentsMargins()
        margins.setTop(top)
        self._column.setContentsMargins(margins)
        self._column.setSpacing(gap)

    def take_in(self, part: QWidget) -> None:
        """Have one more part, below all others."""
        # An area of its own, as it may have had before, gives what it scrolls a ground.
        part.setAutoFillBackground(False)
        self._column.insertWidget(self._column.count() - 1, part)
        part.show()

    def let_go(self, part: QWidget) -> None:
        """Have a part no more that was taken in."""
        self._column.removeWidget(part)

    def seek(self, part: QWidget) -> None:
        """Bring a part into sight, once the layout has given it its place."""
        self._sought = part
        self._seeking.start(0)

    def begin_at_top(self) -> None:
        """Show the parts from the first one on, as for somebody else."""
        self._sought = None
        self.verticalScrollBar().setValue(0)

    def _show_sought(self) -> None:
        self.fit()
        if self._sought is not None and self._sought.isVisible():
            self.ensureWidgetVisible(self._sought)
        self._sought = None

    def _make_room(self, _low: int, high: int) -> None:
        """Keep everything where it is when the scroll bar comes."""
        bar = self.verticalScrollBar().sizeHint().width() if high > 0 else 0
        self._column.setContentsMargins(self._side, self._top, self._side - bar, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            # The parts lay themselves out first; only then is the height known.
            self._fitting.start(0)
        return super().eventFilter(watched, event)
