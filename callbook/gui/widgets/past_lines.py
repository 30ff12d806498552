"""What was said before, a day and words line by line; a line that is a call can be opened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import is_enter
from callbook.gui.widgets.labels import PlainLabel
from callbook.gui.widgets.scrolling_part import bring_into_sight

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Said:
    """A line: the call that it is about, None for what is no call; a day, and words."""

    call_id: int | None
    day: str
    words: str


class PastLine(QAbstractButton):
    """One line; ``stepped`` asks for the line before (-1) or behind (1)."""

    stepped = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.said = Said(None, "", "")
        second, top = look.fonts.second, Qt.AlignmentFlag.AlignTop
        self._day, self._words = PlainLabel("", "soft", second), PlainLabel("", "ink", second)
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(look.fonts.px(each) for each in (5, 3, 5, 3)))
        row.setSpacing(look.fonts.px(8))
        row.addWidget(self._day, 0, top)
        row.addWidget(self._words, 1, top)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_said(self, said: Said, width: int, *, first: bool) -> None:
        """Show a line, its day so wide; Tab leads to the first, from there the arrows lead on."""
        self._day.setFixedWidth(width)
        self.said = said
        self._day.setText(said.day)
        self._day.setVisible(bool(said.day))
        self._words.setText(said.words)
        self.setAccessibleName(f"{said.day}, {said.words}" if said.day else said.words)
        opens = said.call_id is not None
        # A tone of its own: in that of a button that cannot be pressed it could not be read.
        self._words.set_tone("ink" if opens else "soft")
        self.setEnabled(opens)
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        policy = Qt.FocusPolicy.StrongFocus if first else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy if opens else Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        elif event.key() in STEPS:
            self.stepped.emit(STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Not for the pointer: what moved away below it could not be pressed.
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            bring_into_sight(self)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        hovered = self.underMouse() and self.isEnabled()
        if not hovered and not self.hasFocus():
            return
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent, 1.4) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.hover if hovered else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.7, 0.7, -0.7, -0.7), 6, 6)
        painter.end()


class PastLines(QWidget):
    """The lines one below the other; ``opened`` carries the id of the call to look at."""

    opened = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: list[PastLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def shown(self) -> list[PastLine]:
        """The lines in sight, the latest call first."""
        return [line for line in self._lines if not line.isHidden()]

    def show_said(self, said: Sequence[Said]) -> None:
        """Show these lines."""
        while len(self._lines) < len(said):
            line = PastLine(self._look)
            line.clicked.connect(self._open)
            line.stepped.connect(self._step)
            self._column.addWidget(line)
            self._lines.append(line)
        days = QFontMetrics(self._look.fonts.second)
        width = max((days.horizontalAdvance(each.day) for each in said), default=0) + 2
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(said))
            if place < len(said):
                line.show_said(said[place], width, first=place == 0)

    def focus_first(self) -> None:
        """Give the keyboard to the latest call."""
        if self._lines:
            self._lines[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _open(self) -> None:
        line = self.sender()
        if isinstance(line, PastLine) and line.said.call_id is not None:
            self.opened.emit(line.said.call_id)

    def _step(self, by: int) -> None:
        line, shown = self.sender(), self.shown()
        if isinstance(line, PastLine) and line in shown:
            place = shown.index(line) + by
            if 0 <= place < len(shown) and shown[place].isEnabled():
                shown[place].setFocus(Qt.FocusReason.OtherFocusReason)
