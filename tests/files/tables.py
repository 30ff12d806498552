"""Small tables for the tests of this folder."""

from __future__ import annotations

from callbook.core.contacts import Draft, Problem
from callbook.files import csv_contacts, vcard_contacts
from callbook.files.looks import AS_IT_LOOKS, ReadOptions


def read_table(
    text: str | bytes, options: ReadOptions = AS_IT_LOOKS
) -> tuple[list[Draft], list[Problem]]:
    """Drafts and problems of a CSV text."""
    data = text.encode() if isinstance(text, str) else text
    return parted(list(csv_contacts.read(data, options)))


def read_cards(text: str | bytes) -> tuple[list[Draft], list[Problem]]:
    """Drafts and problems of vCards."""
    data = text.encode() if isinstance(text, str) else text
    return parted(list(vcard_contacts.read(data)))


def parted(items: list[Draft | Problem]) -> tuple[list[Draft], list[Problem]]:
    """Drafts and problems, told apart."""
    drafts = [item for item in items if isinstance(item, Draft)]
    return drafts, [item for item in items if isinstance(item, Problem)]


def only(text: str | bytes) -> Draft:
    """The one draft of a table that has no problems."""
    drafts, problems = read_table(text)
    assert not problems
    (draft,) = drafts
    return draft
