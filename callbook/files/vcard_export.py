"""Contacts into vCards, 4.0 or 3.0, that our own import takes back whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

from callbook.core.contacts import Contact, Number
from callbook.core.labels import LABELS
from callbook.files.content_lines import escaped, folded
from callbook.files.names import read_name
from callbook.files.spoken import last_contact
from callbook.files.vcard_own import MARK, NAME, WRONG, own_properties
from callbook.files.writing import replacing

Version = Literal["4.0", "3.0"]

_TYPES = {"mobile": "cell", "main": "main", "other": "other"}


def write(contacts: Iterable[Contact], path: Path, *, version: Version = "4.0") -> int:
    """Writes one card a contact and returns how many.

    What the standard has no word for stands in properties X-CALLBOOK-… (RFC 6350, 6.10).
    Raises Refusal if the file cannot be written.
    """
    count = 0
    with replacing(path) as file:
        for contact in contacts:
            for line in _lines(contact, version):
                file.write(folded(line))
            count += 1
    return count


def _lines(contact: Contact, version: Version) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield f"VERSION:{version}"
    yield "PRODID:-//Callbook//Callbook//EN"
    yield from _text("UID", contact.uid)
    yield f"FN:{escaped(contact.name)}"
    yield f"N:{escaped(contact.family_name)};{escaped(contact.given_name)};;;"
    # Of a part with a comma our import makes several names.
    parts = (contact.given_name, contact.family_name)
    given, family = (" ".join(part.replace(",", " ").split()) for part in parts)
    if read_name(contact.name, "", given, family)[0] != contact.name:
        yield from _text(NAME, contact.name)
    yield from _text("ORG", contact.company)
    yield from _text("TITLE", contact.title)
    for place, number in enumerate(contact.numbers, start=1):
        yield from _number(number, place, version)
    for email in contact.emails:
        yield from _text("EMAIL", email)
    address = (contact.street, contact.city, "", contact.postal_code, contact.country)
    if any(address):
        yield f"ADR;TYPE=work:;;{';'.join(map(escaped, address))}"
    yield from _text("URL", contact.website)
    if contact.tags:
        yield f"CATEGORIES:{','.join(map(escaped, contact.tags))}"
    yield from _text("NOTE", contact.notes)
    for name, text in own_properties(contact, last_contact(contact)):
        yield from _text(name, text)
    yield "END:VCARD"


def _number(number: Number, place: int, version: Version) -> Iterator[str]:
    label = number.label
    parameters = ""
    if label in LABELS:
        parameters = f";TYPE={_TYPES.get(label, label)}"
    if place == 1:
        parameters += ";PREF=1" if version == "4.0" else ";TYPE=pref"
    if number.wrong:
        parameters += f";{MARK}={WRONG}"
    named = bool(label) and label not in LABELS
    yield f"{f'item{place}.' if named else ''}TEL{parameters}:{escaped(number.typed)}"
    if named:
        yield f"item{place}.X-ABLabel:{escaped(label)}"


def _text(name: str, text: str) -> Iterator[str]:
    if text:
        yield f"{name}:{escaped(text)}"
