"""One heading of a table: which column is meant by it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from callbook.core.caching import SHORT, remembered
from callbook.files.columns import PHONE_LABELS, Column
from callbook.files.heading_names import ENGLISH, GERMAN, UNUSED
from callbook.files.word_lists import listed, spaced

_WORK = spaced(
    "business geschaeftlich geschaeftliche geschaeftlicher dienstlich dienstliche beruflich"
    " berufliche work arbeit buero office gesch dienst geschaeft firmen"
)
_HOME = spaced("home privat private privater personal persoenlich persoenliche priv")
_OTHER = spaced(
    "other weitere weiterer weiteres e r andere anderer anderes sonstige sonstiger sonstiges"
    " alternate alternativ alternative alternativer zusaetzlich zusaetzliche"
)
_RANK = spaced("primary primaere primaerer secondary sekundaere erste zweite haupt main")
_OWNERS = spaced(
    "person contact kontakt ansprechpartner ansprechpartnerin kontaktperson kunde kunden"
    " customer client rechnung rechnungs billing shipping mailing hauptadresse standard"
)
_FIRMS = spaced("firma firmen company unternehmen organisation organization")

_SMALL = spaced("u und and der des die das the of am on im in fuer for")

_HOME_ADDRESS = {
    Column.STREET: Column.HOME_STREET,
    Column.POSTAL_CODE: Column.HOME_POSTAL_CODE,
    Column.CITY: Column.HOME_CITY,
    Column.COUNTRY: Column.HOME_COUNTRY,
}
_OF_SOMEBODY = frozenset(
    {
        *PHONE_LABELS,
        *_HOME_ADDRESS,
        *_HOME_ADDRESS.values(),
        Column.FULL_NAME,
        Column.GIVEN_NAME,
        Column.FAMILY_NAME,
        Column.NAME_PREFIX,
        Column.JOB_TITLE,
        Column.EMAIL,
        Column.WEBSITE,
        Column.OWN_NUMBER,
        Column.NOTES,
    }
)
"""What may stand behind the word of whose it is, as in "Kontaktperson E-Mail"."""
_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading says: its plain words, the column, and whether the name is English."""

    plain: str
    column: Column | None = None
    known: bool = False
    english: bool = False


@remembered(8192)
def read_heading(text: str) -> Heading:
    """The column that a heading means, looked at alone.

    "Name" and "Titel" depend on the other headings: they are ``known`` without a column.
    """
    if len(text) > SHORT:
        return Heading("")
    words = _words(text)
    found = _match(words)
    if found is None and "(" in text:
        outside = _words(re.sub(r"\([^)]*\)", " ", text))
        places = [word for word in words if word in _WORK | _HOME | _OTHER]
        found = _match([*outside, *(word for word in places if word not in outside)])
        words = outside if found is not None else words
    plain = " ".join(words)
    if found is None:
        known = plain in _unused() or " ".join(_without_numbers(words)) in _unused()
        return Heading(plain, known=known)
    column, english = found
    return Heading(plain, column, known=True, english=english)


Match = tuple[Column | None, bool]
"""A column (None: known and unused) and whether its name is English."""


def _match(words: list[str]) -> Match | None:
    exact = _names().get(" ".join(words))
    if exact is not None:
        return exact
    address = _numbered_address(words)
    if address is not None:
        return address
    if " ".join(words) in _unused():
        return None
    counted = _without_numbers(words)
    exact = _names().get(" ".join(counted))
    if exact is not None:
        return exact
    plain = [word for word in counted if word not in _SMALL]
    return _names().get(" ".join(plain)) or _with_place(plain) or _without_owner(plain)


def _numbered_address(words: list[str]) -> Match | None:
    """Google's "Address 2 - City": the first address counts, the second stands behind it."""
    if len(words) < 3 or words[0] not in ("address", "adresse") or not words[1].isdigit():
        return None
    found = _names().get(" ".join([words[0], *words[2:]]))
    if found is None or words[1] == "1":
        return found
    column, english = found
    if words[1] != "2" or column not in _HOME_ADDRESS:
        return None, english
    return _HOME_ADDRESS[column], english


def _with_place(words: list[str]) -> Match | None:
    places = _WORK | _HOME | _OTHER | _RANK
    bare = [word for word in words if word not in places]
    if not bare or len(bare) == len(words):
        return None
    found = _names().get(" ".join(bare))
    if found is None:
        return None
    column, english = found
    said = set(words)
    if said & _HOME:
        return _placed(column, Column.PHONE_HOME), english
    if said & _OTHER:
        if column in _HOME_ADDRESS:
            return None, english
        return _placed(column, Column.PHONE_OTHER), english
    if said & _WORK and column is Column.PHONE:
        return Column.PHONE_WORK, english
    return column, english


def _placed(column: Column | None, phone: Column) -> Column | None:
    if column is Column.PHONE:
        return phone
    if phone is Column.PHONE_HOME and column is not None:
        return _HOME_ADDRESS.get(column, column)
    return column


def _without_owner(words: list[str]) -> Match | None:
    """ "Person - Phone", "Ansprechpartner Vorname", "Telefon Firma"."""
    for owner, rest in ((words[:1], words[1:]), (words[-1:], words[:-1])):
        if not rest or not set(owner) <= _OWNERS | _FIRMS:
            continue
        column, english = _names().get(" ".join(rest)) or _with_place(rest) or (None, False)
        if column is Column.PHONE and set(owner) <= _FIRMS:
            return Column.PHONE_MAIN, english
        if column in _OF_SOMEBODY:
            return column, english
    return None


def _words(text: str) -> list[str]:
    text = unicodedata.normalize("NFKC", text)
    text = re.sub(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])", " ", text)
    text = text.casefold().translate(_LETTERS)
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.findall(r"[a-z]+|\d+", text)


def _without_numbers(words: list[str]) -> list[str]:
    return [word for word in words if not word.isdigit()]


@cache
def _names() -> dict[str, Match]:
    names: dict[str, Match] = {}
    for table, english in ((ENGLISH, True), (GERMAN, False)):
        for column, texts in table.items():
            names.update(dict.fromkeys(listed(texts), (column, english)))
    return names


@cache
def _unused() -> frozenset[str]:
    return listed(UNUSED)
