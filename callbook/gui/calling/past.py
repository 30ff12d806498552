"""The last conversations of a contact, the newest first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayoutItem, QWidget

from callbook.actions.contacts import ContactCard
from callbook.gui.calling.words import CardWords
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.labels import PlainLabel

MOST_SHOWN = 5


class Past(QWidget):
    """A day and what was said, line by line."""

    def __init__(self, look: Look, words: CardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        self._said: list[tuple[str, str]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.fonts.px(14))
        self._grid.setVerticalSpacing(look.fonts.px(7))
        self._grid.setColumnStretch(1, 1)

    def lines(self) -> list[tuple[str, str]]:
        """What is shown: day and words."""
        return list(self._said)

    def show_card(self, card: ContactCard | None, formats: LocaleFormats) -> None:
        """Show what was said to a contact."""
        said: list[tuple[str, str]] = []
        if card is not None:
            said = [
                (formats.day(call.at.date()), self._words.call(call))
                for call in card.calls[:MOST_SHOWN]
            ]
            if card.contact.last_contact is not None:
                imported = self.tr("last contact, as imported")
                said.append((formats.day(card.contact.last_contact), imported))
            if not said:
                said = [("", self.tr("No conversation yet."))]
        if said != self._said:
            self._said = said
            self._fill()

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            _drop(item)
        fonts, top = self._look.fonts, Qt.AlignmentFlag.AlignTop
        for row, (day, text) in enumerate(self._said):
            words = PlainLabel(text, "ink" if day else "soft", fonts.second)
            words.setWordWrap(True)
            if day:
                self._grid.addWidget(PlainLabel(day, "soft", fonts.second), row, 0, top)
                self._grid.addWidget(words, row, 1, top)
            else:
                self._grid.addWidget(words, row, 0, 1, 2, top)
        self._grid.setRowStretch(len(self._said), 1)


def _drop(item: QLayoutItem) -> None:
    widget = item.widget()
    if widget is not None:
        widget.hide()
        widget.deleteLater()
