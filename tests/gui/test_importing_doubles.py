"""How the first contacts look before they are taken in, and who may be known already."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callbook.actions.importing import ImportOptions, find_doubles, look_at_file
from callbook.gui.contacts.merging.dialog import DuplicatesDialog
from callbook.gui.desk import Desk
from callbook.gui.importing.page import ImportPage
from callbook.gui.jobs import stop_all
from callbook.gui.screens import ScreenMakers
from callbook.gui.theme import Look
from callbook.store.book import Book
from tests.books import TODAY, add, person
from tests.gui.import_screen import looked, taken_in

ROWS = """\
Name;Firma;Kundenart;ABC;Telefon;Letzter Kontakt;Kunde seit
Nadine Sommer;Sommer Physiotherapie;Interessent;a;030 23125-010;19.11.2019;05/2017
Petra Müller;Müller Dach;Stammkunde;;030 23125-011;irgendwann;03.02.2018
Petra Mueler;Müller Dach;Kunde;;030 23125-012;;
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "liste.csv"
    file.write_text(ROWS, encoding="utf-8")
    return file


def drawn(page: ImportPage) -> list[list[str]]:
    """The table as it is read: the words of each cell, with its remark."""
    model, delegate = page.steps.looking.table.model(), page.steps.looking.table.itemDelegate()
    return [
        [
            " / ".join(filter(None, (model.index(y, x).data(), delegate.remark(cell))))
            for x, cell in enumerate(row)
        ]
        for y, row in enumerate(page.steps.looking.table.preview().rows)
    ]


def test_the_table_shows_what_was_understood(
    import_page: ImportPage, desk: Desk, qtbot: QtBot, file: Path
) -> None:
    add(desk.book, person("N. Sommer", 99, company="Sommer Physiotherapie"))
    looked(import_page, qtbot, file)
    counts = import_page.steps.looking.counts
    qtbot.waitUntil(lambda: any("duplicate" in text for text in counts.texts()), timeout=20_000)
    assert "2 may be duplicate(s)" in counts.texts()
    rows = drawn(import_page)
    assert rows[0][0] == "Nadine Sommer / may be a duplicate: N. Sommer"
    assert rows[0][2:4] == ["Prospect", "A"]
    assert rows[0][5:] == ["19. Nov. 2019", "2017-05"]
    assert rows[1][0] == "Petra Müller"
    assert rows[1][2] == "Customer"
    assert rows[1][5:] == ["irgendwann / please check", "3. Feb. 2018"]
    assert rows[2][0] == "Petra Mueler / may be a duplicate: Petra Müller"


@pytest.fixture
def placed(qtbot: QtBot, desk: Desk, look: Look) -> Iterator[ImportPage]:
    """The import screen as it is placed among the others."""
    page = ScreenMakers(desk, look).importing()
    assert isinstance(page, ImportPage)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    yield page
    stop_all()


def test_what_was_taken_in_leads_to_who_may_be_known(
    placed: ImportPage, desk: Desk, qtbot: QtBot, file: Path
) -> None:
    looked(placed, qtbot, file)
    counts, outcome = placed.steps.looking.counts, placed.steps.outcome
    qtbot.waitUntil(lambda: any("duplicate" in text for text in counts.texts()), timeout=20_000)
    taken_in(placed, qtbot)
    assert "1 may be duplicate(s)" in outcome.counts.texts()
    outcome.doubles.click()
    (dialog,) = placed.findChildren(DuplicatesDialog)
    qtbot.waitUntil(dialog.one_by_one.isVisible, timeout=20_000)
    assert dialog.decisions().total() == 1
    dialog.reject()
    outcome.undo.click()
    assert not outcome.doubles.isVisible()


def test_nothing_leads_to_duplicates_where_there_are_none(
    import_page: ImportPage, qtbot: QtBot, customer_file: Path
) -> None:
    looked(import_page, qtbot, customer_file)
    doubting = import_page.steps.looking._doubting
    qtbot.waitUntil(lambda: not doubting.is_running(), timeout=20_000)
    taken_in(import_page, qtbot)
    assert import_page.steps.outcome.go_on.isVisible()
    assert not import_page.steps.outcome.doubles.isVisible()


def test_who_may_be_known_is_told_by_line_and_only_once(book: Book, file: Path) -> None:
    preview = look_at_file(book, file, ImportOptions(), TODAY)
    assert list(preview.fresh) == [2, 3, 4]
    assert find_doubles(book, preview.fresh) == {4: "Petra Müller"}
    assert preview.fresh[2].last_contact == date(2019, 11, 19)


def test_doubles_in_the_book_alone_are_no_matter_of_an_import(book: Book, file: Path) -> None:
    add(book, person("Anna Berg", 1), person("Anna Bergh", 1))
    preview = look_at_file(book, file, ImportOptions(), TODAY)
    assert set(find_doubles(book, preview.fresh)) == {4}
