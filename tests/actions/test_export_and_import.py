"""Out into a file and into an empty book: what comes back is what went."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callbook.actions import contacts, exporting, importing
from callbook.actions.importing import ImportOptions
from callbook.core.contacts import Contact, ContactKind, Importance, Number, Party
from callbook.files.exporting import Version
from callbook.store.book import Book
from callbook.store.creating import open_file
from tests.books import TODAY, add, new_book

FORMATS: tuple[tuple[str, Version], ...] = (
    ("kunden.csv", "4.0"),
    ("kunden.xlsx", "4.0"),
    ("kunden.vcf", "4.0"),
    ("kunden.vcf", "3.0"),
)
TYPED = (
    "089 99998-123",
    "+49 89 99998124",
    "0171 3920012",
    "030 23125-001",
    "+44 7700 900123",
    "+1 212 555 0134 ext. 12",
    "0221 4710-55 App. 7",
    "112",
    "**610",
    "sip:m.albrecht@example.org",
    "@cmd|' /C calc'!A0",
    "=1+1",
    "123",
    "0152 28817386 Frau Meier",
    "0171 3920013 privat",
    "0171 3920014 (Fax)",
    "1713920015",
    "4917139200-16",
    "1,713920017E+9",
)
LABELS = (
    "",
    "work",
    "mobile",
    "home",
    "fax",
    "main",
    "other",
    "privat",
    "Handy privat",
    "Ferienhaus",
    "=Hof",
    "Boot; 2, neu",
)
LINE = st.text(
    st.one_of(
        st.sampled_from("=+-@'0123456789 ;,\"|:\\äß🏗️👩‍🔧שלום١.eE\t"),
        st.characters(exclude_categories=["C", "Z"]),
    ),
    max_size=14,
).map(lambda text: " ".join(text.split()))
NAME = LINE.filter(lambda text: any(map(str.isalnum, text)) and "," not in text)
PART = LINE.filter(lambda text: "," not in text)
STREET = LINE.map(lambda text: text.strip(" ,"))
"""An import takes blanks and commas from both ends of a street."""
LONG = "Donaudampfschifffahrtsgesellschaft " * 9


@st.composite
def _numbers(draw: st.DrawFn) -> tuple[Number, ...]:
    found: dict[tuple[str, str], Number] = {}
    typed = draw(st.lists(st.sampled_from(TYPED), max_size=4, unique=True))
    for text in typed:
        for number in contacts.numbers_of(text, "DE", draw(st.sampled_from(LABELS))):
            told = replace(number, wrong=draw(st.booleans()))
            found.setdefault((number.e164 or number.typed, number.extension), told)
    return tuple(found.values())


BLOCKED = st.booleans()
PEOPLE = st.builds(
    Contact,
    name=NAME,
    kind=st.sampled_from(ContactKind),
    party=st.sampled_from(Party),
    importance=st.sampled_from(Importance),
    company=LINE,
    title=LINE,
    given_name=PART,
    family_name=PART,
    street=STREET,
    postal_code=st.sampled_from(("", "01067", "8010", "SW1A 1AA")),
    city=LINE,
    country=st.sampled_from(("", "DE", "AT", "CH")),
    website=st.sampled_from(("", "https://example.org/a?b=1,2;3")),
    notes=st.lists(LINE, max_size=4).map(lambda lines: "\n".join(lines).strip()),
    customer_since=st.sampled_from(("", "2017", "2017-05", "2017-05-03")),
    cadence_weeks=st.none() | st.integers(1, 520),
    last_contact=st.none() | st.dates(date(1990, 1, 1), TODAY),
    own_number=LINE,
    uid=LINE,
    archived=st.booleans(),
    do_not_call=BLOCKED,
    do_not_call_reason=LINE,
    numbers=_numbers(),
    emails=st.lists(st.sampled_from(("a@example.org", "b.c@example.com")), unique=True).map(tuple),
    tags=st.lists(
        st.sampled_from(("Messe 2019", "VIP", "👑", "=x", "a/b")), unique=True, max_size=3
    ).map(tuple),
).map(lambda one: one if one.do_not_call else replace(one, do_not_call_reason=""))
ODD = (
    Contact(LONG.strip(), company="שלום עליכם בע״מ", notes="👩‍🔧 erste Zeile\n\nمرحبا\n=SUMME(A1)"),
    Contact("Nur Firma GmbH", company="Nur Firma GmbH", do_not_call=True, do_not_call_reason="=1"),
    Contact("+49 89", numbers=(Number("@cmd", doubtful=True),), own_number="00042", uid="00:1"),
)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty book."""
    book = new_book(tmp_path_factory.mktemp("empty"))
    book.close()
    return book.file


