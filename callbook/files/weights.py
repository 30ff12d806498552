"""What the cells of a sheet weigh in memory once a library has read them."""

from __future__ import annotations

from dataclasses import dataclass

MOST_BYTES = 420_000_000
"""With that, and what an import takes beside it, 300,000 rows of ten columns stay below 0.8 GiB."""
MOST_ROWS, MOST_WIDTH = 1_048_576, 16_384
"""The largest sheet that a spreadsheet can have."""
_CELL, _PLACE = 74, 32
"""Bytes of a filled cell while it is read, and of a place in the sheet, filled or not."""


@dataclass(slots=True)
class Weight:
    """One sheet: filled cells, its rows and columns, and the characters in all its cells."""

    cells: int = 0
    rows: int = 0
    width: int = 0
    characters: int = 0

    def bytes(self) -> int:
        """What the sheet takes at the most while it is read."""
        return self.cells * _CELL + self.rows * self.width * _PLACE + self.characters

    def is_possible(self) -> bool:
        """Whether a spreadsheet can have such a sheet at all."""
        return self.rows <= MOST_ROWS and self.width <= MOST_WIDTH
