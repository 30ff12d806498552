"""All keys at a glance (F1)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from callbook.gui.formats import key_text
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import QuietButton
from callbook.gui.widgets.labels import KeyCap, PlainLabel


class KeysDialog(QDialog):
    """A list of all keys and what they do."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(16)
        self._title = PlainLabel("", "ink", look.fonts.title)
        column.addWidget(self._title)
        sides = QHBoxLayout()
        sides.setSpacing(40)
        column.addLayout(sides)
        self._grids = [QGridLayout(), QGridLayout()]
        for grid in self._grids:
            grid.setHorizontalSpacing(14)
            grid.setVerticalSpacing(9)
            sides.addLayout(grid)
            sides.setAlignment(grid, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self._close = QuietButton(look)
        self._close.clicked.connect(self.accept)
        foot.addWidget(self._close)
        column.addLayout(foot)
        self._retranslate()

    def _rows(self) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
        """Keys and what they do: in the list and the card, then everywhere."""
        listed = [
            ("↑ ↓", self.tr("Go to another contact")),
            (self._key("Return"), self.tr("Call")),
            (self._key("Space"), self.tr("Tick: spoken with")),
            ("1 – 7", self.tr("Outcome, while the list has the focus")),
            (self._key("Alt+1") + " – 7", self.tr("Outcome, from anywhere")),
            (self._key("Alt+G"), self.tr("Tick the next step of the guide")),
            ("N", self.tr("Write a note")),
            (self._key("Ctrl+Return"), self.tr("Save and go on")),
            ("S", self.tr("Postpone")),
            ("Q", self.tr("Number as a QR code, large")),
            ("C", self.tr("Copy the number")),
        ]
        everywhere = [
            (self._key(QKeySequence.StandardKey.Find), self.tr("Search for somebody")),
            (self._key(QKeySequence.StandardKey.Print), self.tr("Print the call sheet")),
            (self._key("Ctrl+E"), self.tr("End of the day")),
            (self._key(QKeySequence.StandardKey.Undo), self.tr("Take back the last act")),
            (self._key("Ctrl+Shift+Z"), self.tr("Do it again")),
            (self._key("Ctrl+1"), self.tr("This week")),
            (self._key("Ctrl+2"), self.tr("Contacts")),
            (self._key("Ctrl+3"), self.tr("Follow-ups")),
            (self._key("Ctrl+N"), self.tr("New contact, among the contacts")),
            (self._key(QKeySequence.StandardKey.Save), self.tr("Save the contact")),
            (self._key("Ctrl+I"), self.tr("Import contacts")),
            (self._key("Ctrl+,"), self.tr("Settings")),
            ("F1", self.tr("This overview")),
        ]
        return listed, everywhere

    def _key(self, key: QKeySequence.StandardKey | str) -> str:
        return key_text(QKeySequence(key))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Keys"))
        self._title.setText(self.tr("Everything by keyboard"))
        self._close.setText(self.tr("Close"))
        for grid, rows in zip(self._grids, self._rows(), strict=True):
            while (item := grid.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.deleteLater()
            for index, (key, words) in enumerate(rows):
                side = Qt.AlignmentFlag.AlignRight
                grid.addWidget(KeyCap(self._look, key), index, 0, side)
                grid.addWidget(PlainLabel(words, "ink", self._look.fonts.text), index, 1)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
