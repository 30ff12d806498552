"""Pair by pair: what was decided of each, and the way back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from callbook.core.resemblance import Pair


@dataclass(frozen=True, slots=True)
class _Step:
    """One decision, about one pair or several; ``merged`` is empty for "not the same"."""

    places: frozenset[int]
    merged: tuple[Pair, ...]


class Decisions:
    """The pairs to ask about, one after the other; merged contacts stand for each other."""

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self._pairs = list(pairs)
        self._steps: list[_Step] = []
        self._into: dict[int, int] = {}
        self._closed: frozenset[int] = frozenset()

    def total(self) -> int:
        """How many pairs there are."""
        return len(self._pairs)

    def number(self) -> int:
        """The number of the pair that is asked about, counted from 1."""
        place = self._place()
        return len(self._pairs) if place is None else place + 1

    def merged(self) -> int:
        """How many were merged."""
        return sum(len(step.merged) for step in self._steps)

    def current(self) -> Pair | None:
        """The pair to decide about, by whom its contacts have become; None after the last."""
        place = self._place()
        return self._resolved(place) if place is not None else None

    def alike(self) -> list[Pair]:
        """The pair to decide about and all after it that resemble each other the same way."""
        return [self._resolved(place) for place in self._alike_places()]

    def merge(self, merged: Iterable[Pair]) -> None:
        """These were merged: the current pair, or with more than one all that are alike."""
        pairs = tuple(merged)
        self._note(pairs, self._alike_places() if len(pairs) != 1 else self._current_place())

    def skip(self, *, alike: bool) -> None:
        """The current pair is not the same, or none of those that are alike is."""
        self._note((), self._alike_places() if alike else self._current_place())

    def back(self) -> int | None:
        """Forget the last decision; how many merges have to be taken back, None for no step."""
        if not self._steps:
            return None
        step = self._steps.pop()
        self._work_out()
        return len(step.merged)

    def _note(self, merged: tuple[Pair, ...], places: Iterable[int]) -> None:
        self._steps.append(_Step(frozenset(places), merged))
        self._work_out()

    def _work_out(self) -> None:
        self._closed = frozenset[int]().union(*(step.places for step in self._steps))
        merged = (pair for step in self._steps for pair in step.merged)
        self._into = {pair.second: pair.first for pair in merged}

    def _place(self) -> int | None:
        return next((n for n in range(len(self._pairs)) if self._is_open(n)), None)

    def _current_place(self) -> list[int]:
        place = self._place()
        return [] if place is None else [place]

    def _alike_places(self) -> list[int]:
        first = self._place()
        if first is None:
            return []
        why = self._pairs[first].why
        rest = range(first, len(self._pairs))
        return [n for n in rest if self._pairs[n].why is why and self._is_open(n)]

    def _is_open(self, place: int) -> bool:
        if place in self._closed:
            return False
        pair = self._resolved(place)
        return pair.first != pair.second

    def _resolved(self, place: int) -> Pair:
        pair = self._pairs[place]
        return replace(pair, first=self._who(pair.first), second=self._who(pair.second))

    def _who(self, contact_id: int) -> int:
        """Whom a contact was merged into."""
        while contact_id in self._into:
            contact_id = self._into[contact_id]
        return contact_id
