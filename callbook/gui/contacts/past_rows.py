"""Things that were done, one below the other, each with the way to take it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import QuietButton
from callbook.gui.widgets.labels import ElidedLabel

MOST = 200
"""So many of the latest are shown."""


@dataclass(frozen=True, slots=True)
class PastRow:
    """One thing that was done: its key, a title and a second line."""

    key: int
    title: str
    second: str


class _Line(QWidget):
    """Two lines of words and a button."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.title = ElidedLabel("", "ink", look.fonts.strong)
        self.second = ElidedLabel("", "soft", look.fonts.second)
        self.button = QuietButton(look)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.second)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.fonts.px(8), look.fonts.px(10), look.fonts.px(9))
        row.setSpacing(look.fonts.px(12))
        row.addLayout(words, 1)
        row.addWidget(self.button)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.theme.line)
        painter.end()


class PastRows(QScrollArea):
    """The rows; ``pressed`` carries the key of the one whose button was pressed."""

    pressed = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: list[_Line] = []
        self._shown: Sequence[PastRow] = ()
        inner = QWidget()
        inner.setProperty("plain", True)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)

    def rows(self) -> Sequence[PastRow]:
        """What is shown."""
        return self._shown

    def show_rows(self, rows: Sequence[PastRow], action: str) -> None:
        """Show the first of these; ``action`` is what each button says, if there is any."""
        self._shown = rows[:MOST]
        while len(self._lines) < len(self._shown):
            line = _Line(self._look)
            line.button.clicked.connect(self._clicked)
            self._column.insertWidget(len(self._lines), line)
            self._lines.append(line)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(self._shown))
            if place < len(self._shown):
                row = self._shown[place]
                line.title.setText(row.title)
                line.second.setText(row.second)
                line.button.setText(action)
                line.button.setVisible(bool(action))
                line.button.setAccessibleName(f"{action}: {row.title}, {row.second}")

    def press(self, place: int) -> None:
        """Press the button of a row, as a click does."""
        self._lines[place].button.click()

    def focus_at(self, place: int) -> bool:
        """Give the keyboard to the row that stands at a place now, or to the last; else False."""
        if not self._shown:
            return False
        button = self._lines[min(place, len(self._shown) - 1)].button
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(button)
        return True

    def _clicked(self) -> None:
        button = self.sender()
        for line, row in zip(self._lines, self._shown, strict=False):
            if line.button is button:
                self.pressed.emit(row.key)
                return
