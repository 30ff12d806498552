"""Merging: whether a contact is known already, and what a second telling adds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice

from callbook.actions.cleaning import number_key
from callbook.core.companies import name_key
from callbook.core.contacts import Contact, Party
from callbook.core.folding import fold
from callbook.core.matching import name_words, same_name

FILLED = (
    "company",
    "title",
    "given_name",
    "family_name",
    "street",
    "postal_code",
    "city",
    "country",
    "website",
    "customer_since",
    "own_number",
    "uid",
    "importance",
    "cadence_weeks",
)
"""What a second telling fills in where the book says nothing; the book's word stands."""
SWITCHBOARD = 40
"""With more people than this at one number only equal names are the same."""
TOLD_APART = ("company", "street", "postal_code", "city", "title")
"""Of these the report says so where file and book differ."""


def merged(known: Contact, told: Contact) -> Contact:
    """The known contact with all that another telling of it adds; nothing known is lost.

    do_not_call holds if either says so.
    """
    values = {
        name: getattr(told, name)
        for name in FILLED
        if not getattr(known, name) and getattr(told, name)
    }
    if known.party is Party.UNKNOWN:
        values["party"] = told.party
    keys = {number_key(number) for number in known.numbers}
    new_numbers = [number for number in told.numbers if number_key(number) not in keys]
    last_contacts = [day for day in (known.last_contact, told.last_contact) if day]
    if told.do_not_call and not known.do_not_call:
        values["do_not_call"] = True
        values["do_not_call_on"] = told.do_not_call_on
        values["do_not_call_reason"] = told.do_not_call_reason
    return replace(
        known,
        **values,
        numbers=(*known.numbers, *new_numbers),
        emails=_joined(known.emails, told.emails),
        tags=_joined(known.tags, told.tags),
        notes=_notes(known.notes, told.notes),
        last_contact=max(last_contacts, default=None),
    )


def differing(known: Contact, told: Contact) -> str:
    """What a file says otherwise than the book, as "old ≠ new" pairs; empty where they agree."""
    pairs = [
        f"{getattr(known, name)} ≠ {getattr(told, name)}"
        for name in TOLD_APART
        if getattr(known, name)
        and getattr(told, name)
        and fold(getattr(known, name)) != fold(getattr(told, name))
    ]
    return ", ".join(pairs)


def _joined(known: tuple[str, ...], told: tuple[str, ...]) -> tuple[str, ...]:
    seen = {text.casefold() for text in known}
    return known + tuple(text for text in told if text.casefold() not in seen)


def _notes(known: str, told: str) -> str:
    if not told.strip() or told.strip() in known:
        return known
    return f"{known}\n{told.strip()}" if known else told


@dataclass(frozen=True, slots=True)
class About:
    """What speaks for and against a contact being the same as another."""

    name: str
    company: str
    city: str
    own_number: str
    has_numbers: bool
    emails: frozenset[str]


class Known:
    """All contacts by what tells them apart: own id, customer number, numbers, names.

    Contacts are named by a handle: their id in the book, or a negative number for one that
    has not been written yet.
    """

    def __init__(self) -> None:
        self._uids: dict[str, int] = {}
        self._own_numbers: dict[str, list[int]] = {}
        self._numbers: dict[str, dict[frozenset[str], int]] = {}
        self._names: dict[frozenset[str], list[int]] = {}
        self._about: dict[int, About] = {}

    def add(
        self,
        handle: int,
        name: str,
        company: str,
        city: str,
        uid: str,
        own_number: str,
        emails: Iterable[str],
        numbers: Iterable[str],
    ) -> None:
        """Makes a contact known; ``numbers`` in E.164, else as typed."""
        numbers = list(numbers)
        addresses = frozenset(email.casefold() for email in emails)
        words = name_words(name)
        self._about[handle] = About(
            name, name_key(company), name_key(city), own_number, bool(numbers), addresses
        )
        if uid:
            self._uids.setdefault(uid, handle)
        if own_number:
            self._own_numbers.setdefault(own_number, []).append(handle)
        for number in numbers:
            self._numbers.setdefault(number, {}).setdefault(words, handle)
        self._names.setdefault(words, []).append(handle)

    def add_contact(self, handle: int, contact: Contact) -> None:
        """Makes a contact known."""
        numbers = [number_key(number)[0] for number in contact.numbers]
        self.add(
            handle,
            contact.name,
            contact.company,
            contact.city,
            contact.uid,
            contact.own_number,
            contact.emails,
            numbers,
        )

    def match(self, told: Contact) -> int | None:
        """The handle of the same contact, None for somebody new.

        First by the address book's id, then by customer number, then by a number with the
        same name; a name alone is enough only where nothing speaks against it.
        """
        if told.uid and told.uid in self._uids:
            return self._uids[told.uid]
        for known in self._own_numbers.get(told.own_number, ()):
            if self._may_be(known, told):
                return known
        for number in told.numbers:
            handle = self._at_number(number_key(number)[0], told)
            if handle is not None:
                return handle
        return self._by_name(told)

    def _at_number(self, number: str, told: Contact) -> int | None:
        """Who of those at a number bears the name."""
        there = self._numbers.get(number, {})
        exact = there.get(name_words(told.name))
        if exact is not None and self._one_customer(exact, told):
            return exact
        for handle in islice(there.values(), SWITCHBOARD):
            if same_name(self._about[handle].name, told.name) and self._one_customer(handle, told):
                return handle
        return None

    def _one_customer(self, handle: int, told: Contact) -> bool:
        """Two customer numbers are two customers, whatever else they share."""
        own_number = self._about[handle].own_number
        return not own_number or not told.own_number or own_number == told.own_number

    def _may_be(self, handle: int, told: Contact) -> bool:
        """One customer number may stand for several people of a company."""
        known = self._about[handle]
        words = name_words(known.name)
        return bool(words & name_words(told.name)) or known.company in (
            name_key(known.name),
            name_key(told.name),
        )

    def _by_name(self, told: Contact) -> int | None:
        company, city = name_key(told.company), name_key(told.city)
        emails = {email.casefold() for email in told.emails}
        for handle in self._names.get(name_words(told.name), ()):
            known = self._about[handle]
            if known.company != company or (known.city and city and known.city != city):
                continue
            if not self._one_customer(handle, told):
                continue
            if emails & known.emails:
                return handle
            if not known.has_numbers and not told.numbers and not (emails and known.emails):
                return handle
        return None
