"""Who is found first: whoever has every word at the beginning of one, archived ones last."""

from __future__ import annotations

from pathlib import Path

import pytest

from callbook.actions import contacts
from callbook.store import search
from tests.books import add, new_book, person

PEOPLE = (
    person("Zz Steuer", 1),
    person("Zz Teuer", 2),
    person("Anna Moll", 3, company="Teuerungsamt"),
    person("Adam Unmoll", 4),
    person("Berta Mollig", 5, archived=True),
    person("Cäsar Mollner", 6),
)


def names(folder: Path, query: str, limit: int = 8) -> list[str]:
    """Who is found, in order."""
    book = new_book(folder)
    if contacts.is_empty(book):
        add(book, *PEOPLE)
    found = [each.name for each in contacts.find(book, query, limit)]
    book.close()
    return found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("zz teuer", ["Zz Teuer", "Zz Steuer"]),
        ("teuer", ["Anna Moll", "Zz Teuer", "Zz Steuer"]),
        ("moll", ["Anna Moll", "Cäsar Mollner", "Adam Unmoll", "Berta Mollig"]),
        ("MOLL", ["Anna Moll", "Cäsar Mollner", "Adam Unmoll", "Berta Mollig"]),
        ("zz", ["Zz Steuer", "Zz Teuer"]),
        ("99998002", ["Zz Teuer"]),
        ("%", []),
        ('te"', []),
    ],
)
def test_the_beginning_of_a_word_comes_before_its_inside(
    tmp_path: Path, query: str, found: list[str]
) -> None:
    assert names(tmp_path, query) == found


@pytest.mark.parametrize(("limit", "found"), [(1, 1), (2, 2), (3, 3), (4, 4)])
def test_a_few_are_the_first_of_all(tmp_path: Path, limit: int, found: int) -> None:
    everybody = ["Anna Moll", "Cäsar Mollner", "Adam Unmoll", "Berta Mollig"]
    assert names(tmp_path, "moll", limit) == everybody[:found]


def test_where_very_many_are_found_it_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "FEW", 3)
    assert names(tmp_path, "moll", 2) == ["Anna Moll", "Cäsar Mollner"]
    assert names(tmp_path, "teuer", 2) == ["Anna Moll", "Zz Teuer"]
