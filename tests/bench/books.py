"""The books that are measured: sample data, kept from one run to the next."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

from callbook.actions.demo import make_demo
from callbook.core import demo
from callbook.store.book import Book
from callbook.store.creating import create, open_file

TODAY = date(2020, 3, 24)
CALLS_EACH = 10


def cache() -> Path:
    """The folder in which the books are kept."""
    folder = Path(tempfile.gettempdir()) / "callbook-bench"
    folder.mkdir(exist_ok=True)
    return folder


def as_installed() -> dict[str, str]:
    """The environment for a process that is measured: sources compiled once, wherever it runs."""
    around = os.environ | {"PYTHONPYCACHEPREFIX": str(cache() / "compiled")}
    around.pop("PYTHONDONTWRITEBYTECODE", None)
    return around


def book_file(contacts: int) -> Path:
    """A book of so many contacts with ten calls each, made when it is first asked for."""
    file = cache() / f"{contacts}-{_kind()}.callbook"
    if not file.exists():
        for old in cache().glob(f"{contacts}-*"):
            old.unlink()
        print(f"making a book of {contacts:,} contacts …", file=sys.stderr, flush=True)
        make_demo(file, TODAY, contacts, calls_each=CALLS_EACH)
    return file


def _kind() -> str:
    """Changes with the schema and with the generator, so that no old book is measured."""
    seen = hashlib.sha256()
    with tempfile.TemporaryDirectory(dir=cache()) as folder:
        empty = Path(folder) / "empty.callbook"
        create(empty, TODAY)
        with closing(sqlite3.connect(empty)) as db:
            for row in db.execute("SELECT sql FROM sqlite_master WHERE sql <> '' ORDER BY name"):
                seen.update(row[0].encode())
    for source in sorted(Path(demo.__path__[0]).glob("*.py")):
        seen.update(source.read_bytes())
    return seen.hexdigest()[:12]


@contextmanager
def opened(contacts: int) -> Iterator[Book]:
    """The kept book, to be read only."""
    book = open_file(book_file(contacts))
    try:
        yield book
    finally:
        book.close()


@contextmanager
def copied(contacts: int) -> Iterator[Book]:
    """A copy that may be written, on the same disk."""
    with tempfile.TemporaryDirectory(dir=cache()) as folder:
        file = Path(folder) / "book.callbook"
        shutil.copyfile(book_file(contacts), file)
        book = open_file(file)
        try:
            yield book
        finally:
            book.close()
