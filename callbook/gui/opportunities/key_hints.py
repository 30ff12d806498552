"""The keys of the opportunities."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from callbook.gui.formats import key_text
from callbook.gui.theme import Look
from callbook.gui.widgets.key_line import KeyLine


class KeyHints(KeyLine):
    """What the keys do among the opportunities."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._retranslate()

    def _retranslate(self) -> None:
        self.show_keys(
            [
                ("↵", self.tr("Edit")),
                ("1–4", self.tr("Stage")),
                ("N", self.tr("New")),
                (key_text("Del"), self.tr("Delete")),
                ("K", self.tr("Now a customer")),
                (key_text(QKeySequence(QKeySequence.StandardKey.Undo)), self.tr("Undo")),
                ("F1", self.tr("All keys")),
            ]
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
