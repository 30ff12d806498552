"""Creating, recognising and opening a book."""

from __future__ import annotations

import os
import sqlite3
from datetime import date
from pathlib import Path

from callbook.core.errors import Refusal
from callbook.store.book import SCHEMA, Book
from callbook.store.connecting import TROUBLE, connect, make_private, refusal

APPLICATION_ID = 0x43414C4C
"""Marks a SQLite file as a book of Callbook ("CALL")."""
HEADER = b"SQLite format 3\0"
HEADER_SIZE, LOG_AHEAD, LOGS_AHEAD, MARK = 72, 18, 2, 68
"""Of the header of SQLite's file format: what is read of it, the place and the value that tell
of a log ahead (WAL), and the place of the application's mark."""


def create(file: Path, begun_on: date) -> None:
    """Makes a new, empty book; it appears whole under its name, or not at all."""
    from sqlalchemy import URL, create_engine

    from callbook.store import derived_tables, standings

    unfinished = Path(f"{file}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        os.close(os.open(unfinished, os.O_CREAT | os.O_RDWR, 0o600))
        file_url = URL.create("sqlite", database=str(unfinished))
        # One transaction for all of it: each table alone would wait for the disk.
        engine = create_engine(file_url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN")
            derived_tables.standings.metadata.create_all(connection)
            for statement in (standings.FULL_TEXT, standings.view(), *standings.triggers()):
                connection.exec_driver_sql(statement)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(
                "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
                " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
            )
            connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (SCHEMA,))
            connection.exec_driver_sql(
                "INSERT INTO book (begun_on) VALUES (?)", (begun_on.isoformat(),)
            )
            connection.exec_driver_sql("COMMIT")
        engine.dispose()
        os.replace(unfinished, file)
    except OSError as error:
        raise Refusal("errors.book_cannot_create", file=str(file)) from error


def open_file(file: Path) -> Book:
    """Opens the book in a file that exists; brings one of an older version up to date.

    Raises Refusal for what is no book, damaged, or from a newer version.
    """
    header = _header(file)
    read_only = not os.access(file, os.W_OK) or not os.access(file.parent, os.W_OK)
    book = Book(file, read_only=read_only)
    try:
        # Asked on the connection that the week is read by: to make one takes its time.
        with book.read() as db:
            older = _version(db, file) < SCHEMA
    except Refusal:
        book.close()
        raise
    if older:
        book.close()
        if read_only:
            raise Refusal("errors.book_read_only", file=str(file))
        from callbook.store.migrating import bring_up_to_date

        bring_up_to_date(file)
    if not read_only:
        book.read_only = not _prepare_writing(book, header)
    return book


def _prepare_writing(book: Book, header: bytes) -> bool:
    """Lets only its owner see the book, which keeps a log ahead; False if it is another's."""
    try:
        if header[LOG_AHEAD] != LOGS_AHEAD:
            book.close()
            db = connect(book.file)
            db.execute("PRAGMA journal_mode = WAL")
            db.close()
        make_private(book.file)
    except TROUBLE as error:
        raise refusal(error, book.file) from error
    except OSError:
        return False
    return True


def version_of(file: Path) -> str:
    """The revision a book is stamped with; only reads, and loads nothing heavy.

    Raises Refusal for what is no book, damaged, or from a newer version.
    """
    _header(file)
    try:
        db = connect(file, read_only=True)
        try:
            return _version(db, file)
        finally:
            db.close()
    except TROUBLE as error:
        raise refusal(error, file) from error


def _version(db: sqlite3.Connection, file: Path) -> str:
    row = db.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        raise Refusal("errors.book_damaged", file=str(file))
    version = str(row[0])
    if version > SCHEMA:
        raise Refusal("errors.book_newer", file=str(file))
    return version


def _header(file: Path) -> bytes:
    """The first bytes of a file of SQLite's; raises Refusal for what is no book."""
    try:
        with file.open("rb") as opened:
            header = opened.read(HEADER_SIZE)
    except OSError as error:
        raise Refusal("errors.book_cannot_open", file=str(file)) from error
    marked = int.from_bytes(header[MARK:], "big") == APPLICATION_ID
    if not header.startswith(HEADER) or not marked:
        raise Refusal("errors.no_book", file=str(file))
    return header
