"""The start and the memory of the window, each in a process of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tests.bench.books import TODAY, as_installed, book_file, cache
from tests.bench.timing import Line, Pair, interleaved, times

MOST_START = 1.5
MOST_MEMORY = 2.2
MEMORY_CONTACTS = 10_000


def started(contacts: int, rounds: int) -> Iterator[Line]:
    """From the start of the process to the week list painted with its rows."""
    with tempfile.TemporaryDirectory(dir=cache()) as folder:
        file = Path(folder) / "book.callbook"
        shutil.copyfile(book_file(contacts), file)
        pair = interleaved(
            partial(_painted_after, folder, "bare"),
            partial(_painted_after, folder, "callbook", "--book", str(file)),
            rounds,
        )
    floor = "a bare QMainWindow painted"
    yield times(f"start, {contacts:,} contacts", floor, pair, MOST_START)


def remembered(rounds: int) -> Iterator[Line]:
    """Memory of the window with the week list painted, by its proportional set size."""
    if not Path("/proc/self/smaps_rollup").exists():
        print("memory: only Linux tells the proportional set size", file=sys.stderr)
        return
    with tempfile.TemporaryDirectory(dir=cache()) as folder:
        file = Path(folder) / "book.callbook"
        shutil.copyfile(book_file(MEMORY_CONTACTS), file)
        pair = interleaved(
            partial(_memory, folder, "application"),
            partial(_memory, folder, "callbook", "--book", str(file)),
            rounds,
        )
    yield _memory_line(pair)


def _memory_line(pair: Pair) -> Line:
    return Line(
        f"memory, {MEMORY_CONTACTS:,} contacts",
        f"a bare QApplication: {pair.floor:.1f} MiB",
        f"{pair.got:.1f} MiB",
        pair.ratio,
        f"<= {MOST_MEMORY:g}x",
        pair.ratio <= MOST_MEMORY,
        pair.rounds,
    )


def _painted_after(folder: str, *words: str) -> float:
    begun = time.perf_counter()
    painted, _ = _child(folder, *words)
    return (painted - begun) * 1000


def _memory(folder: str, *words: str) -> float:
    return _child(folder, *words)[1]


def _child(folder: str, *words: str) -> tuple[float, float]:
    """When the child said that it had painted, and its memory in MiB by then."""
    # Compiled in the round that is for warmth.
    around = as_installed()
    around |= {"QT_QPA_PLATFORM": "offscreen", "HOME": folder, "LANG": "C.UTF-8"}
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        around[name] = folder
    command = [sys.executable, "-m", "tests.bench.window", *words]
    if words[0] == "callbook":
        command += ["--today", TODAY.isoformat()]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=around, text=True) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        painted = time.perf_counter()
        rest = child.stdout.read()
    if first.strip() != "painted" or child.returncode != 0:
        raise RuntimeError(f"{command}: {first}{rest}")
    return painted, float(rest)
