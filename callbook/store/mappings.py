"""Mappings: what the columns of a file meant, kept by its headings."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from callbook.store.change import Change


def read(db: sqlite3.Connection, headings_key: str) -> dict[str, Any] | None:
    """What is kept for files with these headings; None where nothing is."""
    row = db.execute(
        "SELECT content FROM mappings WHERE headings_key = ?", (headings_key,)
    ).fetchone()
    if row is None:
        return None
    content = json.loads(row[0])
    return content if isinstance(content, dict) else None


def write(change: Change, headings_key: str, content: dict[str, Any] | None) -> None:
    """Keeps something for files with these headings, or forgets it with None."""
    from callbook.store.tables import mappings

    rows = change.rows(mappings, mappings.c.headings_key == headings_key)
    text = json.dumps(content, ensure_ascii=False)
    if content is None:
        for row in rows:
            change.delete(mappings, row["id"])
    elif rows:
        change.update(mappings, rows[0]["id"], content=text)
    else:
        change.insert(mappings, {"headings_key": headings_key, "content": text})
