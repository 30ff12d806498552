"""How one order of keys becomes another by removing, moving and inserting."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Removal:
    """The places ``first`` to ``last`` go."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Move:
    """The line at ``source`` goes to ``target``, counted after it was taken out."""

    source: int
    target: int


@dataclass(frozen=True, slots=True)
class Insertion:
    """New lines come to stand at the places ``first`` to ``last``."""

    first: int
    last: int


def common_ends(old: Sequence[K], new: Sequence[K]) -> tuple[int, int]:
    """How many lines at the top and how many at the foot stay as they are."""
    head = _alike(zip(old, new, strict=False))
    tail = _alike(zip(reversed(old), reversed(new), strict=False))
    return head, min(tail, len(old) - head, len(new) - head)


def _alike(pairs: Iterable[tuple[K, K]]) -> int:
    """How many pairs are alike before the first that is not."""
    count = 0
    for count, (before, after) in enumerate(pairs, 1):
        if before != after:
            return count - 1
    return count


def removals(old: Sequence[K], new: Sequence[K]) -> list[Removal]:
    """The runs of ``old`` that ``new`` does not have, from the last to the first."""
    wanted = set(new)
    return [Removal(a, b) for a, b in reversed(_runs(key not in wanted for key in old))]


def insertions(old: Sequence[K], new: Sequence[K]) -> list[Insertion]:
    """The runs of ``new`` that ``old`` does not have, from the first to the last."""
    known = set(old)
    return [Insertion(a, b) for a, b in _runs(key not in known for key in new)]


def moves(old: Sequence[K], new: Sequence[K], most: int) -> list[Move] | None:
    """As few moves as bring ``old`` into the order of ``new``; both hold the same keys.

    Each move counts from the order that those before it have left. None if more than
    ``most`` are needed: then it is cheaper to lay all out anew.
    """
    place = {key: index for index, key in enumerate(new)}
    staying = set(_longest_rising([place[key] for key in old]))
    if len(new) - len(staying) > most:
        return None
    found = []
    current = list(old)
    for target, key in enumerate(new):
        if place[key] in staying:
            continue
        source = current.index(key)
        del current[source]
        before = 0 if target == 0 else current.index(new[target - 1]) + 1
        current.insert(before, key)
        if source != before:
            found.append(Move(source, before))
    return found


def _runs(flags: Iterator[bool]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for index, flag in enumerate(flags):
        if not flag:
            continue
        if runs and runs[-1][1] == index - 1:
            runs[-1] = (runs[-1][0], index)
        else:
            runs.append((index, index))
    return runs


def _longest_rising(values: Sequence[int]) -> list[int]:
    """The longest rising part of ``values`` (patience sorting): what need not move."""
    tails: list[int] = []
    tail_at: list[int] = []
    before: list[int] = []
    for index, value in enumerate(values):
        length = bisect_left(tails, value)
        before.append(tail_at[length - 1] if length else -1)
        if length == len(tails):
            tails.append(value)
            tail_at.append(index)
        else:
            tails[length], tail_at[length] = value, index
    rising: list[int] = []
    index = tail_at[-1] if tail_at else -1
    while index >= 0:
        rising.append(values[index])
        index = before[index]
    return rising
