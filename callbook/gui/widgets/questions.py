"""One question before something that is better asked first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import FilledButton, QuietButton
from callbook.gui.widgets.growing_dialog import GrowingDialog
from callbook.gui.widgets.labels import PlainLabel


class AskFirst(GrowingDialog):
    """A sentence and two answers, and maybe a line to write on; ``accepted`` means yes.

    Where yes cannot be meant by a key that is pressed too often, ``careful``, Enter means no.
    """

    def __init__(
        self,
        look: Look,
        words: str,
        yes: str,
        parent: QWidget,
        *,
        no: str = "",
        line: str = "",
        careful: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Callbook")
        self.setMinimumWidth(look.fonts.px(420))
        self.setMaximumWidth(look.fonts.px(620))
        self.words = PlainLabel(words, "ink", look.fonts.text)
        self.words.setWordWrap(True)
        self.line = QLineEdit()
        self.line.setMaxLength(500)
        self.line.setPlaceholderText(line)
        self.line.setAccessibleName(line)
        self.line.setVisible(bool(line))
        self.yes = FilledButton(look, yes)
        self.yes.clicked.connect(self.accept)
        self.no = QuietButton(look, no or self.tr("Cancel"))
        self.no.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        self._lay_out(look, buttons)
        meant = self.no if careful else self.yes
        meant.setDefault(True)
        (self.line if line else meant).setFocus()

    def _lay_out(self, look: Look, buttons: QHBoxLayout) -> None:
        side = look.fonts.px(24)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, side, side, look.fonts.px(18))
        column.setSpacing(look.fonts.px(16))
        column.addWidget(self.words)
        column.addWidget(self.line)
        column.addLayout(buttons)
