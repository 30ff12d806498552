"""Somebody rings: what is taken for granted then, and what ends it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callbook.core.calls import CallOutcome
from callbook.gui.calling.entry import Entry, Moment

if TYPE_CHECKING:
    from callbook.gui.calling.card import CallCard

OF_OWN_CALLS = frozenset(
    {
        CallOutcome.NO_ANSWER,
        CallOutcome.VOICEMAIL,
        CallOutcome.BUSY,
        CallOutcome.WRONG_NUMBER,
    }
)
"""So ends only a call that one makes oneself; whoever rings is there."""


class Ringing(QObject):
    """A call is theirs until one dials, says how one's own call ended, or looks away.

    What the person said of the direction themselves holds.
    """

    def __init__(self, card: CallCard) -> None:
        super().__init__(card)
        self._card = card
        self._said = False
        card.dialler.given.connect(self._dialled)
        card.parts.outcomes.chosen.connect(self._ended)
        card.parts.when.direction.chosen.connect(self._say)
        card.left.connect(self._look_away)

    def begin(self) -> None:
        """Nobody has said anything of whoever is shown from now on."""
        self._said = False

    def _say(self) -> None:
        self._said = True

    def _dialled(self) -> None:
        """One calls oneself: nobody has been reached yet."""
        entry = self._card.entry()
        if entry.moment.incoming:
            self._show(entry.called())

    def _ended(self, outcome: CallOutcome | None) -> None:
        when = self._card.parts.when
        if outcome in OF_OWN_CALLS and when.moment().incoming and not self._said:
            when.show_moment(replace(when.moment(), incoming=False))

    def _look_away(self) -> None:
        entry = self._card.entry()
        untouched = entry.is_blank() and entry.dialled_at is None and not self._said
        if untouched and entry.moment == Moment(incoming=True):
            self._show(Entry(number_id=entry.number_id))

    def _show(self, entry: Entry) -> None:
        contact_id = self._card.contact_id()
        if contact_id is not None:
            self._card.put(contact_id, entry)
