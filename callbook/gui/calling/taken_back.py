"""A call that is taken back leaves what was written in the card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callbook.core.changes import Changes
from callbook.gui.calling.entry import Entry
from callbook.gui.desk import Desk

if TYPE_CHECKING:
    from callbook.gui.calling.card import CallCard


class TakenBack(QObject):
    """Remembers the call saved last: taking back the saving brings its entry back.

    Saving it again takes the entry away. A call that was removed on purpose leaves none.
    """

    def __init__(self, card: CallCard, desk: Desk) -> None:
        super().__init__(card)
        self._card = card
        self._desk = desk
        self._saved: tuple[Changes, int, Entry] | None = None
        desk.changed.connect(self._look)

    def remember(self, saved: Changes, contact_id: int, entry: Entry) -> None:
        """This was entered for the call that is saved now."""
        self._saved = (saved, contact_id, entry)

    def _look(self, changes: Changes) -> None:
        if self._saved is None or not changes.calls & self._saved[0].calls:
            return
        from callbook.actions.correcting import call

        saved, contact_id, entry = self._saved
        if changes.name != saved.name:
            return
        now = self._card.entry_of(contact_id)
        if not any(call(self._desk.book, each) for each in saved.calls):
            if now.is_blank():
                self._card.put(contact_id, entry)
        elif now == entry:
            self._card.put(contact_id, Entry())
