"""The Qt that is installed keeps count of Python's objects.

PySide6 6.12.0 on Python 3.11 lost a reference to ``True`` with each signal that carried it, and
ended the process after some thousand: hence its bound in pyproject.toml.
"""

from __future__ import annotations

import subprocess
import sys

EMIT = """
import sys
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal(bool)

heard = []
bell = Bell()
bell.rung.connect(heard.append)
bell.rung.emit(True)
heard.clear()
before = sys.getrefcount(True)
for _ in range(20_000):
    bell.rung.emit(True)
count = len(heard)
heard.clear()
print(count, before - sys.getrefcount(True))
"""


def test_signals_lose_no_references() -> None:
    # In a process of its own, since a Qt that fails takes its process with it.
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", EMIT],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    heard, lost = map(int, done.stdout.split())
    assert heard == 20_000
    assert lost <= 0
