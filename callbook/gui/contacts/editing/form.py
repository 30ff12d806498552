"""The form of one contact: shows it, keeps what is typed, and saves it."""

from __future__ import annotations

from dataclasses import fields, replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callbook.actions import contacts
from callbook.core.changes import Changes
from callbook.core.contacts import NEW, Contact
from callbook.core.errors import Refusal
from callbook.gui.contacts.editing.form_parts import FormParts
from callbook.gui.contacts.side_panel import SidePanel
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.widgets.labels import PlainLabel
from callbook.gui.widgets.questions import AskFirst


class ContactForm(SidePanel):
    """What is typed is saved by ``save``, or when one leaves; ``discard`` alone forgets it.

    ``written`` carries a contact that was saved, ``left`` gives the keyboard back to the list,
    ``given_up`` tells that what could not be saved was discarded.
    """

    written = Signal(int)
    left = Signal()
    given_up = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._desk = desk
        self._base: Contact | None = None
        self._saving = False
        self._question: AskFirst | None = None
        self.parts = FormParts(desk, look)
        self.nobody = PlainLabel("", "soft", look.fonts.text)
        self.nobody.setWordWrap(True)
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self.nobody)
        column.addWidget(self.parts)
        self.parts.edited.connect(self._edited)
        self.parts.save.clicked.connect(self.save)
        self.parts.discard.clicked.connect(self.discard)
        desk.changed.connect(self._take_change)
        self._retranslate()
        self.show_contact(None)

    def contact_id(self) -> int | None:
        """The contact that is shown, ``NEW`` for one that is being added."""
        return self._base.id if self._base is not None else None

    def base(self) -> Contact | None:
        """The contact as the book has it."""
        return self._base

    def show_contact(self, contact_id: int | None) -> None:
        """Show a contact, from its beginning."""
        self._base = None
        if contact_id is not None:
            self._read(contact_id)
            self.parts.to_the_top()
        self._show_whether()

    def show_new(self) -> None:
        """Begin a new contact."""
        self._base = Contact("")
        self.parts.show_contact(self._base)
        self.parts.show_rest(self._base, None)
        self.parts.to_the_top()
        self._show_whether()
        self._edited()
        self.parts.person.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def entered(self) -> Contact:
        """The contact as it is entered."""
        return self.parts.apply(self._base) if self._base is not None else Contact("")

    def is_dirty(self) -> bool:
        """Whether something is entered that the book does not have."""
        return self._base is not None and self.entered() != self._base

    def save(self) -> bool:
        """Write what is entered; False, and a sentence beside it, while something is missing."""
        if not self.is_dirty():
            return True
        entered = self.entered()
        return not self.parts.complaint(entered) and self._write(entered)

    def discard(self) -> None:
        """Forget what is entered."""
        if self._base is not None and self._base.id != NEW:
            self._read(self._base.id)
        elif self._base is not None:
            self.show_contact(None)
            self.given_up.emit()
        self.left.emit()

    def leave(self) -> bool:
        """Save what is entered, as one goes elsewhere; False while that is not possible.

        Then it is asked whether to discard it; ``given_up`` says so.
        """
        if self._saving or self.save():
            return True
        if self._question is None:
            self._question = AskFirst(
                self._look,
                self.tr("This contact cannot be saved like that. Discard what was entered?"),
                self.tr("Discard"),
                self,
                no=self.tr("Go on editing"),
            )
            self._question.finished.connect(self._answered)
            self._question.open()
        return False

    def keep(self) -> None:
        """Save without a question, as when the window closes; nothing typed is lost."""
        if not self.is_dirty() or self._base is None:
            return
        entered = self.entered()
        if not entered.name.strip() and not entered.company.strip():
            name = self._base.name or self.tr("Without a name")
            entered = replace(entered, name=name)
        self._write(entered)

    def _write(self, entered: Contact) -> bool:
        self._saving = True
        try:
            if entered.id == NEW:
                changes = self._desk.perform(contacts.add_contact, entered)
                (contact_id,) = changes.contacts
            else:
                self._desk.perform(contacts.edit_contact, entered)
                contact_id = entered.id
        except Refusal as refusal:
            self._desk.refused.emit(refusal.text(self._desk.language))
            return False
        finally:
            self._saving = False
        if self.contact_id() == entered.id:
            # Else the list went on by itself: saved like that, it leaves what was asked for.
            self._read(contact_id)
            self.written.emit(contact_id)
        return True

    def _answered(self, answer: int) -> None:
        self._question = None
        if answer:
            base, self._base = self._base, None
            if base is not None and base.id != NEW:
                self._read(base.id)
            self.given_up.emit()

    def _read(self, contact_id: int, entered: Contact | None = None) -> None:
        """Show a contact as the book has it, with what was entered since over it."""
        from callbook.actions import past

        card = contacts.card(self._desk.book, contact_id)
        before, self._base = self._base, card.contact if card is not None else None
        if card is not None:
            shown = card.contact
            if entered is not None and before is not None:
                shown = with_edits(before, entered, card.contact)
            self.parts.show_contact(shown)
            calls = contacts.history(self._desk.book, contact_id)
            changes = past.changes_of(self._desk.book, contact_id)
            self.parts.show_rest(card.contact, card, calls, changes)
            self._edited()
        self._show_whether()

    def _show_whether(self) -> None:
        self.parts.setVisible(self._base is not None)
        self.nobody.setVisible(self._base is None)

    def _edited(self) -> None:
        if self._base is not None:
            entered = self.entered()
            self.parts.fit(entered)
            self.parts.show_dirty(entered != self._base)

    def _take_change(self, changes: Changes) -> None:
        contact_id = self.contact_id()
        if contact_id is None or self._saving:
            return
        if contact_id != NEW and (contact_id in changes.contacts or changes.everything):
            self._read(contact_id, self.entered())

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Contact"))
        self.nobody.setText(self.tr("Choose somebody from the list."))
        contact_id = self.contact_id()
        if contact_id:
            self._read(contact_id, self.entered())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.discard()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def with_edits(before: Contact, entered: Contact, now: Contact) -> Contact:
    """The contact as it is now, with every field that was entered differently than before."""
    edits = {
        field.name: getattr(entered, field.name)
        for field in fields(Contact)
        if getattr(entered, field.name) != getattr(before, field.name)
    }
    return replace(now, **edits)
