"""The call card: who it is, the number, the note, the outcome, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callbook.actions import contacts
from callbook.actions.calling import CallDraft
from callbook.actions.contacts import ContactCard
from callbook.core.calls import CallOutcome
from callbook.gui.calling.card_parts import CardParts
from callbook.gui.calling.dialling import Dialler
from callbook.gui.calling.drafts import Drafts
from callbook.gui.calling.entry import Entry, Moment
from callbook.gui.calling.ringing import Ringing
from callbook.gui.calling.taken_back import TakenBack
from callbook.gui.desk import Desk
from callbook.gui.formats import LocaleFormats, key_text
from callbook.gui.theme import Look

SAVE_MS = 1500
"""So long after the first letter it is on the disk: with the writing less than two seconds."""


class CallCard(QWidget):
    """One contact and the call that is being made.

    What was entered stays with the contact until it is saved, whoever is looked at meanwhile.
    ``save_wanted`` asks for saving, ``left`` gives the keyboard back to the list.
    """

    save_wanted = Signal()
    left = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._card: ContactCard | None = None
        self.drafts = Drafts(desk, self)
        # Begun by the first letter and not put off by the next: nobody types it away.
        self._saving = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._saving.timeout.connect(self.keep)
        self.dialler = Dialler(desk, look, self)
        self.parts = CardParts(desk, look)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self.parts)
        self._connect()
        self._ringing = Ringing(self)
        self.taken_back = TakenBack(self, desk)
        self._retranslate()
        self.show_contact(None)

    def _connect(self) -> None:
        parts = self.parts
        parts.number.call_wanted.connect(self.call)
        parts.number.copy_wanted.connect(self.dialler.copy)
        parts.number.qr_wanted.connect(self.dialler.show_code)
        self.dialler.given.connect(parts.clock.begin)
        self.dialler.given.connect(parts.touched)
        parts.note.edit.left.connect(self.left)
        parts.outcomes.chosen.connect(self._take_outcome)
        parts.save.clicked.connect(self.save_wanted)
        parts.next_step.entered.connect(self.save_wanted)
        parts.next_step.left.connect(self.left)
        parts.advice.told.connect(self.dialler.told)
        parts.touched.connect(self._save_soon)
        parts.note.rested.connect(self.keep)
        parts.outcomes.chosen.connect(self._save_soon)
        self._desk.changed.connect(self.drafts.take_change)
        self._desk.changed.connect(self.refresh)
        self._desk.day_changed.connect(self.refresh)

    def contact_id(self) -> int | None:
        """The contact that is shown."""
        return self._card.contact.id if self._card is not None else None

    def card(self) -> ContactCard | None:
        """What the book knows of the contact that is shown."""
        return self._card

    def show_contact(self, contact_id: int | None, *, incoming: bool = False) -> None:
        """Show a contact with what was entered before; ``incoming`` when they ring."""
        if contact_id != self.contact_id() or self._card is None:
            self.keep()
            self._ringing.begin()
            self.parts.colleagues.show_way_back(None)
            self._card = contacts.card(self._desk.book, contact_id) if contact_id else None
            entry = self.drafts.of(contact_id)
            if incoming and entry.moment == Moment():
                entry = entry.ringing()
            self._show(entry)
        elif incoming:
            self._ringing.begin()
            self._show(self.entry().ringing())

    def refresh(self) -> None:
        """Read the contact anew and leave what was entered as it is."""
        contact_id = self.contact_id()
        if contact_id is None:
            return
        entry = self.entry()
        self._card = contacts.card(self._desk.book, contact_id)
        self._show(entry)

    def entry(self) -> Entry:
        """What is entered now."""
        return self.parts.entry()

    def entry_of(self, contact_id: int) -> Entry:
        """What is entered for a contact, be it shown or not."""
        return self.entry() if contact_id == self.contact_id() else self.drafts.of(contact_id)

    def put(self, contact_id: int, entry: Entry) -> None:
        """Have this entered for a contact; a blank entry forgets what was there."""
        self.drafts.keep(contact_id, entry)
        self._save_soon()
        if contact_id == self.contact_id():
            self._show(entry)
            if entry.is_blank():
                self.parts.when_fold.fold()

    def keep(self) -> None:
        """Keep what is entered now, in the book too, so that it outlives the window."""
        self._saving.stop()
        contact_id = self.contact_id()
        if contact_id is not None:
            self.drafts.keep(contact_id, self.entry())
        self.drafts.write()

    def draft(self) -> CallDraft | None:
        """The call as entered; None, and a sentence beside it, while something is missing."""
        contact_id, outcome = self.contact_id(), self.parts.outcomes.outcome()
        if contact_id is None:
            return None
        if not self.parts.next_step.check():
            return None
        if outcome is None:
            self.parts.complain_outcome()
            return None
        if outcome is CallOutcome.REACHED and self.parts.next_step.ask():
            self.parts.show_next()
            return None
        draft = self.entry().draft(contact_id, outcome, self._desk.now())
        if outcome is CallOutcome.CALLBACK and draft.next_due is None:
            self.parts.next_step.complain_day()
            return None
        return draft

    def call(self) -> None:
        """Dial the number that is chosen."""
        number = self.parts.number.number()
        if number is not None and self.parts.number.call.isEnabled():
            self.dialler.dial(number)

    def press(self, index: int) -> None:
        """Choose the outcome of a key, 0 for the first."""
        if self._card is not None:
            self.parts.outcomes.press(index)

    def focus_note(self) -> None:
        """Give the keyboard to the note."""
        if self._card is not None:
            self.parts.show_note()

    def _save_soon(self) -> None:
        if not self._saving.isActive():
            self._saving.start()

    def _show(self, entry: Entry) -> None:
        formats = LocaleFormats(self._desk.language)
        self.parts.show_card(self._card, entry, formats)

    def _take_outcome(self, outcome: CallOutcome | None) -> None:
        """Go where the outcome asks for something to be written."""
        self.parts.fit_outcome(outcome)
        if outcome in (CallOutcome.REACHED, CallOutcome.DECLINED):
            self.parts.show_note()
        elif outcome is CallOutcome.CALLBACK:
            self.parts.next_step.ask_day()
            self.parts.show_next()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Call card"))
        self.parts.save.setText(self.tr("Save and go on"))
        self.parts.save.set_hint(key_text("Ctrl+Return").replace(key_text("Return"), "↵"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show(self.entry())
        elif event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.keep()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.theme.window)
        painter.fillRect(0, 0, 1, self.height(), self._look.theme.line)
        painter.end()
