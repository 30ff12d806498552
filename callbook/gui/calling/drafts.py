"""What was entered for contacts and not saved yet; nothing typed is lost by looking away."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from callbook.actions.drafts import drafts, keep_drafts
from callbook.core.changes import Changes
from callbook.gui.calling.entry import Entry
from callbook.gui.calling.entry_text import read_entry, write_entry
from callbook.gui.desk import Desk


class Drafts(QObject):
    """The entries not yet saved, by contact; ``write`` brings them into the book.

    Read from the book once, so that what a window left that ended badly is there again.
    ``begun`` carries the contacts, once there are others of whom something is entered.
    """

    begun = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        kept = drafts(desk.book)
        self._entries = {each: read_entry(text) for each, text in kept.items()}
        self._unwritten: set[int] = set()

    def of(self, contact_id: int | None) -> Entry:
        """What was entered for a contact; a blank entry if nothing was."""
        return self._entries.get(contact_id or 0, Entry())

    def contacts(self) -> frozenset[int]:
        """Those of whom something is entered."""
        return frozenset(each for each, entry in self._entries.items() if not entry.is_blank())

    def keep(self, contact_id: int, entry: Entry) -> None:
        """Keep an entry; a blank one is forgotten."""
        if entry.is_blank() and entry.dialled_at is None:
            entry = Entry()
        if entry == self.of(contact_id):
            return
        before = self.of(contact_id).is_blank()
        self._unwritten.add(contact_id)
        if entry == Entry():
            del self._entries[contact_id]
        else:
            self._entries[contact_id] = entry
        if entry.is_blank() != before:
            self.begun.emit(self.contacts())

    def write(self) -> None:
        """Write what changed into the book; where it cannot be written, try with the next."""
        if not self._unwritten:
            return
        contents = {
            each: write_entry(self._entries[each]) if each in self._entries else ""
            for each in self._unwritten
        }
        if keep_drafts(self._desk.book, contents):
            self._unwritten.clear()

    def take_change(self, changes: Changes) -> None:
        """Forget what was entered for contacts that are gone, as by undoing an import."""
        if not (changes.everything or changes.contacts & self._entries.keys()):
            return
        self.write()
        if not self._unwritten:
            gone = self._entries.keys() - drafts(self._desk.book).keys()
            for contact_id in gone:
                self.keep(contact_id, Entry())
            self.write()
