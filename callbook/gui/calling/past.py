"""The last conversations of a contact, the newest first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callbook.actions.contacts import ContactCard
from callbook.gui.calling.words import CardWords
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.past_lines import PastLines, Said

MOST_SHOWN = 5


class Past(QWidget):
    """A day and what was said, line by line; ``opened`` carries the call to correct."""

    opened = Signal(int)

    def __init__(self, look: Look, words: CardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.rows = PastLines(look)
        self.rows.opened.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)
        column.addStretch(1)

    def lines(self) -> list[tuple[str, str]]:
        """What is shown: day and words."""
        return [(line.said.day, line.said.words) for line in self.rows.shown()]

    def show_card(self, card: ContactCard | None, formats: LocaleFormats) -> None:
        """Show what was said to a contact."""
        said: list[Said] = []
        if card is not None:
            said = [
                Said(call.id, formats.day(call.at.date()), self._words.call(call))
                for call in card.calls[:MOST_SHOWN]
            ]
            if card.contact.last_contact is not None:
                imported = self.tr("last contact, as imported")
                said.append(Said(None, formats.day(card.contact.last_contact), imported))
            if not said:
                said = [Said(None, "", self.tr("No conversation yet."))]
        self.rows.show_said(said)
