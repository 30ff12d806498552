"""The frame of the dialogs that show what was done and take it back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from callbook.gui.contacts.past_rows import PastRows
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import QuietButton
from callbook.gui.widgets.labels import PlainLabel


class PastDialog(QDialog):
    """Title, a sentence, the rows, and what became of the last press."""

    def __init__(self, look: Look, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.told = PlainLabel("", "accent", look.fonts.text)
        self.told.setWordWrap(True)
        self.told.hide()
        self.rows = PastRows(look)
        self.leave = QuietButton(look, self.tr("Close"))
        self.leave.clicked.connect(self.reject)
        self._title = PlainLabel("", "ink", look.fonts.title)
        self._sentence = PlainLabel("", "soft", look.fonts.text)
        self._sentence.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        side = look.fonts.px(26)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, look.fonts.px(22), side, look.fonts.px(18))
        column.setSpacing(look.fonts.px(12))
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addWidget(self.rows, 1)
        column.addWidget(self.told)
        column.addLayout(foot)
        self.resize(look.fonts.px(680), look.fonts.px(560))

    def name_it(self, title: str, sentence: str) -> None:
        """Say what it shows."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._sentence.setText(sentence)

    def tell(self, words: str, tone: str = "accent") -> None:
        """Say what became of it."""
        self.told.set_tone(tone)
        self.told.setText(words)
        self.told.setVisible(bool(words))
