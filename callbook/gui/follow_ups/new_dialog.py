"""A new follow-up, out of no call: for whom, when, what for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from callbook.core.follow_ups import Due
from callbook.gui.desk import Desk
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import FilledButton, QuietButton
from callbook.gui.widgets.day_words_edit import DayWordsField
from callbook.gui.widgets.growing_dialog import GrowingDialog
from callbook.gui.widgets.labels import PlainLabel
from callbook.gui.widgets.person_line import PersonLine


class NewDialog(GrowingDialog):
    """Three lines; ``entered`` carries the contact, the Due and the words."""

    entered = Signal(int, object, str)

    def __init__(self, desk: Desk, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New follow-up"))
        self.setMinimumWidth(look.fonts.px(460))
        now = desk.now()
        self.who = PersonLine(desk, look)
        self.day = DayWordsField(look, now.date())
        self.day.edit.begin(now.date(), LocaleFormats(desk.language), now=now.time())
        self.text = QLineEdit()
        self.text.setMaxLength(500)
        self.text.setAccessibleName(self.tr("What for"))
        self.text.setPlaceholderText(self.tr("e.g. talk about the offer"))
        self.told = PlainLabel("", "silence", look.fonts.second)
        self.told.setWordWrap(True)
        self.told.hide()
        self.yes = FilledButton(look, self.tr("Save"))
        self.no = QuietButton(look, self.tr("Cancel"))
        self._lay_out(look)
        self.who.chosen.connect(self.day.setFocus)
        self.day.picked.connect(self.text.setFocus)
        self.text.returnPressed.connect(self.save)
        self.yes.clicked.connect(self.save)
        self.no.clicked.connect(self.reject)
        self.who.setFocus()

    def begin_with(self, contact_id: int, name: str) -> None:
        """Propose somebody."""
        self.who.show_contact(contact_id, name)
        self.who.line.selectAll()

    def save(self) -> None:
        """Take what was entered; what is missing gets the keyboard and a sentence."""
        contact_id, due = self.who.contact_id(), self.day.due()
        self.told.setVisible(contact_id is None)
        if contact_id is None:
            self.told.setText(self.tr("Please choose one of those found."))
            self.who.setFocus()
        elif not isinstance(due, Due):
            self.day.setFocus()
        else:
            self.entered.emit(contact_id, due, self.text.text())
            self.accept()

    def _lay_out(self, look: Look) -> None:
        px = look.fonts.px
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(24), px(18))
        column.setSpacing(px(6))
        for name, line in (
            (self.tr("For whom"), self.who),
            (self.tr("When"), self.day),
            (self.tr("What for"), self.text),
        ):
            column.addWidget(PlainLabel(name, "soft", look.fonts.second))
            column.addWidget(line)
            column.addSpacing(px(8))
            if line is self.who:
                column.addWidget(self.told)
        column.addStretch(1)
        column.addLayout(buttons)