@contextmanager
def opened(empty: Path, folder: Path, name: str) -> Iterator[Book]:
    copyfile(empty, folder / name)
    book = open_file(folder / name)
    try:
        yield book
    finally:
        book.close()


def plain(contact: Contact) -> Contact:
    """A contact without what is worked out from it.

    A number that would be read otherwise where the contact is was written in its E.164 form.
    """
    blocked_on = (contact.do_not_call_on or TODAY) if contact.do_not_call else None
    numbers = tuple(map(_plain_number, sorted(contact.numbers, key=_is_fax)))
    return replace(contact, id=0, numbers=numbers, do_not_call_on=blocked_on, last_spoken=None)


def _is_fax(number: Number) -> bool:
    """An import puts a fax behind the numbers that one can talk on."""
    return number.label == "fax"


def _plain_number(number: Number) -> Number:
    typed = "" if number.e164 else number.typed
    return replace(number, id=0, typed=typed, shown="")


def there_and_back(
    empty: Path, people: list[Contact], name: str, version: Version, language: str = "de"
) -> list[Contact]:
    """What an empty book holds after it took in what another wrote."""
    with TemporaryDirectory() as made:
        folder = Path(made)
        with opened(empty, folder, "one.callbook") as book:
            add(book, *people)
            ids = range(1, len(people) + 1)
            exporting.export_some(book, folder / name, language, ids, card_version=version)
        with opened(empty, folder, "other.callbook") as book:
            result = importing.import_files(book, [folder / name], ImportOptions(), TODAY)
            assert result.new == len(people)
            return sorted(contacts.every(book), key=_id)


def _id(contact: Contact) -> int:
    return contact.id


@pytest.mark.parametrize(("name", "version"), FORMATS)
@settings(max_examples=15, deadline=None)
@given(one=PEOPLE)
def test_nothing_is_lost_on_the_way(empty: Path, name: str, version: Version, one: Contact) -> None:
    (back,) = there_and_back(empty, [one], name, version)
    assert plain(back) == plain(one)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize(("name", "version"), FORMATS)
def test_odd_contacts_come_back(empty: Path, name: str, version: Version, language: str) -> None:
    back = there_and_back(empty, list(ODD), name, version, language)
    assert [plain(one) for one in back] == [plain(one) for one in ODD]


def test_a_number_from_abroad_stays_one(empty: Path) -> None:
    """An Austrian with a German number that was typed without its country code."""
    numbers = contacts.numbers_of("089 99998-123", "DE", "work")
    one = Contact("Ada Gruber", country="AT", city="Graz", postal_code="8010", numbers=numbers)
    for name, version in FORMATS:
        (back,) = there_and_back(empty, [one], name, version)
        assert [(each.typed, each.e164) for each in back.numbers] == [
            ("+498999998123", "+498999998123")
        ]


@pytest.mark.parametrize(("name", "version"), FORMATS)
@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1713920001", "+491713920001"),
        ("491713920001", "+491713920001"),
        ("1,713920001E+9", "+491713920001"),
        ("0171 3920001", "0171 3920001"),
        ("(0171) 3920001", "(0171) 3920001"),
    ],
)
def test_what_was_mended_goes_out_as_it_is_meant(
    empty: Path, name: str, version: Version, typed: str, meant: str
) -> None:
    one = Contact("Ada Gruber", numbers=contacts.numbers_of(typed, "DE"))
    (back,) = there_and_back(empty, [one], name, version)
    assert [(each.typed, each.e164) for each in back.numbers] == [(meant, "+491713920001")]


@pytest.mark.parametrize(("name", "version"), FORMATS)
def test_a_label_stays_as_it_is_however_often_it_goes_out_and_in(
    empty: Path, name: str, version: Version
) -> None:
    typed = ("0171 3920001 privat", "0171 3920002 Frau Meier", "0171 3920003 (Büro, Fax)")
    numbers = tuple(number for text in typed for number in contacts.numbers_of(text, "DE", "home"))
    one = Contact("Ada Gruber", numbers=numbers)
    (back,) = there_and_back(empty, [one], name, version)
    (again,) = there_and_back(empty, [back], name, version)
    labels = [[number.label for number in told.numbers] for told in (one, back, again)]
    assert labels == [["home", "home, Frau Meier", "fax"]] * 3
