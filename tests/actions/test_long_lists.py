"""Lists of many rows: told apart by numbers, set aside while they are only looked at."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from callbook.actions import importing
from callbook.actions.importing import ImportOptions, dry_run, import_files
from callbook.actions.known import CROWD, Known
from callbook.core.contacts import Contact
from callbook.store.book import Book
from callbook.store.shelf import Shelf
from tests.books import TODAY, new_book, number, person


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return new_book(tmp_path)


class KnownOnes:
    """Some contacts by their handle, from one on."""

    def __init__(self, *contacts: Contact) -> None:
        self._by_handle = dict(enumerate(contacts, 1))
        self._known = Known()
        for handle, contact in self._by_handle.items():
            self._known.add_contact(handle, contact)

    def match(self, told: Contact) -> int | None:
        """The handle of the same contact."""
        return self._known.match(told, self._by_handle.__getitem__)


def known_of(*contacts: Contact) -> KnownOnes:
    return KnownOnes(*contacts)


def test_a_name_that_says_more_at_the_same_number_is_the_same_person() -> None:
    known = known_of(person("Petra Petersen", 1), person("Jens Maria Petersen", 1))
    assert known.match(person("Dr. Petersen, Jens", 1)) == 2
    assert known.match(person("Jens Petersen", 2)) is None
    assert known.match(person("Peter Petersen", 1)) is None


def test_a_number_that_a_crowd_shares_still_finds_an_equal_name() -> None:
    crowd = [person(f"Anna Berg{place}", 1) for place in range(3 * CROWD)]
    assert known_of(*crowd).match(person("Anna Berg99", 1)) == 100


def test_a_customer_number_that_stands_in_every_row_tells_nobody_apart() -> None:
    crowd = [person(f"Anna Berg{n}", n, own_number="0") for n in range(2 * CROWD)]
    known = known_of(*crowd)
    assert known.match(person("Anna Berg", 500, own_number="0")) is None
    assert known.match(person("Anna Berg7", 7, own_number="0")) == 8


@pytest.mark.parametrize(
    ("facts", "same"),
    [
        ({"city": "Kiel"}, True),
        ({"city": ""}, True),
        ({"city": "Berlin"}, False),
        ({"city": "Kiel", "company": "Meier AG"}, False),
        ({"city": "Kiel", "own_number": "8"}, False),
    ],
)
def test_without_a_number_the_name_counts_where_nothing_speaks_against_it(
    facts: dict[str, str], same: bool
) -> None:
    known = known_of(Contact("Olga Ohne", city="Kiel", own_number="7"))
    assert known.match(Contact("Ohne, Olga", **facts)) == (1 if same else None)


def test_whoever_has_no_city_is_found_from_every_city() -> None:
    known = known_of(Contact("Olga Ohne"))
    assert known.match(Contact("Olga Ohne", city="Kiel")) == 1
    assert known.match(Contact("Olga Ohne", emails=("olga@ohne.example",))) == 1


def test_what_is_set_aside_comes_back_as_it_was() -> None:
    shelf, contact = Shelf(), person("Monika Albrecht", 1, tags=("Messe",), last_contact=TODAY)
    shelf.put({-1: contact, -2: person("Jens Petersen", 2)})
    assert shelf.get(-1) == contact
    assert shelf.get(-3) is None
    shelf.put({-1: person("Monika Albrecht", 1, numbers=(number(1), number(2)))})
    again = shelf.get(-1)
    assert again is not None
    assert len(again.numbers) == 2


def test_looking_with_little_room_counts_what_the_import_then_does(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = Random(3)  # noqa: S311
    places = [chance.randrange(90) for _ in range(400)]
    rows = ["Name,Phone,City,Note"]
    for place in places:
        number = f"089 99998-{place:03}" if place % 3 else ""
        rows.append(f"Anna Berg{place},{number},Kiel,{chance.randrange(3)}")
    file = tmp_path / "long.csv"
    file.write_text("\n".join(rows), encoding="utf-8")
    roomy = dry_run(book, [file], ImportOptions(), TODAY)
    monkeypatch.setattr(importing, "HELD", 7)
    monkeypatch.setattr(importing, "BATCH", 7)
    narrow = dry_run(book, [file], ImportOptions(), TODAY)
    taken = import_files(book, [file], ImportOptions(), TODAY)
    assert roomy.counts == narrow.counts == taken.counts
    assert (taken.new, taken.left_out) == (len(set(places)), 0)
    assert taken.merged > 90
