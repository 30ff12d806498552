"""Connecting: every connection to a book is opened here, the same way."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from callbook.core.errors import Refusal

BUSY_SECONDS = 5.0
CACHE_KIB = 8000
"""Room for all pages that the week list looks at, also among a million contacts."""


def connect(
    file: Path, *, read_only: bool = False, beside_writer: bool = False, alone: bool = False
) -> sqlite3.Connection:
    """A connection in autocommit mode: transactions are begun and ended by name.

    With sqlite3's own transaction mode DDL would survive a rollback. ``beside_writer`` is for
    reading what another process writes just now: its log and the index of it are then only
    looked at. ``alone`` keeps everybody else from the book while the connection is open.
    """
    mode = "mode=rw"
    if read_only:
        # Beside a book that nobody may write, SQLite cannot keep the files of its log either.
        mode = "mode=ro" if os.access(file.parent, os.W_OK) else "immutable=1"
    elif beside_writer:
        # A system's file dialog that looked into the book has cost the writer its locks of
        # POSIX. Whoever could write would then take itself for the only one, begin the index
        # anew, and when it leaves clear away the log that is still being written.
        mode = "mode=ro"
        if Path(f"{file}-shm").exists():
            mode += "&readonly_shm=1"
    db = sqlite3.connect(
        f"{file.absolute().as_uri()}?{mode}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        if alone:
            db.execute("PRAGMA locking_mode = EXCLUSIVE")
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA temp_store = MEMORY")
        db.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    except sqlite3.Error:
        db.close()
        raise
    return db


def connect_to_read(
    file: Path, *, read_only: bool = False, beside_writer: bool = False
) -> tuple[sqlite3.Connection, bool]:
    """A connection that can read, and whether it stands in the way of who writes the book.

    On a full disk SQLite has no room for the index of its log, and could not even read. Alone
    with the book it keeps that index in memory: so what is known is still to be seen, printed
    and copied to another disk.
    """
    try:
        return connect(file, read_only=read_only, beside_writer=beside_writer), beside_writer
    except sqlite3.Error as error:
        if not _lacks_room(error) or not os.access(file, os.W_OK):
            raise
    return connect(file, alone=True), True


def make_private(file: Path) -> None:
    """Lets only its owner read and write the book and what SQLite keeps beside it."""
    for name in (file, Path(f"{file}-wal"), Path(f"{file}-shm")):
        if name.exists():
            os.chmod(name, 0o600)


TROUBLE = (sqlite3.Error, UnicodeDecodeError)
"""What SQLite raises; in a damaged file its own message may be no text at all."""

NO_ROOM = ("SQLITE_FULL", "SQLITE_IOERR_SHMSIZE")
"""What SQLite says on a full disk; the second where the index of its log finds no room."""


def refusal(error: Exception, file: Path) -> Refusal:
    """The sentence for what SQLite could not do."""
    text = str(error)
    if "locked" in text:
        return Refusal("errors.book_busy", file=str(file))
    if "readonly" in text or "read-only" in text:
        return Refusal("errors.book_read_only", file=str(file))
    if "full" in text or _lacks_room(error):
        return Refusal("errors.disk_full", file=str(file))
    if "unable to open" in text:
        return Refusal("errors.book_cannot_open", file=str(file))
    return Refusal("errors.book_damaged", file=str(file))


def _lacks_room(error: Exception) -> bool:
    return getattr(error, "sqlite_errorname", "") in NO_ROOM
