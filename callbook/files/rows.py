"""One row of a table, wherever it comes from."""

from __future__ import annotations

from typing import NamedTuple

MAX_COLUMNS = 2_000


class Row(NamedTuple):
    """One row: its first line (1-based), its cells, and whether a quote was left open in it."""

    line: int
    cells: list[str]
    open_quote: bool = False
