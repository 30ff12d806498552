"""Cleaning: a draft as a file tells it becomes a contact as the book keeps it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from callbook.core.contacts import Contact, ContactKind, Draft, Importance, Number, Party, Problem
from callbook.core.drafts import draft_name


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A contact made of a draft, what was odd about it, and how many numbers were mended.

    ``line`` is where the draft stood in its file.
    """

    contact: Contact
    problems: tuple[Problem, ...]
    corrected: int
    line: int


def cleaned(draft: Draft, home: str, today: date, kind: ContactKind | None = None) -> Cleaned:
    """The contact of a draft; ``kind`` overrides what the file says, ``home`` is a country."""
    problems: list[Problem] = []
    numbers, corrected = _numbers(draft, home, problems)
    last_contact = draft.last_contact
    if last_contact is not None and last_contact > today:
        facts = (("day", last_contact.isoformat()),)
        problems.append(Problem(draft.line, "actions.last_contact_in_future", facts))
        last_contact = None
    contact = Contact(
        name=draft_name(draft),
        kind=kind or draft.kind or ContactKind.CUSTOMER,
        party=draft.party or Party.UNKNOWN,
        importance=draft.importance or Importance.NONE,
        company=" ".join(draft.company.split()),
        title=draft.title,
        given_name=draft.given_name,
        family_name=draft.family_name,
        street=draft.street,
        postal_code=draft.postal_code,
        city=draft.city,
        country=draft.country,
        website=draft.website,
        notes=draft.notes,
        customer_since=draft.customer_since,
        cadence_weeks=draft.cadence_weeks,
        last_contact=last_contact,
        own_number=draft.own_number,
        uid=draft.uid,
        archived=draft.archived,
        do_not_call=draft.do_not_call,
        do_not_call_on=(draft.do_not_call_on or today) if draft.do_not_call else None,
        do_not_call_reason=draft.do_not_call_reason,
        numbers=numbers,
        emails=tuple(dict.fromkeys(draft.emails)),
        tags=tuple(dict.fromkeys(draft.tags)),
    )
    return Cleaned(contact, tuple(problems), corrected, draft.line)


def _numbers(draft: Draft, home: str, problems: list[Problem]) -> tuple[tuple[Number, ...], int]:
    """The numbers of a draft, each once, and how many of them were mended."""
    from callbook.core.phone import read_cell, region_of

    if not draft.phones:
        return (), 0
    region = region_of(draft.country, draft.postal_code, draft.city, home)
    found: dict[tuple[str, str], Number] = {}
    corrected = 0
    for cell, label in draft.phones:
        for read in read_cell(cell, region, label, home):
            key = number_key(read.number)
            if key in found:
                continue
            wrong = cell in draft.wrong
            found[key] = replace(read.number, wrong=True) if wrong else read.number
            if read.remark is not None:
                facts = (("typed", read.number.typed), ("shown", read.number.shown))
                problems.append(Problem(draft.line, read.remark, facts))
                corrected += read.number.e164 is not None
    return tuple(found.values()), corrected


def number_key(number: Number) -> tuple[str, str]:
    """What tells two numbers of a contact apart: E.164 and extension, else the text."""
    return (number.e164 or " ".join(number.typed.split()), number.extension)


def without_ids(contact: Contact) -> Contact:
    """A contact to be written as new."""
    numbers = tuple(replace(number, id=0) for number in contact.numbers)
    return replace(contact, id=0, numbers=numbers)
