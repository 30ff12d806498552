"""Best times: when a contact was reached, and when people are, as far as calls can tell.

A claim is made only with enough calls behind it; without it nothing is said. Bands of two
hours begin at odd hours (7–9, 9–11 …). How often a band reaches somebody is smoothed by a
beta prior around the share of all the calls looked at, so that one lucky call is no rule.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from callbook.core.calls import IN_VAIN, CallOutcome, Channel
from callbook.core.catalogue import say

FEWEST = 5
"""So many calls stand behind every claim, at least."""
LEAST_REACHED = 2
"""Reached once is no habit."""
WEIGHT = 4.0
"""How many calls the prior weighs."""
LATEST_OF_ALL = 3000
"""So many of the latest calls tell of people in general."""

ANSWERED = frozenset({CallOutcome.REACHED, CallOutcome.CALLBACK, CallOutcome.DECLINED})


class Attempt(NamedTuple):
    """An outgoing call by telephone: when, and whether somebody answered."""

    at: datetime
    answered: bool


@dataclass(frozen=True, slots=True)
class BestTime:
    """A band of two hours from the hour ``begin`` on; ``own`` if the contact's own calls say so.

    ``answered`` of ``calls`` in this band were answered.
    """

    begin: int
    own: bool
    answered: int
    calls: int

    @property
    def end(self) -> int:
        """The hour at which the band ends."""
        return min(24, self.begin + 2)


def attempt(
    at: datetime, outcome: CallOutcome, channel: Channel, *, incoming: bool
) -> Attempt | None:
    """What a call tells; None for those that tell nothing of when to call.

    A call that came in has no failures beside it, and a wrong number reaches nobody there.
    """
    if incoming or channel is not Channel.PHONE:
        return None
    if outcome not in ANSWERED and outcome not in IN_VAIN:
        return None
    return Attempt(at, outcome in ANSWERED)


def best_time(own: Iterable[Attempt], general: BestTime | None = None) -> BestTime | None:
    """The best time to call a contact: from own calls if they suffice, else the ``general`` one.

    Own calls suffice from ``FEWEST`` on; then they alone decide, be it that they show no
    band in which most calls were answered.
    """
    calls = list(own)
    return _own(calls) if len(calls) >= FEWEST else general


def best_of_all(everybody: Iterable[Attempt]) -> BestTime | None:
    """The best time to call anybody: a band with ``FEWEST`` calls, better than the average."""
    calls = list(everybody)
    if len(calls) < FEWEST:
        return None
    share = sum(call.answered for call in calls) / len(calls)
    better = [
        BestTime(begin, False, answered, tried)
        for begin, (answered, tried) in _bands(calls).items()
        if tried >= FEWEST and answered >= LEAST_REACHED and answered > share * tried
    ]
    return _first(better, share)


def words(best: BestTime | None, language: str) -> str:
    """The best time in words: "meist 9–11 Uhr erreicht"; nothing where there is no claim."""
    if best is None:
        return ""
    key = "best_own" if best.own else "best_of_all"
    return say(language, f"reasons.{key}", begin=best.begin, end=best.end)


def _own(calls: list[Attempt]) -> BestTime | None:
    bands = _bands(calls)
    share = sum(call.answered for call in calls) / len(calls)
    likely = [
        BestTime(begin, True, answered, tried)
        for begin, (answered, tried) in bands.items()
        if answered >= LEAST_REACHED and answered * 2 > tried
    ]
    return _first(likely, share)


def _bands(calls: Iterable[Attempt]) -> dict[int, tuple[int, int]]:
    """Answered and all calls of each band, by the hour at which it begins."""
    bands: dict[int, tuple[int, int]] = {}
    for at, answered in calls:
        begin = at.hour - 1 + at.hour % 2
        if begin < 0:
            continue  # Midnight: a call whose hour nobody knew.
        before, tried = bands.get(begin, (0, 0))
        bands[begin] = (before + answered, tried + 1)
    return bands


def _first(found: list[BestTime], share: float) -> BestTime | None:
    """The band with the best smoothed share; of equals the one with more calls, the earlier."""

    def rank(band: BestTime) -> tuple[float, int, int]:
        smoothed = (band.answered + share * WEIGHT) / (band.calls + WEIGHT)
        return smoothed, band.calls, -band.begin

    return max(found, key=rank, default=None)
