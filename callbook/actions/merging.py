"""Merging: what a second telling adds to a contact that is known already."""

from __future__ import annotations

from dataclasses import replace

from callbook.actions.cleaning import number_key
from callbook.core.contacts import Contact, Party
from callbook.core.folding import fold

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


def without_old_contact(known: Contact, told: Contact) -> Contact:
    """The telling without a last contact that the book's own calls know of, or know a later one.

    So what was exported is taken in again as unchanged.
    """
    spoken, said = known.last_spoken, told.last_contact
    known_already = spoken is not None and said is not None and said <= spoken
    return replace(told, last_contact=None) if known_already else told


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
