"""Phone numbers: reading what people type, and showing it as they would write it.

The library phonenumbers is never handed a raw cell: the steps of ``phone_cells`` come first,
then its matcher, and whatever it does not know is kept as typed and marked doubtful.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace

from callbook.core import phone_cells
from callbook.core.contacts import Number
from callbook.core.countries import region_of
from callbook.core.dialling import check_template, dial_uri, needs_warning
from callbook.core.labels import canonical
from callbook.core.numbering import plain_number, shown
from callbook.core.phone_search import Found, find

__all__ = [
    "ReadNumber",
    "check_template",
    "check_typed",
    "dial_uri",
    "digits",
    "needs_warning",
    "read_cell",
    "read_numbers",
    "region_of",
    "shown",
]

# Only what one number may be made of; the common case, read without the matcher.
_CLEAN = re.compile(r"\(?\+?[0-9][0-9 ()/.\-]*", re.ASCII)
# A second number told by its end ("-0/12") or a day ("01.02.2019") needs the longer way.
_TRICKY = re.compile(r"-\s?\d{1,4}\s?/|/\s*-|\..*\.")
_LONGEST_CELL = 500


@dataclass(frozen=True, slots=True)
class ReadNumber:
    """A number as read, and a sentence of the catalogue on what was odd about it, or None."""

    number: Number
    remark: str | None = None


def read_numbers(
    cell: str, region: str, label: str = "", home: str | None = None
) -> tuple[Number, ...]:
    """The numbers in a cell, see ``read_cell``."""
    return tuple(read.number for read in read_cell(cell, region, label, home))


def read_cell(
    cell: str, region: str, label: str = "", home: str | None = None
) -> tuple[ReadNumber, ...]:
    """The numbers in a cell of a contact list or a field of a form.

    ``region`` is the contact's country, ``home`` the owner's (the same if left out), ``label``
    what the list calls the number. Nothing is refused: what cannot be read is kept as typed
    and doubtful. An empty cell has no number.
    """
    home = home or region
    if _CLEAN.fullmatch(cell) and not _TRICKY.search(cell):
        e164 = plain_number(cell, region)
        if e164:
            number = Number(
                cell.strip(), e164, "", canonical(label), False, False, shown(e164, home)
            )
            return (ReadNumber(number),)
    return _read_odd(cell, region, label, home)


def check_typed(text: str, region: str) -> ReadNumber:
    """The one number of a field in a form, with the remark to show beside it."""
    found = read_cell(text, region)
    if not found:
        return ReadNumber(Number(text.strip(), doubtful=True), "phone.empty")
    return found[0] if len(found) == 1 else replace(found[0], remark="phone.several")


def digits(text: str) -> str:
    """The digits of a text, for searching: "030 / 23 12" gives "0302312"."""
    if text.isascii():
        return re.sub(r"[^0-9]+", "", text)
    plain = unicodedata.normalize("NFKC", text)
    return "".join(str(unicodedata.digit(char)) for char in plain if char.isdecimal())


def _read_odd(cell: str, region: str, label: str, home: str) -> tuple[ReadNumber, ...]:
    typed = cell.strip()
    text = phone_cells.tidy(cell)
    if not text:
        return ()
    found = _whole(text, typed) or _in_parts(text, region)
    if len(found) == 1:
        found = [replace(found[0], raw=typed)]
    return tuple(_number(one, label, home) for one in found)


def _whole(text: str, typed: str) -> list[Found]:
    """What is no number at all, and is kept as it is."""
    if len(text) > _LONGEST_CELL:
        return [Found(typed, remark="phone.as_typed")]
    if phone_cells.exponent(text) == "":
        return [Found(typed, remark="phone.destroyed")]
    return []


def _in_parts(text: str, region: str) -> list[Found]:
    restored = phone_cells.exponent(text)
    text = restored or phone_cells.without_fraction(text)
    parts = phone_cells.parts(text)
    found: list[Found] = []
    loose = ""
    for part in parts:
        inside = find(part.strip(), region)
        if len(parts) > 1 and _only_words(inside):
            # "10178 Berlin" beside a number belongs to the number before it.
            if found:
                found[-1] = replace(found[-1], after=f"{found[-1].after}, {part}")
            else:
                loose = f"{loose}, {part}"
            continue
        if loose:
            inside[0] = replace(inside[0], before=f"{loose}, {inside[0].before}")
            loose = ""
        found += inside
    if not found:
        return [Found(text, remark="phone.as_typed")]
    if restored:
        found = [replace(one, remark=one.remark or "phone.exponent_restored") for one in found]
    return found


def _only_words(found: list[Found]) -> bool:
    if len(found) > 1 or found[0].e164:
        return False
    text = found[0].raw
    return sum(char.isalpha() for char in text) > 3 or phone_cells.is_date(text)


def _number(found: Found, label: str, home: str) -> ReadNumber:
    text = shown(found.e164, home) if found.e164 else " ".join(phone_cells.tidy(found.raw).split())
    number = Number(
        typed=found.raw,
        e164=found.e164,
        extension=found.extension,
        label=phone_cells.with_label(label, found.before, found.after),
        doubtful=found.doubtful,
        shown=text,
    )
    return ReadNumber(number, found.remark)
