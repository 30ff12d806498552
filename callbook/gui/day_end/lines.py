"""A few lines of plain text below each other, a short one at the left of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QWidget

from callbook.gui.theme import Look
from callbook.gui.widgets.labels import ElidedLabel, PlainLabel

MOST = 40
"""So many lines are shown; the day of a person has seldom more."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line: what stands at its left, whom it is about, and what is said more softly."""

    side: str
    text: str
    more: str = ""


class Lines(QWidget):
    """Shows lines; hidden while there are none."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._texts: list[str] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, look.fonts.px(4), 0, 0)
        self._grid.setHorizontalSpacing(look.fonts.px(12))
        self._grid.setVerticalSpacing(look.fonts.px(6))
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def texts(self) -> list[str]:
        """All that is said, a line each."""
        return self._texts

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines in place of those before."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        fonts = self._look.fonts
        row = 0
        self._texts = []
        for line in lines[:MOST]:
            self._texts.append(" ".join(filter(None, (line.side, line.text, line.more))))
            if line.side:
                self._grid.addWidget(PlainLabel(line.side, "soft", fonts.second), row, 0)
            text = ElidedLabel(line.text, "ink", fonts.second)
            self._grid.addWidget(text, row, 1 if line.side else 0, 1, 1 if line.side else 2)
            row += 1
            if line.more:
                more = ElidedLabel(line.more, "soft", fonts.second)
                self._grid.addWidget(more, row, 1 if line.side else 0, 1, 1 if line.side else 2)
                row += 1
        if len(lines) > MOST:
            rest = PlainLabel(f"+ {len(lines) - MOST}", "soft", fonts.second)
            self._grid.addWidget(rest, row, 0, 1, 2)
        self.setVisible(bool(lines))
