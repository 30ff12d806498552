"""The import of cards, and how long the window stands still while a list is taken in."""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from callbook.actions.importing import ImportOptions, import_files
from callbook.actions.opening import open_book
from callbook.core.contacts import Contact, Number
from callbook.core.demo import people, traits
from callbook.files import vcard_export
from tests.bench.books import TODAY, as_installed, book_file, cache
from tests.bench.of_files import LANDLINES, write_list
from tests.bench.timing import Line, interleaved, milliseconds, timed

CARDS = 10_000
MOST_CARDS_MS = 1000.0
MOST_GAP_MS = 50.0
LISTS = (20_000, 100_000)
BOOK = 10_000


def cards(rounds: int) -> Iterator[Line]:
    """Cards into an empty book, held against the lines of the file read and split."""
    with tempfile.TemporaryDirectory(dir=cache()) as folder:
        file = Path(folder) / "kontakte.vcf"
        vcard_export.write(map(_person, range(CARDS)), file, version="3.0")
        pair = interleaved(
            partial(timed, partial(_split, file)), partial(_take_in, file), max(1, rounds)
        )
    yield Line(
        f"import vCard, {CARDS:,} cards",
        f"lines, split: {milliseconds(pair.floor)}",
        milliseconds(pair.got),
        pair.ratio,
        f"<= {MOST_CARDS_MS:g} ms",
        pair.got <= MOST_CARDS_MS,
        pair.rounds,
    )


def _person(place: int) -> Contact:
    """Somebody invented, with a number of the blocks reserved for fiction."""
    typed = f"{LANDLINES[place % 5]}-{place // 5:05}"
    one = people.contact(place, traits.of(place), TODAY, "de")
    return replace(one, uid=f"uid-{place}", numbers=(Number(typed),))


def _split(file: Path) -> None:
    with file.open(encoding="utf-8", newline="") as opened:
        for line in opened:
            line.partition(":")


def _take_in(file: Path) -> float:
    for left in file.parent.glob("book.callbook*"):
        left.unlink()
    book = open_book(file.with_name("book.callbook"), TODAY)
    try:
        import_now = partial(import_files, book, [file], ImportOptions(), TODAY)
        took = timed(import_now)
    finally:
        book.close()
    return took


def beaten(rounds: int) -> Iterator[Line]:
    """Lists taken in through the window and taken back: its longest gap, and when that was."""
    for rows in LISTS:
        with tempfile.TemporaryDirectory(dir=cache()) as folder:
            file = Path(folder) / "kunden.csv"
            write_list(file, rows)
            # The first round compiles the sources, and is for warmth.
            told = [_beat(Path(folder), file) for _ in range(1 + max(1, rounds // 3))][1:]
        gaps = [max(gap for gap, _took in one.values()) for one in told]
        stages = {name: statistics.median(one[name][0] for one in told) for name in told[0]}
        slowest = max(stages, key=stages.__getitem__)
        longest = statistics.median(gaps)
        yield Line(
            f"longest gap, import of {rows:,}",
            f"most in: {slowest}, {milliseconds(stages[slowest])}",
            milliseconds(longest),
            longest / MOST_GAP_MS,
            f"<= {MOST_GAP_MS:g} ms",
            longest <= MOST_GAP_MS,
            len(told),
        )


def _beat(folder: Path, file: Path) -> dict[str, tuple[float, float]]:
    book = folder / "book.callbook"
    for left in folder.glob("book.callbook*"):
        left.unlink()
    shutil.copyfile(book_file(BOOK), book)
    around = {"QT_QPA_PLATFORM": "offscreen"} | as_installed() | {"HOME": str(folder)}
    command = [sys.executable, "-m", "tests.bench.beat", str(book), str(file), TODAY.isoformat()]
    said = subprocess.run(command, env=around, check=True, capture_output=True, text=True)
    told: dict[str, tuple[float, float]] = json.loads(said.stdout)
    return told
