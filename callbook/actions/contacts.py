"""Contacts: find, look at, add and edit them."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from callbook.actions.sizes import count as count
from callbook.actions.sizes import is_empty as is_empty
from callbook.core.calls import Call
from callbook.core.changes import Changes
from callbook.core.contacts import Colleague, Contact, ContactKind, Number
from callbook.core.errors import BadInput, Refusal
from callbook.core.folding import dialled, digits, fold
from callbook.core.follow_ups import FollowUp
from callbook.store import calls, search
from callbook.store import contacts as stored
from callbook.store import settings as stored_settings
from callbook.store.book import Book

LAST_CALLS = 5
LONGEST_ID = 9
"""More digits than this are a number, fewer may be an id."""
SHORTEST_NATIONAL = 6
"""Fewer digits than this say nothing about a number abroad."""
MOST_OF_A_NAME = 200
"""So many whom a search finds are looked through for one who bears the name."""


@dataclass(frozen=True, slots=True)
class ContactCard:
    """A contact with what the call card shows: last calls first, promises, colleagues."""

    contact: Contact
    calls: tuple[Call, ...]
    follow_ups: tuple[FollowUp, ...]
    colleagues: tuple[Colleague, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A contact as a search shows it."""

    id: int
    name: str
    company: str
    city: str
    number_shown: str
    kind: ContactKind
    do_not_call: bool
    archived: bool


@dataclass(frozen=True, slots=True)
class Named:
    """Whom a word meant: a contact, and the number if that was the word."""

    contact_id: int
    number_id: int | None = None


def card(book: Book, contact_id: int) -> ContactCard | None:
    """What the call card shows of a contact; None where there is none (any more)."""
    with book.read() as db:
        found = stored.read(db, [contact_id])
        if not found:
            return None
        return ContactCard(
            found[0],
            tuple(calls.of_contact(db, contact_id, LAST_CALLS)),
            tuple(calls.open_follow_ups(db, contact_id)),
            tuple(stored.colleagues(db, contact_id)),
        )


def history(book: Book, contact_id: int) -> tuple[Call, ...]:
    """All calls of a contact, the latest first."""
    with book.read() as db:
        return tuple(calls.of_contact(db, contact_id))


def find(book: Book, query: str, limit: int = 50) -> list[Found]:
    """The contacts that hold all words of a query, in any notation, by name."""
    with book.read() as db:
        contacts = stored.read(db, search.found(db, query, limit))
    return [_found(contact) for contact in contacts]


def matching(book: Book, query: str = "") -> list[Contact]:
    """All that is known of the contacts that a query finds; of all without one."""
    with book.read() as db:
        ids = search.found(db, query, -1) if query.strip() else stored.ids(db)
        return stored.read(db, ids)


def some(book: Book, ids: Sequence[int]) -> Iterator[Contact]:
    """The contacts with these ids, read a few hundred at a time; those gone are left out."""
    with book.read() as db:
        for start in range(0, len(ids), stored.CHUNK):
            yield from stored.read(db, ids[start : start + stored.CHUNK])


def every(book: Book) -> Iterator[Contact]:
    """All contacts by name, read a few hundred at a time."""
    with book.read() as db:
        yield from stored.every(db)


def named(book: Book, text: str) -> Named:
    """The contact meant by an id, a number in any notation, or a name only one bears.

    Raises Refusal where nobody or several are meant, naming those.
    """
    text = text.strip()
    with book.read() as db:
        if text.isascii() and text.isdigit() and len(text) <= LONGEST_ID:
            found = stored.read(db, [int(text)])
            if found:
                return Named(int(text))
        ids, e164 = stored.with_name(db, text), None
        if not ids and re.search(r"\d{3}", digits(text)):
            home = stored_settings.read_settings(db).country
            e164 = _e164(text, home)
            ids = stored.with_number(db, e164) if e164 else stored.with_digits(db, digits(text))
            national = "" if text.startswith(("+", "00")) else dialled(text)
            if not ids and len(national) >= SHORTEST_NATIONAL:
                ids, e164 = _written_abroad(stored.ending_in(db, national), national)
        contacts = stored.read(db, ids) or _spelt_otherwise(db, text)
    if not contacts:
        raise Refusal("errors.contact_unknown", text=text)
    if len(contacts) > 1:
        names = ", ".join(f"{contact.name} ({contact.id})" for contact in contacts[:10])
        raise Refusal("errors.contact_not_unique", text=text, names=names)
    return Named(contacts[0].id, _number_id(contacts[0], text, e164))


