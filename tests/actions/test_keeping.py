"""A copy, a copy back, and a look for damage."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from callbook.actions import calling, keeping
from callbook.actions.opening import open_book
from callbook.core.errors import Refusal
from callbook.store.book import Book
from callbook.store.connecting import connect
from tests.books import NOW, TODAY, add, dump, new_book, person


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = new_book(tmp_path)
    add(made, person("Monika Albrecht"))
    yield made
    made.close()


def test_a_copy_brought_back_is_the_book_as_it_was(book: Book, tmp_path: Path) -> None:
    copy = keeping.backup(book, tmp_path / "copy.callbook")
    before = dump(book)
    calling.tick(book, 1, NOW)
    ticked = dump(book)
    book.close()
    kept = keeping.restore(book.file, copy)
    restored = open_book(book.file, TODAY)
    assert dump(restored) == before
    restored.close()
    assert kept is not None
    aside = open_book(kept, TODAY)
    assert dump(aside) == ticked
    aside.close()


def test_bringing_a_copy_back_only_reads_it(book: Book, tmp_path: Path) -> None:
    away = tmp_path / "stick"
    away.mkdir()
    copy = keeping.backup(book, away / "copy.callbook")
    content = copy.read_bytes()
    book.close()
    keeping.restore(book.file, copy)
    assert [file.name for file in away.iterdir()] == ["copy.callbook"]
    assert copy.read_bytes() == content
    beside = {file.name for file in tmp_path.iterdir()}
    assert not [name for name in beside if name.endswith((".restoring", ".new"))]


def test_a_damaged_copy_leaves_the_book_and_nothing_beside_it(book: Book, tmp_path: Path) -> None:
    add(book, *(person(f"Kunde {n}", n) for n in range(300)))
    copy = keeping.backup(book, tmp_path / "copy.callbook")
    content = bytearray(copy.read_bytes())
    content[4096 * 6 : 4096 * 12] = bytes(4096 * 6)
    copy.write_bytes(bytes(content))
    before = dump(book)
    book.close()
    beside = {file.name for file in tmp_path.iterdir()}
    with pytest.raises(Refusal, match=r"copy\.callbook is damaged"):
        keeping.restore(book.file, copy)
    assert {file.name for file in tmp_path.iterdir()} == beside
    assert dump(open_book(book.file, TODAY)) == before


def test_a_copy_of_a_lost_book_comes_back(book: Book, tmp_path: Path) -> None:
    copy = keeping.backup(book, tmp_path / "copy.callbook")
    before = dump(book)
    book.close()
    book.file.unlink()
    assert keeping.restore(book.file, copy) is None
    assert dump(open_book(book.file, TODAY)) == before


def test_what_cannot_be_kept_or_brought_back_is_refused(book: Book, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="another file"):
        keeping.backup(book, book.file)
    with pytest.raises(Refusal, match="cannot be written"):
        keeping.backup(book, tmp_path / "no folder" / "copy.callbook")
    (tmp_path / "letter.txt").write_text("Liebe Kundin")
    for wrong in ("letter.txt", "missing.callbook"):
        with pytest.raises(Refusal):
            keeping.restore(book.file, tmp_path / wrong)
    assert keeping.check(book) == []


def test_a_row_that_disagrees_with_the_log_is_damage(book: Book) -> None:
    db = connect(book.file)
    db.execute("UPDATE standings SET spoken_on = '2020-03-01'")
    db.close()
    assert any("standings" in line for line in keeping.check(book))


def test_a_damaged_page_is_found(book: Book) -> None:
    add(book, *(person(f"Kunde {n}", n) for n in range(300)))
    book.close()
    content = bytearray(book.file.read_bytes())
    content[4096 * 6 : 4096 * 12] = bytes(4096 * 6)
    book.file.write_bytes(bytes(content))
    assert keeping.check(book)
