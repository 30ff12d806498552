"""Where the call card stands: empty ground in the first picture of the window, then the card.

The card is a third of what the window is made of, and nobody reads it before the list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callbook.gui import ink
from callbook.gui.desk import Desk
from callbook.gui.theme import Look

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from callbook.core.contacts import Number
    from callbook.gui.calling.card import CallCard

OUTCOMES = 7


class CardPlace(QWidget):
    """Makes the card once the place is painted, or as soon as somebody needs it.

    ``save_wanted`` and ``left`` are those of the card, ``told`` carries a sentence of the
    dialler, ``colleague_wanted`` somebody else at the company. ``begun`` carries the contacts
    of whom something is entered and not saved. ``made`` tells that the card is there, and
    with it the first picture of the window.
    """

    save_wanted = Signal()
    left = Signal()
    told = Signal(str)
    colleague_wanted = Signal(int)
    begun = Signal(object)
    made = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._contact_id: int | None = None
        self._card: CallCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._after_paint = QTimer(self, singleShot=True)
        self._after_paint.timeout.connect(self._make_card)

    def _make_keys(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        for index in range(OUTCOMES):
            shortcut = QShortcut(QKeySequence(f"Alt+{index + 1}"), self)
            shortcut.setObjectName(str(index))
            shortcut.activated.connect(self._press_key)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            save = QShortcut(QKeySequence(key), self)
            save.activated.connect(self.save_wanted)
        step = QShortcut(QKeySequence("Alt+G"), self)
        step.activated.connect(self._tick_step)
        when = QShortcut(QKeySequence("Alt+W"), self)
        when.activated.connect(self._toggle_when)
        customer = QShortcut(QKeySequence("Ctrl+K"), self)
        customer.activated.connect(self._make_shown_customer)

    def card(self) -> CallCard:
        """The card, made now if it is not there yet."""
        if self._card is None:
            from callbook.gui.calling.card import CallCard

            card = self._card = CallCard(self._desk, self._look)
            card.save_wanted.connect(self.save_wanted)
            card.left.connect(self.left)
            card.dialler.told.connect(self.told)
            card.parts.past.opened.connect(self._open_call)
            card.parts.colleagues.wanted.connect(self.colleague_wanted)
            card.drafts.begun.connect(self.begun)
            self.begun.emit(card.drafts.contacts())
            self._make_keys()
            self._column.addWidget(card)
            # At once, for whoever made it by a key: what is hidden takes no keyboard.
            card.show()
            card.show_contact(self._contact_id)
            self.made.emit()
        return self._card

    def show_contact(self, contact_id: int | None) -> None:
        """Show a contact, now or once the card is made."""
        self._contact_id = contact_id
        if self._card is not None:
            self._card.show_contact(contact_id)

    def press(self, index: int) -> None:
        """Choose the outcome of a key, 0 for the first."""
        self.card().press(index)

    def focus_note(self) -> None:
        """Give the keyboard to the note."""
        self.card().focus_note()

    def make_customer(self, contact_id: int) -> None:
        """Make a customer of a prospect."""
        from callbook.actions.prospects import make_customer

        self._desk.do(make_customer, contact_id, self._desk.today())

    def keep(self) -> None:
        """Keep what is entered, as when the window closes."""
        if self._card is not None:
            self._card.keep()

    def copy_number(self, contact_id: int) -> None:
        """Put the number of a contact into the clipboard."""
        number = self._number_of(contact_id)
        if number is not None:
            self.card().dialler.copy(number)

    def show_code(self, contact_id: int) -> None:
        """Show the number of a contact as a QR code."""
        number = self._number_of(contact_id)
        if number is not None:
            self.card().dialler.show_code(number)

    def _number_of(self, contact_id: int) -> Number | None:
        """The number that is chosen in the card of a contact."""
        card = self.card()
        card.show_contact(contact_id)
        return card.parts.number.number()

    def _toggle_when(self) -> None:
        if self.card().contact_id() is not None:
            self.card().parts.when_fold.toggle()

    def _make_shown_customer(self) -> None:
        shown = self._card.contact_id() if self._card is not None else self._contact_id
        if shown is not None:
            self.make_customer(shown)

    def _open_call(self, call_id: int) -> None:
        """Show a call of the past, to be corrected or removed."""
        from callbook.gui.call_dialog import open_call

        dialog = open_call(self._desk, self._look, call_id, self)
        if dialog is not None:
            dialog.told.connect(self.told)

    def _press_key(self) -> None:
        shortcut = self.sender()
        if shortcut is not None:
            self.press(int(shortcut.objectName()))

    def _tick_step(self) -> None:
        self.card().parts.guide.tick_next()

    def _make_card(self) -> None:
        # Not for a window that was closed meanwhile, and its book with it.
        if self.isVisible():
            self.card()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt

        # Only what nothing in the card had a use for comes up to here.
        if event.key() == Qt.Key.Key_Escape:
            self.card().left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink.lay(painter, self.rect(), self._look.theme.window)
        ink.lay(painter, QRect(0, 0, 1, self.height()), self._look.theme.line)
        painter.end()
        if self._card is None:
            self._after_paint.start(0)
