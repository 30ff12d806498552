"""This week: the list at the left, the call card at the right, and how they work together."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from callbook.core.calls import CallOutcome
from callbook.gui.calling.place import CardPlace
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.week.lines import Key
from callbook.gui.week.page import WeekPage

# What an act needs is imported with it: a list that is only looked at needs none of it.
if TYPE_CHECKING:
    from callbook.actions.calling import CallDraft
    from callbook.core.changes import Changes
    from callbook.gui.calling.card import CallCard
    from callbook.gui.calling.doubts import Doubts

CARD_WIDTH, CARD_LEAST, LIST_LEAST = 424, 348, 560


class WeekScreen(QWidget):
    """List and card side by side: what is selected is shown, what is saved goes on.

    ``told`` carries a sentence for the person, ``done`` one about the act that was told last;
    ``print_wanted`` asks for the call sheet.
    """

    told = Signal(str)
    done = Signal(str)
    print_wanted = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._interrupted: Key | None = None
        self._turned_from: int | None = None
        self._doubts: Doubts | None = None
        self.page = WeekPage(desk, look)
        self.place = CardPlace(desk, look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.page, 1)
        row.addWidget(self.place)
        self._connect()
        self.setFocusProxy(self.page.list)
        self.place.show_contact(self.page.list.contact())

    @property
    def card(self) -> CallCard:
        """The call card, made now if nobody needed it before."""
        return self.place.card()

    def _connect(self) -> None:
        rows, place = self.page.list, self.place
        rows.chosen.connect(self._show_chosen)
        rows.called.connect(self._call)
        rows.ticked.connect(self.tick)
        rows.outcome_chosen.connect(place.press)
        rows.note_wanted.connect(place.focus_note)
        rows.customer_wanted.connect(place.make_customer)
        rows.guest_left.connect(self._go_back)
        rows.copy_wanted.connect(place.copy_number)
        rows.code_wanted.connect(place.show_code)
        self.page.postponed.connect(self._postpone)
        self.page.found.connect(self.take_call_of)
        self.page.print_wanted.connect(self.print_wanted)
        self._desk.stepped.connect(self._go_along)
        place.left.connect(self.page.focus_list)
        place.save_wanted.connect(self.save)
        place.told.connect(self.told)
        place.begun.connect(rows.show_begun)
        place.colleague_wanted.connect(self._turn_to)

    def focus_search(self) -> None:
        """Give the keyboard to the search field."""
        self.page.focus_search()

    def show_contact(self, contact_id: int) -> None:
        """Show somebody to call, be they in the list or not."""
        before = self.page.list.row_key() or self._interrupted
        self._turned_from = self._interrupted = None
        if not self.page.list.choose(contact_id):
            self.page.list.choose_none(contact_id)
            self._interrupted = before
        self.card.show_contact(contact_id)
        self.card.parts.number.call.setFocus()

    def take_call_of(self, contact_id: int) -> None:
        """Show somebody who rings, be they in the list or not, ready to log as incoming.

        Once that call is saved, one goes on where one was.
        """
        self._interrupted = self.page.list.row_key() or self._interrupted
        self._turned_from = None
        if not self.page.list.choose(contact_id):
            self.page.list.choose_none(contact_id)
        self.card.show_contact(contact_id, incoming=True)
        self.card.focus_note()

    def _turn_to(self, contact_id: int) -> None:
        """Go on with a colleague; once that call is saved, one goes on where one was."""
        back, begun = self._turned_from, self._interrupted
        if back is None:
            back, begun = self.card.contact_id(), self.page.list.row_key()
        self.show_contact(contact_id)
        if contact_id != back:
            self._turned_from, self._interrupted = back, begun
            self.card.parts.colleagues.show_way_back(back)

    def tick(self, contact_id: int) -> None:
        """Tick somebody off: spoken with now, along with whatever was entered so far."""
        from callbook.actions.calling import tick

        entry = self.card.entry_of(contact_id)
        if entry.is_begun():
            self._log(entry.draft(contact_id, CallOutcome.REACHED, self._desk.now()))
            return
        self._expect_after(contact_id)
        if self._desk.do(tick, contact_id, self._desk.now()) is None:
            self.page.expect(None)
        self.page.focus_list()

    def save(self) -> None:
        """Save the call as it is entered and go on to the next row."""
        from callbook.gui.calling.doubts import Doubts

        draft, card = self.card.draft(), self.card.card()
        if draft is None or card is None:
            return
        if self._doubts is None:
            self._doubts = Doubts(self._look, self)
            self._doubts.agreed.connect(self._log)
        if not self._doubts.ask(draft, card.contact):
            self._log(draft)

    def _log(self, draft: CallDraft) -> None:
        from callbook.actions.calling import log_call
        from callbook.gui.calling.entry import Entry

        contact_id, entry = draft.contact_id, self.card.entry_of(draft.contact_id)
        turned = self._turned_from is not None and contact_id == self.card.contact_id()
        stays = draft.outcome is CallOutcome.WRONG_NUMBER and self._other_number(draft)
        if stays:
            self.page.expect(contact_id)
        elif turned and self._interrupted is not None:
            # Back in the row where one turned to a colleague; by its rule the list goes on.
            self.page.list.choose(self._interrupted)
        elif draft.incoming and self._interrupted not in (None, contact_id):
            self.page.expect(self._interrupted)
        else:
            self._expect_after(contact_id)
        self.card.put(contact_id, Entry())
        changes = self._desk.do(log_call, draft, self._desk.now())
        if changes is None:
            self.page.expect(None)
            self.card.put(contact_id, entry)
            if turned and self.card.contact_id() != contact_id:
                self._turn_to(contact_id)
            return
        self.card.taken_back.remember(changes, contact_id, entry.at_rest(draft.minutes))
        if stays and self.page.list.contact() is None:
            self.card.parts.number.call.setFocus()
        else:
            self._interrupted = self._turned_from = None
            if not self.page.list.contact():
                self.page.list.choose_none()
                self.card.show_contact(None)
            self.page.focus_list()
        if draft.outcome is CallOutcome.WRONG_NUMBER:
            self._tell_wrong(changes.subject, another=stays)

    def _tell_wrong(self, name: str, *, another: bool) -> None:
        """Say what became of a wrong number, and of whoever has no other."""
        words = self.tr("That number is marked as wrong. Here is the next one.")
        if not another:
            words = self.tr("{0} has no usable number left. Who has none stands at the foot.")
        self.done.emit(words.format(name))

    def _other_number(self, draft: CallDraft) -> bool:
        card = self.card.card()
        if card is None or card.contact.id != draft.contact_id:
            return False
        usable = [number.id for number in card.contact.numbers if not number.wrong]
        return any(number != draft.number_id for number in usable)

    def _expect_after(self, contact_id: int) -> None:
        """Go on to the next row, unless it is another one that is selected or written about.

        After a guest one goes on where one was.
        """
        rows, selected = self.page.list, self.page.list.contact()
        if selected is not None and selected != contact_id:
            return
        guest = rows.guest == contact_id and self._interrupted is not None
        self.page.expect(self._interrupted if guest else rows.next_key(contact_id))

    def _go_back(self) -> None:
        """Done with a guest of whom nothing is saved: on where one was."""
        if self._interrupted is None or not self.page.list.choose(self._interrupted):
            self.page.list.choose_first()

    def _go_along(self, changes: Changes) -> None:
        """After a step back or forth the keyboard is with whom it was about."""
        if len(changes.contacts) == 1:
            self.page.list.choose(next(iter(changes.contacts)))

    def _call(self, contact_id: int) -> None:
        self.card.show_contact(contact_id)
        self.card.call()

    def _postpone(self, contact_id: int, until: date, reason: str) -> None:
        from callbook.actions.calling import postpone

        self._expect_after(contact_id)
        self._desk.do(postpone, contact_id, until, self._desk.today(), reason)
        self.page.expect(None)
        self.page.focus_list()

    def _show_chosen(self, contact_id: int | None) -> None:
        if contact_id is not None:
            self._turned_from = None
            self.place.show_contact(contact_id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.page.focus_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._look.fonts.px
        room = self.width() - px(LIST_LEAST)
        self.place.setFixedWidth(max(px(CARD_LEAST), min(px(CARD_WIDTH), room)))
