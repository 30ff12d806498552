"""One pair after the other: the comparison, and the keys that decide."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from callbook.actions.duplicates import SideBySide
from callbook.gui.contacts.merging.comparing import Comparison
from callbook.gui.contacts.merging.fields import FieldWords
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import FilledButton, LinkButton, QuietButton
from callbook.gui.widgets.labels import PlainLabel


class AskingPage(QWidget):
    """Are these two the same? ``decided`` carries the answer, ``back_wanted`` takes one back."""

    decided = Signal(bool)
    back_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = FieldWords(self)
        self._seen: SideBySide | None = None
        self._alike = 0
        self.progress = PlainLabel("", "soft", look.fonts.second)
        self.why = PlainLabel("", "ink", look.fonts.strong)
        self.why.setWordWrap(True)
        self.comparison = Comparison(look)
        self.hint = PlainLabel("", "soft", look.fonts.second)
        self.hint.setWordWrap(True)
        self.for_alike = QCheckBox()
        self.merge = FilledButton(look)
        self.skip = QuietButton(look)
        self.back = LinkButton(look)
        self._lay_out()
        self.comparison.decided.connect(self.decided)
        self.comparison.alike_toggled.connect(self.for_alike.toggle)
        self.merge.clicked.connect(self._say_same)
        self.skip.clicked.connect(self._say_different)
        self.back.clicked.connect(self.back_wanted)
        self._retranslate()

    def _lay_out(self) -> None:
        px = self._look.fonts.px
        head = QHBoxLayout()
        head.addWidget(self.why, 1)
        head.addWidget(self.progress)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.merge)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(self.comparison, 1)
        column.addWidget(self.hint)
        column.addWidget(self.for_alike)
        column.addLayout(buttons)

    def show_pair(
        self, seen: SideBySide, number: int, total: int, alike: int, formats: LocaleFormats
    ) -> None:
        """Ask about a pair: which one it is, and how many more are like it."""
        self._seen, self._alike = seen, alike
        self.progress.setText(
            self.tr("{0} of {1}").format(formats.number(number), formats.number(total))
        )
        self.for_alike.setChecked(False)
        self.comparison.show_pair(seen, formats)
        self._word()

    def _say_same(self) -> None:
        self.decided.emit(True)

    def _say_different(self) -> None:
        self.decided.emit(False)

    def _word(self) -> None:
        if self._seen is not None:
            self.why.setText(
                self.tr("Is this the same contact? They have {0}.").format(
                    self._words.why(self._seen.pair.why)
                )
            )
        self.for_alike.setVisible(self._alike > 1)
        self.for_alike.setText(
            self.tr("The same for all like this (%Ln more)  A", "", self._alike - 1)
        )

    def _retranslate(self) -> None:
        self.merge.setText(self.tr("Merge"))
        self.merge.set_hint("↵")
        self.skip.setText(self.tr("Not the same"))
        self.skip.set_hint("N")
        self.back.setText(self.tr("Back"))
        self.hint.setText(
            self.tr(
                "Where they differ: ↑ ↓ to the next field, ← or 1 for the left side, → or 2 for "
                "the right one. All numbers, calls, follow-ups and notes stay."
            )
        )
        self._word()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
