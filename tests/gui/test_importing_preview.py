"""What the preview shows of each file: from its beginning, and with what was odd marked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from callbook.core.contacts import ContactKind
from callbook.gui.desk import Desk
from callbook.gui.importing.page import ImportPage
from callbook.gui.importing.preview import FUTURE
from callbook.gui.importing.reading_options import AS_IN_FILE
from callbook.gui.translating import Translating
from callbook.gui.widgets.last_folder import begin_in_last_folder, last_folder
from tests.gui.import_screen import CARD, looked, taken_in


@pytest.fixture
def page(import_page: ImportPage) -> ImportPage:
    return import_page


def test_each_file_begins_at_its_first_row_and_column(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.resize(700, 500)
    headings = ";".join(f"Spalte {number}" for number in range(20))
    rows = "\n".join(f"Kunde {n};089 99998-{n:03}" + ";viel Text" * 20 for n in range(40))
    for name in ("eins.csv", "zwei.csv"):
        text = f"Name;Telefon;{headings}\n{rows}\n"
        (tmp_path / name).write_text(text, encoding="utf-8")
    looked(page, qtbot, tmp_path / "eins.csv")
    bars = (
        page.steps.looking.table.verticalScrollBar(),
        page.steps.looking.table.horizontalScrollBar(),
    )
    for bar in bars:
        assert bar.maximum() > 0
        bar.setValue(bar.maximum())
    looked(page, qtbot, tmp_path / "zwei.csv")
    assert [bar.value() for bar in bars] == [0, 0]


def test_a_last_contact_in_the_future_is_marked_and_told_with_its_day_in_words(
    page: ImportPage, qtbot: QtBot, tmp_path: Path, translating: Translating
) -> None:
    translating.speak("de")
    file = tmp_path / "kunden.csv"
    file.write_text(
        "Name;Telefon;Letzter Kontakt\n"
        "Eva Huber;030 23125-001;31.12.2099\nJens Petersen;030 23125-002;24.03.2020\n",
        encoding="utf-8",
    )
    looked(page, qtbot, file)
    table = page.steps.looking.table
    rows = table.preview().rows
    assert [row[2].remark for row in rows] == [FUTURE, ""]
    assert table.itemDelegate().remark(rows[0][2]) == "in der Zukunft, nicht übernommen"
    taken_in(page, qtbot)
    told = page.steps.outcome.table.model().index(0, 2).data()
    assert told == (
        "Der letzte Kontakt am 31. Dez. 2099 liegt in der Zukunft und wurde nicht übernommen."
    )


@pytest.mark.parametrize(
    ("more", "preset", "offered"),
    [("", ContactKind.CUSTOMER, False), ("X-CALLBOOK-KIND:prospect\n", AS_IN_FILE, True)],
)
def test_cards_that_say_nothing_of_their_kind_are_customers_plainly(
    page: ImportPage, qtbot: QtBot, tmp_path: Path, more: str, preset: str, offered: bool
) -> None:
    file = tmp_path / "karten.vcf"
    file.write_text(CARD.format(f"TEL:0221 4710-555\n{more}"), encoding="utf-8")
    looked(page, qtbot, file)
    kind = page.steps.looking.choices.kind
    assert kind.choice() == preset
    assert (kind.buttons()[0].isVisible()) is offered


def test_without_a_folder_of_documents_dialogs_begin_at_home(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    qapp.setProperty("last_folder", None)
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "Documents"))
    assert last_folder() == str(Path.home())
    (tmp_path / "Documents").mkdir()
    assert last_folder() == str(tmp_path / "Documents")


def test_dialogs_for_files_begin_in_the_folder_used_last(
    page: ImportPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "Adressen"
    folder.mkdir()
    before = last_folder()
    dialog = QFileDialog(page)
    begin_in_last_folder(dialog)
    assert dialog.directory().absolutePath() == before
    dialog.filesSelected.emit([str(folder / "kunden.csv")])
    dialog.deleteLater()
    page.steps.choosing.button.click()
    asking = next(found for found in page.steps.choosing.findChildren(QFileDialog))
    assert asking.directory().absolutePath() == str(folder)
    asking.reject()
    page.steps.outcome.save.click()
    saving = next(found for found in page.steps.outcome.findChildren(QFileDialog))
    assert saving.directory().absolutePath() == str(folder)
    saving.reject()
    folder.rmdir()
    assert last_folder() != str(folder)
