"""The contacts: the list at the left, and at the right whoever is selected in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from callbook.actions import listing
from callbook.core.contacts import NEW
from callbook.gui.contacts.acts import Acts
from callbook.gui.contacts.chosen_acts import ChosenActs
from callbook.gui.contacts.filters import Ask
from callbook.gui.contacts.list_page import ListPage
from callbook.gui.contacts.side import Side
from callbook.gui.contacts.source import USUAL, Limits
from callbook.gui.desk import Desk
from callbook.gui.theme import Look

if TYPE_CHECKING:
    from callbook.gui.contacts.imports_dialog import ImportsDialog
    from callbook.gui.contacts.merging.dialog import DuplicatesDialog
    from callbook.gui.contacts.merging.merges_dialog import MergesDialog

FORM_WIDTH, FORM_LEAST, LIST_LEAST = 424, 372, 560
WHILE_TYPING_MS = 250
"""The form follows the search this much later: the next letter is not to wait for it."""
NUMBERS = frozenset({Ask.TO_FIX, Ask.WITHOUT_NUMBER, Ask.DOUBTFUL})


class ContactsScreen(QWidget):
    """List and form side by side; several selected have a panel of their own.

    ``told`` carries a sentence for the person, ``call_wanted`` the contact to call.
    """

    told = Signal(str)
    call_wanted = Signal(int)

    def __init__(
        self, desk: Desk, look: Look, parent: QWidget | None = None, limits: Limits = USUAL
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._sought: int | None = None
        self._soon = QTimer(self, singleShot=True, interval=WHILE_TYPING_MS)
        self._soon.timeout.connect(self._show_picked)
        self.page = ListPage(desk, look, limits=limits)
        self.side = Side(desk, look)
        self.acts = Acts(desk, look, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.page, 1)
        row.addWidget(self.side)
        self.chosen = ChosenActs(self.page, self.side, self.acts)
        self._connect()
        for key, wanted in (
            ("Ctrl+N", self.add),
            ("Ctrl+K", self.chosen.make_customers),
            ("Ctrl+Return", self.call),
            ("Ctrl+Enter", self.call),
        ):
            _add_key(self, QKeySequence(key), wanted)
        self.setFocusProxy(self.page.list)

    def _connect(self) -> None:
        page = self.page
        page.shown.connect(self._find_again)
        page.head.search.left.connect(self._show_picked)
        page.list.opened.connect(self.edit)
        page.list.call_wanted.connect(self.call)
        page.head.new_wanted.connect(self.add)
        self.side.made.connect(self._connect_side)
        self.acts.told.connect(self.told)
        page.head.duplicates_wanted.connect(self.find_duplicates)
        page.head.merges_wanted.connect(self.show_merges)
        page.head.imports_wanted.connect(self.show_imports)

    def _connect_side(self) -> None:
        """Go along with the list, now that there is a form."""
        page, form = self.page, self.side.form
        page.picked.connect(self._take_picked)
        form.left.connect(page.focus_list)
        self.side.many.left.connect(page.focus_list)
        form.written.connect(self._seek)
        form.given_up.connect(self._show_picked)
        form.parts.people.wanted.connect(self.show_contact)
        form.parts.head.call_wanted.connect(self.call)
        form.parts.past.opened.connect(self._open_call)
        _add_key(self, QKeySequence(QKeySequence.StandardKey.Save), form.save)
        self._show_picked()

    def focus_search(self) -> None:
        """Give the keyboard to the search field."""
        self.page.head.search.begin()

    def add(self) -> None:
        """Begin a new contact; what was typed before is saved."""
        if self.side.form.leave():
            self.page.list.choose_silently(())
            self.side.show_form().show_new()

    def edit(self) -> None:
        """Give the keyboard to whoever is selected: where numbers are to fix, to those."""
        form = self.side.form
        if not self.side.shows_form():
            self.side.many.tag.setFocus(Qt.FocusReason.OtherFocusReason)
        elif form.base() is not None:
            if self.page.head.filters.asked().asks & NUMBERS:
                form.parts.numbers.focus_bad()
            else:
                form.parts.person.name.setFocus(Qt.FocusReason.OtherFocusReason)
                form.parts.person.name.end(False)

    def call(self) -> None:
        """Go to the call card of the contact that is shown."""
        if self.side.form.leave():
            contact_id = self.side.form.contact_id()
            if contact_id and self.side.shows_form():
                self.call_wanted.emit(contact_id)

    def show_contact(self, contact_id: int) -> None:
        """Show a contact, be it in the list or not."""
        if not self.side.form.leave():
            return
        self._seek(contact_id)
        form = self.side.show_form()
        if form.contact_id() != contact_id:
            form.show_contact(contact_id)

    def find_duplicates(self) -> DuplicatesDialog | None:
        """Look for duplicates; what was typed is saved first."""
        if not self.side.form.leave():
            return None
        # Imported late, like the other dialogs: few ask for them.
        from callbook.gui.contacts.merging.opening import open_duplicates

        return open_duplicates(self._desk, self._look, self)

    def show_merges(self) -> MergesDialog:
        """Show what was merged, to be taken apart."""
        from callbook.gui.contacts.merging.merges_dialog import MergesDialog

        dialog = MergesDialog(self._desk, self._look, self)
        dialog.open()
        return dialog

    def show_imports(self) -> ImportsDialog | None:
        """Show the imports, to be taken back; what was typed is saved first."""
        if not self.side.form.leave():
            return None
        from callbook.gui.contacts.imports_dialog import ImportsDialog

        dialog = ImportsDialog(self._desk, self._look, self)
        dialog.open()
        return dialog

    def keep(self) -> None:
        """Save what is being typed, as when one goes to another page or closes the window."""
        self.side.keep()

    def stop(self) -> None:
        """Save, and let no thread read on, as when the window closes."""
        self.side.stop()
        self.acts.stop()
        self.page.stop()

    def _open_call(self, call_id: int) -> None:
        """Show a call of the past, to be corrected or removed; what was typed is saved first."""
        if not self.side.form.leave():
            return
        from callbook.gui.call_dialog import open_call

        dialog = open_call(self._desk, self._look, call_id, self)
        if dialog is not None:
            dialog.told.connect(self.told)

    def _take_picked(self) -> None:
        if self.page.head.search.hasFocus():
            self._soon.start()
        else:
            self._show_picked()

    def _show_picked(self) -> None:
        """Show whoever is selected now; not before what was typed is saved."""
        self._soon.stop()
        if not self.side.form.leave():
            shown = self.side.form.contact_id()
            self.page.list.choose_silently([shown] if shown else ())
            return
        count = self.page.list.selected_count()
        if count > 1:
            archived = Ask.ARCHIVED in self.page.head.filters.asked().asks
            if self.side.shows_form():
                self.side.many.offer_tags(listing.tags(self._desk.book))
            self.side.show_many().show_count(count, archived=archived)
            return
        form, contact_id = self.side.show_form(), self.page.list.contact()
        if contact_id != form.contact_id() or contact_id is None:
            form.show_contact(contact_id)

    def _seek(self, contact_id: int) -> None:
        """Select a contact in the list, or as soon as it comes into it."""
        self._sought = contact_id
        self._find_again()
        if self._sought is not None:
            self.page.list.choose_silently(())

    def _find_again(self) -> None:
        if self._sought is None or self.side.form.contact_id() == NEW:
            return
        if self.page.model.place(self._sought) is not None:
            sought, self._sought = self._sought, None
            self.page.list.choose(sought)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.side.isAncestorOf(self.focusWidget() or self):
            self.page.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._look.fonts.px
        room = self.width() - px(LIST_LEAST)
        self.side.setFixedWidth(max(px(FORM_LEAST), min(px(FORM_WIDTH), room)))


def _add_key(screen: QWidget, key: QKeySequence, wanted: Callable[[], object]) -> None:
    shortcut = QShortcut(key, screen)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(wanted)
