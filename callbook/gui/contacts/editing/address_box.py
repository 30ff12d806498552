"""How else somebody is reached: e-mail, address and website."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from callbook.core.contacts import Contact
from callbook.gui.contacts.editing.lines import TextLine, TextLines
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.fields import Field

LINES = ("street", "postal_code", "city", "country", "website")


class AddressBox(Box):
    """Shows and reads e-mails, address and website."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self.emails = TextLines(look)
        self.emails.changed.connect(self._check)
        self._emails = Field(look, self.emails)
        self.lines = {name: TextLine() for name in LINES}
        self._fields = {name: Field(look, line) for name, line in self.lines.items()}
        for line in self.lines.values():
            line.textEdited.connect(self.changed)
        top = Qt.AlignmentFlag.AlignTop
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.fonts.px(10))
        grid.setVerticalSpacing(look.fonts.px(9))
        grid.addWidget(self._emails, 0, 0, 1, 2, top)
        grid.addWidget(self._fields["street"], 1, 0, 1, 2, top)
        grid.addWidget(self._fields["postal_code"], 2, 0, top)
        grid.addWidget(self._fields["city"], 2, 1, top)
        grid.addWidget(self._fields["country"], 3, 0, top)
        grid.addWidget(self._fields["website"], 3, 1, top)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        self.body.addLayout(grid)
        self._retranslate()

    def show_contact(self, contact: Contact) -> None:
        """Show a contact."""
        self.emails.show_values(contact.emails)
        for name, line in self.lines.items():
            line.show_value(getattr(contact, name))
        self._say()

    def apply(self, contact: Contact) -> Contact:
        """The contact with what is entered here."""
        lines = self.lines
        return replace(
            contact,
            emails=self.emails.values(),
            street=lines["street"].value(),
            postal_code=lines["postal_code"].value(),
            city=lines["city"].value(),
            country=lines["country"].value(),
            website=lines["website"].value(),
        )

    def _check(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        """A quiet word on what is no address; it is kept all the same."""
        odd = [text for text in self.emails.values() if "@" not in text.strip("@")]
        words = self.tr("“{0}” does not look like an e-mail address.")
        self._emails.set_help(words.format(odd[0][:60]) if odd else "")

    def _retranslate(self) -> None:
        self.set_title(self.tr("E-mail and address"))
        self._emails.set_name(self.tr("E-mail"))
        self.emails.add_button.setText(self.tr("Add an e-mail address"))
        self.emails.add_button.updateGeometry()
        names = {
            "street": self.tr("Street"),
            "postal_code": self.tr("Postal code"),
            "city": self.tr("Place"),
            "country": self.tr("Country"),
            "website": self.tr("Website"),
        }
        for key, name in names.items():
            self._fields[key].set_name(name)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
