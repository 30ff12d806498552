"""Dialogs as high as what they say: a sentence that comes takes no room from what is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDialog, QLayout, QWidget

from callbook.gui.widgets.scrolling_part import ScrollingPart

FRAME = 40
"""What the frame of a dialog takes of the screen's height at most."""


class GrowingDialog(QDialog):
    """Takes the height that its layout needs, as long as the screen has it."""

    def fit(self) -> None:
        """Take the height needed now."""
        column = self.layout()
        if column is None:
            return
        wide = column.hasHeightForWidth()
        needed = column.totalHeightForWidth(self.width()) if wide else 0
        needed = max(needed, column.totalMinimumSize().height())
        room = self.screen().availableGeometry()
        self.resize(self.width(), min(needed, room.height() - FRAME))
        over = self.geometry().bottom() - room.bottom()
        if self.isVisible() and over > 0:
            self.move(self.x(), max(room.top(), self.y() - over))

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        # The one moment when the layout knows what all of its parts need.
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return done


class ScrollingBody(ScrollingPart):
    """The middle of a dialog: as high as it needs, and scrolled where the screen is lower."""

    def __init__(self, column: QLayout) -> None:
        inner = QWidget()
        self._inner, self._column = inner, column
        column.setContentsMargins(0, 0, 0, 0)
        inner.setLayout(column)
        super().__init__(inner)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        inner.installEventFilter(self)
        for kind in (QComboBox, QAbstractSpinBox):
            for control in inner.findChildren(kind):
                control.installEventFilter(self)

    def sizeHint(self) -> QSize:
        hint = self._inner.sizeHint()
        return QSize(hint.width(), self.heightForWidth(max(hint.width(), self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._column.totalMinimumSize().width(), 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        column = self._column
        high = column.totalHeightForWidth(width) if column.hasHeightForWidth() else 0
        return max(high, column.totalMinimumSize().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        elif event.type() == QEvent.Type.Wheel and watched is not self._inner:
            # The wheel scrolls; it must change nothing that it goes over.
            event.ignore()
            return True
        return super().eventFilter(watched, event)
