"""The list of imports: what each brought, and what it could not bring."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from callbook.store.change import Change

KEPT_PROBLEMS = 1000
"""So many problems of an import are kept in the book."""


class Entry:
    """An import in the list; it appears there with the first contact that needs it."""

    def __init__(self, change: Change, file: str, at: datetime) -> None:
        self._change = change
        self._file = file
        self._at = at

    @cached_property
    def id(self) -> int:
        """The import's id, by which its contacts know it."""
        from callbook.store.tables import imports

        row = {
            "at": self._at.isoformat(timespec="minutes"),
            "file": self._file,
            "new": 0,
            "merged": 0,
            "unchanged": 0,
            "left_out": 0,
            "problems": "[]",
        }
        return self._change.insert(imports, row)

    def finish(self, counts: tuple[int, int, int, int], problems: Sequence[str]) -> None:
        """Writes what became of the rows; an import that changed nothing leaves no entry."""
        from callbook.store.tables import imports

        if "id" not in self.__dict__:
            return
        new, merged, unchanged, left_out = counts
        self._change.update(
            imports,
            self.id,
            new=new,
            merged=merged,
            unchanged=unchanged,
            left_out=left_out,
            problems=json.dumps(problems[:KEPT_PROBLEMS], ensure_ascii=False),
        )
