"""Prospects: somebody who has bought for the first time becomes a customer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from callbook.actions.calling import name_of
from callbook.core.changes import Changes
from callbook.core.contacts import ContactKind
from callbook.core.errors import Refusal
from callbook.store.book import Book

if TYPE_CHECKING:
    from callbook.store.change import Change


LARGE = 500


def make_customers(book: Book, ids: Sequence[int], today: date) -> Changes:
    """Makes customers of several contacts, as one step; those who are customers stay so."""
    if len(ids) == 1:
        return make_customer(book, ids[0], today)
    with book.change("make_customers", str(len(ids)), large=len(ids) > LARGE) as change:
        for contact_id in ids:
            _make(change, contact_id, today)
    return change.changes


def make_customer(book: Book, contact_id: int, today: date) -> Changes:
    """Makes a customer of a prospect, since today if no day is known.

    Raises Refusal for somebody who is a customer already.
    """
    name = name_of(book, contact_id)
    with book.change("make_customer", name) as change:
        if not _make(change, contact_id, today):
            raise Refusal("errors.is_customer", name=name)
    return change.changes


def _make(change: Change, contact_id: int, today: date) -> bool:
    from callbook.store.tables import contacts

    contact = change.row(contacts, contact_id)
    since = contact["customer_since"] or today.isoformat()
    return contact["kind"] == ContactKind.PROSPECT and change.update(
        contacts, contact_id, kind=str(ContactKind.CUSTOMER), customer_since=since
    )
