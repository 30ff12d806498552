"""Copies of a book, and a look for damage."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from callbook.core.errors import Refusal
from callbook.store.book import SCHEMA, Book
from callbook.store.connecting import TROUBLE, connect, connect_to_read, make_private, refusal
from callbook.store.lock import WriterLock
from callbook.store.standings import COLUMNS, COUNTED, summary


def copy_to(source: Path, target: Path) -> None:
    """Writes a whole copy, also while the book is in use; it appears whole or not at all.

    Raises Refusal where it cannot be written, or would take the place of anything but a copy.
    """
    from callbook.store.creating import HEADER

    unfinished = Path(f"{target}.new")
    try:
        if target.exists() and _beginning(target, len(HEADER)) not in (b"", HEADER):
            raise Refusal("errors.backup_over_other", file=str(target))
        unfinished.unlink(missing_ok=True)
        os.close(os.open(unfinished, os.O_CREAT | os.O_RDWR, 0o600))
        present, _ = connect_to_read(source, read_only=True)
        with closing(present) as db, closing(connect(unfinished)) as copy:
            db.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        os.replace(unfinished, target)
    except OSError as error:
        raise Refusal("errors.not_writable", file=str(target)) from error
    except sqlite3.Error as error:
        raise refusal(error, source) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _beginning(file: Path, length: int) -> bytes:
    with file.open("rb") as opened:
        return opened.read(length)


def bring_back(book: Path, backup: Path) -> Path | None:
    """Puts a copy in the book's place; the present book is kept beside it.

    The backup itself is only read: one of an older version stays what it is, and what was
    made of it is brought up to date when it is opened as the book.
    """
    from callbook.store.creating import version_of

    older = version_of(backup) < SCHEMA
    lock = WriterLock(book)
    if not lock.take(patience=2.0):
        raise Refusal("errors.book_in_use", file=str(book))
    fresh = Path(f"{book}.restoring")
    try:
        book.parent.mkdir(parents=True, exist_ok=True)
        copy_to(backup, fresh)
        if damage(Book(fresh), derived=not older):
            raise Refusal("errors.book_damaged", file=str(backup))
        # Only now, when nothing more can be missing, the present book gives its place up.
        kept = _set_aside(book) if book.exists() else None
        os.replace(fresh, book)
        make_private(book)
    except OSError as error:
        raise Refusal("errors.not_writable", file=str(book)) from error
    finally:
        fresh.unlink(missing_ok=True)
        lock.release()
    return kept


def _set_aside(book: Path) -> Path:
    """Keeps the present book, damaged or not, with what SQLite has beside it."""
    place = 1
    while (kept := book.with_name(f"{book.name}.before-restore-{place}")).exists():
        place += 1
    for ending in ("", "-wal", "-shm"):
        part = Path(f"{book}{ending}")
        if part.exists():
            os.replace(part, f"{kept}{ending}")
    return kept


def damage(book: Book, *, derived: bool = True) -> list[str]:
    """What SQLite finds damaged, and with ``derived`` what disagrees with the log."""
    try:
        with closing(connect_to_read(book.file, read_only=True)[0]) as db:
            found = [row[0] for row in db.execute("PRAGMA quick_check(20)") if row[0] != "ok"]
            found += [
                f"{row[0]}: row {row[1]} has no {row[2]}"
                for row in db.execute("PRAGMA foreign_key_check").fetchmany(20)
            ]
            return found or (_disagreeing(db) if derived else [])
    except TROUBLE as error:
        return [str(error)]


def _disagreeing(db: sqlite3.Connection) -> list[str]:
    """Derived rows that are not what the log says."""
    checks = {
        "standings": f"SELECT {COLUMNS} FROM standings EXCEPT {summary()}",
        "contacts": f"{summary()} EXCEPT SELECT {COLUMNS} FROM standings",
    }
    for table, keys in COUNTED.items():
        counted = f"SELECT {keys}, count(*) FROM standings GROUP BY {keys}"
        checks[table] = f"SELECT {keys}, n FROM {table} EXCEPT {counted}"
    return [
        f"{name}: {row}" for name, sql in checks.items() for row in db.execute(sql).fetchmany(5)
    ]
