"""How the numbers of a book are shown: in the habit of the owner's country."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from callbook.store.book import Book


def shown_for(db: sqlite3.Connection) -> str:
    """The country whose habit the numbers are shown in."""
    (country,) = db.execute("SELECT shown_for FROM book").fetchone()
    return str(country)


def blocked_name(db: sqlite3.Connection, number_id: int) -> str | None:
    """The name of the contact who has a number and wants no calls; None if calls are welcome."""
    row = db.execute(
        """SELECT c.name FROM numbers n JOIN contacts c ON c.id = n.contact_id
WHERE n.id = ? AND c.do_not_call""",
        (number_id,),
    ).fetchone()
    return str(row[0]) if row else None


def show_all(book: Book, country: str, shown: Callable[[str, str], str]) -> None:
    """Shows all numbers anew; derived from their E.164 form, so no step of the journal."""
    from callbook.store.change import writing

    with writing(book) as connection:
        rows = connection.exec_driver_sql(
            "SELECT id, e164, shown FROM numbers WHERE e164 IS NOT NULL"
        ).all()
        anew = [(text, row[0]) for row in rows if (text := shown(row[1], country)) != row[2]]
        if anew:
            connection.exec_driver_sql("UPDATE numbers SET shown = ? WHERE id = ?", anew)
        connection.exec_driver_sql("UPDATE book SET shown_for = ?", (country,))
