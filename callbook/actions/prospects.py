"""Prospects: somebody who has bought for the first time becomes a customer."""

from __future__ import annotations

from datetime import date

from callbook.actions.calling import name_of
from callbook.core.changes import Changes
from callbook.core.contacts import ContactKind
from callbook.core.errors import Refusal
from callbook.store.book import Book


def make_customer(book: Book, contact_id: int, today: date) -> Changes:
    """Makes a customer of a prospect, since today if no day is known.

    Raises Refusal for somebody who is a customer already.
    """
    from callbook.store.tables import contacts

    name = name_of(book, contact_id)
    with book.change("make_customer", name) as change:
        contact = change.row(contacts, contact_id)
        if contact["kind"] == ContactKind.CUSTOMER:
            raise Refusal("errors.is_customer", name=name)
        since = contact["customer_since"] or today.isoformat()
        change.update(contacts, contact_id, kind=str(ContactKind.CUSTOMER), customer_since=since)
    return change.changes
