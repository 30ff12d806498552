"""The search over all contacts: names, companies, cities, tags, notes and digits."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from callbook.core.folding import dialled, digits, fold

if TYPE_CHECKING:
    from sqlalchemy import Connection

CHUNK = 500
TRIGRAM = 3
"""Shorter words than this stand in no index of three letters: they are looked up as starts."""


def refresh(connection: Connection, contacts: Iterable[int]) -> None:
    """Writes the search words of contacts anew; those that are gone leave the search."""
    ids = sorted(contacts)
    for start in range(0, len(ids), CHUNK):
        part = ids[start : start + CHUNK]
        listed = ", ".join(map(str, part))
        connection.exec_driver_sql(f"DELETE FROM search WHERE rowid IN ({listed})")
        rows = connection.exec_driver_sql(_words_sql(listed)).all()
        if rows:
            connection.exec_driver_sql(
                "INSERT INTO search (rowid, words) VALUES (?, ?)",
                [(row[0], _words(row)) for row in rows],
            )


def fill(db: sqlite3.Connection) -> None:
    """Writes the search words of all contacts of a book that has none yet."""
    rows = db.execute(_words_sql())
    while batch := rows.fetchmany(CHUNK):
        words = [(row[0], _words(row)) for row in batch]
        db.executemany("INSERT INTO search (rowid, words) VALUES (?, ?)", words)


def _words_sql(listed: str = "") -> str:
    where = f"WHERE c.id IN ({listed})" if listed else "ORDER BY c.id"
    return f"""
SELECT c.id, c.name, coalesce(m.name, ''), c.city, c.notes, c.own_number, c.tags, c.emails,
  (SELECT group_concat(coalesce(n.e164, '') || ' ' || n.typed, ' | ')
   FROM numbers n WHERE n.contact_id = c.id)
FROM contacts c LEFT JOIN companies m ON m.id = c.company_id {where}"""


def _words(row: Any) -> str:
    text = " ".join([*row[1:6], *json.loads(row[6]), *json.loads(row[7])])
    numbers = " ".join(
        digits(part) for typed in (row[8] or "").split(" | ") for part in typed.split(" ", 1)
    )
    return f"{fold(text)} {numbers}"


@dataclass(frozen=True, slots=True)
class Matching:
    """A condition on the table ``search x`` and the facts that fill it."""

    sql: str
    facts: list[str]


def matching(query: str) -> Matching | None:
    """The condition that a contact holds every word of a query; None for no word at all."""
    number = dialled(query)
    words = [number] if len(number) >= TRIGRAM else fold(query).split()
    if not words:
        return None
    long = [word for word in words if len(word) >= TRIGRAM]
    conditions, facts = [], []
    if long:
        conditions.append("x.words MATCH ?")
        facts.append(" AND ".join('"' + word.replace('"', '""') + '"' for word in long))
    for word in words:
        if len(word) < TRIGRAM:
            conditions.append("(x.words LIKE ? ESCAPE '!' OR x.words LIKE ? ESCAPE '!')")
            escaped = word.replace("!", "!!").replace("%", "!%").replace("_", "!_")
            facts += [f"{escaped}%", f"% {escaped}%"]
    return Matching(" AND ".join(conditions), facts)


def found(db: sqlite3.Connection, query: str, limit: int) -> list[int]:
    """The ids of contacts that hold every word of a query, by name; archived ones last."""
    asked = matching(query)
    if asked is None:
        return []
    rows = db.execute(
        f"""SELECT x.rowid FROM search x JOIN contacts c ON c.id = x.rowid
WHERE {asked.sql} ORDER BY c.archived, c.name_key, c.id LIMIT ?""",
        (*asked.facts, limit),
    )
    return [row[0] for row in rows]
