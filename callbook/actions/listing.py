"""The list of all contacts, and what is done to several of them at once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from callbook.core.changes import Changes
from callbook.core.contacts import ContactKind, Importance
from callbook.core.errors import BadInput
from callbook.core.listing import ContactFilter, Order
from callbook.core.tags import split_tags
from callbook.store import listing as stored
from callbook.store import search
from callbook.store.book import Book
from callbook.store.listing import ListCounts, ListedContact

__all__ = ["ListCounts", "ListedContact"]

LARGE = 500


@dataclass(frozen=True, slots=True)
class ManyEdit:
    """What to set on several contacts; what is None stays. A cadence of 0 is the default.

    ``add_tag`` and ``remove_tag`` may name several tags, with commas between them.
    """

    kind: ContactKind | None = None
    importance: Importance | None = None
    cadence_weeks: int | None = None
    add_tag: str = ""
    remove_tag: str = ""


def contact_ids(
    book: Book, wanted: ContactFilter, order: Order = Order.NAME, *, descending: bool = False
) -> list[int]:
    """The contacts that a filter leaves, in order."""
    with book.read() as db:
        return stored.ids(db, wanted, order, descending=descending)


def matching_ids(book: Book, query: str, limit: int = -1) -> list[int]:
    """Who holds all words of a query, in no order; at most so many, as when one still types."""
    with book.read() as db:
        return search.some(db, query, limit)


def matching_among(book: Book, query: str, ids: Sequence[int]) -> list[int]:
    """Who of a few contacts holds all words of a query, in the order given."""
    with book.read() as db:
        return search.among(db, query, ids)


def counts(book: Book, silent_since: date | None) -> ListCounts:
    """How many contacts each filter alone would leave."""
    with book.read() as db:
        return stored.counts(db, silent_since)


def contact_rows(book: Book, ids: Sequence[int]) -> list[ListedContact]:
    """The lines of some contacts, for the part of the list that is in sight."""
    with book.read() as db:
        return stored.rows(db, ids)


def tags(book: Book) -> list[str]:
    """All tags in use."""
    with book.read() as db:
        return stored.tags(db)


def edit_many(book: Book, ids: Sequence[int], edit: ManyEdit) -> Changes:
    """Sets class, kind, cadence or a tag on several contacts, as one step.

    Raises BadInput for a cadence below zero.
    """
    from callbook.store.tables import contacts

    if edit.cadence_weeks is not None and edit.cadence_weeks < 0:
        raise BadInput("errors.cadence_below_zero")
    values: dict[str, str | int | None] = {}
    if edit.kind is not None:
        values["kind"] = str(edit.kind)
    if edit.importance is not None:
        values["importance"] = str(edit.importance)
    if edit.cadence_weeks is not None:
        values["cadence_weeks"] = edit.cadence_weeks or None
    with book.change("edit_many", str(len(ids)), large=len(ids) > LARGE) as change:
        for contact_id in ids:
            row = change.row(contacts, contact_id)
            change.update(contacts, contact_id, **values, tags=_tags(row["tags"], edit))
    return change.changes


def archive_many(book: Book, ids: Sequence[int], now: datetime) -> Changes:
    """Archives several contacts, as one step; their open follow-ups end."""
    from callbook.actions.calling import archive_in

    with book.change("archive_many", str(len(ids)), large=len(ids) > LARGE) as change:
        for contact_id in ids:
            archive_in(change, contact_id, now)
    return change.changes


def unarchive_many(book: Book, ids: Sequence[int]) -> Changes:
    """Brings several archived contacts back, as one step."""
    from callbook.store.tables import contacts

    with book.change("unarchive_many", str(len(ids)), large=len(ids) > LARGE) as change:
        for contact_id in ids:
            change.update(contacts, contact_id, archived=0)
    return change.changes


def delete_many(book: Book, ids: Sequence[int]) -> Changes:
    """Deletes contacts with their numbers, calls and follow-ups, as one step undo takes back."""
    from callbook.store.tables import calls, contacts, follow_ups, numbers, opportunities

    with book.change("delete_many", str(len(ids)), large=len(ids) > LARGE) as change:
        for contact_id in ids:
            for table in (opportunities, follow_ups, calls, numbers):
                for row in change.rows(table, table.c.contact_id == contact_id):
                    change.delete(table, row["id"])
            change.delete(contacts, contact_id)
    return change.changes


def _tags(kept: str, edit: ManyEdit) -> str:
    gone = {edit.remove_tag, *split_tags(edit.remove_tag)}
    tags = [tag for tag in json.loads(kept) if tag not in gone]
    tags += [tag for tag in split_tags(edit.add_tag) if tag not in tags]
    return json.dumps(tags, ensure_ascii=False)
