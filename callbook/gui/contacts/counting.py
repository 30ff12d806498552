"""How many contacts each filter would leave, counted beside the window where there are many."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from callbook.actions import contacts, listing, owner
from callbook.actions.listing import ListCounts
from callbook.gui.contacts.asking import Asking
from callbook.gui.contacts.source import Limits
from callbook.gui.desk import Desk


class Counting(QObject):
    """Counts; ``counted`` tells that it has been done anew."""

    counted = Signal()

    def __init__(self, desk: Desk, parent: QObject, limits: Limits) -> None:
        super().__init__(parent)
        self._desk = desk
        self._at_once = limits.at_once
        self.counts = ListCounts()
        self.silent_since: date | None = None
        self._asking = Asking(self)
        self._asking.answered.connect(self._take)

    def refresh(self) -> None:
        """Count anew."""
        crisis = owner.crisis(self._desk.book, self._desk.today())
        self.silent_since = crisis.began_on if crisis is not None else None
        question = partial(listing.counts, self._desk.book, self.silent_since)
        if contacts.count(self._desk.book) <= self._at_once:
            self._take(question())
        else:
            self._asking.ask(question)

    def stop(self) -> None:
        """Let no thread count on."""
        self._asking.stop()

    def _take(self, counts: object) -> None:
        if isinstance(counts, ListCounts):
            self.counts = counts
            self.counted.emit()
