"""Fields for more than a line of plain text."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from callbook.gui.theme import Look

LINES = 4


class NoteField(QPlainTextEdit):
    """A few lines of plain text; Tab leads on."""

    def __init__(self, look: Look, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTabChangesFocus(True)
        self.setFont(look.fonts.text)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + look.fonts.px(22))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
