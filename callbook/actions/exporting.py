"""Exporting: contacts out of the book into a file of another program."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from callbook.actions.contacts import every, matching, some
from callbook.core.contacts import Contact, Number
from callbook.core.countries import region_of
from callbook.core.numbering import plan_of
from callbook.files import exporting
from callbook.files.exporting import Version
from callbook.store import settings as stored_settings
from callbook.store.book import Book

_ABROAD = ("+", "00")
"""So begin numbers that mean the same wherever they are read."""
_TRUNK = "0"
"""So begin numbers of the owner's country that nothing was mended about."""
_MENDED = frozenset({"phone.zero_restored", "phone.country_assumed", "phone.exponent_restored"})


def export_contacts(
    book: Book, file: Path, language: str, query: str = "", *, card_version: Version = "4.0"
) -> int:
    """Writes contacts to a .xlsx, .csv or .vcf file and returns how many; all without a query.

    do_not_call with its day and reason goes along. Raises BadInput for an ending that stands
    for no format, Refusal where the file cannot be written.
    """
    found: Iterable[Contact] = matching(book, query) if query.strip() else every(book)
    return exporting.write(_unmistakable(book, found), file, language, card_version=card_version)


def export_some(
    book: Book, file: Path, language: str, ids: Sequence[int], *, card_version: Version = "4.0"
) -> int:
    """Writes the contacts with these ids, in their order, see ``export_contacts``."""
    found = _unmistakable(book, some(book, ids))
    return exporting.write(found, file, language, card_version=card_version)


def _unmistakable(book: Book, contacts: Iterable[Contact]) -> Iterator[Contact]:
    """The contacts with numbers that an import reads as they are meant."""
    with book.read() as db:
        home = stored_settings.read_settings(db).country
    plan = plan_of(home)
    code = f"+{plan.code}" if plan is not None else None
    for contact in contacts:
        region = region_of(contact.country, contact.postal_code, contact.city, home)
        at_home = code if region == home else None
        numbers = tuple(_written(number, region, home, at_home) for number in contact.numbers)
        yield contact if numbers == contact.numbers else replace(contact, numbers=numbers)


def _written(number: Number, region: str, home: str, code: str | None) -> Number:
    """A number as it was typed, if that means the same where the contact is, else in E.164.

    An Austrian may have a German number that was typed without its country code. What had to
    be mended when it was read, as a lost zero, is not written as it was typed: a mended list
    is what people export.
    """
    typed = number.typed.strip()
    plain = not number.extension and typed.startswith(_ABROAD)
    at_home = (
        not number.extension
        and code is not None
        and (number.e164 or "").startswith(code)
        and typed.startswith(_TRUNK)
    )
    if number.e164 is None or plain or at_home:
        return number
    from callbook.core.phone import read_cell

    read = read_cell(typed, region, number.label, home)
    key = (number.e164, number.extension)
    same = [(one.number.e164, one.number.extension) for one in read] == [key]
    if same and read[0].remark not in _MENDED:
        return number
    extension = f" ext. {number.extension}" if number.extension else ""
    return replace(number, typed=f"{number.e164}{extension}")
