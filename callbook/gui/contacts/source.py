"""Which contacts are shown, in which order: asked of the book at once, or beside the window.

Few contacts are asked for at once. Of many, the order is read by a thread; what one types
then narrows it down at once, and only the first lines are needed before the next letter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from callbook.actions import contacts, listing
from callbook.actions.listing import ListedContact
from callbook.core.changes import Changes
from callbook.core.errors import Refusal
from callbook.core.listing import ContactFilter, Order
from callbook.gui.contacts.asking import Asking
from callbook.gui.desk import Desk


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is read at once, without letting anybody wait.

    A book of at most ``at_once`` contacts is read without a thread. At most ``few`` found are
    put in order at once; of more, the first ``screenful`` come first, looked for in stretches
    of the list, a few ``stretches`` at most.
    """

    at_once: int = 4000
    few: int = 3000
    screenful: int = 32
    stretch: int = 200
    stretches: int = 10


USUAL = Limits()
REST_MS = 200
"""All others follow once nobody has typed for so long; the first lines do not wait for them."""


@dataclass(frozen=True, slots=True)
class Whole:
    """Everybody whom the filter leaves, in order, and the place of each."""

    ids: Sequence[int] = ()
    places: dict[int, int] | None = None

    def ordered(self, found: Sequence[int]) -> list[int]:
        """Those of some contacts who are in it, in its order."""
        places = self.places or {}
        if len(found) * 10 > len(self.ids):
            # Of so many it is sooner asked who was found than where everybody stands.
            known = set(found)
            return [one for one in self.ids if one in known]
        return sorted((one for one in found if one in places), key=places.__getitem__)


class ContactSource(QObject):
    """The ids to show for a filter, an order and what is typed.

    ``found`` carries the ids and whether they are all.
    """

    found = Signal(object, bool)

    def __init__(self, desk: Desk, parent: QObject, limits: Limits) -> None:
        super().__init__(parent)
        self._desk = desk
        self._limits = limits
        self._wanted = ContactFilter()
        self._order = Order.NAME
        self._descending = False
        self._base: Whole | None = None
        self._bases, self._rest = Asking(self), Asking(self)
        self._bases.answered.connect(self._take_base)
        self._rest.answered.connect(self._take_rest)
        self._later = QTimer(self, singleShot=True, interval=REST_MS)
        self._later.timeout.connect(self._ask_rest)
        for asking in (self._bases, self._rest):
            asking.refused.connect(self._refuse)

    @property
    def wanted(self) -> ContactFilter:
        """The filter, with what is typed."""
        return self._wanted

    @property
    def order(self) -> tuple[Order, bool]:
        """The column sorted by, and whether from its end."""
        return self._order, self._descending

    def is_waiting(self) -> bool:
        """Whether more is still to come."""
        return self._bases.is_waiting() or self._rest.is_waiting() or self._later.isActive()

    def filter_by(self, wanted: ContactFilter) -> None:
        """Show whom this filter leaves; what is typed stays."""
        wanted = replace(wanted, query=self._wanted.query)
        if wanted != self._wanted:
            self._wanted = wanted
            self.refresh()

    def sort_by(self, order: Order, *, descending: bool) -> None:
        """Show them in another order."""
        self._order, self._descending = order, descending
        self.refresh()

    def search(self, query: str) -> None:
        """Show who holds these words."""
        self._wanted = replace(self._wanted, query=query)
        if self._base is not None and not self._bases.is_waiting():
            self._narrow(self._base)

    def refresh(self) -> None:
        """Ask anew, as after a change."""
        question = partial(
            _ask_base, self._desk, replace(self._wanted, query=""), self._order, self._descending
        )
        self._forget_rest()
        if self._is_small():
            self._bases.forget()
            try:
                self._take_base(question())
            except Refusal as refusal:
                self._refuse(refusal)
        else:
            self._bases.ask(question)

    def rows(self, ids: Sequence[int]) -> list[ListedContact]:
        """The rows of some contacts."""
        try:
            return listing.contact_rows(self._desk.book, ids)
        except Refusal as refusal:
            self._refuse(refusal)
            return []

    def stop(self) -> None:
        """Let no thread read on."""
        self._later.stop()
        self._bases.stop()
        self._rest.stop()

    def _forget_rest(self) -> None:
        self._later.stop()
        self._rest.forget()

    def _refuse(self, refusal: Refusal) -> None:
        self._desk.refused.emit(refusal.text(self._desk.language))

    def _is_small(self) -> bool:
        everybody = contacts.count(self._desk.book)
        return everybody <= self._limits.at_once and (
            self._base is None or len(self._base.ids) <= self._limits.at_once
        )

    def _take_base(self, base: object) -> None:
        if isinstance(base, Whole):
            self._base = base
            self._narrow(base)

    def _narrow(self, base: Whole) -> None:
        """Show of the base who holds what is typed: all if few, else the first at once."""
        self._forget_rest()
        query = self._wanted.query.strip()
        if not query:
            self.found.emit(base.ids, True)
            return
        try:
            self._find(base, query)
        except Refusal as refusal:
            self._refuse(refusal)

    def _find(self, base: Whole, query: str) -> None:
        book, limits = self._desk.book, self._limits
        few = listing.matching_ids(book, query, limits.few)
        if len(few) < limits.few:
            self.found.emit(base.ordered(few), True)
            return
        first: list[int] = []
        most = limits.stretch * limits.stretches
        for start in range(0, min(len(base.ids), most), limits.stretch):
            stretch = base.ids[start : start + limits.stretch]
            first += listing.matching_among(book, query, stretch)
            if len(first) >= limits.screenful:
                break
        else:
            if len(base.ids) <= most:
                self.found.emit(first, True)
                return
        self.found.emit(first, False)
        self._later.start()

    def _ask_rest(self) -> None:
        if self._base is not None:
            self._rest.ask(partial(_ask_all, self._desk, self._base, self._wanted.query.strip()))

    def _take_rest(self, ids: object) -> None:
        self.found.emit(ids, True)


def touches(changes: Changes) -> bool:
    """Whether a change may show in the list."""
    touched = changes.contacts or changes.calls or changes.follow_ups
    return bool(touched or changes.crises or changes.everything)


def _ask_base(desk: Desk, wanted: ContactFilter, order: Order, descending: bool) -> Whole:
    ids = listing.contact_ids(desk.book, wanted, order, descending=descending)
    return Whole(ids, dict(zip(ids, range(len(ids)), strict=True)))


def _ask_all(desk: Desk, base: Whole, query: str) -> list[int]:
    return base.ordered(listing.matching_ids(desk.book, query))
