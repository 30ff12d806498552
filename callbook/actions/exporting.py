"""Exporting: contacts out of the book into a file of another program."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from callbook.actions.contacts import matching, some
from callbook.files import exporting
from callbook.files.exporting import Version
from callbook.store.book import Book


def export_contacts(
    book: Book, file: Path, language: str, query: str = "", *, card_version: Version = "4.0"
) -> int:
    """Writes contacts to a .xlsx, .csv or .vcf file and returns how many; all without a query.

    do_not_call with its day and reason goes along. Raises BadInput for an ending that stands
    for no format, Refusal where the file cannot be written.
    """
    return exporting.write(matching(book, query), file, language, card_version=card_version)


def export_some(
    book: Book, file: Path, language: str, ids: Sequence[int], *, card_version: Version = "4.0"
) -> int:
    """Writes the contacts with these ids, in their order, see ``export_contacts``."""
    return exporting.write(some(book, ids), file, language, card_version=card_version)
