"""An import takes two for one only where the search for duplicates would be certain of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from callbook.actions import contacts, duplicates
from callbook.actions.importing import ImportOptions, import_files, look_at_file
from callbook.actions.importing import find_doubles as doubles
from callbook.core.contacts import Contact
from callbook.store.book import Book
from tests.books import TODAY, add, new_book, person

ONE = person("Nora Behn", 1, city="Kiel", company="Behn Bau GmbH")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = new_book(tmp_path)
    add(made, ONE)
    yield made
    made.close()


def written(tmp_path: Path, *rows: str) -> Path:
    file = tmp_path / "liste.csv"
    file.write_text("\n".join(("Name;Firma;Ort;Telefon;Notiz", *rows)), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("row", "same"),
    [
        ("Nora Behn;Behn Bau;Kiel;089 99998-001;x", True),
        ("Nora Behn;;;089 99998-001;x", True),
        ("Dr. Nora Behn;Behn Bau;Kiel-Gaarden;089 99998-001;x", True),
        ("Nora Behn;Behn Bau;Kiehl;089 99998-001;x", True),
        ("Nora Behn;Behn Bau;Ulm;089 99998-001;x", False),
        ("Nora Behn;Ott Dach;Kiel;089 99998-001;x", False),
    ],
)
def test_import_and_search_agree_on_who_is_certainly_the_same(
    book: Book, tmp_path: Path, row: str, same: bool
) -> None:
    file = written(tmp_path, row)
    preview = look_at_file(book, file, ImportOptions(), TODAY)
    asked = doubles(book, preview.fresh)
    assert asked == ({} if same else {2: "Nora Behn"})
    result = import_files(book, [file], ImportOptions(), TODAY)
    assert (result.merged, result.new) == ((1, 0) if same else (0, 1))
    again = import_files(book, [file], ImportOptions(), TODAY)
    assert (again.unchanged, again.new) == (1, 0)
    assert [pair.certain for pair in duplicates.find_duplicates(book)] == ([] if same else [False])


def test_branches_of_one_switchboard_both_keep_their_address(book: Book, tmp_path: Path) -> None:
    file = written(
        tmp_path, "Ott Dach;Ott Dach;Ulm;089 99998-009;", "Ott Dach;Ott Dach;Bonn;089 99998-009;"
    )
    assert import_files(book, [file], ImportOptions(), TODAY).new == 2
    assert [_place(contact) for contact in contacts.matching(book, "Ott")] == ["Ulm", "Bonn"]


def _place(contact: Contact) -> str:
    return contact.city
