"""A call that is taken back leaves what was written in the card."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from callbook.core.changes import Changes
from callbook.gui.calling.entry import Entry
from callbook.gui.desk import Desk

if TYPE_CHECKING:
    from callbook.gui.calling.card import CallCard

MOST = 100
"""Of so many calls saved last the entry is remembered."""


class Saved(NamedTuple):
    """What was entered for a call, and by which act it was saved."""

    act: str
    contact_id: int
    entry: Entry


class TakenBack(QObject):
    """Remembers the calls saved: taking back the saving brings the entry back.

    Saving it again takes the entry away. A call that was removed on purpose leaves none.
    """

    def __init__(self, card: CallCard, desk: Desk) -> None:
        super().__init__(card)
        self._card = card
        self._desk = desk
        self._saved: dict[int, Saved] = {}
        desk.changed.connect(self._look)

    def remember(self, saved: Changes, contact_id: int, entry: Entry) -> None:
        """This was entered for the call that is saved now."""
        for call_id in saved.calls:
            # The number of a call that was taken back may be given again.
            self._saved.pop(call_id, None)
            self._saved[call_id] = Saved(saved.name, contact_id, entry)
        while len(self._saved) > MOST:
            del self._saved[next(iter(self._saved))]

    def _look(self, changes: Changes) -> None:
        from callbook.actions.correcting import call

        for call_id in changes.calls & self._saved.keys():
            saved = self._saved[call_id]
            if changes.name != saved.act:
                continue
            now, kept = self._card.entry_of(saved.contact_id), call(self._desk.book, call_id)
            if kept is None and now.is_blank():
                self._card.put(saved.contact_id, saved.entry)
            elif kept is not None and kept.contact_id == saved.contact_id and now == saved.entry:
                self._card.put(saved.contact_id, Entry())
