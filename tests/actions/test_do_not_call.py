"""do_not_call is the one hard stop: a test for each way on which it could get lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from callbook.actions import calling, contacts, duplicates, exporting, importing, keeping, listing
from callbook.actions.importing import ImportOptions
from callbook.actions.listing import ManyEdit
from callbook.actions.opening import open_book
from callbook.actions.sheets import call_sheet, chosen_sheet
from callbook.actions.undoing import redo, undo
from callbook.actions.week import week_list
from callbook.core.contacts import ContactKind, Importance
from callbook.core.formats import PlainFormats
from callbook.core.sheet import Scope
from callbook.store.book import Book
from tests.books import NOW, TODAY, add, new_book, person, read

BLOCKED, OTHER = 1, 2
DAY = date(2020, 2, 3)
REASON = "per Brief"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """Two namesakes, the first of whom wants no more calls."""
    made = new_book(tmp_path)
    one = person("Jens Petersen", 1, city="Kiel")
    add(made, one, replace(one, name="Dr. Jens Petersen", notes="Hund"))
    calling.block(made, BLOCKED, DAY, REASON)
    yield made
    made.close()


def is_blocked(book: Book, contact_id: int = BLOCKED) -> bool:
    """Whether the objection stands, with its day and reason, and nobody is asked to call."""
    contact = read(book, contact_id)
    week = week_list(book, TODAY, everyone=True)
    listed = {row.contact.id for part in week.sections for row in part.rows}
    told = (contact.do_not_call, contact.do_not_call_on, contact.do_not_call_reason)
    return told == (True, DAY, REASON) and contact_id not in listed


def test_an_edit_begun_before_the_objection_does_not_undo_it(book: Book) -> None:
    begun = replace(read(book, BLOCKED), notes="Neu", do_not_call=False, do_not_call_on=None)
    contacts.edit_contact(book, replace(begun, do_not_call_reason=""))
    assert is_blocked(book)
    assert read(book, BLOCKED).notes == "Neu"


def test_edits_of_many_leave_it(book: Book) -> None:
    edit = ManyEdit(ContactKind.PROSPECT, Importance.A, 2, add_tag="Messe")
    listing.edit_many(book, [BLOCKED, OTHER], edit)
    listing.archive_many(book, [BLOCKED], NOW)
    listing.unarchive_many(book, [BLOCKED])
    assert is_blocked(book)


def test_deleting_and_undoing_brings_it_back(book: Book) -> None:
    listing.delete_many(book, [BLOCKED])
    undo(book)
    assert is_blocked(book)


def test_a_list_that_does_not_know_of_it_leaves_it(book: Book, tmp_path: Path) -> None:
    file = tmp_path / "alt.csv"
    file.write_text("Name;Telefon;Ort;Werbesperre\nJens Petersen;089 99998-001;Kiel;nein\n")
    result = importing.import_files(book, [file], ImportOptions(), TODAY)
    assert result.new == 0
    assert is_blocked(book)


@pytest.mark.parametrize(("kept", "other"), [(BLOCKED, OTHER), (OTHER, BLOCKED)])
def test_merging_and_taking_apart_leave_it(book: Book, kept: int, other: int) -> None:
    duplicates.merge_contacts(book, kept, other)
    assert is_blocked(book, kept)
    (merge,) = duplicates.past_merges(book)
    duplicates.take_apart(book, merge.step_id)
    assert is_blocked(book)
    assert not read(book, OTHER).do_not_call


def test_merging_by_rule_leaves_it(book: Book) -> None:
    duplicates.merge_certain(book, duplicates.find_duplicates(book))
    assert is_blocked(book)


def test_undoing_and_redoing_other_things_leaves_it(book: Book) -> None:
    calling.tick(book, OTHER, NOW)
    contacts.edit_contact(book, replace(read(book, BLOCKED), notes="Neu"))
    for step in (undo, undo, redo, redo, undo):
        step(book)
        assert is_blocked(book)


def test_a_copy_brings_it_back(book: Book, tmp_path: Path) -> None:
    copy = tmp_path / "copy.callbook"
    keeping.backup(book, copy)
    calling.unblock(book, BLOCKED)
    book.close()
    keeping.restore(book.file, copy)
    again = open_book(book.file, TODAY)
    assert is_blocked(again)
    again.close()


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.vcf"])
@pytest.mark.parametrize("language", ["de", "en"])
def test_a_file_carries_it(book: Book, tmp_path: Path, name: str, language: str) -> None:
    exporting.export_some(book, tmp_path / name, language, [BLOCKED])
    (tmp_path / "new").mkdir()
    other = new_book(tmp_path / "new")
    importing.import_files(other, [tmp_path / name], ImportOptions(), TODAY)
    assert is_blocked(other)
    other.close()


def test_no_sheet_has_them(book: Book) -> None:
    formats = PlainFormats("de")
    sheets = [call_sheet(book, TODAY, NOW, scope, "de", formats) for scope in Scope]
    sheets.append(chosen_sheet(book, [BLOCKED, OTHER], TODAY, NOW, "de", formats))
    for sheet in sheets:
        assert BLOCKED not in {call.contact_id for call in sheet.calls}
