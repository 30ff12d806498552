"""The first picture of the window: what is loaded by then, and what is not."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

from callbook.actions.demo import make_demo

TODAY = date(2020, 3, 24)
LOOK = """
import os, sys
from tests.bench import window

def tell():
    from PySide6 import QtCore
    print(*sys.modules, *(f"QtCore.{name}" for name in vars(QtCore)), flush=True)
    os._exit(0)

window.say_painted = tell
window.callbook(sys.argv[1:])
"""
LATE = (
    "alembic dataclasses holidays phonenumbers segno sqlalchemy PySide6.QtNetwork"
    " PySide6.QtPrintSupport callbook.core.contacts callbook.gui.calling.card"
    " callbook.gui.window_parts callbook.store.tables QtCore.Qt"
).split()
"""A dataclass costs ten times as much to define as a named tuple: the first picture has none.
And to name Qt.anything makes all its 130 enumerations, a tenth of the start."""


def test_the_list_is_painted_before_anything_else_is_loaded(tmp_path: Path, project: Path) -> None:
    file = tmp_path / "book"
    make_demo(file, TODAY, 40)
    done = subprocess.run(
        [sys.executable, "-c", LOOK, "--book", str(file), "--today", TODAY.isoformat()],
        cwd=project,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "CALLBOOK_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    loaded = set(done.stdout.split())
    assert "callbook.gui.week.page" in loaded
    assert loaded & set(LATE) == set()
