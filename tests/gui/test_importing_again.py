"""What was said of one file counts for the next with the same headings, until it is let be."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callbook.actions.importing import ImportOptions, import_files
from callbook.actions.mappings import AS_FOUND, ColumnMapping, recall
from callbook.core.contacts import ContactKind
from callbook.files import reading
from callbook.files.columns import Column
from callbook.gui.desk import Desk
from callbook.gui.importing.page import ImportPage
from callbook.gui.importing.reading_options import AS_IN_FILE
from callbook.store.book import Book
from tests.books import TODAY, undoable
from tests.gui.import_screen import by_name, looked, taken_in

MAPPING = ColumnMapping((Column.FULL_NAME, Column.NOTES, Column.PHONE), ContactKind.PROSPECT, "AT")


def list_of(folder: Path, name: str) -> Path:
    file = folder / f"{name}.csv"
    place = len(name)
    file.write_text(
        f"Kontaktperson;Intern;Telefon\n{name};Messe;030 23125-{place:03}\n", encoding="utf-8"
    )
    return file


def test_a_mapping_is_kept_with_its_import_and_undone_with_it(book: Book, tmp_path: Path) -> None:
    file = list_of(tmp_path, "Monika Albrecht")
    look = reading.look_at(file)
    options = ImportOptions(
        MAPPING.kind, MAPPING.country, reading.ReadOptions(columns=MAPPING.columns)
    )

    def take() -> object:
        return import_files(book, [file], options, TODAY, mapped=(look, MAPPING))

    assert recall(book, look) is None
    undoable(book, take)
    assert recall(book, look) == MAPPING
    import_files(
        book, [list_of(tmp_path, "Jens Petersen")], options, TODAY, mapped=(look, AS_FOUND)
    )
    assert recall(book, look) is None


@pytest.mark.parametrize(
    "content",
    ['{"columns": ["no_such_column"]}', '{"columns": 7}', "[]", '{"kind": "friend"}'],
)
def test_what_cannot_be_understood_counts_as_not_said(
    book: Book, tmp_path: Path, content: str
) -> None:
    look = reading.look_at(list_of(tmp_path, "Monika Albrecht"))
    with book.change("import") as change:
        change.plain.execute(
            "INSERT INTO mappings (headings_key, content) VALUES (?, ?)",
            (reading.headings_key(look), content),
        )
    assert recall(book, look) is None


def test_the_next_list_is_read_as_the_last_one(
    import_page: ImportPage, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    page, choices = import_page, import_page.steps.looking.choices
    looked(page, qtbot, list_of(tmp_path, "Monika Albrecht"))
    assert choices.remember.isChecked()
    assert choices.remember.text() == "Remember this"
    page.steps.looking._mean(1, Column.NOTES)
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)
    choices.kind.choose(ContactKind.PROSPECT)
    choices._take()
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)
    taken_in(page, qtbot)
    looked(page, qtbot, list_of(tmp_path, "Jens Petersen"))
    assert choices.remember.text() == "As the last time"
    assert page.steps.looking.table.preview().meanings[1] is Column.NOTES
    assert choices.kind.choice() is ContactKind.PROSPECT
    taken_in(page, qtbot)
    jens = by_name(desk)["Jens Petersen"]
    assert (jens.notes, jens.kind) == ("Messe", ContactKind.PROSPECT)


def test_whoever_lets_it_be_reads_as_it_is_found_and_it_is_forgotten(
    import_page: ImportPage, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    page, choices = import_page, import_page.steps.looking.choices
    first = list_of(tmp_path, "Monika Albrecht")
    look = reading.look_at(first)
    import_files(desk.book, [first], ImportOptions(), TODAY, mapped=(look, MAPPING))
    second = list_of(tmp_path, "Jens Petersen")
    looked(page, qtbot, second)
    choices.remember.click()
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)
    assert choices.kind.choice() in (AS_IN_FILE, ContactKind.CUSTOMER)
    assert page.steps.looking.table.preview().meanings[1] is not Column.NOTES
    taken_in(page, qtbot)
    assert by_name(desk)["Jens Petersen"].notes == ""
    assert recall(desk.book, look) is None
