"""The main job from the first start to the next morning, through the real window by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from callbook.core.week import SectionName
from callbook.gui.importing.page import ImportPage
from callbook.gui.places import IMPORTING, WELCOME
from callbook.gui.printing.dialog import SheetDialog
from callbook.gui.week.lines import DoneRow, Heading
from callbook.gui.week_screen import WeekScreen
from callbook.gui.welcome.page import WelcomePage
from tests.desktop import Desktop
from tests.gui.card_keys import Dialled

CUSTOMERS = """\
KdNr;Firma;Name;Vorname;Telefon;Mobil;Ort;Kundenart;ABC;Letzter Kontakt;Kunde seit;Werbesperre
1001;Albrecht Metallbau GmbH;Albrecht;Monika;089 / 99998-123;;München;Kunde;A;19.11.2019;2014;
1002;Zahnzentrum Petersen;Petersen;Jens;(040) 66969 410;;Hamburg;Kunde;A;14.12.2019;;
1003;Krüger Umzüge;Krüger;Tobias;+49 (0)30 23125-678;1713920041;Berlin;Kunde;B;02.01.2020;;
1004;Demir Textilpflege;Demir;Aylin;0221/4710-318;;Köln;Kunde;B;20.12.2019;;
1005;Restaurant Lindenhof;Gruber;Familie;0049 69 90009-234;;Frankfurt;Kunde;A;;2017;
1006;Bauer Elektrotechnik;Bauer;Frank;0171 3920077 privat;;Augsburg;Kunde;B;23.03.2020;;
1007;Sommer Physiotherapie;Sommer;Nadine;0171 3920078;;Leipzig;Interessent;;;;
1008;Meier AG;Meier;Max;030 23125-300;;Kiel;Kunde;C;;;ja
1009;Leer GmbH;Ohne;Olga;;;Kiel;Kunde;C;;;
"""
CRISIS = date(2020, 3, 16)


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    desktop = Desktop(qapp, qtbot, tmp_path)
    yield desktop
    desktop.close()


@pytest.fixture
def dialler() -> Iterator[Dialled]:
    dialler = Dialled()
    QDesktopServices.setUrlHandler("tel", dialler, "take")
    yield dialler
    QDesktopServices.unsetUrlHandler("tel")


@pytest.fixture
def customers(tmp_path: Path) -> Path:
    file = tmp_path / "customers.csv"
    file.write_bytes(CUSTOMERS.replace("\n", "\r\n").encode("windows-1252"))
    return file


def begin(desktop: Desktop, customers: Path) -> WeekScreen:
    """From the welcome over the import and the questions to the first list."""
    desktop.open()
    assert desktop.window.at() == WELCOME
    desktop.press(Qt.Key.Key_Space)
    page = desktop.page(IMPORTING, ImportPage)
    page.take([str(customers)])
    desktop.wait(lambda: not page.is_busy() and page.steps.looking.accept.isEnabled())
    page.steps.looking.accept.setFocus()
    desktop.press(Qt.Key.Key_Space)
    desktop.wait(lambda: page.steps.outcome.isVisible())
    page.steps.outcome.go_on.setFocus()
    desktop.press(Qt.Key.Key_Space)
    welcome = desktop.page(WELCOME, WelcomePage)
    welcome.crisis.day.show_day(CRISIS)
    welcome.crisis.name.setFocus()
    desktop.write("Pandemie")
    desktop.press(Qt.Key.Key_Return)
    welcome.goal.goal.setFocus()
    desktop.press(Qt.Key.Key_Return)
    return desktop.week()


def test_the_first_import_has_a_way_back_and_the_rail_begins_anew(
    desktop: Desktop, customers: Path
) -> None:
    desktop.open()
    for way in ("escape", "button"):
        desktop.press(Qt.Key.Key_Space)
        page = desktop.page(IMPORTING, ImportPage)
        assert page.steps.choosing.back.isVisible()
        if way == "escape":
            desktop.press(Qt.Key.Key_Escape)
        else:
            page.steps.choosing.back.click()
        assert desktop.page(WELCOME, WelcomePage).choices.isVisible()
        desktop.page(WELCOME, WelcomePage).choices.bring_in.setFocus()
    desktop.close()
    begin(desktop, customers)
    window = desktop.window
    window.rail.wanted.emit(IMPORTING)
    page = desktop.page(IMPORTING, ImportPage)
    more = customers.with_name("neue.csv")
    more.write_text("Name;Telefon\nEva Neu;030 23125-077\n", encoding="utf-8")
    page.take([str(more)])
    desktop.wait(lambda: not page.is_busy() and page.steps.looking.accept.isEnabled())
    page.steps.looking.accept.click()
    desktop.wait(lambda: page.steps.outcome.isVisible())
    window.rail.wanted.emit(IMPORTING)
    assert page.steps.choosing.isVisible()
    assert not page.steps.choosing.back.isVisible()


def names(screen: WeekScreen, section: SectionName) -> list[str]:
    """The names in a section, from its top."""
    (found,) = [each for each in screen.page.week().sections if each.name is section]
    return [row.contact.name for row in found.rows]


def done(screen: WeekScreen) -> list[str]:
    """The names struck through, as the list shows them."""
    return [line.name for line in screen.page.model.lines if isinstance(line, DoneRow)]


def shown_name(screen: WeekScreen) -> str:
    """Who is selected; the card has to show the same."""
    selected = screen.page.list.contact()
    assert selected is not None
    assert screen.card.contact_id() == selected
    return screen.card.parts.head.name.full_text()


def test_from_a_list_of_customers_to_the_next_morning(
    desktop: Desktop, customers: Path, dialler: Dialled, tmp_path: Path
) -> None:
    screen = begin(desktop, customers)
    silent = names(screen, SectionName.SILENT)
    assert silent[0] == "Familie Gruber"
    assert set(silent) == {
        "Familie Gruber",
        "Monika Albrecht",
        "Jens Petersen",
        "Aylin Demir",
        "Tobias Krüger",
    }
    assert names(screen, SectionName.PROSPECTS) == ["Nadine Sommer"]
    first = screen.page.model.lines[0]
    assert isinstance(first, Heading)
    assert first.section is SectionName.SILENT

    assert screen.page.list.hasFocus()
    assert shown_name(screen) == silent[0]
    desktop.press(Qt.Key.Key_Return)
    assert dialler.uris == ["tel:+496990009234"]
    desktop.press(Qt.Key.Key_1)
    desktop.write("Halbe Belegschaft in Kurzarbeit.")
    desktop.control(Qt.Key.Key_Return)
    desktop.press(Qt.Key.Key_Return)
    assert shown_name(screen) == silent[1]
    assert screen.page.list.hasFocus()
    assert done(screen) == [silent[0]]

    desktop.press(Qt.Key.Key_Space)
    assert shown_name(screen) == silent[2]
    assert len(done(screen)) == 2
    desktop.control(Qt.Key.Key_Z)
    assert done(screen) == [silent[0]]
    assert shown_name(screen) == silent[1]
    assert screen.page.week().progress.made == 1

    printed = print_sheet(desktop, tmp_path / "Anrufbogen.pdf")
    assert printed.startswith(b"%PDF")
    assert screen.page.list.hasFocus()
    desktop.close()

    desktop.clock.day = date(2020, 3, 25)
    desktop.open()
    screen = desktop.week()
    assert done(screen) == [silent[0]]
    assert shown_name(screen) == silent[1]
    screen.page.list.choose(-desktop.contact("Gruber").id)
    (day, said), *_ = screen.card.parts.past.lines()
    assert (day, said) == ("24. März 2020", "Erreicht · 1 Min. – Halbe Belegschaft in Kurzarbeit.")


def print_sheet(desktop: Desktop, file: Path) -> bytes:
    """Ctrl+P, and the sheet kept as a PDF."""
    desktop.control(Qt.Key.Key_P)
    (dialog,) = desktop.window.findChildren(SheetDialog)
    dialog.activateWindow()
    desktop.wait(dialog.isActiveWindow)
    dialog.save.setFocus()
    desktop.press(Qt.Key.Key_Space)
    (asking,) = dialog.findChildren(QFileDialog)
    asking.selectFile(str(file))
    QTest.keyClick(asking, Qt.Key.Key_Return)
    desktop.wait(file.exists)
    dialog.reject()
    desktop.be_active()
    return file.read_bytes()


def test_whoever_wants_no_calls_and_whoever_has_no_number_is_counted_and_never_listed(
    desktop: Desktop, customers: Path
) -> None:
    screen = begin(desktop, customers)
    week = screen.page.week()
    assert (week.counts.blocked, week.counts.without_number) == (1, 1)
    said = [screen.page.model.index(n).data() for n in range(screen.page.model.rowCount())]
    assert said[-1] == "1 mit Werbesperre · 1 ohne Nummer"
    assert not {"Max Meier", "Olga Ohne"} & set(said)


def test_somebody_rings_back_in_the_middle_of_it(desktop: Desktop, customers: Path) -> None:
    screen = begin(desktop, customers)
    desktop.control(Qt.Key.Key_F)
    desktop.write("4710318")
    desktop.press(Qt.Key.Key_Return)
    assert screen.card.parts.head.name.full_text() == "Aylin Demir"
    desktop.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    desktop.write("rief selbst an")
    desktop.control(Qt.Key.Key_Return)
    desktop.press(Qt.Key.Key_Return)
    assert done(screen) == ["Aylin Demir"]
    assert screen.page.week().progress.made == 0
    assert screen.page.list.hasFocus()


def test_a_promise_is_kept_the_next_day(desktop: Desktop, customers: Path) -> None:
    screen = begin(desktop, customers)
    name = shown_name(screen)
    desktop.press(Qt.Key.Key_5)
    desktop.write("morgen 14:30")
    desktop.control(Qt.Key.Key_Return)
    assert shown_name(screen) != name
    desktop.close()
    desktop.clock.day = date(2020, 3, 25)
    desktop.open()
    screen = desktop.week()
    model = screen.page.model
    (place,) = [n for n in range(model.rowCount()) if model.index(n).data() == name]
    aloud = model.index(place).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "heute, 14:30 Uhr" in aloud
    screen.page.list.choose(desktop.contact("Gruber").id)
    assert "Mi, 25. März, 14:30 Uhr" in screen.card.parts.promises.text()
