"""Who is known already: what tells contacts apart, so slim that a million of them fit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations

from callbook.actions.cleaning import number_key
from callbook.core.alikeness import elsewhere
from callbook.core.companies import name_key
from callbook.core.contacts import Contact
from callbook.core.folding import fold
from callbook.core.matching import Words, name_words, same_name

CROWD = 40
"""A sign that more contacts than this have in common tells nobody apart."""
LONGEST = 6
"""So many words of a name are enough to find it again by two of them."""


class Known:
    """All contacts by the signs that tell them apart: own id, customer number, numbers, names.

    Contacts are named by a handle: their id in the book, or a negative number for one that
    has not been written yet. Of each sign only a number is kept.
    """

    def __init__(self) -> None:
        self._bearers: dict[int, int | list[int]] = {}

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
        words = name_words(name)
        numbers, emails = list(numbers), list(emails)
        if uid:
            self._bear(handle, "uid", uid)
        if own_number:
            self._bear(handle, "own number", own_number)
        for part in _parts(words):
            for number in numbers:
                self._bear(handle, number, part)
        company = name_key(company)
        for email in emails:
            self._bear(handle, words, company, email.casefold())
        if not numbers:
            for place in {name_key(city), ANYWHERE}:
                self._bear(handle, words, company, None, place)

    def add_contact(self, handle: int, contact: Contact) -> None:
        """Makes a contact known, or what it has by now."""
        self.add(
            handle,
            contact.name,
            contact.company,
            contact.city,
            contact.uid,
            contact.own_number,
            contact.emails,
            [number_key(number)[0] for number in contact.numbers],
        )

    def match(self, told: Contact, read: Callable[[int], Contact]) -> int | None:
        """The handle of the same contact, None for somebody new.

        ``read`` is asked what stands behind a handle before two are taken for one.
        First by the address book's id, then by customer number, then by a number with the
        same name in the same place and company; a name alone is enough only where nothing
        speaks against it.
        """
        for handles, same in self._asked(told):
            for handle in handles:
                if same(read(handle), told):
                    return handle
        return None

    def _asked(
        self, told: Contact
    ) -> Iterator[tuple[Iterable[int], Callable[[Contact, Contact], bool]]]:
        """Who may be meant, sign by sign, and what has to hold then."""
        words = name_words(told.name)
        if told.uid:
            yield self._borne("uid", told.uid), _same_uid
        if told.own_number:
            yield self._borne("own number", told.own_number), _may_be
        for number in told.numbers:
            for part in _parts(words):
                yield self._borne(number_key(number)[0], part), _same_person
        if told.numbers and not told.emails:
            return
        company, city = name_key(told.company), name_key(told.city)
        for email in told.emails:
            yield self._borne(words, company, email.casefold()), _same_by_name
        if not told.numbers:
            for place in (city, "") if city else (ANYWHERE,):
                yield self._borne(words, company, None, place), _same_by_name

    def _bear(self, handle: int, *sign: object) -> None:
        key = hash(sign)
        there = self._bearers.get(key)
        if there is None:
            self._bearers[key] = handle
        elif isinstance(there, int):
            if there != handle:
                self._bearers[key] = [there, handle]
        elif len(there) <= CROWD and handle not in there:
            there.append(handle)

    def _borne(self, *sign: object) -> Iterable[int]:
        """Who bears a sign; nobody where a crowd does."""
        there = self._bearers.get(hash(sign), ())
        if isinstance(there, int):
            return (there,)
        return there if len(there) <= CROWD else ()


ANYWHERE = "*"
"""Stands for every city, for whoever is told of without one."""


def _parts(words: frozenset[str]) -> list[frozenset[str]]:
    """The whole name, and each two words of it: what two tellings of one name have in common."""
    if len(words) <= 2:
        return [words]
    return [words, *map(frozenset, combinations(sorted(words)[:LONGEST], 2))]


def _same_uid(known: Contact, told: Contact) -> bool:
    return known.uid == told.uid


def _may_be(known: Contact, told: Contact) -> bool:
    """One customer number may stand for several people of a company."""
    if known.own_number != told.own_number:
        return False
    if name_words(known.name) & name_words(told.name):
        return True
    return name_key(known.company) in (name_key(known.name), name_key(told.name))


def _same_person(known: Contact, told: Contact) -> bool:
    """As the search for duplicates is certain; what it would ask about is somebody new."""
    if not same_name(known.name, told.name) or not _one_customer(known, told):
        return False
    companies = _company_words(known), _company_words(told)
    return not elsewhere(companies, (fold(known.city), fold(told.city)))


def _company_words(contact: Contact) -> Words:
    return name_words(contact.company) if contact.company else frozenset()


def _same_by_name(known: Contact, told: Contact) -> bool:
    if name_words(known.name) != name_words(told.name) or not _one_customer(known, told):
        return False
    city, other = name_key(known.city), name_key(told.city)
    if name_key(known.company) != name_key(told.company) or (city and other and city != other):
        return False
    emails, others = _addresses(known), _addresses(told)
    if emails & others:
        return True
    return not known.numbers and not told.numbers and not (emails and others)


def _addresses(contact: Contact) -> set[str]:
    return {email.casefold() for email in contact.emails}


def _one_customer(known: Contact, told: Contact) -> bool:
    """Two customer numbers are two customers, whatever else they share."""
    return not known.own_number or not told.own_number or known.own_number == told.own_number
