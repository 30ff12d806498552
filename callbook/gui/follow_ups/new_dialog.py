"""A new follow-up, out of no call: for whom, when, what for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from callbook.actions import follow_ups
from callbook.core.errors import Refusal
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
    """Three lines; nothing of them is lost where the follow-up is refused."""

    def __init__(self, desk: Desk, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New follow-up"))
        self.setMinimumWidth(look.fonts.px(460))
        self._desk = desk
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
        self.who.chosen.connect(self._go_on)
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
        if contact_id is None:
            self._complain(self.tr("Please choose one of those found."))
        elif not self._is_free(contact_id):
            pass
        elif not isinstance(due, Due):
            self.day.setFocus()
        else:
            self._write(contact_id, due)

    def _go_on(self) -> None:
        """Somebody was picked; for whoever is in no list there is no follow-up."""
        contact_id = self.who.contact_id()
        if contact_id is not None and self._is_free(contact_id):
            self.day.setFocus()

    def _is_free(self, contact_id: int) -> bool:
        try:
            follow_ups.check_contact(self._desk.book, contact_id)
        except Refusal as refusal:
            self._complain(refusal.text(self._desk.language))
            return False
        self.told.hide()
        return True

    def _write(self, contact_id: int, due: Due) -> None:
        desk = self._desk
        try:
            desk.perform(follow_ups.add, contact_id, due, self.text.text(), desk.now())
        except Refusal as refusal:
            self._complain(refusal.text(desk.language))
            return
        self.accept()

    def _complain(self, sentence: str) -> None:
        """Say it below the person, who is to be another one."""
        self.told.setText(sentence)
        self.told.show()
        self.who.setFocus()
        self.who.line.selectAll()

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
