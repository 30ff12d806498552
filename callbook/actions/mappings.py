"""Mappings: how a person had a file read counts for the next one with the same headings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from callbook.core.contacts import ContactKind
from callbook.files.columns import Column
from callbook.files.reading import Look, headings_key
from callbook.store import mappings as stored
from callbook.store.book import Book
from callbook.store.change import Change


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What the columns mean, what kind of contacts these are, and whose numbers; None: as found."""

    columns: tuple[Column | None, ...] | None = None
    kind: ContactKind | None = None
    country: str | None = None


AS_FOUND = ColumnMapping()


def recall(book: Book, look: Look) -> ColumnMapping | None:
    """What was said of the last file with these headings; None where nothing was.

    What no longer fits, as a column that an older version knew, counts as not said.
    """
    key = headings_key(look)
    if not key:
        return None
    with book.read() as db:
        content = stored.read(db, key)
    return None if content is None else _mapping(content, len(look.headings))


def remember(change: Change, look: Look, mapping: ColumnMapping) -> None:
    """Keeps a mapping within an import; one that is as found is forgotten."""
    key = headings_key(look)
    if not key:
        return
    if mapping == AS_FOUND:
        stored.write(change, key, None)
        return
    columns = mapping.columns
    content = {
        "columns": columns and [column.value if column else None for column in columns],
        "kind": mapping.kind and mapping.kind.value,
        "country": mapping.country,
    }
    stored.write(change, key, content)


def _mapping(content: Mapping[str, Any], width: int) -> ColumnMapping | None:
    try:
        columns = content.get("columns")
        kind = content.get("kind")
        country = content.get("country")
        found = ColumnMapping(
            tuple(Column(name) if name else None for name in columns) if columns else None,
            ContactKind(kind) if kind else None,
            str(country) if country else None,
        )
    except (TypeError, ValueError):
        return None
    fits = found.columns is None or len(found.columns) <= width
    return found if fits else None
