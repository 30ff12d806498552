"""The search field of the contacts: the list narrows down with every letter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from callbook.gui.formats import key_text
from callbook.gui.theme import Look

_TO_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchLine(QLineEdit):
    """``left`` tells that the keyboard belongs to the list again."""

    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(200)
        self.setMinimumWidth(look.fonts.px(110))
        self.setMaximumWidth(look.fonts.px(250))
        self._retranslate()

    def begin(self, letter: str = "") -> None:
        """Take the keyboard, and begin with a letter that was typed elsewhere."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if letter:
            self.setText(letter)
        else:
            self.selectAll()

    def _retranslate(self) -> None:
        key = key_text(QKeySequence(QKeySequence.StandardKey.Find))
        words = self.tr("Search …")
        self.setPlaceholderText(f"{words}  {key}")
        self.setAccessibleName(self.tr("Search names, companies, places, tags, notes and numbers"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in _TO_THE_LIST:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
