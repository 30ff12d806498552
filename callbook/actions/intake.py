"""The intake of an import: each draft is new, adds to somebody known, or says nothing new."""

from __future__ import annotations

from dataclasses import dataclass, replace

from callbook.actions.cleaning import Cleaned
from callbook.actions.known import Known
from callbook.actions.merging import differing, merged, without_old_contact
from callbook.actions.packed_problems import PackedProblems
from callbook.core.contacts import Contact, Problem
from callbook.store import contacts as stored
from callbook.store.book import Book
from callbook.store.change import Change
from callbook.store.imports import Entry
from callbook.store.settling import settle_words
from callbook.store.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Counts:
    """Rows by what became of them; beside that numbers mended, contacts without any, and
    those whose numbers can none be dialled, as a code or what Excel destroyed."""

    new: int
    merged: int
    unchanged: int
    left_out: int
    corrected: int
    without_number: int
    undialable: int = 0


class Intake:
    """Decides what becomes of each row, and writes what has to be written.

    Rows of one file may mean the same contact too: new ones wait under a negative handle
    until they are written, and are known from then on.
    """

    def __init__(self, book: Book) -> None:
        self.waiting: dict[int, Contact] = {}
        self.problems = PackedProblems()
        self._book = book
        self._edited: dict[int, Contact] = {}
        self._ids: dict[int, int] = {}
        self._change: Change | None = None
        self._first: list[Contact] = []
        self._new = self._merged = self._unchanged = 0
        self._left_out = self._corrected = self._without_number = 0
        self._undialable = 0
        self._read_last: Contact | None = None
        self._row = (0, "")
        self._shelf = Shelf()
        self._lines: dict[int, int] = {}
        self._known = Known()
        with book.read() as db:
            for row in stored.told_apart(db):
                self._known.add(*row)

    def counts(self) -> Counts:
        """What became of the rows so far."""
        return Counts(
            self._new,
            self._merged,
            self._unchanged,
            self._left_out,
            self._corrected,
            self._without_number,
            self._undialable,
        )

    def fresh(self) -> dict[int, Contact]:
        """The contacts that would be new, by their line; none where some were set aside."""
        if len(self.waiting) < self._new:
            return {}
        return {self._lines[handle]: contact for handle, contact in self.waiting.items()}

    def first(self, count: int) -> tuple[Contact, ...]:
        """The first contacts as they will look."""
        return tuple(self._first[:count])

    def take(self, item: Cleaned | Problem) -> None:
        """Decides what becomes of a row."""
        if isinstance(item, Problem):
            # What the reader noted of a row follows the row itself.
            same = item.line == self._row[0] and not item.left_out
            self.problems.append(replace(item, name=self._row[1]) if same else item)
            self._left_out += item.left_out
            return
        contact = item.contact
        self._row = (item.line, contact.name)
        if item.problems:
            self.problems.extend(replace(each, name=contact.name) for each in item.problems)
        self._corrected += item.corrected
        if not contact.numbers:
            self._without_number += 1
        elif not any(number.e164 for number in contact.numbers):
            self._undialable += 1
        if len(self._first) < 20:
            self._first.append(contact)
        handle = self._known.match(contact, self._contact)
        if handle is None:
            self._new += 1
            self.waiting[-self._new] = contact
            self._lines[-self._new] = item.line
            self._known.add_contact(-self._new, contact)
        else:
            self._add(handle, contact, item.line)

    def _add(self, handle: int, told: Contact, line: int) -> None:
        """What a second telling adds to a known contact."""
        known = self._contact(handle)
        other = differing(known, told)
        if other:
            self.problems.append(
                Problem(
                    line,
                    "actions.book_kept",
                    (("name", known.name), ("other", other)),
                    name=known.name,
                )
            )
        both = merged(known, without_old_contact(known, told))
        if both == known:
            self._unchanged += 1
            return
        self._merged += 1
        self._known.add_contact(handle, both)
        if handle < 0 and handle not in self._ids:
            self.waiting[handle] = both
        else:
            self._edited[self._ids.get(handle, handle)] = both

    def _contact(self, handle: int) -> Contact:
        """A known contact as it stands by now."""
        if handle in self.waiting:
            return self.waiting[handle]
        contact_id = self._ids.get(handle, handle)
        if contact_id in self._edited:
            return self._edited[contact_id]
        if self._read_last is None or self._read_last.id != contact_id:
            self._read_last = self._read(contact_id)
        return self._read_last

    def _read(self, contact_id: int) -> Contact:
        if contact_id < 0 and (aside := self._shelf.get(contact_id)) is not None:
            return aside
        if self._change is not None:
            return stored.read(self._change.plain, [contact_id])[0]
        with self._book.read() as db:
            return stored.read(db, [contact_id])[0]

    def set_aside(self) -> None:
        """Makes room where nothing is written, as when a file is only looked at."""
        self._shelf.put(self.waiting)
        self.waiting.clear()
        self._lines.clear()
        self._read_last = None

    def write(self, change: Change, entry: Entry) -> None:
        """Writes what waits; from then on it is read back through the change."""
        if not self.waiting and not self._edited:
            return
        self._change = change
        made = stored.add(change, list(self.waiting.values()), entry.id)
        self._ids.update(zip(self.waiting, made, strict=True))
        for contact in self._edited.values():
            stored.edit(change, contact)
        if change.large:
            # While the second process reads on there is time for it.
            settle_words(change)
        self.waiting.clear()
        self._lines.clear()
        self._edited.clear()
        self._read_last = None
