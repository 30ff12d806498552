"""Where each line of a long list lies: nearly all have one height, the few others are known."""

from __future__ import annotations

from bisect import bisect_left


class LineHeights:
    """Tops and places of ``count`` lines, in pixels; ``others`` are the places unlike a row."""

    def __init__(self, count: int, row: int, others: list[tuple[int, int]]) -> None:
        self.row = row
        self.count = count
        self._places = [place for place, _ in others]
        self._shifts = []
        shift = 0
        for _, height in others:
            shift += height - row
            self._shifts.append(shift)
        self.total = count * row + shift

    def top(self, place: int) -> int:
        """How far a line is from the top of the list; of the line behind the last: the total."""
        before = bisect_left(self._places, place)
        return place * self.row + (self._shifts[before - 1] if before else 0)

    def place_at(self, y: int) -> int:
        """The line at a height from the top of the list, -1 for none."""
        if not 0 <= y < self.total:
            return -1
        low, high = 0, self.count - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.top(middle) <= y:
                low = middle
            else:
                high = middle - 1
        return low
