"""What acts need is read in at the first sign of somebody, and not while nobody is there."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from callbook.actions.demo import make_demo

TODAY = date(2020, 3, 24)
PROGRAM = """
import os, sys
from datetime import date
from pathlib import Path
from time import monotonic
from callbook import main
main.prepare_window()
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from callbook.gui import app
from callbook.gui.reading_ahead import ReadingAhead
from tests.desktop import Morning

book, sign, today = Path(sys.argv[1]), sys.argv[2], date.fromisoformat(sys.argv[3])
application = QApplication(["callbook"])
places = app.Places(book.with_name("place"), book, book, print)
session = app.Session(application, places, Morning(today), "de")
session.settled.connect(lambda: settled.append(True))
settled = []
session.open(book)

def until(there):
    latest = monotonic() + 60
    while not there():
        assert monotonic() < latest
        application.processEvents()

until(lambda: settled)
(ahead,) = session.window.findChildren(ReadingAhead)
assert not ahead.is_reading()
assert "sqlalchemy" not in sys.modules
if sign == "key":
    QTest.keyClick(session.window.windowHandle(), "x")
else:
    from PySide6.QtCore import QPoint
    QTest.mouseMove(session.window.windowHandle(), QPoint(300, 300))
until(lambda: not ahead.is_reading() and "sqlalchemy" in sys.modules)
before = set(sys.modules)
session.window.page("week").tick(session.window.page("week").page.list.contact())
print(*sorted(name for name in set(sys.modules) - before if "sqlalchemy" in name))
QTest.keyClick(session.window.windowHandle(), "x")
assert not ahead.is_reading()
session.close()
sys.stdout.flush()
os._exit(0)
"""


@pytest.mark.parametrize("sign", ["key", "mouse"])
def test_the_first_tick_has_nothing_big_left_to_read_in(
    tmp_path: Path, project: Path, sign: str
) -> None:
    file = tmp_path / "book"
    make_demo(file, TODAY, 40)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(file), sign, TODAY.isoformat()],
        cwd=project,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    # A few small modules of the dialect come with the first connection.
    assert len(done.stdout.split()) < 12, done.stdout
