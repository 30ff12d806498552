"""The keys of the contacts."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from callbook.gui.formats import key_text
from callbook.gui.theme import Look
from callbook.gui.widgets.key_line import KeyLine


class KeyHints(KeyLine):
    """What the keys do among the contacts."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._retranslate()

    def _retranslate(self) -> None:
        save = QKeySequence(QKeySequence.StandardKey.Save)
        shift = key_text("Shift+Up").removesuffix(key_text("Up")).strip()
        enter = key_text("Ctrl+Return").replace(key_text("Return"), "↵")
        self.show_keys(
            [
                ("↵", self.tr("Edit")),
                (enter, self.tr("Call")),
                (key_text(save), self.tr("Save")),
                (key_text("Ctrl+N"), self.tr("New")),
                (f"{shift} ↑ ↓", self.tr("Several")),
                (key_text(QKeySequence(QKeySequence.StandardKey.Undo)), self.tr("Undo")),
                ("F1", self.tr("All keys")),
            ]
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
