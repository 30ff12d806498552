"""SQLAlchemy's way to a book; loaded with the first change, not before."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from callbook.store.connecting import connect


def engine(file: Path) -> Engine:
    """An engine with one connection; its transactions begin as writers.

    A transaction that begins by reading could not become a writer while another writes.
    """

    def opened() -> sqlite3.Connection:
        return connect(file)

    made = create_engine("sqlite://", creator=opened, poolclass=StaticPool)
    event.listen(made, "begin", _begin)
    return made


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
