"""The import screen: real files looked at, reassigned, taken in, stopped, and taken back."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callbook.actions import contacts
from callbook.core.contacts import Contact, ContactKind
from callbook.files.columns import Column
from callbook.gui.desk import Desk
from callbook.gui.importing.choosing import local_files
from callbook.gui.importing.page import ImportPage
from callbook.gui.importing.preview import NO_NUMBER
from callbook.gui.importing.reading_options import AS_IN_FILE
from callbook.gui.jobs import stop_all
from callbook.gui.theme import Look
from callbook.gui.translating import Translating
from tests.books import dump

LIST = """\
Kundennr.;Nachname, Vorname;Firmenname;Kundenart;ABC;Telefon 1;Handy;Letzter Kontakt;Ort;Intern
1001;Albrecht, Monika;Albrecht Metallbau GmbH;Kunde;A;089 99998-123;;19.11.2019;München;x
1002;Petersen, Jens Dr.;Zahnzentrum Petersen;Kunde;A;040 66969-410;1713920041;14.12.2019;Hamburg;
1003;Demir, Aylin;Demir Textilpflege;Kunde;B;4,91712E+11;;20.12.2019;Köln;
1004;Sommer, Nadine;Sommer Physiotherapie;Interessent;;;0171 3920044;;Leipzig;
1005;Özkan, Cem;Autohaus Özkan;Kunde;C;;;08.01.2020;Bremen;
;;;;;;;;;nur intern
"""
CARD = """\
BEGIN:VCARD
VERSION:3.0
N:Vogt;Sabine
FN:Sabine Vogt
ORG:Vogt Steuerberatung
{0}END:VCARD
"""


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, look: Look) -> Iterator[ImportPage]:
    page = ImportPage(desk, look)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    yield page
    stop_all()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "kunden_2020.csv"
    file.write_bytes(LIST.replace("\n", "\r\n").encode("cp1252"))
    return file


def looked(page: ImportPage, qtbot: QtBot, *files: Path) -> None:
    """Take files and wait until the first is looked at whole."""
    page.take_files([str(file) for file in files])
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)


def taken_in(page: ImportPage, qtbot: QtBot) -> None:
    """Press the button and wait for what became of it."""
    page.looking.accept.click()
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)


def by_name(desk: Desk) -> dict[str, Contact]:
    """All contacts of the book."""
    return {contact.name: contact for contact in contacts.matching(desk.book)}


def test_what_was_found_is_told_in_words(page: ImportPage, qtbot: QtBot, file: Path) -> None:
    looked(page, qtbot, file)
    choices = page.looking.choices
    assert choices.name.full_text() == "kunden_2020.csv"
    assert "6" in choices.found.full_text()
    assert choices.delimiter.currentData() == ";"
    assert "1252" in choices.encoding.currentText()
    assert choices.kind.choice() == AS_IN_FILE
    assert page.looking.accept.isEnabled()
    assert "5" in page.looking.accept.text()


def test_the_first_contacts_look_as_they_will(page: ImportPage, qtbot: QtBot, file: Path) -> None:
    looked(page, qtbot, file)
    preview = page.looking.table.preview()
    assert preview.meanings[1] is Column.FAMILY_FIRST
    rows = [dict(zip(preview.headings, row, strict=True)) for row in preview.rows]
    assert rows[0]["Telefon 1"].text == "089 99998123"
    assert rows[1]["Handy"].text == "0171 3920041"
    assert rows[1]["Handy"].remark == "phone.zero_restored"
    assert rows[2]["Telefon 1"].remark == "phone.destroyed"
    assert rows[4]["Telefon 1"].remark == NO_NUMBER
    assert rows[5]["Telefon 1"].remark == ""


def test_the_counts_add_up_and_nothing_is_written(
    page: ImportPage, desk: Desk, qtbot: QtBot, file: Path, translating: Translating
) -> None:
    translating.speak("de")
    before = dump(desk.book)
    looked(page, qtbot, file)
    assert page.looking.counts.texts() == [
        "5 neue Kontakte",
        "1 Nummer berichtigt",
        "1 ohne Nummer, bitte klären",
        "1 Zeile ausgelassen",
    ]
    assert dump(desk.book) == before


def test_all_are_taken_in_and_taken_back_as_a_whole(
    page: ImportPage, desk: Desk, qtbot: QtBot, file: Path
) -> None:
    before = dump(desk.book)
    looked(page, qtbot, file)
    taken_in(page, qtbot)
    found = by_name(desk)
    assert len(found) == 5
    assert found["Nadine Sommer"].kind is ContactKind.PROSPECT
    assert page.outcome.isVisible()
    assert page.outcome.table.model().rowCount() == 3
    page.outcome.undo.click()
    assert dump(desk.book) == before
    assert not page.outcome.undo.isVisible()
    assert page.outcome.note.text()


def test_the_same_file_again_changes_nothing(
    page: ImportPage, desk: Desk, qtbot: QtBot, file: Path
) -> None:
    looked(page, qtbot, file)
    taken_in(page, qtbot)
    before = dump(desk.book)
    looked(page, qtbot, file)
    assert not page.looking.accept.isEnabled()
    assert dump(desk.book) == before


def test_a_column_can_mean_something_else(
    page: ImportPage, desk: Desk, qtbot: QtBot, file: Path
) -> None:
    looked(page, qtbot, file)
    table = page.looking.table
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
    page.looking.choices.kind.pick(ContactKind.PROSPECT)
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)
    taken_in(page, qtbot)
    assert {contact.kind for contact in by_name(desk).values()} == {ContactKind.PROSPECT}


def test_a_wrong_delimiter_is_told_and_taken_back(
    page: ImportPage, desk: Desk, qtbot: QtBot, file: Path
) -> None:
    looked(page, qtbot, file)
    delimiter = page.looking.choices.delimiter
    index = delimiter.findData("|")
    delimiter.setCurrentIndex(index)
    delimiter.activated.emit(index)
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)
    assert page.looking.isVisible()
    assert "kunden_2020.csv" in page.looking.note.text()
    assert delimiter.currentData() == ";"
    assert len(page.looking.table.preview().meanings) == 10
    taken_in(page, qtbot)
    assert len(by_name(desk)) == 5


def test_numbers_belong_to_the_country_that_was_chosen(
    page: ImportPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "wien.csv"
    file.write_text("Name;Telefon\nGruber;01 5550123\n", encoding="utf-8")
    looked(page, qtbot, file)
    country = page.looking.choices.country
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
    choices = page.looking.choices
    if choices.header.isChecked():
        choices.header.click()
        qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)
    page.looking.table.chosen.emit(0, Column.FULL_NAME)
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)
    taken_in(page, qtbot)
    assert set(by_name(desk)) == {"Albrecht", "Petersen"}


def test_a_list_without_a_kind_asks_which(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "liste.csv"
    file.write_text("Name,Telefon\nMonika Albrecht,089 99998-123\n", encoding="utf-8")
    looked(page, qtbot, file)
    assert page.looking.choices.kind.choice() == ContactKind.CUSTOMER


def test_cards_are_shown_and_taken_in(
    page: ImportPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "karten.vcf"
    file.write_text(CARD.format("TEL;TYPE=WORK:0221 4710-555\n"), encoding="utf-8")
    looked(page, qtbot, file)
    (row,) = page.looking.table.preview().rows
    assert [cell.text for cell in row][:3] == ["Sabine Vogt", "Vogt Steuerberatung", "0221 4710555"]
    assert not page.looking.choices.delimiter.isVisible()
    taken_in(page, qtbot)
    assert list(by_name(desk)) == ["Sabine Vogt"]


def test_several_files_come_one_after_the_other(
    page: ImportPage, desk: Desk, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    card = tmp_path / "karten.vcf"
    card.write_text(CARD.format(""), encoding="utf-8")
    looked(page, qtbot, file, card)
    taken_in(page, qtbot)
    page.outcome.go_on.click()
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)
    assert page.looking.choices.name.full_text() == "karten.vcf"
    taken_in(page, qtbot)
    assert len(by_name(desk)) == 6
    with qtbot.waitSignal(page.left):
        page.outcome.go_on.click()


BAD = {
    "bild.csv": b"\x89PNG\r\n\x1a\n" + bytes(100),
    "leer.csv": b"",
    "zahlen.csv": b"1;2;3\n4;5;6\n",
    "seite.csv": b"<!DOCTYPE html><html><body>Kunden</body></html>",
    "mappe.xlsx": b"PK\x03\x04[Content_Types].xml xl/workbook.xml",
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_list_is_one_sentence_and_changes_nothing(
    page: ImportPage, desk: Desk, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    file = tmp_path / name
    file.write_bytes(BAD[name])
    before = dump(desk.book)
    looked(page, qtbot, file)
    assert page.choosing.isVisible()
    assert name in page.choosing.complaint()
    assert dump(desk.book) == before


def test_a_missing_file_is_one_sentence(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    looked(page, qtbot, tmp_path / "weg.csv")
    assert "weg.csv" in page.choosing.complaint()
    looked(page, qtbot, tmp_path)
    assert page.choosing.complaint()


def test_a_large_import_can_be_stopped_and_leaves_nothing(
    page: ImportPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "viele.csv"
    rows = [f"Kunde {n};089 99998-{n % 1000:03}" for n in range(30_000)]
    file.write_text("\n".join(["Name;Telefon", *rows]), encoding="utf-8")
    before = dump(desk.book)
    page.take_files([str(file)])
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=120_000)
    page.looking.accept.click()
    assert page.is_busy()
    assert not page.looking.table.isEnabled()
    page.looking.leave.click()
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=60_000)
    assert page.looking.isVisible()
    assert page.looking.accept.isEnabled()
    assert dump(desk.book) == before


def test_another_act_takes_the_way_back_away(
    page: ImportPage, desk: Desk, qtbot: QtBot, file: Path
) -> None:
    looked(page, qtbot, file)
    taken_in(page, qtbot)
    assert page.outcome.undo.isVisible()
    desk.do(contacts.add_contact, Contact("Jemand"))
    assert not page.outcome.undo.isVisible()


def test_the_problems_are_saved_as_a_list(
    page: ImportPage, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    looked(page, qtbot, file)
    taken_in(page, qtbot)
    target = tmp_path / "auffaelliges.csv"
    page.outcome.save_wanted.emit(str(target))
    with target.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.reader(text, delimiter=";"))
    assert rows[0] == ["Zeile", "Was auffiel"]
    assert [row[0] for row in rows[1:]] == ["3", "4", "7"]


def test_a_list_that_cannot_be_written_is_one_sentence(
    page: ImportPage, desk: Desk, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    looked(page, qtbot, file)
    taken_in(page, qtbot)
    with qtbot.waitSignal(desk.refused):
        page.outcome.save_wanted.emit(str(tmp_path))


def test_markup_in_a_file_stays_text(
    page: ImportPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "<b>liste</b>.csv".replace("/", "_")
    file.write_text("Name;Firma\n<img src='x'>;<b>Fett</b>\n", encoding="utf-8")
    looked(page, qtbot, file)
    assert page.looking.table.preview().rows[0][0].text == "<img src='x'>"
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
    accept = page.looking.accept
    qtbot.waitUntil(lambda: accept.text() == "5 Kontakte übernehmen")
    assert all(box.accessibleName().startswith("Bedeutung") for box in page.looking.table.boxes())
    assert page.findChildren(QWidget)
