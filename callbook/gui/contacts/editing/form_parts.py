"""The parts of the form, one below the other; saving is always in sight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from callbook.actions.contacts import ContactCard
from callbook.core.calls import Call
from callbook.core.contacts import Contact
from callbook.gui.contacts.editing.form_head import FormHead
from callbook.gui.contacts.editing.words import PastWords
from callbook.gui.desk import Desk
from callbook.gui.formats import LocaleFormats, key_text
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import FilledButton, LinkButton
from callbook.gui.widgets.notices import Notice

if TYPE_CHECKING:
    from callbook.actions.past import PastChange
    from callbook.gui.contacts.editing.about_box import AboutBox
    from callbook.gui.contacts.editing.address_box import AddressBox
    from callbook.gui.contacts.editing.numbers_box import NumbersBox
    from callbook.gui.contacts.editing.person_box import PersonBox

SIDE = 22


class FormParts(QWidget):
    """Head, notices, boxes and buttons; ``edited`` tells that something was typed or chosen.

    The boxes are made by ``pieces``, and nothing can be shown before.
    """

    edited = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._words = PastWords(self)
        self.head = FormHead(look)
        self.blocked = Notice(look, "silence")
        self.archived = Notice(look, "due")
        self.save = FilledButton(look)
        self.discard = LinkButton(look)
        self._area = QScrollArea()
        self._lay_out()
        self._retranslate()

    def pieces(self) -> Iterator[None]:
        """Make the boxes, one after the other as they stand; the buttons below come last."""
        # Each is imported when it is made, which takes as long as the making.
        from callbook.gui.contacts.editing.person_box import PersonBox

        look, add = self._look, self._boxes.addWidget
        self.person = PersonBox(look)
        add(self.person)
        yield
        from callbook.gui.contacts.editing.numbers_box import NumbersBox

        self.numbers = NumbersBox(self._desk, look)
        add(self.numbers)
        yield
        from callbook.gui.contacts.editing.past_box import PastBox
        from callbook.gui.contacts.editing.people_box import PeopleBox

        self.past, self.people = PastBox(look, self._words), PeopleBox(look)
        add(self.past)
        add(self.people)
        yield
        from callbook.gui.contacts.editing.address_box import AddressBox

        self.address = AddressBox(look)
        add(self.address)
        yield
        from callbook.gui.contacts.editing.about_box import AboutBox

        self.about = AboutBox(self._desk, look)
        add(self.about)
        yield
        from callbook.gui.contacts.editing.changes_box import ChangesBox

        self.changes = ChangesBox(look)
        add(self.changes)
        yield
        self._end()

    def _end(self) -> None:
        self._boxes.addStretch(1)
        self._foot.addWidget(self.save, 1)
        self._foot.addWidget(self.discard)
        for part in self._editable():
            part.changed.connect(self.edited)

    def _lay_out(self) -> None:
        px, side = self._look.fonts.px, self._look.fonts.px(SIDE)
        inner = QWidget()
        inner.setProperty("plain", True)
        self._boxes = QVBoxLayout(inner)
        self._boxes.setContentsMargins(side, 2, side, px(14))
        self._boxes.setSpacing(px(12))
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inner)
        head = QVBoxLayout()
        head.setContentsMargins(side, px(20), side, px(12))
        head.addWidget(self.head)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(side, px(10), side, px(14))
        self._foot.setSpacing(px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.blocked)
        column.addWidget(self.archived)
        column.addWidget(self._area, 1)
        column.addLayout(self._foot)

    def show_contact(self, contact: Contact) -> None:
        """Show what can be edited of a contact."""
        for part in self._editable():
            part.show_contact(contact)
        self.fit(contact)

    def show_rest(
        self,
        base: Contact,
        card: ContactCard | None,
        calls: Sequence[Call] = (),
        changes: Sequence[PastChange] = (),
    ) -> None:
        """Show what the book knows beside: past, colleagues, and what holds calls back."""
        formats = LocaleFormats(self._desk.language)
        self.blocked.say(self._words.blocked(base, formats), self.tr("Allow again"))
        self.archived.say(self.tr("Archived.") if base.archived else "", self.tr("Take out"))
        self.people.show_people(base.company, card.colleagues if card is not None else ())
        self.past.setVisible(card is not None)
        follow_ups = card.follow_ups if card is not None else ()
        self.past.show_past(base, calls, follow_ups, formats)
        self.changes.show_changes(base.id, changes, formats)

    def fit(self, entered: Contact) -> None:
        """Let the parts know of each other: the name in the head, the country of the numbers."""
        self.head.show_contact(entered)
        self.numbers.live_in(entered)
        self.about.fit_class(entered)

    def apply(self, contact: Contact) -> Contact:
        """The contact with everything that is entered."""
        for part in self._editable():
            contact = part.apply(contact)
        return contact

    def complaint(self, entered: Contact) -> bool:
        """Whether something has to be set right first; the keyboard goes there."""
        if self.person.complaint(entered):
            self.person.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(self.person)
            return True
        if self.about.complaint():
            self.about.since.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def show_dirty(self, dirty: bool) -> None:
        """Show whether there is something to save."""
        self.save.setEnabled(dirty)
        self.discard.setEnabled(dirty)

    def to_the_top(self) -> None:
        """Show the beginning."""
        self._area.verticalScrollBar().setValue(0)

    def _editable(self) -> Iterator[PersonBox | NumbersBox | AddressBox | AboutBox]:
        yield self.person
        yield self.numbers
        yield self.address
        yield self.about

    def _retranslate(self) -> None:
        self.save.setText(self.tr("Save"))
        self.save.set_hint(key_text(QKeySequence(QKeySequence.StandardKey.Save)))
        self.discard.setText(self.tr("Discard"))
        self.discard.set_hint(key_text("Esc"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
