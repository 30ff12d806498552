"""Writing contacts to a file: the one door, whatever the format."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from callbook.core.contacts import Contact
from callbook.core.errors import BadInput
from callbook.files import csv_export, vcard_export, xlsx_export
from callbook.files.vcard_export import Version

_TABLES = {".csv": csv_export.write, ".xlsx": xlsx_export.write}
_CARDS = frozenset({".vcf", ".vcard"})

__all__ = ["ENDINGS", "Version", "write"]

ENDINGS = (*_TABLES, *sorted(_CARDS))
"""The endings of names that say in which format a file is to be written."""


def write(
    contacts: Iterable[Contact], path: Path, language: str, *, card_version: Version = "4.0"
) -> int:
    """Writes the contacts in the format that the file's name asks for; returns how many.

    ``card_version`` is the version of the standard for address cards.

    Raises BadInput for an ending that stands for no format, Refusal for a file that cannot
    be written; nothing is left half done.
    """
    ending = path.suffix.lower()
    if ending in _CARDS:
        return vcard_export.write(contacts, path, version=card_version)
    if ending not in _TABLES:
        raise BadInput("files.unknown_ending", name=path.name)
    return _TABLES[ending](contacts, path, language)
