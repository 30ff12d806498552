"""Checks the code and runs the tests; what it prints ends with pytest's own last line."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import start
from sentences import say

ROOT = Path(start.ROOT)
SHOWN = ("tests/gui", "tests/test_journeys.py", "tests/test_morning.py")
"""The tests that are run a second time on a real display."""
SHARED_OUT = ("--numprocesses", "auto", "--dist", "worksteal")
"""All tests are shared out to the processors; a few chosen ones are sooner done by one."""
CONTRACTS = "from importlinter.cli import lint_imports_command as check; check()"
CHECKS = (
    ("ruff check", ("-m", "ruff", "check")),
    ("ruff format --check", ("-m", "ruff", "format", "--check")),
    ("mypy --strict", ("-m", "mypy")),
    ("import contracts", ("-c", CONTRACTS)),
)


def run(words: Sequence[str]) -> int:
    """Runs every step, also after one that failed; words go to pytest off the screen."""
    off_screen = _displays(CALLBOOK_TEST_PLATFORM="offscreen")
    coloured = ["--color=yes"] if sys.stdout.isatty() else []
    chosen = words or SHARED_OUT
    with _written() as (out, said):
        # The longest step goes on beside the others, but speaks last.
        tests = _begin(("-m", "pytest", *coloured, *chosen), off_screen, out)
        try:
            failed = [name for name, command in CHECKS if _step(name, command) != 0]
            if not words and not _pass_on_a_display():
                failed.append("pytest under Xvfb")
            if failed:
                say("not_passed", steps=", ".join(failed))
            print("== pytest", flush=True)
            code = _follow(tests, said)
        finally:
            tests.terminate()
            tests.wait()
    return code or (start.CANNOT if failed else 0)


def _pass_on_a_display() -> bool:
    """Runs the tests of the screens on a display of their own; says whether they passed."""
    if not sys.platform.startswith("linux"):
        return True
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
    return _begin(command, env or start.surroundings()).wait()


def _begin(
    command: Sequence[str], env: Mapping[str, str], out: IO[bytes] | None = None
) -> subprocess.Popen[bytes]:
    return subprocess.Popen([start.PYTHON, *command], cwd=ROOT, env=env, stdout=out, stderr=out)


@contextmanager
def _written() -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    """A file to write to and to read from at the same time."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "output")
        with file.open("wb") as out, file.open("rb") as said:
            yield out, said


def _follow(process: subprocess.Popen[bytes], said: IO[bytes]) -> int:
    """Passes on what a process has written and goes on writing; returns its exit code."""
    while True:
        code = process.poll()
        sys.stdout.buffer.write(said.read())
        sys.stdout.buffer.flush()
        if code is not None:
            return code
        time.sleep(0.1)
