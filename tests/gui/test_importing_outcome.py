"""The import screen: taken in, taken back, stopped, refused."""

from __future__ import annotations

import csv
from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from callbook.actions import contacts
from callbook.core.contacts import Contact, ContactKind
from callbook.gui.desk import Desk
from callbook.gui.doing import AT_ONCE
from callbook.gui.importing.page import ImportPage
from tests.books import dump
from tests.gui.import_screen import CARD, by_name, looked, taken_in


@pytest.fixture
def page(import_page: ImportPage) -> ImportPage:
    return import_page


@pytest.fixture
def file(customer_file: Path) -> Path:
    return customer_file


def test_all_are_taken_in_and_taken_back_as_a_whole(
    page: ImportPage, desk: Desk, qtbot: QtBot, file: Path
) -> None:
    before = dump(desk.book)
    looked(page, qtbot, file)
    taken_in(page, qtbot)
    found = by_name(desk)
    assert len(found) == 5
    assert found["Nadine Sommer"].kind is ContactKind.PROSPECT
    assert page.steps.outcome.isVisible()
    assert page.steps.outcome.table.model().rowCount() == 3
    page.steps.outcome.undo.click()
    assert dump(desk.book) == before
    assert not page.steps.outcome.undo.isVisible()
    assert page.steps.outcome.note.text()


def test_the_same_file_again_changes_nothing(
    page: ImportPage, desk: Desk, qtbot: QtBot, file: Path
) -> None:
    looked(page, qtbot, file)
    taken_in(page, qtbot)
    before = dump(desk.book)
    looked(page, qtbot, file)
    assert not page.steps.looking.accept.isEnabled()
    assert dump(desk.book) == before


def test_several_files_come_one_after_the_other(
    page: ImportPage, desk: Desk, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    card = tmp_path / "karten.vcf"
    card.write_text(CARD.format(""), encoding="utf-8")
    looked(page, qtbot, file, card)
    taken_in(page, qtbot)
    page.steps.outcome.go_on.click()
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)
    assert page.steps.looking.choices.name.full_text() == "karten.vcf"
    taken_in(page, qtbot)
    assert len(by_name(desk)) == 6
    with qtbot.waitSignal(page.left):
        page.steps.outcome.go_on.click()


