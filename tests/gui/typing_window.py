"""Somebody who types a note and never saves it: ``python -m tests.gui.typing_window BOOK NOTE``."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from callbook.gui.app import Places, Session
from callbook.gui.week_screen import WeekScreen
from tests.desktop import Morning, no_defect


def main(file: Path, note: str) -> int:
    """Open the window of a book, type, say so, and wait."""
    app = QApplication(["callbook", "-style", "fusion"])
    places = Places(file.with_name("window.place"), file, file.with_name("sample"), no_defect)
    session = Session(app, places, Morning(date(2020, 3, 24)), "de")
    assert session.open(file)

    def type_on() -> None:
        assert session.window is not None
        screen = session.window.page("week")
        assert isinstance(screen, WeekScreen)
        screen.card.focus_note()
        QTest.keyClicks(screen.card.parts.note.edit, note)
        print("typed", flush=True)

    QTimer.singleShot(0, type_on)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
