"""The keys of the follow-ups."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from callbook.gui.formats import key_text
from callbook.gui.theme import Look
from callbook.gui.widgets.key_line import KeyLine


class KeyHints(KeyLine):
    """What the keys do among the follow-ups."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._retranslate()

    def _retranslate(self) -> None:
        shift = key_text("Shift+Up").removesuffix(key_text("Up")).strip()
        self.show_keys(
            [
                ("↵", self.tr("Call")),
                ("S", self.tr("Move")),
                (self.tr("Space"), self.tr("Done")),
                (key_text("Del"), self.tr("Drop")),
                ("N", self.tr("New")),
                ("E", self.tr("Calendar")),
                (key_text("Ctrl+C"), self.tr("Copy")),
                (f"{shift} ↑ ↓", self.tr("Several")),
                (key_text(QKeySequence(QKeySequence.StandardKey.Undo)), self.tr("Undo")),
                ("F1", self.tr("All keys")),
            ]
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
