"""A line that finds a contact while one types, with those found below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from callbook.actions import contacts
from callbook.core.errors import Refusal
from callbook.gui.desk import Desk
from callbook.gui.theme import Look

MOST, ROW = 5, 28


class PersonLine(QWidget):
    """Whom something is for; ``chosen`` tells that somebody was picked."""

    chosen = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._contact_id: int | None = None
        self.line = QLineEdit()
        self.line.setMaxLength(200)
        self.line.installEventFilter(self)
        self.found = QListWidget()
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row = look.fonts.px(ROW)
        self.found.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.found)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._search)
        self.found.itemClicked.connect(self._pick)
        self._retranslate()

    def contact_id(self) -> int | None:
        """Whoever was picked; None while nobody is."""
        return self._contact_id

    def show_contact(self, contact_id: int, name: str) -> None:
        """Begin with somebody."""
        self._contact_id = contact_id
        self.line.setText(" ".join(name.split()))
        self.found.hide()

    def _search(self, text: str) -> None:
        self._contact_id = None
        self.found.clear()
        try:
            people = contacts.find(self._desk.book, text, MOST) if text.strip() else []
        except Refusal as refusal:
            self._desk.refused.emit(refusal.text(self._desk.language))
            return
        for person in people:
            parts = (person.name, "" if person.company == person.name else person.company)
            item = QListWidgetItem(" · ".join(" ".join(part.split()) for part in parts if part))
            item.setData(Qt.ItemDataRole.UserRole, person.id)
            item.setSizeHint(QSize(0, self._row))
            self.found.addItem(item)
        self.found.setCurrentRow(0)
        self.found.setFixedHeight(self._row * len(people) + 10)
        self.found.setVisible(bool(people))

    def _pick(self, item: QListWidgetItem) -> None:
        self.show_contact(item.data(Qt.ItemDataRole.UserRole), item.text())
        self.chosen.emit()

    def _retranslate(self) -> None:
        self.line.setAccessibleName(self.tr("For whom"))
        self.line.setPlaceholderText(self.tr("A few letters or digits"))
        self.found.setAccessibleName(self.tr("Found"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows walk through those found, Enter picks one of them."""
        if event.type() != QEvent.Type.KeyPress or not self.found.isVisible():
            return False
        assert isinstance(event, QKeyEvent)  # noqa: S101 - a key was pressed
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            row = self.found.currentRow() + steps[Qt.Key(event.key())]
            self.found.setCurrentRow(min(self.found.count() - 1, max(0, row)))
            return True
        item = self.found.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and item:
            self._pick(item)
            return event.key() != Qt.Key.Key_Tab
        return False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