BAD = {
    "bild.csv": b"\x89PNG\r\n\x1a\n" + bytes(100),
    "leer.csv": b"",
    "zahlen.csv": b"1;2;3\n4;5;6\n",
    "seite.csv": b"<!DOCTYPE html><html><body>Kunden</body></html>",
    "mappe.xlsx": b"PK\x03\x04 nothing of a workbook",
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_list_is_one_sentence_and_changes_nothing(
    page: ImportPage, desk: Desk, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    file = tmp_path / name
    file.write_bytes(BAD[name])
    before = dump(desk.book)
    looked(page, qtbot, file)
    assert page.steps.choosing.isVisible()
    assert name in page.steps.choosing.complaint()
    assert dump(desk.book) == before


def test_a_missing_file_is_one_sentence(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    looked(page, qtbot, tmp_path / "weg.csv")
    assert "weg.csv" in page.steps.choosing.complaint()
    looked(page, qtbot, tmp_path)
    assert page.steps.choosing.complaint()


def test_a_large_import_can_be_stopped_and_leaves_nothing(
    page: ImportPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "viele.csv"
    rows = [f"Kunde {n};089 99998-{n % 1000:03}" for n in range(30_000)]
    file.write_text("\n".join(["Name;Telefon", *rows]), encoding="utf-8")
    before = dump(desk.book)
    page.take([str(file)])
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=120_000)
    beside = QPushButton("Rail", page)  # Where the keyboard would go by itself.
    beside.show()
    page.activateWindow()
    page.steps.looking.accept.setFocus()
    qtbot.waitUntil(page.steps.looking.accept.hasFocus)
    page.steps.looking.accept.click()
    assert page.is_busy()
    assert not page.steps.looking.table.isEnabled()
    assert page.steps.looking.leave.hasFocus()
    page.steps.looking.leave.click()
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=60_000)
    assert page.steps.looking.isVisible()
    assert page.steps.looking.accept.isEnabled()
    assert dump(desk.book) == before


def test_a_long_import_is_taken_back_beside_the_window(
    page: ImportPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "viele.csv"
    rows = [f"Kunde {n};089 99998-{n % 1000:03}" for n in range(2 * AT_ONCE)]
    file.write_text("\n".join(["Name;Telefon", *rows]), encoding="utf-8")
    before = dump(desk.book)
    looked(page, qtbot, file)
    taken_in(page, qtbot)
    page.steps.outcome.undo.click()
    assert not page.steps.outcome.undo.isVisible()
    assert page.steps.outcome.note.text() == "The import is being taken back …"
    qtbot.waitUntil(lambda: page.steps.outcome.note.text() == "The import is taken back.")
    assert dump(desk.book) == before


def test_another_act_takes_the_way_back_away(
    page: ImportPage, desk: Desk, qtbot: QtBot, file: Path
) -> None:
    looked(page, qtbot, file)
    taken_in(page, qtbot)
    assert page.steps.outcome.undo.isVisible()
    desk.do(contacts.add_contact, Contact("Jemand"))
    assert not page.steps.outcome.undo.isVisible()


def test_the_problems_are_saved_as_a_list(
    page: ImportPage, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    looked(page, qtbot, file)
    taken_in(page, qtbot)
    target = tmp_path / "auffaelliges.csv"
    page.steps.outcome.save_wanted.emit(str(target))
    qtbot.waitUntil(target.exists)
    with target.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.reader(text, delimiter=";"))
    assert rows[0] == ["Zeile", "Kontakt", "Was auffiel"]
    told = [(row[0], row[1]) for row in rows[1:]]
    assert told == [("3", "Jens Dr. Petersen"), ("4", "Aylin Demir"), ("7", "")]
    qtbot.waitUntil(lambda: "auffaelliges.csv" in page.steps.outcome.note.text())


def test_a_problem_bears_the_name_of_whom_it_is_about(
    page: ImportPage, qtbot: QtBot, file: Path
) -> None:
    looked(page, qtbot, file)
    taken_in(page, qtbot)
    model = page.steps.outcome.table.model()
    names = ["Jens Dr. Petersen", "Aylin Demir", ""]
    assert [model.index(row, 1).data() for row in range(3)] == names
    whole = model.index(1, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert whole == f"<qt>{escape(model.index(1, 2).data())}</qt>"


def titles(page: ImportPage) -> tuple[str, str]:
    return page._title.text(), page._second.full_text()


def test_what_was_taken_back_is_told_by_its_file_and_no_longer_as_taken_in(
    page: ImportPage, desk: Desk, qtbot: QtBot, file: Path
) -> None:
    looked(page, qtbot, file)
    taken_in(page, qtbot)
    can = "kunden_2020.csv: the import as a whole can be taken back."
    assert titles(page) == ("Taken in", can)
    page.steps.outcome.undo.click()
    gone = "kunden_2020.csv: the import is taken back, the book is as it was before."
    assert titles(page) == ("Taken back", gone)
    assert not page.steps.outcome.counts.isVisible()
    desk.redo()
    assert titles(page) == ("Taken in", can)
    assert page.steps.outcome.undo.isVisible()
    desk.undo()
    assert titles(page) == ("Taken back", gone)


def test_whoever_comes_to_import_again_begins_anew(
    page: ImportPage, qtbot: QtBot, file: Path
) -> None:
    looked(page, qtbot, file)
    page.begin_anew()
    assert page.steps.looking.isVisible()
    taken_in(page, qtbot)
    page.begin_anew()
    assert page.steps.choosing.isVisible()


def test_a_list_that_cannot_be_written_is_one_sentence(
    page: ImportPage, desk: Desk, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    looked(page, qtbot, file)
    taken_in(page, qtbot)
    with qtbot.waitSignal(desk.refused):
        page.steps.outcome.save_wanted.emit(str(tmp_path))
