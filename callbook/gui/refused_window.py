"""What one sees when the book cannot be opened: the sentence, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import FilledButton, QuietButton
from callbook.gui.widgets.labels import PlainLabel


class RefusedWindow(QWidget):
    """One sentence and the ways on: a backup, another book, the same once more, or leave.

    ``chosen`` carries the path of another book, ``backup_chosen`` that of a backup to bring
    back in place of this one; ``again_wanted`` asks to try this one once more.
    """

    chosen = Signal(str)
    backup_chosen = Signal(str)
    again_wanted = Signal()

    def __init__(self, look: Look, sentence: str, *, damaged: bool = False) -> None:
        super().__init__()
        self._look = look
        self.setWindowTitle("Callbook")
        self.sentence = PlainLabel(sentence, "ink", look.fonts.text)
        self.sentence.setWordWrap(True)
        title = PlainLabel(self.tr("This book cannot be opened"), "ink", look.fonts.title)
        self.first = FilledButton(
            look, self.tr("Bring a backup back …") if damaged else self.tr("Try again")
        )
        self.first.clicked.connect(self._choose_backup if damaged else self.again_wanted)
        self.other = QuietButton(look, self.tr("Open another book …"))
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
        row.addWidget(self.first)
        row.addWidget(self.other)
        row.addWidget(self.leave)
        row.addStretch(1)
        column.addLayout(row)
        self.resize(look.fonts.px(640), look.fonts.px(240))

    def say(self, sentence: str) -> None:
        """Say something else, as when a backup would not do."""
        self.sentence.setText(sentence)

    def _choose_backup(self) -> None:
        self._ask_file(self.first.text()).fileSelected.connect(self.backup_chosen)

    def _choose(self) -> None:
        self._ask_file(self.other.text()).fileSelected.connect(self.chosen)

    def _ask_file(self, title: str) -> QFileDialog:
        from callbook.gui.widgets.last_folder import begin_in_last_folder

        dialog = QFileDialog(self, title)
        begin_in_last_folder(dialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()
        return dialog
