"""The head of the form: who it is, the way to the call, and what else can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from callbook.core.contacts import Contact, ContactKind, Importance
from callbook.gui.formats import key_text
from callbook.gui.rail import MenuButton
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Avatar
from callbook.gui.widgets.buttons import QuietButton
from callbook.gui.widgets.labels import ElidedLabel

TONES = {Importance.A: "silence", Importance.B: "due", Importance.C: "prospect"}


class FormHead(QWidget):
    """Initials, name and company; the signals say what is asked for."""

    call_wanted = Signal()
    customer_wanted = Signal()
    block_wanted = Signal()
    unblock_wanted = Signal()
    archive_wanted = Signal()
    unarchive_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact = Contact("")
        self.avatar = Avatar(look)
        self.name = ElidedLabel("", "ink", look.fonts.heading)
        self.place = ElidedLabel("", "soft", look.fonts.text)
        self.call = QuietButton(look)
        self.call.clicked.connect(self.call_wanted)
        self.more = MenuButton(look)
        self.more.clicked.connect(self.open_menu)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addStretch(1)
        lines.addWidget(self.name)
        lines.addWidget(self.place)
        lines.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.fonts.px(12))
        row.addWidget(self.avatar)
        row.addLayout(lines, 1)
        row.addWidget(self.call)
        row.addWidget(self.more)
        self._retranslate()

    def show_contact(self, contact: Contact) -> None:
        """Show who it is; a new one has neither calls nor a menu."""
        self._contact = contact
        name = contact.name or contact.company
        company = contact.company if contact.company != name else ""
        self.name.setText(name or self.tr("New contact"))
        self.place.setText(" · ".join(part for part in (contact.title, company) if part))
        self.place.setVisible(bool(self.place.full_text()))
        self.avatar.show_name(name, TONES.get(contact.importance, "neutral"))
        for widget in (self.call, self.more):
            widget.setVisible(bool(contact.id))

    def open_menu(self) -> QMenu:
        """What else can be done with this contact."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._contact.kind is ContactKind.PROSPECT:
            words = self.tr("Is a customer now")
            action = menu.addAction(f"{words}\t{key_text('Ctrl+K')}")
            action.triggered.connect(self.customer_wanted)
        if self._contact.do_not_call:
            menu.addAction(self.tr("Allow calls again")).triggered.connect(self.unblock_wanted)
        else:
            menu.addAction(self.tr("No more calls …")).triggered.connect(self.block_wanted)
        if self._contact.archived:
            words = self.tr("Take out of the archive")
            menu.addAction(words).triggered.connect(self.unarchive_wanted)
        else:
            menu.addAction(self.tr("Archive")).triggered.connect(self.archive_wanted)
        menu.addSeparator()
        menu.addAction(self.tr("Delete …")).triggered.connect(self.delete_wanted)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
        return menu

    def _retranslate(self) -> None:
        self.call.setText(self.tr("Call …"))
        self.call.setToolTip(self.tr("Opens the call card of this week"))
        self.call.updateGeometry()
        self.more.setAccessibleName(self.tr("More about this contact"))
        self.more.setToolTip(self.tr("More"))
        self.show_contact(self._contact)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
