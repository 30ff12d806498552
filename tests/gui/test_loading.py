"""Loading Qt: no later import is read through for names in snake_case."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

LOAD = """
import builtins
from callbook.gui.loading import load_qt
load_qt()
assert "feature" not in builtins.__import__.__name__
from PySide6.QtCore import QPoint
try:
    QPoint("left", "right")
except TypeError as told:
    assert "QPoint" in str(told)
print("loaded")
"""


def test_after_qt_no_source_is_read_through(project: Path) -> None:
    words = [sys.executable, "-c", LOAD]
    said = subprocess.run(words, cwd=project, capture_output=True, text=True, check=True)
    assert said.stdout == "loaded\n"
