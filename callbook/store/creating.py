"""Creating, recognising and opening a book."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from callbook.core.errors import Refusal
from callbook.store.book import SCHEMA, Book
from callbook.store.connecting import TROUBLE, connect, make_private, refusal

APPLICATION_ID = 0x43414C4C
"""Marks a SQLite file as a book of Callbook ("CALL")."""
HEADER = b"SQLite format 3\0"


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
            for statement in (standings.FULL_TEXT, *standings.triggers()):
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
    version = version_of(file)
    read_only = not os.access(file, os.W_OK) or not os.access(file.parent, os.W_OK)
    if version < SCHEMA:
        if read_only:
            raise Refusal("errors.book_read_only", file=str(file))
        from callbook.store.migrating import bring_up_to_date

        bring_up_to_date(file)
    if not read_only:
        try:
            db = connect(file)
            db.execute("PRAGMA journal_mode = WAL")
            db.close()
            make_private(file)
        except TROUBLE as error:
            raise refusal(error, file) from error
        except OSError:
            read_only = True
    return Book(file, read_only=read_only)


def version_of(file: Path) -> str:
    """The revision a book is stamped with; only reads, and loads nothing heavy.

    Raises Refusal for what is no book, damaged, or from a newer version.
    """
    try:
        with file.open("rb") as opened:
            header = opened.read(len(HEADER))
    except OSError as error:
        raise Refusal("errors.book_cannot_open", file=str(file)) from error
    if header != HEADER:
        raise Refusal("errors.no_book", file=str(file))
    try:
        db = connect(file, read_only=True)
        try:
            if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise Refusal("errors.no_book", file=str(file))
            version = str(db.execute("SELECT version_num FROM alembic_version").fetchone()[0])
        finally:
            db.close()
    except TROUBLE as error:
        raise refusal(error, file) from error
    except TypeError as error:
        raise Refusal("errors.book_damaged", file=str(file)) from error
    if version > SCHEMA:
        raise Refusal("errors.book_newer", file=str(file))
    return version
