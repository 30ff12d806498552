"""Duplicates: found over the whole book, merged without loss, taken apart at any time."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from callbook.actions.listing import LARGE
from callbook.actions.merging import FILLED, merged
from callbook.core.changes import Changes
from callbook.core.contacts import Contact, Party
from callbook.core.errors import Refusal
from callbook.core.letting_go import let_go
from callbook.core.progress import Report, silent
from callbook.core.resemblance import Pair, Resembling, pairs
from callbook.store import contacts as stored
from callbook.store.book import Book
from callbook.store.change import Change

NAME_PARTS = ("given_name", "family_name")
"""The parts of a name go with the name that a person chooses."""
CHOSEN = ("name", "kind", "party", *(field for field in FILLED if field not in NAME_PARTS))
"""The fields of which a person chooses one where two contacts differ."""


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two contacts that may be the same, and the fields in which they differ."""

    pair: Pair
    first: Contact
    second: Contact
    differing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PastMerge:
    """A merge that can be taken apart: its step in the journal, and whom it was about.

    ``many`` tells that it was a step of several merges; then ``subject`` is their number.
    """

    step_id: int
    subject: str
    at: datetime
    many: bool


def find_duplicates(book: Book, report: Report = silent) -> list[Pair]:
    """All pairs of contacts that are or may be the same, the surest first."""
    known = everybody(book)
    try:
        return pairs(known, report)
    finally:
        let_go(known)


def everybody(book: Book) -> list[Resembling]:
    """What is compared of all contacts of a book."""
    with book.read() as db:
        return [
            Resembling(contact_id, name, company, city, uid, own, tuple(emails), tuple(numbers))
            for contact_id, name, company, city, uid, own, emails, numbers in stored.told_apart(db)
        ]


def side_by_side(book: Book, pair: Pair) -> SideBySide | None:
    """Two contacts to compare; None where one of them is gone by now."""
    with book.read() as db:
        found = stored.read(db, [pair.first, pair.second])
    if len(found) < 2:
        return None
    first, second = found
    return SideBySide(pair, first, second, tuple(_differing(first, second)))


def _differing(first: Contact, second: Contact) -> Iterator[str]:
    """The fields of which both say something, and not the same."""
    for name in CHOSEN:
        one, other = getattr(first, name), getattr(second, name)
        if one and other and one != other and Party.UNKNOWN not in (one, other):
            yield name


def merge_contacts(
    book: Book, kept_id: int, other_id: int, chosen: Mapping[str, Any] | None = None
) -> Changes:
    """Makes one contact of two: every call, follow-up, number and note stays.

    ``chosen`` are the values of fields a person chose; else the kept contact's word stands.
    do_not_call holds if either had it. Raises Refusal where one of them is gone.
    """
    contacts = _both(book, kept_id, other_id)
    with book.change("merge", contacts[0].name) as change:
        _merge(change, *contacts, chosen or {})
    return change.changes


def merge_certain(book: Book, found: Iterable[Pair], report: Report = silent) -> Changes:
    """Merges all certain pairs by rule, as one step; the older contact is kept."""
    certain = [pair for pair in found if pair.certain]
    into: dict[int, int] = {}
    large = len(certain) > LARGE
    with book.change("merge_many", str(len(certain)), large=large) as change:
        for place, pair in enumerate(certain):
            report(place, len(certain))
            kept, other = _root(into, pair.first), _root(into, pair.second)
            if kept == other:
                continue
            found_now = stored.read(change.plain, [kept, other])
            if len(found_now) == 2:
                _merge(change, found_now[0], found_now[1], {})
                into[other] = kept
    return change.changes


def merge_alike(
    book: Book, alike: Iterable[Pair], second_holds: Container[str], report: Report = silent
) -> list[Pair]:
    """Merges pairs one after the other, each a step of its own; returns whom with whom.

    Of the fields in which two differ the first one's word stands, but for ``second_holds``.
    """
    wanted, into, done = list(alike), dict[int, int](), list[Pair]()
    for place, pair in enumerate(wanted):
        report(place, len(wanted))
        first, second = _root(into, pair.first), _root(into, pair.second)
        both = replace(pair, first=first, second=second)
        seen = side_by_side(book, both)
        if first == second or seen is None:
            continue
        chosen = {
            name: getattr(seen.second if name in second_holds else seen.first, name)
            for name in seen.differing
        }
        merge_contacts(book, first, second, chosen)
        into[second] = first
        done.append(both)
    return done


def past_merges(book: Book) -> list[PastMerge]:
    """All merges that stand, the latest first; those taken apart since are none any more."""
    with book.read() as db:
        rows = db.execute(
            """SELECT j.id, j.subject, j.at, j.name FROM journal_steps j
WHERE j.name IN ('merge', 'merge_many') AND j.undone = 0
AND EXISTS (SELECT 1 FROM journal_rows r WHERE r.step_id = j.id AND r.table_name = 'contacts'
  AND r.kind = 'delete' AND NOT EXISTS (SELECT 1 FROM journal_rows i
  JOIN journal_steps s ON s.id = i.step_id AND s.undone = 0 WHERE i.step_id > j.id
  AND i.table_name = 'contacts' AND i.kind = 'insert' AND i.first_id = r.first_id))
ORDER BY j.id DESC"""
        )
        return [
            PastMerge(row[0], row[1], datetime.fromisoformat(row[2]), row[3] == "merge_many")
            for row in rows
        ]


def take_apart(book: Book, step_id: int) -> Changes:
    """Makes two contacts of one again; what was changed since stays with the kept one.

    Raises Refusal where the merge no longer stands.
    """
    from callbook.store.taking_apart import take_apart as apart

    merges = {merge.step_id: merge for merge in past_merges(book)}
    if step_id not in merges:
        raise Refusal("errors.gone")
    name = "take_apart_many" if merges[step_id].many else "take_apart"
    with book.change(name, merges[step_id].subject) as change:
        apart(change, step_id)
    return change.changes


def _root(into: Mapping[int, int], contact_id: int) -> int:
    while contact_id in into:
        contact_id = into[contact_id]
    return contact_id


def _both(book: Book, kept_id: int, other_id: int) -> tuple[Contact, Contact]:
    with book.read() as db:
        found = stored.read(db, [kept_id, other_id])
    if len(found) < 2 or kept_id == other_id:
        raise Refusal("errors.gone")
    return found[0], found[1]


def _merge(change: Change, kept: Contact, other: Contact, chosen: Mapping[str, Any]) -> None:
    from callbook.store.merging import move_all
    from callbook.store.tables import contacts

    move_all(change, kept.id, other.id)
    values = {name: value for name, value in chosen.items() if name in CHOSEN}
    if kept.name != other.name == values.get("name"):
        values |= {part: getattr(other, part) for part in NAME_PARTS}
    both = replace(merged(kept, other), **values, archived=kept.archived and other.archived)
    row = stored.row_of(both, None)
    if both.company == kept.company:
        del row["company_id"]
    else:
        row["company_id"] = stored.company_ids(change, (both.company,)).get(both.company)
    change.delete(contacts, other.id)
    if not change.update(contacts, kept.id, **row):
        # Taking apart has to know whose it was.
        change.witness(contacts, kept.id, "name")
