"""Reading in a second process: the same rows, whatever becomes of that process."""

from __future__ import annotations

from itertools import islice
from multiprocessing import active_children
from pathlib import Path

import pytest

from callbook.actions import apart
from callbook.actions.apart import Item, Task, rows_apart, rows_of
from callbook.actions.importing import ImportOptions, dry_run, import_files
from callbook.core.contacts import ContactKind, Problem
from callbook.core.errors import Cancelled, Refusal
from callbook.core.progress import silent
from callbook.files.looks import AS_IT_LOOKS
from tests.books import TODAY, dump, new_book

ROWS = 6000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A list with rows of every sort, longer than a pipe holds."""
    lines = ["Name;Telefon;Klasse;Kunde seit;Notiz"]
    for n in range(ROWS // 3):
        lines.append(f"Kundin {n:05};089 99998-{n % 1000:03};A;2014;{'gern am Vormittag ' * 5}")
        lines.append(f"Kunde {n:05};0171 39200{n % 100:02} (privat);Q;;")
        lines.append(";;;2015;")
    path = tmp_path / "liste.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def task(file: Path) -> Task:
    return Task(file, AS_IT_LOOKS, "DE", TODAY, ContactKind.PROSPECT)


def test_a_second_process_reads_the_same(file: Path) -> None:
    told: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        told.append((done, total))

    here = list(rows_of(task(file), silent))
    assert list(rows_apart(task(file), report)) == here
    left_out = [item for item in here if isinstance(item, Problem) and item.left_out]
    assert len(left_out) == ROWS // 3
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] == file.stat().st_size
    assert active_children() == []


def test_what_it_refuses_is_refused_here(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as missing:
        list(rows_apart(task(tmp_path / "fehlt.csv"), silent))
    assert (missing.value.key, missing.value.facts) == ("files.missing", {"name": "fehlt.csv"})
    assert active_children() == []


def test_where_it_ends_too_soon_the_rest_is_read_here(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = list(rows_of(task(file), silent))
    monkeypatch.setattr(apart, "LONG", 1)
    rows = rows_of(task(file), silent)
    first: list[Item] = list(islice(rows, 700))
    (process,) = active_children()
    process.kill()
    process.join()
    assert first + list(rows) == here


def test_an_import_by_two_processes_and_by_one_are_the_same(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dumps, results = [], []
    for name, length in (("one", apart.LONG), ("two", 1)):
        monkeypatch.setattr(apart, "LONG", length)
        (tmp_path / name).mkdir()
        book = new_book(tmp_path / name)
        looked = dry_run(book, [file], ImportOptions(), TODAY)
        taken = import_files(book, [file], ImportOptions(), TODAY)
        assert (looked.counts, looked.problems) == (taken.counts, taken.problems)
        dumps.append(dump(book))
        results.append(taken)
        book.close()
    assert dumps[0] == dumps[1]
    assert results[0] == results[1]


def test_a_cancelled_import_leaves_no_process_and_nothing_in_the_book(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "LONG", 1)

    def stop(done: int, total: int) -> None:
        if done > total // 2:
            raise Cancelled

    book = new_book(tmp_path)
    before = dump(book)
    with pytest.raises(Cancelled):
        import_files(book, [file], ImportOptions(), TODAY, stop)
    assert active_children() == []
    assert dump(book) == before
    book.close()
