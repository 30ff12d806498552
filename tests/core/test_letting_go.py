"""Letting go of very much: nothing is left, and others have their turn meanwhile."""

from __future__ import annotations

from callbook.core.letting_go import PIECE, let_go


class Watched:
    """Notes how many of its kind are left, as it ends."""

    def __init__(self, among: list[Watched], left: list[int]) -> None:
        self._among, self._left = among, left

    def __del__(self) -> None:
        self._left.append(len(self._among))


def test_lists_and_dictionaries_are_empty_afterwards() -> None:
    numbers, squares = list(range(1700)), {number: number * number for number in range(1700)}
    let_go(numbers, squares)
    assert (numbers, squares) == ([], {})


def test_a_list_ends_piece_by_piece() -> None:
    left: list[int] = []
    everybody: list[Watched] = []
    everybody += [Watched(everybody, left) for _ in range(2 * PIECE)]
    let_go(everybody)
    # In one go the list would say already at the first that nothing is left.
    assert (left[0], left[-1]) == (PIECE, 0)
