"""The dialog of the call sheet: looked at, printed and kept, with keys alone."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from callbook.actions.calling import block, tick
from callbook.actions.owner import set_crisis
from callbook.core.sheet import Paper, Scope
from callbook.gui.desk import Desk
from callbook.gui.printing.dialog import SheetDialog
from callbook.gui.theme import Look
from callbook.store.book import Book
from tests.books import NOW, TODAY, add, person


@pytest.fixture
def ids(book: Book) -> range:
    set_crisis(book, "Pandemie", date(2020, 3, 16), TODAY)
    return add(book, *[person(f"Person {place:02}", place) for place in range(1, 31)])


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, look: Look, ids: range) -> Iterator[SheetDialog]:
    made = SheetDialog(desk, look)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.open()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)  # Shortcuts reach no window beside the active one.
    return made


def choose(qtbot: QtBot, dialog: SheetDialog, text: str) -> None:
    """Chooses an answer as a person does, by pressing its words."""
    for segments in (dialog.scope, dialog.paper):
        for button in segments.children():
            if getattr(button, "text", str)() == text:
                qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
                return
    raise AssertionError(text)


def pdf_text(path: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("needs poppler-utils")
    command = ["pdftotext", "-layout", str(path), "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def ink(dialog: SheetDialog) -> int:
    """How many dots of the first page in the preview are dark."""
    picture = dialog.preview.viewport().grab(dialog.preview.page_rect(0)).toImage()
    return sum(
        QColor(picture.pixel(x, y)).lightness() < 100
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    )


def test_it_opens_with_todays_calls_on_the_owners_paper(dialog: SheetDialog) -> None:
    assert Scope(dialog.scope.choice()) is Scope.TODAY
    assert dialog.chosen_paper() is Paper.A4
    assert len(dialog.sheet().calls) == 12
    assert dialog.preview.page_count() == 1
    assert dialog.print.hasFocus()
    assert ink(dialog) > 500


def test_the_week_and_the_other_paper(qtbot: QtBot, dialog: SheetDialog) -> None:
    choose(qtbot, dialog, "This week")
    assert len(dialog.sheet().calls) > 13
    assert dialog.preview.page_count() == 3
    upright = dialog.preview.page_rect(0)
    choose(qtbot, dialog, "Letter")
    assert dialog.preview.page_rect(0).height() < upright.height()
    assert dialog.preview.page_count() == 3


def test_the_preview_scrolls_by_keys(qtbot: QtBot, dialog: SheetDialog) -> None:
    choose(qtbot, dialog, "This week")
    dialog.preview.setFocus()
    qtbot.keyClick(dialog.preview, Qt.Key.Key_End)
    last = dialog.preview.page_rect(2)
    assert dialog.preview.viewport().rect().contains(last.bottomLeft())
    qtbot.keyClick(dialog.preview, Qt.Key.Key_Home)
    assert dialog.preview.page_rect(0).top() > 0


def test_saving_writes_what_is_seen_and_says_so(dialog: SheetDialog, tmp_path: Path) -> None:
    path = tmp_path / "Anrufbogen.pdf"
    dialog.save_to(str(path))
    assert dialog.told.text() == "Saved as Anrufbogen.pdf."
    assert len(re.findall("Person [0-9]{2}", pdf_text(path))) == 12


def test_saving_where_nobody_may_write_says_why(dialog: SheetDialog, tmp_path: Path) -> None:
    dialog.save_to(str(tmp_path / "none" / "sheet.pdf"))
    assert "sheet.pdf" in dialog.told.text()
    assert not (tmp_path / "none").exists()


def test_saving_asks_for_a_file_by_key(qtbot: QtBot, dialog: SheetDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    asking = dialog.findChild(QFileDialog)
    assert asking is not None
    assert Path(asking.selectedFiles()[0]).name == "Anrufbogen 2020-13-B1.pdf"
    asking.reject()


def test_printing_asks_for_a_printer_by_key(qtbot: QtBot, dialog: SheetDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.findChild(QPrintDialog) is not None)
    dialog.findChild(QPrintDialog).reject()


def test_printing_draws_the_same_pages(dialog: SheetDialog, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.print_on(printer)
    assert dialog.told.text() == "Sent to the printer."
    dialog.save_to(str(tmp_path / "saved.pdf"))
    printed, saved = pdf_text(tmp_path / "printed.pdf"), pdf_text(tmp_path / "saved.pdf")
    assert printed.split() == saved.split()


def test_a_printer_that_takes_nothing(dialog: SheetDialog, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "none" / "printed.pdf"))
    dialog.print_on(printer)
    assert dialog.told.text().startswith("Der Drucker nimmt den Bogen nicht an.")


def test_what_changes_in_the_book_changes_the_sheet(
    dialog: SheetDialog, desk: Desk, ids: range
) -> None:
    first, second = (call.contact_id for call in dialog.sheet().calls[:2])
    desk.do(tick, first, NOW)
    desk.do(block, second, TODAY)
    shown = {call.contact_id for call in dialog.sheet().calls}
    assert shown
    assert shown.isdisjoint({first, second})


def test_escape_closes(qtbot: QtBot, dialog: SheetDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_book_without_anybody(qtbot: QtBot, desk: Desk, look: Look) -> None:
    made = SheetDialog(desk, look)
    qtbot.addWidget(made)
    assert made.preview.page_count() == 1
    assert made.sheet().calls == ()


def test_chosen_contacts_alone_are_printed(
    qtbot: QtBot, desk: Desk, look: Look, ids: range
) -> None:
    block(desk.book, ids[3], TODAY, "will nicht")
    dialog = SheetDialog(desk, look, chosen=[ids[4], ids[3], ids[0]])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    assert [call.name for call in dialog.sheet().calls] == ["Person 05", "Person 01"]
    assert "left out" in dialog.told.text()
