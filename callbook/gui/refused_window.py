"""What one sees when the book cannot be opened: the sentence, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import FilledButton, QuietButton
from callbook.gui.widgets.labels import PlainLabel


class RefusedWindow(QWidget):
    """One sentence, another book, or leave; ``chosen`` carries the path of another book."""

    chosen = Signal(str)

    def __init__(self, look: Look, sentence: str) -> None:
        super().__init__()
        self._look = look
        self.setWindowTitle("Callbook")
        self.sentence = PlainLabel(sentence, "ink", look.fonts.text)
        self.sentence.setWordWrap(True)
        title = PlainLabel(self.tr("This book cannot be opened"), "ink", look.fonts.title)
        self.other = FilledButton(look, self.tr("Open another book …"))
        self.leave = QuietButton(look, self.tr("Quit"))
        self.other.clicked.connect(self._choose)
        self.leave.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(16)
        column.addWidget(title)
        column.addWidget(self.sentence)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.other)
        row.addWidget(self.leave)
        row.addStretch(1)
        column.addLayout(row)
        self.resize(look.fonts.px(600), look.fonts.px(240))

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.other.text())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.chosen)
        dialog.open()
