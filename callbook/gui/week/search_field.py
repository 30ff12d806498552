"""The search field of the week: a few letters or digits, and whoever rings is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from callbook.gui.desk import Desk
from callbook.gui.formats import command_key
from callbook.gui.theme import Look

# What only a search needs is imported with it, and costs no start.
if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from callbook.gui.week.found_list import FoundList

MOST_FOUND = 8
BESIDE = 32
"""What frame and margins take beside the words, in pixels."""


class SearchField(QLineEdit):
    """Shows who is found below it while one types; ``found`` carries who was chosen.

    ``left`` tells that nobody was chosen and the keyboard belongs to the list again.
    """

    found = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._list: FoundList | None = None
        self.setClearButtonEnabled(False)
        self.setMinimumWidth(look.fonts.px(90))
        self.setMaximumWidth(look.fonts.px(210))
        self.setMaxLength(200)
        self.textEdited.connect(self._find)
        self._retranslate()

    def results(self) -> FoundList:
        """The list below the field, made when it is first needed."""
        if self._list is None:
            from callbook.gui.week.found_list import FoundList

            self._list = FoundList(self._look, self.window())
            self._list.picked.connect(self._pick)
        return self._list

    def _find(self, text: str) -> None:
        if not text.strip():
            self._hide()
            return
        from callbook.actions import contacts

        found = contacts.find(self._desk.book, text, MOST_FOUND)
        self.results().show_found(found, self)
        self._say()

    def _say(self) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        # The keyboard stays in the field, so a screen reader has to be told what is marked.
        QAccessible.updateAccessibility(
            QAccessibleAnnouncementEvent(self, self.results().marked_text())
        )

    def _pick(self, contact_id: int) -> None:
        self._hide()
        self.clear()
        self.found.emit(contact_id)

    def _hide(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _retranslate(self) -> None:
        words = self.tr("Search …")
        both = f"{words}  {command_key('F')}"
        taken = self.fontMetrics().horizontalAdvance(both) + self._look.fonts.px(BESIDE)
        self.setPlaceholderText(both if taken <= self.width() else words)
        self.setAccessibleName(self.tr("Search names, companies, places and numbers"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt

        key, shown = event.key(), self._list is not None and self._list.isVisible()
        if key == Qt.Key.Key_Escape:
            self._hide()
            self.clear()
            self.left.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and shown:
            self.results().step(1 if key == Qt.Key.Key_Down else -1)
            self._say()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            contact_id = self.results().marked() if shown else None
            if contact_id is not None:
                self._pick(contact_id)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
