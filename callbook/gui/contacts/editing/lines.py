"""Fields that give back exactly what they were given, unless somebody typed in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import LinkButton

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


class WeeksLine(TextLine):
    """A number of weeks; empty for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,4}"), self))

    def show_weeks(self, weeks: int | None) -> None:
        """Show so many weeks."""
        self.show_value(str(weeks) if weeks else "")

    def weeks(self) -> int | None:
        """How many weeks; None for none."""
        return int(self.value() or 0) or None


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
    """Values in a line each, and a way to one more."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._lines: list[TextLine] = []
        self._shown = 1
        self.add_button = LinkButton(look)
        self.add_button.setFont(look.fonts.second)
        self.add_button.clicked.connect(self.add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.fonts.px(6))
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_values(())

    def lines(self) -> list[TextLine]:
        """The lines that are shown."""
        return self._lines[: self._shown]

    def show_values(self, values: Sequence[str]) -> None:
        """Show these; without any there is an empty line."""
        self._show_lines(max(1, len(values)))
        for place, line in enumerate(self._lines):
            line.show_value(values[place] if place < len(values) else "")
        self.setFocusProxy(self._lines[0])

    def values(self) -> tuple[str, ...]:
        """What stands in the lines, empty ones aside."""
        return tuple(value for line in self.lines() if (value := line.value()))

    def add(self) -> None:
        """Make room for one more, unless there is."""
        if self._lines[self._shown - 1].text():
            self._show_lines(self._shown + 1)
            self._lines[self._shown - 1].show_value("")
        self._lines[self._shown - 1].setFocus(Qt.FocusReason.OtherFocusReason)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._name = name
        for place, line in enumerate(self._lines, 1):
            line.setAccessibleName(f"{name} {place}")

    def _show_lines(self, count: int) -> None:
        self._shown = count
        while len(self._lines) < count:
            line = TextLine()
            line.textEdited.connect(self.changed)
            self._lines.append(line)
            self._column.insertWidget(self._column.count() - 1, line)
            QWidget.setTabOrder(line, self.add_button)
        for place, line in enumerate(self._lines):
            line.setVisible(place < count)
        self.setAccessibleName(self._name)
