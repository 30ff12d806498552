"""One run of the application: books opened, refused, swapped, and defects told."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callbook.actions import contacts, keeping, owner
from callbook.actions.opening import open_book
from callbook.gui import book_notice
from callbook.gui.app import Places, Session
from callbook.gui.places import SETTINGS, WEEK, WELCOME
from callbook.gui.week_screen import WeekScreen
from tests.books import NOW, add, person
from tests.gui.conftest import SetClock


@pytest.fixture
def noted() -> list[BaseException]:
    return []


@pytest.fixture
def session(
    qapp: QApplication,
    tmp_path: Path,
    clock: SetClock,
    noted: list[BaseException],
) -> Iterator[Session]:
    def note(error: BaseException, language: str) -> str:
        noted.append(error)
        return f"{language}: noted"

    places = Places(tmp_path / "w.ini", tmp_path / "own.book", tmp_path / "sample.book", note)
    made = Session(qapp, places, clock, "de")
    yield made
    if made.window is not None:
        made.window.close()
    made.close()
    made.be_gone()


def test_an_empty_book_opens_on_the_welcome(session: Session, tmp_path: Path) -> None:
    assert session.open(tmp_path / "own.book")
    window = session.window
    assert window is not None
    assert window.at() == WELCOME
    assert not window.rail.isVisible()


def test_a_window_that_is_painted_late_gets_nothing_twice(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.settled):
        assert session.open(tmp_path / "own.book")
    assert session.window is not None
    session.window.stood.emit()
    assert not session._later.isActive()


def test_a_book_with_contacts_opens_on_the_week(session: Session, tmp_path: Path) -> None:
    file = tmp_path / "own.book"
    book = open_book(file, NOW.date())
    add(book, person("Monika Albrecht"))
    book.close()
    assert session.open(file)
    window = session.window
    assert window is not None
    page = window.page(WEEK)
    assert isinstance(page, WeekScreen)
    assert window.rail.isVisible()


def test_a_language_chosen_while_running_reaches_every_screen(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    session.open(tmp_path / "own.book")
    window, desk = session.window, session.desk
    assert window is not None
    assert desk is not None
    window.go(SETTINGS)
    assert window.parts.commands.settings.text() == "Einstellungen"
    desk.do(owner.change_setting, "language", "en")
    qtbot.waitUntil(lambda: window.parts.commands.settings.text() == "Settings")
    desk.undo()
    qtbot.waitUntil(lambda: window.parts.commands.settings.text() == "Einstellungen")


def test_the_appearance_follows_its_setting(session: Session, tmp_path: Path) -> None:
    session.open(tmp_path / "own.book")
    assert session.desk is not None
    assert session.look is not None
    session.desk.do(owner.change_setting, "theme", "dark")
    assert session.look.theme.dark
    session.desk.undo()
    assert session.look.preference == "system"


@pytest.mark.parametrize("content", [b"no book at all, only text" * 400, b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_book_is_one_sentence(session: Session, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "bild.book"
    file.write_bytes(content)
    assert not session.open(file)
    assert session.window is None
    assert session.refused is not None
    assert "bild.book" in session.refused.sentence.text()
    assert file.read_bytes() == content


def test_another_book_can_be_opened_instead(session: Session, tmp_path: Path) -> None:
    (tmp_path / "bild.book").write_bytes(b"no book")
    session.open(tmp_path / "bild.book")
    assert session.refused is not None
    session.refused.chosen.emit(str(tmp_path / "own.book"))
    assert session.window is not None
    assert session.refused is None


def test_a_damaged_book_is_replaced_by_a_backup_and_kept(session: Session, tmp_path: Path) -> None:
    file, backup = tmp_path / "own.book", tmp_path / "sicherung.book"
    book = open_book(file, NOW.date())
    add(book, person("Monika Albrecht"))
    keeping.backup(book, backup)
    book.close()
    damaged = file.read_bytes()[:100] + bytes(5000)
    file.write_bytes(damaged)
    assert not session.open(file)
    assert session.refused is not None
    session.refused.backup_chosen.emit(str(tmp_path / "missing.book"))
    assert "missing.book" in session.refused.sentence.text()
    assert file.read_bytes() == damaged
    session.refused.backup_chosen.emit(str(backup))
    assert session.refused is None
    assert session.desk is not None
    assert not contacts.is_empty(session.desk.book)
    assert (tmp_path / "own.book.before-restore-1").read_bytes() == damaged


def test_a_book_that_was_not_to_be_had_opens_the_second_time(
    session: Session, tmp_path: Path
) -> None:
    file = tmp_path / "own.book"
    file.write_bytes(b"still being copied")
    session.open(file)
    assert session.refused is not None
    file.unlink()
    session.refused.again_wanted.emit()
    assert session.refused is None
    assert session.window is not None


@pytest.mark.parametrize("name", ["own.book", "sample.book"])
def test_a_book_open_in_another_window_says_so_until_that_is_closed(
    session: Session,
    tmp_path: Path,
    qtbot: QtBot,
    name: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(book_notice, "AGAIN_MS", 20)
    file = tmp_path / name
    other = open_book(file, NOW.date())
    add(other, person("Monika Albrecht"))
    other.may_write()
    assert session.open(file)
    window = session.window
    assert window is not None
    qtbot.waitUntil(lambda: name in window.parts.notice.text(), timeout=10_000)
    assert window.parts.notice.isVisible()
    add(other, person("Frank Bauer", 2))
    other.close()
    qtbot.waitUntil(lambda: name not in window.parts.notice.text(), timeout=10_000)
    assert window.parts.notice.isVisible() == (name == "sample.book")
    page = window.page(WEEK)
    assert isinstance(page, WeekScreen)
    assert page.page.week().sections[2].total == 2


def test_sample_data_comes_in_a_book_of_its_own_and_one_finds_back(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    session.open(tmp_path / "own.book")
    session.show_samples()
    qtbot.waitUntil(
        lambda: session.desk is not None and session.desk.book.file.name == "sample.book",
        timeout=60_000,
    )
    window = session.window
    assert window is not None
    assert window.at() == WEEK
    qtbot.waitUntil(lambda: bool(window.parts.notice.text()))
    window.parts.notice.acted.emit()
    assert session.desk is not None
    assert session.desk.book.file.name == "own.book"
    assert contacts.is_empty(session.desk.book)


def test_a_defect_is_noted_and_told_once(
    session: Session, tmp_path: Path, noted: list[BaseException], qapp: QApplication
) -> None:
    session.open(tmp_path / "own.book")
    for _ in range(3):
        error = ValueError("<b>ours</b>")
        sys.excepthook(ValueError, error, None)
    assert len(noted) == 3
    boxes = [box for box in qapp.topLevelWidgets() if box.inherits("QMessageBox")]
    assert [box.property("text") for box in boxes] == ["de: noted"]
    boxes[0].close()
