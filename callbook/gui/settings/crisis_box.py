"""The crisis among the settings: its name, its first day, and that it is over."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from callbook.actions import owner
from callbook.core.crisis import Crisis
from callbook.core.errors import Refusal
from callbook.gui.dates import DayEdit
from callbook.gui.desk import Desk
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.buttons import QuietButton
from callbook.gui.widgets.fields import Field, beside_fields
from callbook.gui.widgets.labels import PlainLabel


class CrisisBox(Box):
    """Sets, corrects and ends the crisis; ``refresh`` shows what the book holds."""

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent, heading=True)
        self._desk = desk
        self._crisis: Crisis | None = None
        self.state = PlainLabel("", "ink", look.fonts.text)
        self.state.setWordWrap(True)
        self.name = QLineEdit()
        self.name.setMaxLength(200)
        self.began = DayEdit(desk.today())
        self.ended = DayEdit(desk.today())
        self.name_field = Field(look, self.name)
        self.began_field = Field(look, self.began)
        self.ended_field = Field(look, self.ended)
        self.set_button, self.end_button = QuietButton(look), QuietButton(look)
        self._end_row = QWidget()
        self._lay_out()
        self.set_button.clicked.connect(self._set)
        self.name.returnPressed.connect(self._set)
        self.end_button.clicked.connect(self._end)
        self.refresh()

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.name_field, 3, top)
        first.addWidget(self.began_field, 2, top)
        first.addWidget(beside_fields(self.set_button, self._look), 0, top)
        second = QHBoxLayout(self._end_row)
        second.setContentsMargins(0, 4, 0, 0)
        second.setSpacing(12)
        second.addWidget(self.ended_field, 2, top)
        second.addWidget(beside_fields(self.end_button, self._look), 0, top)
        second.addStretch(3)
        self.body.addWidget(self.state)
        self.body.addLayout(first)
        self.body.addWidget(self._end_row)

    def refresh(self) -> None:
        """Show the crisis that counts today, and word everything anew."""
        self._crisis = owner.crisis(self._desk.book, self._desk.today())
        if self._crisis is not None:
            self.name.setText(self._crisis.name)
            self.began.show_day(self._crisis.began_on)
        self._end_row.setVisible(self._crisis is not None)
        for field in (self.name_field, self.began_field, self.ended_field):
            field.accept()
        self._retranslate()

    def _set(self) -> None:
        name = self.name.text().strip() or self.tr("Crisis")
        try:
            self._desk.perform(owner.set_crisis, name, self.began.day(), self._desk.today())
        except Refusal as refusal:
            self.began_field.refuse(refusal, self._desk.language)

    def _end(self) -> None:
        try:
            self._desk.perform(owner.end_crisis, self.ended.day(), self._desk.today())
        except Refusal as refusal:
            self.ended_field.refuse(refusal, self._desk.language)

    def _retranslate(self) -> None:
        self.set_title(self.tr("The crisis"))
        self.state.setText(self._state_words())
        self.name_field.set_name(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Crisis"))
        self.name_field.set_help(
            self.tr("Another name begins another crisis; the old one is kept.")
            if self._crisis is not None
            else ""
        )
        self.began_field.set_name(self.tr("Start of the crisis"))
        self.ended_field.set_name(self.tr("Its last day"))
        self.set_button.setText(self.tr("Set the crisis"))
        self.end_button.setText(self.tr("The crisis is over"))

    def _state_words(self) -> str:
        crisis, formats = self._crisis, LocaleFormats(self._desk.language)
        if crisis is None:
            return self.tr("No crisis counts at present.")
        began = formats.day(crisis.began_on)
        if crisis.ended_on is None:
            return self.tr("“{0}” counts since {1}.").format(crisis.name, began)
        ended = formats.day(crisis.ended_on)
        return self.tr("“{0}” counts from {1} to {2}.").format(crisis.name, began, ended)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
