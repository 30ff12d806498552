"""Who it is: name, company, role, kind, class and party."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from callbook.core.contacts import Contact, ContactKind, Importance, Party
from callbook.gui.contacts.editing.lines import TextLine
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.chips import Segments
from callbook.gui.widgets.fields import Field
from callbook.gui.widgets.flow import FlowLayout

NONE = "none"


class PersonBox(Box):
    """Shows and reads the first things one knows of somebody."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self.name, self.company, self.title_line = TextLine(), TextLine(), TextLine()
        self.kind, self.importance, self.party = Segments(look), Segments(look), Segments(look)
        for kind in ContactKind:
            self.kind.add(kind.value, "")
        for rank in Importance:
            self.importance.add(rank.value or NONE, rank.value or "–")
        for party in Party:
            self.party.add(party.value, "")
        controls = (
            self.name,
            self.company,
            self.title_line,
            self.kind,
            self.importance,
            self.party,
        )
        self._fields = [Field(look, control) for control in controls]
        choices = FlowLayout(gap=look.fonts.px(10))
        for field in self._fields[:3]:
            self.body.addWidget(field)
        for field in self._fields[3:]:
            choices.addWidget(field)
        self.body.addLayout(choices)
        for line in (self.name, self.company, self.title_line):
            line.textEdited.connect(self.changed)
        for segments in (self.kind, self.importance, self.party):
            segments.chosen.connect(self.changed)
        self.setFocusProxy(self.name)
        self._retranslate()

    def show_contact(self, contact: Contact) -> None:
        """Show a contact."""
        self.name.show_value(contact.name)
        self.company.show_value(contact.company)
        self.title_line.show_value(contact.title)
        self.kind.choose(contact.kind.value)
        self.importance.choose(contact.importance.value or NONE)
        self.party.choose(contact.party.value)
        self._fields[0].accept()

    def apply(self, contact: Contact) -> Contact:
        """The contact with what is entered here."""
        rank = self.importance.choice()
        name = self.name.value()
        entered = replace(
            contact,
            name=name,
            company=self.company.value(),
            title=self.title_line.value(),
            kind=ContactKind(self.kind.choice()),
            importance=Importance("" if rank == NONE else rank),
            party=Party(self.party.choice()),
        )
        if name != contact.name:
            # The parts of the old name say nothing of a new one.
            entered = replace(entered, given_name="", family_name="")
        return entered

    def complaint(self, contact: Contact) -> bool:
        """Whether something is missing, said beside the field."""
        nameless = not contact.name.strip() and not contact.company.strip()
        if nameless:
            self._fields[0].complain(self.tr("A name or a company is needed."))
        else:
            self._fields[0].accept()
        return nameless

    def _retranslate(self) -> None:
        names = (
            self.tr("Name"),
            self.tr("Company"),
            self.tr("Role"),
            self.tr("Kind"),
            self.tr("Class"),
            self.tr("Called as"),
        )
        for field, name in zip(self._fields, names, strict=True):
            field.set_name(name)
        self.kind.set_text(ContactKind.CUSTOMER.value, self.tr("Customer"))
        self.kind.set_text(ContactKind.PROSPECT.value, self.tr("Prospect"))
        self.party.set_text(Party.BUSINESS.value, self.tr("Business"))
        self.party.set_text(Party.CONSUMER.value, self.tr("Consumer"))
        self.party.set_text(Party.UNKNOWN.value, self.tr("Unknown"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
