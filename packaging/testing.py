"""Checks the code and runs the tests; what it prints ends with pytest's own last line."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import start
from sentences import say

ROOT = Path(start.ROOT)
SHOWN = ("tests/gui", "tests/test_journeys.py")
"""The tests that are run a second time on a real display."""
CONTRACTS = "from importlinter.cli import lint_imports_command as check; check()"
CHECKS = (
    ("ruff check", ("-m", "ruff", "check")),
    ("ruff format --check", ("-m", "ruff", "format", "--check")),
    ("mypy --strict", ("-m", "mypy")),
    ("import contracts", ("-c", CONTRACTS)),
)


def run(words: Sequence[str]) -> int:
    """Runs every step, also after one that failed; words go to the last, pytest off the screen."""
    failed = [name for name, command in CHECKS if _step(name, command) != 0]
    if sys.platform.startswith("linux") and not words:
        failed += [] if _on_a_display() else ["pytest under Xvfb"]
    if failed:
        say("not_passed", steps=", ".join(failed))
    code = _step("pytest", ("-m", "pytest", *words), _displays(CALLBOOK_TEST_PLATFORM="offscreen"))
    return code or (start.CANNOT if failed else 0)


def _on_a_display() -> bool:
    """Runs the tests of the screens on a display of their own; says whether they passed."""
    if not shutil.which("Xvfb"):
        say("no_xvfb")
        return True
    there = [path for path in SHOWN if (ROOT / path).exists()]
    with _display() as display:
        shown = _displays(DISPLAY=display, CALLBOOK_TEST_PLATFORM="xcb")
        return _step("pytest under Xvfb", ("-m", "pytest", *there), shown) == 0


@contextmanager
def _display() -> Iterator[str]:
    """An X server that nobody sees; it picks its own number and names it when it is ready."""
    hears, tells = os.pipe()
    command = ["Xvfb", "-displayfd", str(tells), "-screen", "0", "1600x1000x24"]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp", "-noreset"], pass_fds=[tells], stderr=subprocess.DEVNULL
    )
    os.close(tells)
    try:
        with os.fdopen(hears) as said:
            yield ":" + said.readline().strip()
    finally:
        server.terminate()
        server.wait()


def _displays(**chosen: str) -> Mapping[str, str]:
    """The environment with no display but the chosen one."""
    shown = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "CALLBOOK_TEST_PLATFORM")
    kept = {name: value for name, value in start.surroundings().items() if name not in shown}
    return {**kept, **chosen}


def _step(name: str, command: Sequence[str], env: Mapping[str, str] | None = None) -> int:
    print(f"== {name}", flush=True)
    python = [start.PYTHON, *command]
    return subprocess.run(python, cwd=ROOT, env=env or start.surroundings(), check=False).returncode
