"""Writing contacts to a file: the one door, whatever the format."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from callbook.core.contacts import Contact
from callbook.core.errors import BadInput
from callbook.files import csv_export, vcard_export

_FORMATS = {".csv": csv_export.write, ".vcf": vcard_export.write, ".vcard": vcard_export.write}

ENDINGS = tuple(_FORMATS)
"""The endings of names that say in which format a file is to be written."""


def write(contacts: Iterable[Contact], path: Path, language: str) -> int:
    """Writes the contacts in the format that the file's name asks for; returns how many.

    Raises BadInput for an ending that stands for no format, Refusal for a file that cannot
    be written; nothing is left half done.
    """
    write_format = _FORMATS.get(path.suffix.lower())
    if write_format is None:
        raise BadInput("files.unknown_ending", name=path.name)
    return write_format(contacts, path, language)
