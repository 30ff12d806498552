"""Taking turns with a floor, and what comes out of it."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pair:
    """Medians of what was measured and of its floor, in one unit (milliseconds or MiB)."""

    floor: float
    got: float
    rounds: int

    @property
    def ratio(self) -> float:
        """How many times the floor."""
        return self.got / self.floor


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: a promise and what was measured of it."""

    what: str
    floor: str
    got: str
    ratio: float
    goal: str
    reached: bool
    rounds: int


def timed(act: Callable[[], object]) -> float:
    """Milliseconds that something takes."""
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


def interleaved(
    floor: Callable[[], float], act: Callable[[], float], rounds: int, warm: int = 1
) -> Pair:
    """Both by turns, so that a busy moment of the machine meets both; the first are for warmth."""
    floors, acts = [], []
    gc.collect()
    for turn in range(rounds + warm):
        one, other = floor(), act()
        if turn >= warm:
            floors.append(one)
            acts.append(other)
    return Pair(statistics.median(floors), statistics.median(acts), rounds)


def milliseconds(value: float) -> str:
    """A time as the table shows it."""
    return f"{value:.2f} ms" if value < 100 else f"{value:,.0f} ms"


def times(what: str, floor: str, pair: Pair, most: float) -> Line:
    """A line whose goal is a multiple of the floor."""
    return Line(
        what,
        f"{floor}: {milliseconds(pair.floor)}",
        milliseconds(pair.got),
        pair.ratio,
        f"<= {most:g}x",
        pair.ratio <= most,
        pair.rounds,
    )
