"""The search over all contacts: names, companies, cities, tags, notes and digits."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from callbook.core.folding import dialled, digits, fold
from callbook.core.progress import Report, silent

if TYPE_CHECKING:
    from sqlalchemy import Connection

CHUNK = 500
TRIGRAM = 3
"""The index knows three letters; a shorter word is looked up as the start of a word."""
FEW = 2000
"""So many contacts are sorted in a moment; where more are found, nobody needs all at once."""
SECOND = "".join(chr(code) for code in range(32, 127) if not chr(code).isupper()) + "’‘´–“„·…"
"""What follows the first letter of a word, once folded."""


def refresh(connection: Connection, contacts: Iterable[int], report: Report = silent) -> None:
    """Writes the search words of contacts anew; those that are gone leave the search."""
    ids = sorted(contacts)
    highest = connection.exec_driver_sql("SELECT max(rowid) FROM search_docsize").scalar() or 0
    for start in range(0, len(ids), CHUNK):
        report(start, len(ids))
        part = ids[start : start + CHUNK]
        listed = ", ".join(map(str, part))
        if part[0] <= highest:
            # To look for those who were never in it takes longer than the rest together.
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
    lists = [json.loads(listed) for listed in row[6:8] if listed != "[]"]
    text = " ".join(chain(row[1:6], *lists))
    numbers = " ".join(
        digits(part) for typed in (row[8] or "").split(" | ") for part in typed.split(" ", 1)
    )
    # The blank in front lets the first word be found by its start like every other.
    return f" {fold(text)} {numbers}"


@dataclass(frozen=True, slots=True)
class Matching:
    """A condition on the table ``search x`` and the facts that fill it."""

    sql: str
    facts: list[str]


def words_of(query: str) -> list[str]:
    """The words that a query asks for; the digits of a number are one word."""
    number = dialled(query)
    return [number] if len(number) >= TRIGRAM else fold(query).split()


def matching(query: str) -> Matching | None:
    """The condition that a contact holds every word of a query; None for no word at all."""
    words = words_of(query)
    if not words:
        return None
    indexed = [_indexed(word) for word in words]
    conditions, facts = [], []
    if any(indexed):
        conditions.append("x.words MATCH ?")
        facts.append(" AND ".join(filter(None, indexed)))
    for word, found in zip(words, indexed, strict=True):
        if not found:
            conditions.append("x.words LIKE ? ESCAPE '!'")
            facts.append(_like(word))
    return Matching(" AND ".join(conditions), facts)


def read_through(query: str) -> Matching | None:
    """The same condition answered by the words themselves, for contacts that are at hand."""
    words = words_of(query)
    if not words:
        return None
    condition = " AND ".join(["+x.words LIKE ? ESCAPE '!'"] * len(words))
    return Matching(condition, [_like(word) for word in words])


def _indexed(word: str) -> str:
    """What the index of three letters is asked for; empty where it cannot answer."""
    if len(word) >= TRIGRAM:
        return _quoted(word)
    if len(word) == TRIGRAM - 1:
        return _quoted(f" {word}")
    if not word.isascii():
        return ""
    return "(" + " OR ".join(_quoted(f" {word}{letter}") for letter in SECOND) + ")"


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


def _like(word: str) -> str:
    """Short words are looked up as the starts of words, longer ones anywhere."""
    return f"%{_escaped(word)}%" if len(word) >= TRIGRAM else f"% {_escaped(word)}%"


def _escaped(word: str) -> str:
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def some(db: sqlite3.Connection, query: str, limit: int) -> list[int]:
    """The ids of contacts that hold every word of a query, in no order, at most so many."""
    asked = matching(query)
    return _some(db, asked, limit) if asked is not None else []


def _some(db: sqlite3.Connection, asked: Matching, limit: int) -> list[int]:
    # One row of JSON: thousands of rows of one number each take longer.
    sql = f"""SELECT json_group_array(id) FROM
(SELECT x.rowid AS id FROM search x WHERE {asked.sql} LIMIT ?)"""
    ids: list[int] = json.loads(db.execute(sql, (*asked.facts, limit)).fetchone()[0])
    return ids


def among(db: sqlite3.Connection, query: str, ids: Sequence[int]) -> list[int]:
    """Which of some contacts hold every word of a query, in the order given."""
    asked = read_through(query)
    if asked is None:
        return []
    listed = ", ".join(map(str, ids))
    sql = f"SELECT x.rowid FROM search x WHERE x.rowid IN ({listed}) AND {asked.sql}"
    matched = {row[0] for row in db.execute(sql, asked.facts)}
    return [contact_id for contact_id in ids if contact_id in matched]


def found(db: sqlite3.Connection, query: str, limit: int) -> list[int]:
    """The ids of contacts that hold every word of a query, archived ones last, by name.

    Of a limited number those come first in whom every word begins one.
    """
    asked, read = matching(query), read_through(query)
    if asked is None or read is None:
        return []
    if limit < 0:
        return [row[1] for row in _by_name(db, asked, limit)]
    first, begun = beginning(query), []
    if first is not None:
        begun = _soonest(db, first, limit)
        if len(begun) == limit and not begun[-1][0]:
            return [row[1] for row in begun]
    rows = dict.fromkeys([*begun, *_soonest(db, (asked, read), limit)])
    # Sorted by no more than who is archived: among the others each stays where it is.
    return [row[1] for row in sorted(rows, key=itemgetter(0))][:limit]


def beginning(query: str) -> tuple[Matching, Matching] | None:
    """The conditions that every word of a query begins a word: by the index, and read.

    None where the search asks for nothing else anyway, and for the digits of a number, of
    which the last say as much as the first.
    """
    words = words_of(query)
    if dialled(query) in words or all(len(word) < TRIGRAM for word in words):
        return None
    indexed = [_quoted(f" {word}") if len(word) >= TRIGRAM else _indexed(word) for word in words]
    if not all(indexed):
        return None
    condition = " AND ".join(["+x.words LIKE ? ESCAPE '!'"] * len(words))
    facts = [f"% {_escaped(word)}%" for word in words]
    return Matching("x.words MATCH ?", [" AND ".join(indexed)]), Matching(condition, facts)


def _soonest(
    db: sqlite3.Connection, conditions: tuple[Matching, Matching], limit: int
) -> list[tuple[int, int]]:
    """The first by name of whoever fulfils a condition, given by the index and read."""
    asked, read = conditions
    if limit >= FEW or len(_some(db, asked, FEW)) < FEW:
        return _by_name(db, asked, limit)
    # So many hold it that the first by name are soon met; no need to sort them all.
    sql = f"""SELECT c.archived, c.id FROM contacts c CROSS JOIN search x ON x.rowid = c.id
WHERE c.archived = 0 AND {read.sql} ORDER BY c.name_key, c.id LIMIT ?"""
    return db.execute(sql, (*read.facts, limit)).fetchall()


def _by_name(db: sqlite3.Connection, asked: Matching, limit: int) -> list[tuple[int, int]]:
    sql = f"""SELECT c.archived, c.id FROM search x JOIN contacts c ON c.id = x.rowid
WHERE {asked.sql} ORDER BY c.archived, c.name_key, c.id LIMIT ?"""
    return db.execute(sql, (*asked.facts, limit)).fetchall()
