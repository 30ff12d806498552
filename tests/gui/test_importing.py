"""The import screen: real files looked at, and read otherwise than they look."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from callbook.actions.importing import problem_text
from callbook.core.contacts import ContactKind
from callbook.files.columns import Column
from callbook.gui.desk import Desk
from callbook.gui.importing.page import ImportPage
from callbook.gui.importing.preview import NO_NUMBER
from callbook.gui.importing.reading_options import AS_IN_FILE
from callbook.gui.translating import Translating
from callbook.gui.widgets.dropping import local_files
from tests.books import dump
from tests.gui.import_screen import CARD, by_name, looked, taken_in


@pytest.fixture
def page(import_page: ImportPage) -> ImportPage:
    return import_page


@pytest.fixture
def file(customer_file: Path) -> Path:
    return customer_file


def test_what_was_found_is_told_in_words(page: ImportPage, qtbot: QtBot, file: Path) -> None:
    looked(page, qtbot, file)
    choices = page.steps.looking.choices
    assert choices.name.full_text() == "kunden_2020.csv"
    assert "6" in choices.found.full_text()
    assert choices.delimiter.currentData() == ";"
    assert "1252" in choices.encoding.currentText()
    assert choices.kind.choice() == AS_IN_FILE
    assert page.steps.looking.accept.isEnabled()
    assert "5" in page.steps.looking.accept.text()


def test_the_first_contacts_look_as_they_will(page: ImportPage, qtbot: QtBot, file: Path) -> None:
    looked(page, qtbot, file)
    preview = page.steps.looking.table.preview()
    assert preview.meanings[1] is Column.FAMILY_FIRST
    rows = [dict(zip(preview.headings, row, strict=True)) for row in preview.rows]
    assert rows[0]["Telefon 1"].text == "089 99998123"
    assert rows[1]["Handy"].text == "0171 3920041"
    assert rows[1]["Handy"].remark == "phone.zero_restored"
    assert rows[2]["Telefon 1"].remark == "phone.destroyed"
    assert rows[4]["Telefon 1"].remark == NO_NUMBER
    assert rows[5]["Telefon 1"].remark == ""


def test_the_button_opens_a_dialog_and_takes_what_was_chosen_there(
    page: ImportPage, qtbot: QtBot, file: Path
) -> None:
    page.steps.choosing.button.click()
    (dialog,) = page.steps.choosing.findChildren(QFileDialog)
    with qtbot.waitSignal(page.steps.choosing.chosen) as taken:
        dialog.filesSelected.emit([str(file)])
    assert taken.args == [[str(file)]]
    dialog.reject()
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)


def test_the_counts_add_up_and_nothing_is_written(
    page: ImportPage, desk: Desk, qtbot: QtBot, file: Path, translating: Translating
) -> None:
    translating.speak("de")
    before = dump(desk.book)
    looked(page, qtbot, file)
    assert page.steps.looking.counts.texts() == [
        "5 neue Kontakte",
        "1 Nummer berichtigt",
        "1 ohne Nummer, bitte klären",
        "1 ohne wählbare Nummer, bitte klären",
        "1 Zeile ausgelassen",
    ]
    assert dump(desk.book) == before


def test_a_column_can_mean_something_else(
    page: ImportPage, desk: Desk, qtbot: QtBot, file: Path
) -> None:
    looked(page, qtbot, file)
    table = page.steps.looking.table
    boxes = table.boxes()
    assert [box.currentData() for box in boxes][-1] == ""
    last = len(boxes) - 1
    table.chosen.emit(last, Column.NOTES)
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)
    assert table.boxes()[last].currentData() == Column.NOTES
    taken_in(page, qtbot)
    assert by_name(desk)["Monika Albrecht"].notes == "x"


def test_all_can_be_prospects(page: ImportPage, desk: Desk, qtbot: QtBot, file: Path) -> None:
    looked(page, qtbot, file)
    page.steps.looking.choices.kind.pick(ContactKind.PROSPECT)
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)
    taken_in(page, qtbot)
    assert {contact.kind for contact in by_name(desk).values()} == {ContactKind.PROSPECT}


def test_a_wrong_delimiter_is_told_and_taken_back(
    page: ImportPage, desk: Desk, qtbot: QtBot, file: Path
) -> None:
    looked(page, qtbot, file)
    delimiter = page.steps.looking.choices.delimiter
    index = delimiter.findData("|")
    delimiter.setCurrentIndex(index)
    delimiter.activated.emit(index)
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)
    assert page.steps.looking.isVisible()
    assert "kunden_2020.csv" in page.steps.looking.note.text()
    assert delimiter.currentData() == ";"
    assert len(page.steps.looking.table.preview().meanings) == 10
    taken_in(page, qtbot)
    assert len(by_name(desk)) == 5


def test_numbers_belong_to_the_country_that_was_chosen(
    page: ImportPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "wien.csv"
    file.write_text("Name;Telefon\nGruber;01 5550123\n", encoding="utf-8")
    looked(page, qtbot, file)
    country = page.steps.looking.choices.country
    index = country.findData("AT")
    country.setCurrentIndex(index)
    country.activated.emit(index)
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)
    taken_in(page, qtbot)
    (number,) = by_name(desk)["Gruber"].numbers
    assert (number.e164 or "").startswith("+43")


def test_without_headings_the_columns_are_assigned_by_hand(
    page: ImportPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "ohne.csv"
    file.write_text("Albrecht;1-2\nPetersen;3-4\n", encoding="utf-8")
    looked(page, qtbot, file)
    choices = page.steps.looking.choices
    if choices.header.isChecked():
        choices.header.click()
        qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)
    page.steps.looking.table.chosen.emit(0, Column.FULL_NAME)
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)
    taken_in(page, qtbot)
    assert set(by_name(desk)) == {"Albrecht", "Petersen"}


def test_a_list_without_a_kind_asks_which(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_text("Name,Telefon\nMonika Albrecht,089 99998-123\n", encoding="utf-8")
    looked(page, qtbot, file)
    assert page.steps.looking.choices.kind.choice() == ContactKind.CUSTOMER


def test_another_sheet_of_a_workbook_can_be_chosen(
    page: ImportPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "mappe.xlsx"
    book = xlsxwriter.Workbook(file)
    for name, person in (("Kunden", "Monika Albrecht"), ("Alte", "Jens Petersen")):
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, ("Name", "Telefon"))
        sheet.write_row(1, 0, (person, "089 99998-123"))
    book.close()
    looked(page, qtbot, file)
    choices = page.steps.looking.choices
    assert choices.sheet.isVisible()
    assert not choices.delimiter.isVisible()
    assert page.steps.looking.unread.text() == "Blatt „Alte“ wurde nicht gelesen (eine Zeile)"
    index = choices.sheet.findData("Alte")
    choices.sheet.setCurrentIndex(index)
    choices.sheet.activated.emit(index)
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)
    assert choices.sheet.currentData() == "Alte"
    assert "Kunden" in page.steps.looking.unread.text()
    taken_in(page, qtbot)
    (told,) = page._result.problems if page._result is not None else ()
    assert (told.line, "Kunden" in problem_text(told, "de")) == (0, True)
    assert page.steps.outcome.table.model().index(0, 0).data() == ""
    assert list(by_name(desk)) == ["Jens Petersen"]


def test_cards_are_shown_and_taken_in(
    page: ImportPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "karten.vcf"
    file.write_text(CARD.format("TEL;TYPE=WORK:0221 4710-555\n"), encoding="utf-8")
    looked(page, qtbot, file)
    (row,) = page.steps.looking.table.preview().rows
    assert [cell.text for cell in row][:3] == ["Sabine Vogt", "Vogt Steuerberatung", "0221 4710555"]
    assert not page.steps.looking.choices.delimiter.isVisible()
    taken_in(page, qtbot)
    assert list(by_name(desk)) == ["Sabine Vogt"]


def test_markup_in_a_file_stays_text(
    page: ImportPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "<b>liste</b>.csv".replace("/", "_")
    file.write_text("Name;Firma\n<img src='x'>;<b>Fett</b>\n", encoding="utf-8")
    looked(page, qtbot, file)
    assert page.steps.looking.table.preview().rows[0][0].text == "<img src='x'>"
    assert not page.grab().isNull()


def test_only_files_of_this_computer_can_be_dropped(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Name\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls(
        [QUrl("https://example.invalid/a.csv"), QUrl.fromLocalFile(str(file)), QUrl("tel:110")]
    )
    assert local_files(data) == [str(file)]


def test_a_language_chosen_in_between_rewords_everything(
    page: ImportPage, desk: Desk, qtbot: QtBot, file: Path, translating: Translating
) -> None:
    looked(page, qtbot, file)
    translating.speak("de")
    accept = page.steps.looking.accept
    qtbot.waitUntil(lambda: accept.text() == "5 Kontakte übernehmen")
    assert all(
        box.accessibleName().startswith("Bedeutung") for box in page.steps.looking.table.boxes()
    )
    assert page.findChildren(QWidget)
