"""The contacts at the left: head and filters, the list, and the keys at its foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callbook.actions import listing
from callbook.core.changes import Changes
from callbook.core.listing import ContactFilter, Order
from callbook.gui.contacts.contact_list import ContactList
from callbook.gui.contacts.counting import Counting
from callbook.gui.contacts.filters import Ask, Asked
from callbook.gui.contacts.key_hints import KeyHints
from callbook.gui.contacts.list_head import ListHead
from callbook.gui.contacts.model import ContactsModel
from callbook.gui.contacts.row_delegate import RowDelegate
from callbook.gui.contacts.row_texts import RowTexts
from callbook.gui.contacts.sort_header import SortHeader
from callbook.gui.contacts.source import USUAL, ContactSource, Limits, touches
from callbook.gui.desk import Desk
from callbook.gui.theme import Look


class ListPage(QWidget):
    """Shows whom is asked for, read anew after every change.

    ``shown`` tells that the list has been read; ``picked`` that others are selected.
    """

    shown = Signal()
    picked = Signal()

    def __init__(
        self, desk: Desk, look: Look, parent: QWidget | None = None, limits: Limits = USUAL
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._stale = False
        self._anew = True
        self.source = ContactSource(desk, self, limits)
        self.counting = Counting(desk, self, limits)
        self._texts = RowTexts(self)
        self._texts.speak(desk.language)
        self.model = ContactsModel(self.source.rows, self._texts, self)
        self._delegate = RowDelegate(look, self._texts, self.model, self)
        self.head = ListHead(look)
        self.headings = SortHeader(look, self._texts)
        self.list = ContactList(look, self.model, self._delegate)
        self.hints = KeyHints(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, self.headings, self.list, self.hints):
            column.addWidget(widget)
        self._connect()
        self._retranslate()
        self.headings.show_order(Order.NAME, descending=False)
        self.refresh()

    def _connect(self) -> None:
        self._desk.changed.connect(self._take_change)
        self._desk.day_changed.connect(self.refresh)
        self.source.found.connect(self._show_ids)
        self.counting.counted.connect(self._show_counts)
        self.head.search.textChanged.connect(self._search)
        self.head.search.left.connect(self.focus_list)
        self.head.filters.changed.connect(self._filter)
        self.head.filters.tags_wanted.connect(self._offer_tags)
        self.headings.wanted.connect(self._sort)
        self.list.typed.connect(self.head.search.begin)
        self.list.picked.connect(self.picked)

    def refresh(self) -> None:
        """Read the list and the counts anew."""
        self._stale = False
        self.source.refresh()
        self.counting.refresh()

    def focus_list(self) -> None:
        """Give the keyboard to the list."""
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.choose(self.model.ids[0])
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Let no thread read on, as when the window closes."""
        self.source.stop()
        self.counting.stop()

    def _search(self, text: str) -> None:
        self._anew = True
        self.source.search(text)

    def _filter(self) -> None:
        self._anew = True
        self.source.filter_by(self.head.filters.asked().wanted(self.counting.silent_since))

    def _sort(self, order: Order, descending: bool) -> None:
        self._anew = True
        self.headings.show_order(order, descending=descending)
        self.source.sort_by(order, descending=descending)

    def _offer_tags(self) -> None:
        self.head.filters.offer_tags(listing.tags(self._desk.book))

    def _show_ids(self, ids: Sequence[int], complete: bool) -> None:
        anew, self._anew = self._anew, False
        self.list.say_empty(self._nobody())
        self.list.show_ids(ids, anew=anew)
        self.head.tell(len(ids), self.counting.counts.everybody, complete=complete)
        if complete:
            self.shown.emit()

    def _show_counts(self) -> None:
        counts, complete = self.counting.counts, not self.source.is_waiting()
        crisis = self.counting.silent_since is not None
        self.head.filters.show_counts(counts, self._texts.formats, crisis=crisis)
        self.head.tell(self.model.rowCount(), counts.everybody, complete=complete)

    def _nobody(self) -> str:
        """What to say where nobody is left."""
        asked, wanted = self.head.filters.asked(), self.source.wanted
        if asked == Asked(frozenset({Ask.TO_FIX})) and not wanted.query:
            return self.tr("All numbers are in order.")
        if wanted != ContactFilter():
            return self.tr("Nobody fits that. Escape in the search field clears it.")
        return self.tr("There is nobody here yet. Import your list, or add somebody with “New”.")

    def _take_change(self, changes: Changes) -> None:
        if changes.settings:
            self._texts.speak(self._desk.language)
        if not (touches(changes) or changes.settings):
            return
        known = None if changes.everything or changes.settings else changes.contacts
        self.model.forget(known)
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _retranslate(self) -> None:
        self._texts.speak(self._desk.language)
        self.list.setAccessibleName(self.tr("All contacts"))
        self.headings.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        super().changeEvent(event)
