"""A control with its name above it and, if need be, a sentence about what is wrong below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from callbook.core.catalogue import say
from callbook.core.errors import Refusal
from callbook.gui.theme import Look
from callbook.gui.widgets.labels import PlainLabel


class Field(QWidget):
    """A named control; ``complain`` shows a sentence below it until the next ``accept``."""

    def __init__(self, look: Look, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self._name = PlainLabel("", "soft", look.fonts.second_strong)
        self._name.setBuddy(control)
        self._help = PlainLabel("", "soft", look.fonts.second)
        self._help.setWordWrap(True)
        self._help.hide()
        self._wrong = PlainLabel("", "silence", look.fonts.second)
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._name, control, self._help, self._wrong):
            column.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_name(self, name: str) -> None:
        """Name the control, for the eye and for a screen reader."""
        self._name.setText(name)
        self.control.setAccessibleName(name)

    def add_below(self, further: QWidget) -> None:
        """Put something further below the control, no wider than it needs."""
        self._column.addWidget(further, 0, Qt.AlignmentFlag.AlignLeft)

    def name(self) -> str:
        """What the control is called."""
        return self._name.text()

    def set_help(self, text: str) -> None:
        """A quiet sentence below the control."""
        self._help.setText(text)
        self._help.setVisible(bool(text))

    def complaint(self) -> str:
        """The sentence about what is wrong, empty while all is well."""
        return self._wrong.text()

    def complain(self, sentence: str) -> None:
        """Say what is wrong."""
        self._show(sentence)

    def refuse(self, refusal: Refusal, language: str) -> None:
        """Say why it was refused, calling the field as the screen does."""
        facts = refusal.worded(language)
        if "name" in facts:
            quoted = f"„{self.name()}“" if language == "de" else f"“{self.name()}”"
            facts["name"] = quoted
        self.complain(say(language, refusal.key, **facts))

    def accept(self) -> None:
        """All is well again."""
        self._show("")

    def _show(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self.control.setAccessibleDescription(sentence)
        self.control.setProperty("wrong", bool(sentence))
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)


def beside_fields(button: QWidget, look: Look) -> QWidget:
    """A button at the height of the controls of the fields it stands beside."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    above = QFontMetrics(look.fonts.second_strong).height() + 4
    column.setContentsMargins(0, above, 0, 0)
    column.addWidget(button)
    column.addStretch(1)
    holder.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return holder
