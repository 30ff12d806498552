"""Dialling: what may be handed to a dialler, asked of the book at that very moment."""

from __future__ import annotations

from callbook.core.contacts import Number
from callbook.core.errors import Refusal
from callbook.store import numbers as stored
from callbook.store.book import Book


def address(book: Book, number: Number, scheme: str) -> str:
    """The address that makes the system's dialler call a number.

    Raises Refusal for a contact who wants no calls, and for what is never dialled (see
    core.dialling); BadInput for a template that cannot be used.
    """
    # Imported late: the rules of numbering are no matter of the first paint.
    from callbook.core.phone import dial_uri

    check_free(book, number)
    return dial_uri(number.e164 or number.typed, scheme)


def check_free(book: Book, number: Number) -> None:
    """Raise Refusal if the contact who has the number wants no calls, however it came here."""
    if number.id:
        with book.read() as db:
            name = stored.blocked_name(db, number.id)
        if name is not None:
            raise Refusal("phone.do_not_call", name=name)
