"""What one wants to remember: since when, how often to call, tags and notes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from callbook.actions.contacts import since
from callbook.core.contacts import Contact, ContactKind, Importance
from callbook.core.settings import Settings
from callbook.core.tags import split_tags
from callbook.gui.contacts.editing.lines import NoteText, TextLine, WeeksLine
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.fields import Field


class AboutBox(Box):
    """Shows and reads since when, rhythm, tags, own number and notes."""

    changed = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self._desk = desk
        self._weeks_of_class = -1
        self.since, self.own_number, self.tags = TextLine(), TextLine(), TextLine()
        self.cadence = WeeksLine()
        self.notes = NoteText(look)
        controls = (self.since, self.own_number, self.cadence, self.tags, self.notes)
        self._fields = [Field(look, control) for control in controls]
        of_since, of_number, of_cadence, of_tags, of_notes = self._fields
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.fonts.px(10))
        grid.setVerticalSpacing(look.fonts.px(9))
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(of_since, 0, 0, top)
        grid.addWidget(of_number, 0, 1, top)
        grid.addWidget(of_cadence, 1, 0, 1, 2, top)
        grid.addWidget(of_tags, 2, 0, 1, 2, top)
        grid.addWidget(of_notes, 3, 0, 1, 2, top)
        self.body.addLayout(grid)
        for line in (self.since, self.own_number, self.tags, self.cadence):
            line.textEdited.connect(self.changed)
        self.notes.textChanged.connect(self.changed)
        self._shown: tuple[str, ...] = ()
        self._retranslate()

    def show_contact(self, contact: Contact) -> None:
        """Show a contact."""
        self.since.show_value(contact.customer_since)
        self.own_number.show_value(contact.own_number)
        self.cadence.show_weeks(contact.cadence_weeks)
        self._shown = contact.tags
        self.tags.show_value(", ".join(contact.tags))
        self.notes.show_value(contact.notes)
        self.fit_class(contact)
        self._fields[0].accept()

    def fit_class(self, contact: Contact) -> None:
        """Say which rhythm holds where somebody has none of their own."""
        weeks = _weeks(self._desk.settings, contact)
        if weeks != self._weeks_of_class:
            self._weeks_of_class = weeks
            self._word_cadence()

    def apply(self, contact: Contact) -> Contact:
        """The contact with what is entered here."""
        return replace(
            contact,
            customer_since=self._since(),
            own_number=self.own_number.value(),
            cadence_weeks=self.cadence.weeks(),
            tags=self._tags(),
            notes=self.notes.value(),
        )

    def complaint(self) -> bool:
        """Whether "customer since" cannot be read, said beside the field."""
        typed = self.since.value()
        wrong = self.since.is_edited() and bool(typed) and since(typed, self._desk.language) is None
        if wrong:
            words = self.tr("Please write a year, a month or a day: 2017, 05/2017 or 3.5.2017.")
            self._fields[0].complain(words)
        else:
            self._fields[0].accept()
        return wrong

    def _since(self) -> str:
        typed = self.since.value()
        if not self.since.is_edited() or not typed:
            return typed
        return since(typed, self._desk.language) or typed

    def _tags(self) -> tuple[str, ...]:
        if not self.tags.is_edited():
            return self._shown
        return split_tags(self.tags.text())

    def _word_cadence(self) -> None:
        weeks = max(0, self._weeks_of_class)
        rhythm = self.tr("as the class: every %n week(s)", "", weeks)
        self.cadence.setPlaceholderText(rhythm if weeks else self.tr("none of their own"))

    def _retranslate(self) -> None:
        names = (
            self.tr("Customer since"),
            self.tr("Customer number"),
            self.tr("Rhythm of calls, in weeks"),
            self.tr("Tags, with commas between them"),
            self.tr("Notes"),
        )
        for field, name in zip(self._fields, names, strict=True):
            field.set_name(name)
        self.set_title(self.tr("To remember"))
        self._word_cadence()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _weeks(settings: Settings, contact: Contact) -> int:
    """The rhythm of the class; 0 for prospects, who have only one of their own."""
    if contact.kind is ContactKind.PROSPECT:
        return 0
    by_class = {Importance.A: settings.cadence_a, Importance.B: settings.cadence_b}
    return by_class.get(contact.importance, settings.cadence_c)
