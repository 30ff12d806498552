"""The imports made so far, and taking one back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from callbook.core.changes import Changes
from callbook.core.errors import Refusal
from callbook.store.book import Book


@dataclass(frozen=True, slots=True)
class PastImport:
    """An import in the list: when, which files, and what became of their rows.

    ``standing`` is how many of the new ones are still in the book: once it was taken back, those
    that were changed since.
    """

    id: int
    at: datetime
    file: str
    new: int
    standing: int
    merged: int
    unchanged: int
    left_out: int
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportTakenBack:
    """What became of it: contacts removed, and the names of those the owner has changed."""

    removed: int
    kept: tuple[str, ...]
    changes: Changes


def past_imports(book: Book) -> list[PastImport]:
    """All imports that stand, the latest first."""
    with book.read() as db:
        rows = db.execute(
            """SELECT id, at, file, new,
  (SELECT count(*) FROM contacts c WHERE c.import_id = i.id), merged, unchanged, left_out, problems
FROM imports i ORDER BY id DESC"""
        ).fetchall()
    return [
        PastImport(
            row[0],
            datetime.fromisoformat(row[1]),
            row[2],
            row[3],
            row[4],
            row[5],
            row[6],
            row[7],
            tuple(json.loads(row[8])),
        )
        for row in rows
    ]


def take_import_back(book: Book, import_id: int) -> ImportTakenBack:
    """Takes an import back at any time; what the owner changed since stays and is named.

    Raises Refusal where the import no longer stands.
    """
    from callbook.store.taking_back import take_back

    chosen = [one for one in past_imports(book) if one.id == import_id]
    if not chosen:
        raise Refusal("errors.gone")
    large = chosen[0].new > 500
    with book.change("take_import_back", chosen[0].file, large=large) as change:
        result = take_back(change, import_id)
    return ImportTakenBack(result.removed, tuple(result.kept), change.changes)
