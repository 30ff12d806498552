"""The problems of an import, packed: a million rows may have several each."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Iterable, Iterator, Sequence
from operator import eq
from typing import overload

from callbook.core.contacts import Problem

PACK = 1000
"""So many problems are packed together, and unpacked when one of them is looked at."""


class PackedProblems(Sequence[Problem]):
    """Problems in the order in which they were met; few of them are objects at a time."""

    def __init__(self, problems: Iterable[Problem] = ()) -> None:
        self._packs: list[bytes] = []
        self._open: list[Problem] = []
        self._looked_at: tuple[int, list[Problem]] = (-1, [])
        self.extend(problems)

    def append(self, problem: Problem) -> None:
        """One more."""
        self._open.append(problem)
        if len(self._open) == PACK:
            facts = [(one.line, one.key, one.facts, one.left_out, one.name) for one in self._open]
            self._packs.append(zlib.compress(pickle.dumps(facts, 5), 1))
            self._open = []

    def extend(self, problems: Iterable[Problem]) -> None:
        """Some more."""
        for problem in problems:
            self.append(problem)

    def between(self, start: int, end: int) -> Iterator[Problem]:
        """Those from one place up to another, a pack at a time."""
        while start < min(end, len(self)):
            pack, first = divmod(start, PACK)
            part = self._pack(pack)[first : first + end - start]
            yield from part
            start += len(part)

    def _pack(self, place: int) -> list[Problem]:
        if place == len(self._packs):
            return self._open
        if self._looked_at[0] != place:
            # Written by ``append`` of this very object: nothing that came from outside.
            facts = pickle.loads(zlib.decompress(self._packs[place]))  # noqa: S301
            self._looked_at = place, [Problem(*each) for each in facts]
        return self._looked_at[1]

    @overload
    def __getitem__(self, index: int) -> Problem: ...
    @overload
    def __getitem__(self, index: slice) -> list[Problem]: ...
    def __getitem__(self, index: int | slice) -> Problem | list[Problem]:
        places = range(len(self))[index]
        if isinstance(places, range):
            return [self._pack(place // PACK)[place % PACK] for place in places]
        return self._pack(places // PACK)[places % PACK]

    def __iter__(self) -> Iterator[Problem]:
        return self.between(0, len(self))

    def __len__(self) -> int:
        return len(self._packs) * PACK + len(self._open)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, PackedProblems):
            return NotImplemented
        return len(self) == len(other) and all(map(eq, self, other))

    __hash__ = None  # type: ignore[assignment]  # it grows
