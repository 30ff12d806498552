"""What the journal knows of one contact: all that was written of it and of its numbers."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from callbook.store.change import Row

CHUNK = 500
"""An insert of the journal holds so many rows at most."""
MOST = 1000
"""So many of the latest entries are read of a row."""
MERGES = ("merge", "merge_many")


@dataclass(frozen=True, slots=True)
class Written:
    """One row as an act found and left it; None where it was not there, or no longer.

    ``id`` orders what was written, ``step_id`` tells what was one act. ``other`` is whom a
    merge made one with this contact, or a taking apart two again: id and name. The latter
    wrote nothing of this contact, and stands under no table.
    """

    id: int
    step_id: int
    at: str
    act: str
    subject: str
    table: str
    before: Row | None
    after: Row | None
    other: tuple[int, str] | None = None


def of_contact(db: sqlite3.Connection, contact_id: int) -> list[Written]:
    """What was written of a contact and its numbers, the earliest first; nothing undone."""
    written = [_with_other(db, one) for one in _of_row(db, "contacts", contact_id)]
    # Where the contact itself came or went, its numbers only came and went with it.
    whole = {one.step_id for one in written if one.before is None or one.after is None}
    for number_id in _numbers(db, contact_id):
        for one in _of_row(db, "numbers", number_id):
            before, after = _owned(one.before, contact_id), _owned(one.after, contact_id)
            if (before or after) and one.step_id not in whole:
                written.append(replace(one, before=before, after=after))
    written += _taken_apart(db, written)
    return sorted(written, key=_by_time)


def company_names(db: sqlite3.Connection, ids: Iterable[int]) -> dict[int, str]:
    """The names of companies by their ids."""
    wanted = list(ids)
    marks = ", ".join("?" * len(wanted))
    return dict(db.execute(f"SELECT id, name FROM companies WHERE id IN ({marks})", wanted))


def _by_time(one: Written) -> int:
    return one.id


def _owned(row: Row | None, contact_id: int) -> Row | None:
    """A number's row while the contact had it."""
    return row if row is not None and row["contact_id"] == contact_id else None


def _numbers(db: sqlite3.Connection, contact_id: int) -> list[int]:
    """The numbers that a contact has, and those that were removed from it."""
    rows = db.execute(
        """SELECT id FROM numbers WHERE contact_id = ?1
UNION SELECT first_id FROM journal_rows INDEXED BY journal_of_owner
WHERE table_name = 'numbers' AND kind = 'delete'
AND json_extract(before, '$[0].contact_id') = ?1 ORDER BY 1""",
        (contact_id,),
    )
    return [row[0] for row in rows]


def _of_row(db: sqlite3.Connection, table: str, row_id: int) -> Iterator[Written]:
    """What was written of a row, the latest first: from how it stands now backwards."""
    state = _now(db, table, row_id)
    for entry_id, kind, before, step_id, at, act, subject in _entries(db, table, row_id):
        after = state
        if kind == "insert":
            state = None
        elif kind == "delete":
            after, state = None, json.loads(before)[0]
        elif state is not None:
            state = {**state, **json.loads(before)}
        yield Written(entry_id, step_id, at, act, subject, table, state, after)


def _now(db: sqlite3.Connection, table: str, row_id: int) -> Row | None:
    found = db.execute(f"SELECT * FROM {table} WHERE id = ?", (row_id,))
    names = [column[0] for column in found.description]
    row = found.fetchone()
    return dict(zip(names, row, strict=True)) if row else None


def _entries(db: sqlite3.Connection, table: str, row_id: int) -> list[tuple[Any, ...]]:
    """The journal's entries of a row; the table stands in the text, else no index is used."""
    told = "r.id, r.kind, r.before, s.id, s.at, s.name, s.subject"
    joined = f"""FROM journal_rows r JOIN journal_steps s ON s.id = r.step_id
WHERE s.undone = 0 AND r.table_name = '{table}'"""
    return db.execute(
        f"""SELECT {told} {joined} AND r.kind IN ('update', 'delete') AND r.first_id = ?1
UNION ALL SELECT {told} {joined} AND r.kind = 'insert'
AND r.first_id BETWEEN ?1 - {CHUNK} AND ?1 AND r.last_id >= ?1
ORDER BY 1 DESC LIMIT {MOST}""",
        (row_id,),
    ).fetchall()


def _with_other(db: sqlite3.Connection, one: Written) -> Written:
    """Says of a merge with whom: who was merged stands in the journal right before the kept."""
    if one.act not in MERGES:
        return one
    went = one.after is None
    found = db.execute(
        """SELECT r.before, c.id, c.name FROM journal_rows r
LEFT JOIN contacts c ON c.id = r.first_id
WHERE r.id = ? AND r.step_id = ? AND r.table_name = 'contacts' AND r.kind = ?""",
        (one.id + 1, one.step_id, "update") if went else (one.id - 1, one.step_id, "delete"),
    ).fetchone()
    if found is None:
        return one
    before, kept_id, kept_name = found
    if went:
        return replace(one, other=(kept_id, kept_name)) if kept_id else one
    (merged,) = json.loads(before)
    return replace(one, other=(merged["id"], merged["name"]))


def _taken_apart(db: sqlite3.Connection, written: Iterable[Written]) -> Iterator[Written]:
    """Where those merged into a contact became contacts of their own again."""
    for merge in [one for one in written if one.other is not None and one.after is not None]:
        other_id, name = merge.other or (0, "")
        found = db.execute(
            """SELECT r.id, s.id, s.at, s.name, s.subject FROM journal_rows r
JOIN journal_steps s ON s.id = r.step_id AND s.undone = 0
WHERE r.table_name = 'contacts' AND r.kind = 'insert' AND r.first_id = ? AND r.last_id = ?
AND r.id > ? ORDER BY r.id LIMIT 1""",
            (other_id, other_id, merge.id),
        ).fetchone()
        if found is not None:
            entry_id, step_id, at, act, subject = found
            yield Written(entry_id, step_id, at, act, subject, "", None, None, (other_id, name))
