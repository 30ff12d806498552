"""Contacts into a CSV file that Excel opens right and that our own import takes back whole."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from callbook.core.catalogue import say
from callbook.core.contacts import Contact
from callbook.files.columns import Column
from callbook.files.guards import guarded
from callbook.files.labels import LABELS
from callbook.files.spoken import last_contact
from callbook.files.writing import replacing

_PERSON = (
    Column.DISPLAY_NAME,
    Column.GIVEN_NAME,
    Column.FAMILY_NAME,
    Column.COMPANY,
    Column.JOB_TITLE,
    Column.KIND,
    Column.IMPORTANCE,
    Column.PARTY,
)
_FACTS = (
    Column.WEBSITE,
    Column.STREET,
    Column.POSTAL_CODE,
    Column.CITY,
    Column.COUNTRY,
    Column.CUSTOMER_SINCE,
    Column.LAST_CONTACT,
    Column.CADENCE,
    Column.DO_NOT_CALL,
    Column.DO_NOT_CALL_ON,
    Column.DO_NOT_CALL_REASON,
    Column.TAGS,
    Column.NOTES,
    Column.OWN_NUMBER,
    Column.UID,
)


def write(contacts: Iterable[Contact], path: Path, language: str) -> int:
    """Writes the contacts and returns how many; headings and words in the language.

    UTF-8 with a byte order mark and, in German, semicolons, as Excel expects them there.
    Cells that a spreadsheet would take for a formula, a number or a date are guarded by an
    apostrophe. Raises Refusal if the file cannot be written.
    """
    listed = list(contacts)
    phones = max([1, *(len(contact.numbers) for contact in listed)])
    emails = max([1, *(len(contact.emails) for contact in listed)])
    with replacing(path) as file:
        text = io.TextIOWrapper(file, "utf-8-sig", newline="")
        writer = csv.writer(text, delimiter=";" if language == "de" else ",")
        writer.writerow(_headings(language, phones, emails))
        for contact in listed:
            cells = [
                *_person(contact, language),
                *_numbers(contact, language, phones),
                *contact.emails,
                *[""] * (emails - len(contact.emails)),
                *_facts(contact, language),
            ]
            writer.writerow([guarded(cell.strip()) for cell in cells])
        text.flush()
        text.detach()
    return len(listed)


def _headings(language: str, phones: int, emails: int) -> list[str]:
    label, phone = _heading(Column.PHONE_LABEL, language), _heading(Column.PHONE, language)
    numbered: list[str] = []
    for number in range(1, phones + 1):
        numbered += [f"{label} {number}", f"{phone} {number}"]
    email = _heading(Column.EMAIL, language)
    numbered += [f"{email} {number}" for number in range(1, emails + 1)]
    person = [_heading(column, language) for column in _PERSON]
    return [*person, *numbered, *(_heading(column, language) for column in _FACTS)]


def _heading(column: Column, language: str) -> str:
    return say(language, f"files.column_{column.value}")


def _person(contact: Contact, language: str) -> tuple[str, ...]:
    """The cells under _PERSON."""
    return (
        contact.name,
        contact.given_name,
        contact.family_name,
        contact.company,
        contact.title,
        say(language, f"files.{contact.kind.value}"),
        contact.importance.value,
        say(language, f"files.{contact.party.value}"),
    )


def _numbers(contact: Contact, language: str, phones: int) -> list[str]:
    cells: list[str] = []
    for number in contact.numbers:
        known = number.label in LABELS
        label = say(language, f"files.label_{number.label}") if known else number.label
        cells += [label, number.typed]
    return cells + [""] * (2 * (phones - len(contact.numbers)))


def _facts(contact: Contact, language: str) -> tuple[str, ...]:
    """The cells under _FACTS."""
    spoken = last_contact(contact)
    blocked_on = contact.do_not_call_on if contact.do_not_call else None
    return (
        contact.website,
        contact.street,
        contact.postal_code,
        contact.city,
        contact.country,
        contact.customer_since,
        spoken.isoformat() if spoken else "",
        str(contact.cadence_weeks or ""),
        say(language, "files.yes" if contact.do_not_call else "files.no"),
        blocked_on.isoformat() if blocked_on else "",
        contact.do_not_call_reason if contact.do_not_call else "",
        ", ".join(contact.tags),
        contact.notes,
        contact.own_number,
        contact.uid,
    )
