"""Contacts: the people and companies that one calls."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from callbook.core.kinds import ContactKind, Importance, Party

__all__ = [
    "Contact",
    "ContactKind",
    "Draft",
    "Importance",
    "Number",
    "Party",
    "Problem",
]


@dataclass(frozen=True, slots=True)
class Number:
    """One telephone number of a contact.

    ``typed`` is the text as it was typed, ``shown`` the same in the owner's habit,
    ``e164`` what a dialler gets (None where no such form exists).
    """

    typed: str
    e164: str | None = None
    extension: str = ""
    label: str = ""
    doubtful: bool = False
    wrong: bool = False
    shown: str = ""
    id: int = 0


NEW = 0
"""The id of a contact that is in no book yet."""


@dataclass(frozen=True, slots=True)
class Contact:
    """All that is known of a contact.

    ``customer_since`` is a year, month or day as ISO text ("2017", "2017-05", "2017-05-03").
    ``last_contact`` is a conversation known only by its day, from an import.
    ``own_number`` is the owner's own id for them (Kundennummer); ``uid`` an address book's.
    """

    name: str
    id: int = NEW
    kind: ContactKind = ContactKind.CUSTOMER
    party: Party = Party.UNKNOWN
    importance: Importance = Importance.NONE
    company: str = ""
    title: str = ""
    given_name: str = ""
    family_name: str = ""
    street: str = ""
    postal_code: str = ""
    city: str = ""
    country: str = ""
    website: str = ""
    notes: str = ""
    customer_since: str = ""
    cadence_weeks: int | None = None
    last_contact: date | None = None
    own_number: str = ""
    uid: str = ""
    archived: bool = False
    postponed_until: date | None = None
    postponed_reason: str = ""
    do_not_call: bool = False
    do_not_call_on: date | None = None
    do_not_call_reason: str = ""
    numbers: tuple[Number, ...] = ()
    emails: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    last_spoken: date | None = None


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody else at the company of a contact; ``number`` as it is shown, empty for none."""

    id: int
    name: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A contact as a file tells it, before the book knows it.

    ``line`` is where it stands in the file (1-based). None and empty mean: the file does
    not say. ``phones`` are raw cells with their label; cleaning them needs the region.
    ``wrong`` are those of the cells whose number nobody reaches them by.
    """

    line: int
    name: str = ""
    given_name: str = ""
    family_name: str = ""
    company: str = ""
    title: str = ""
    kind: ContactKind | None = None
    party: Party | None = None
    importance: Importance | None = None
    street: str = ""
    postal_code: str = ""
    city: str = ""
    country: str = ""
    website: str = ""
    notes: str = ""
    customer_since: str = ""
    cadence_weeks: int | None = None
    last_contact: date | None = None
    own_number: str = ""
    uid: str = ""
    do_not_call: bool = False
    do_not_call_on: date | None = None
    do_not_call_reason: str = ""
    phones: tuple[tuple[str, str], ...] = ()
    wrong: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    tags: tuple[str, ...] = field(default=())
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """What was odd in a file: a line, and a sentence of the catalogue with its facts.

    ``left_out`` tells that the row was not taken in because of it, ``name`` whom it is about,
    once that is known.
    """

    line: int
    key: str
    facts: tuple[tuple[str, str | int], ...] = ()
    left_out: bool = False
    name: str = ""
