"""Contacts into vCards, 4.0 or 3.0, that our own import takes back whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

from callbook.core.contacts import Contact, Number
from callbook.files.labels import LABELS
from callbook.files.names import read_name
from callbook.files.spoken import last_contact
from callbook.files.vcard_own import NAME, own_properties
from callbook.files.writing import replacing

Version = Literal["4.0", "3.0"]

_TYPES = {"mobile": "cell", "main": "main", "other": "other"}
_WIDTH = 75
_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": None})


def write(contacts: Iterable[Contact], path: Path, *, version: Version = "4.0") -> int:
    """Writes one card a contact and returns how many.

    What the standard has no word for stands in properties X-CALLBOOK-… (RFC 6350, 6.10).
    Raises Refusal if the file cannot be written.
    """
    count = 0
    with replacing(path) as file:
        for contact in contacts:
            for line in _lines(contact, version):
                file.write(_folded(line))
            count += 1
    return count


def _lines(contact: Contact, version: Version) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield f"VERSION:{version}"
    yield "PRODID:-//Callbook//Callbook//EN"
    yield from _text("UID", contact.uid)
    yield f"FN:{_escaped(contact.name)}"
    yield f"N:{_escaped(contact.family_name)};{_escaped(contact.given_name)};;;"
    expected = read_name(contact.name, "", contact.given_name, contact.family_name)
    if expected != (contact.name, contact.given_name, contact.family_name):
        yield from _text(NAME, contact.name)
    yield from _text("ORG", contact.company)
    yield from _text("TITLE", contact.title)
    for place, number in enumerate(contact.numbers, start=1):
        yield from _number(number, place, version)
    for email in contact.emails:
        yield from _text("EMAIL", email)
    address = (contact.street, contact.city, "", contact.postal_code, contact.country)
    if any(address):
        yield f"ADR;TYPE=work:;;{';'.join(map(_escaped, address))}"
    yield from _text("URL", contact.website)
    if contact.tags:
        yield f"CATEGORIES:{','.join(map(_escaped, contact.tags))}"
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
    named = bool(label) and label not in LABELS
    yield f"{f'item{place}.' if named else ''}TEL{parameters}:{_escaped(number.typed)}"
    if named:
        yield f"item{place}.X-ABLabel:{_escaped(label)}"


def _text(name: str, text: str) -> Iterator[str]:
    if text:
        yield f"{name}:{_escaped(text)}"


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


def _folded(line: str) -> bytes:
    """The line in bytes, folded after 75 without cutting a character (RFC 6350, 3.2)."""
    raw = line.encode("utf-8", "replace")
    pieces: list[bytes] = []
    width = _WIDTH
    while len(raw) > width:
        cut = width
        while raw[cut] & 0xC0 == 0x80:
            cut -= 1
        pieces.append(raw[:cut])
        raw = raw[cut:]
        width = _WIDTH - 1
    return b"\r\n ".join([*pieces, raw]) + b"\r\n"
