"""Fields that give back exactly what they were given, unless somebody typed in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from callbook.gui.theme import Look

LONGEST = 2000


class TextLine(QLineEdit):
    """One line; a value it cannot show as it is stays whole until the line is edited."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST)
        self._value = self._as_shown = ""

    def show_value(self, value: str) -> None:
        """Show a value, from its beginning."""
        self._value = value
        if self.text() != value:
            self.setText(value)
        self._as_shown = self.text()
        self.setCursorPosition(0)

    def value(self) -> str:
        """What was shown, or what was typed instead, without blanks around it."""
        return self._value if self.text() == self._as_shown else self.text().strip()

    def is_edited(self) -> bool:
        """Whether something else was typed."""
        return self.text() != self._as_shown


class NoteText(QPlainTextEdit):
    """Several lines; Tab leads on to the next field."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = self._as_shown = ""
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.fonts.px(104))

    def show_value(self, value: str) -> None:
        """Show a value."""
        self._value = value
        if self.toPlainText() != value:
            self.setPlainText(value)
        self._as_shown = self.toPlainText()

    def value(self) -> str:
        """What was shown, or what was typed instead."""
        shown = self.toPlainText()
        return self._value if shown == self._as_shown else shown.strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Escape belongs to the form.
        if event.matches(QKeySequence.StandardKey.Cancel):
            event.ignore()
        else:
            super().keyPressEvent(event)


class TextLines(QWidget):
    """Values in a line each, with an empty line for one more."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._lines: list[TextLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.fonts.px(6))

    def lines(self) -> list[TextLine]:
        """The lines that are shown, the empty one last."""
        return [line for line in self._lines if not line.isHidden()]

    def show_values(self, values: Sequence[str]) -> None:
        """Show these."""
        shown = [*values, ""]
        while len(self._lines) < len(shown):
            self._add()
        for place, line in enumerate(self._lines):
            line.show_value(shown[place] if place < len(shown) else "")
            line.setVisible(place < len(shown))
        self.setFocusProxy(self._lines[0])

    def values(self) -> tuple[str, ...]:
        """What stands in the lines, empty ones aside."""
        return tuple(value for line in self._lines if (value := line.value()))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._name = name
        for place, line in enumerate(self._lines, 1):
            line.setAccessibleName(f"{name} {place}")

    def _add(self) -> None:
        line = TextLine()
        line.textEdited.connect(self._edited)
        self._lines.append(line)
        self._column.addWidget(line)
        self.setAccessibleName(self._name)

    def _edited(self) -> None:
        shown = self.lines()
        if shown[-1].text():
            hidden = [line for line in self._lines if line.isHidden()]
            if hidden:
                hidden[0].show()
            else:
                self._add()
        self.changed.emit()