def add_contact(book: Book, contact: Contact) -> Changes:
    """Writes a new contact; one without a person bears the name of the company.

    Raises BadInput for a contact with neither name nor company.
    """
    contact = _with_name(contact)
    with book.change("add_contact", contact.name) as change:
        stored.add(change, [contact])
    return change.changes


def edit_contact(book: Book, contact: Contact) -> Changes:
    """Writes what differs of a contact; a number with id 0 is new, one missing is removed.

    Who was blocked since the edit began stays so: only ``unblock`` allows calls again.
    """
    contact = _with_name(contact)
    with book.change("edit_contact", contact.name) as change:
        for known in stored.read(change.plain, [contact.id]):
            if known.do_not_call:
                contact = replace(
                    contact,
                    do_not_call=True,
                    do_not_call_on=known.do_not_call_on,
                    do_not_call_reason=known.do_not_call_reason,
                )
        stored.edit(change, contact)
    return change.changes


def numbers_of(typed: str, home: str, label: str = "") -> tuple[Number, ...]:
    """The numbers in a text as a person types it."""
    from callbook.core.phone import read_numbers

    return read_numbers(typed, home, label, home) if typed.strip() else ()


def since(text: str, language: str) -> str | None:
    """Since when, as a person types it ("2017", "Mai 2017", "3.5.2017"), as ISO text.

    None for anything else.
    """
    from callbook.files.values import read_since

    return read_since(text, "dmy" if language == "de" else "mdy")


def _with_name(contact: Contact) -> Contact:
    name = " ".join(contact.name.split()) or " ".join(contact.company.split())
    if not name:
        raise BadInput("errors.contact_needs_name")
    return replace(contact, name=name, company=" ".join(contact.company.split()))


def _found(contact: Contact) -> Found:
    usable = [number for number in contact.numbers if not number.wrong]
    shown = (usable[0].shown or usable[0].typed) if usable else ""
    return Found(
        contact.id,
        contact.name,
        contact.company,
        contact.city,
        shown,
        contact.kind,
        contact.do_not_call,
        contact.archived,
    )


def _e164(text: str, home: str) -> str | None:
    from callbook.core.phone import read_numbers

    numbers = read_numbers(text, home, "", home)
    return numbers[0].e164 if numbers else None


def _spelt_otherwise(db: sqlite3.Connection, name: str) -> list[Contact]:
    """The contacts whose name is this one in another spelling: Müller = Mueller = Muller."""
    looked_up = stored.read(db, search.found(db, name, MOST_OF_A_NAME))
    return [contact for contact in looked_up if fold(contact.name) == fold(name)]


def _written_abroad(numbers: list[tuple[int, str]], wanted: str) -> tuple[list[int], str | None]:
    """Who has a number that is written like this in its own country, and the number."""
    from callbook.core.numbering import split_code

    same = []
    for contact_id, e164 in numbers:
        parts = split_code(digits(e164))
        if parts is not None and parts[1].lstrip("0") == wanted:
            same.append((contact_id, e164))
    return sorted({contact_id for contact_id, _ in same}), same[0][1] if same else None


def _number_id(contact: Contact, text: str, e164: str | None) -> int | None:
    """Which of a contact's numbers a text means; None where it means the contact."""
    if e164 is None and not re.search(r"\d{3}", digits(text)):
        return None
    for number in contact.numbers:
        if (e164 and number.e164 == e164) or digits(number.typed) == digits(text):
            return number.id
    return None
