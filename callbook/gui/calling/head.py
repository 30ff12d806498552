"""The head of the card: who it is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callbook.core.contacts import Contact, Importance
from callbook.gui.calling.words import CardWords
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Avatar
from callbook.gui.widgets.chips import Badge
from callbook.gui.widgets.flow import FlowLayout
from callbook.gui.widgets.labels import ElidedLabel

TONES = {Importance.A: "silence", Importance.B: "due", Importance.C: "prospect"}


class Head(QWidget):
    """Initials, name, title and company, and a few pills."""

    def __init__(self, look: Look, words: CardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        self._contact: Contact | None = None
        self._roomy = True
        self._badges: list[Badge] = []
        self._there = Badge(look)
        self._there.hide()
        self.avatar = Avatar(look)
        self.name = ElidedLabel("", "ink", look.fonts.heading)
        self.place = ElidedLabel("", "soft", look.fonts.text)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addStretch(1)
        lines.addWidget(self.name)
        lines.addWidget(self.place)
        lines.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(look.fonts.px(13))
        row.addWidget(self.avatar)
        row.addLayout(lines, 1)
        self._pills = FlowLayout(gap=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.fonts.px(12))
        column.addLayout(row)
        column.addLayout(self._pills)

    def have_room(self, room: bool) -> None:
        """Have a pill for the city where there is room; else it stands behind the company."""
        if room != self._roomy:
            self._roomy = room
            if self._contact is not None:
                self.show_contact(self._contact)

    def show_contact(self, contact: Contact) -> None:
        """Show who it is."""
        self._contact = contact
        name = contact.name or contact.company
        self.name.setText(name)
        company = contact.company if contact.company != name else ""
        city = "" if self._roomy else contact.city
        parts = [part for part in (contact.title, company, city) if part]
        shorter = (parts[:2], [company, city], [company], [contact.title])
        self.place.setText(" · ".join(parts), *(" · ".join(filter(None, each)) for each in shorter))
        self.place.setVisible(bool(parts))
        self.avatar.show_name(name, TONES.get(contact.importance, "neutral"))
        self._show_badges(self._words.badges(contact, city=self._roomy))

    def there(self) -> str:
        """What time it is there, as it is shown; empty where it is the same as here."""
        return self._there.text() if not self._there.isHidden() else ""

    def show_there(self, words: str) -> None:
        """Show what time it is there; an empty text for nothing."""
        self._there.show_text(words)
        self._there.setVisible(bool(words))
        self._pills.invalidate()

    def _show_badges(self, badges: list[tuple[str, str]]) -> None:
        while len(self._badges) < len(badges):
            badge = Badge(self._look)
            self._badges.append(badge)
            self._pills.addWidget(badge)
        for index, badge in enumerate(self._badges):
            badge.setVisible(index < len(badges))
            if index < len(badges):
                badge.show_text(*badges[index])
        # The last one, whoever came before.
        self._pills.removeWidget(self._there)
        self._pills.addWidget(self._there)
        self._pills.invalidate()
