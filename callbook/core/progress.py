"""How a long piece of work tells how far it is."""

from __future__ import annotations

from collections.abc import Callable

Report = Callable[[int, int], None]
"""Called with (done, total); raises Cancelled when the person wants to stop."""


def silent(done: int, total: int) -> None:
    """A report that nobody listens to."""


WHOLE = 1 << 20
"""What a report over several stages counts to."""


def stage(report: Report, begin: float, end: float) -> Report:
    """A report for one stage of a longer piece of work: from one share of the whole to another."""
    if report is silent:
        return silent

    def told(done: int, total: int) -> None:
        share = begin + (end - begin) * (done / total if total else 1)
        report(int(share * WHOLE), WHOLE)

    return told


FIRST_SECONDS = 2.0
"""Before that nobody can say how long it will take, and nobody needs to know."""


def seconds_left(done: int, total: int, elapsed: float) -> int | None:
    """About how many seconds a piece of work still takes, rounded to what a person believes.

    ``elapsed`` is in seconds; None while it is too early to say.
    """
    if elapsed < FIRST_SECONDS or not 0 < done < total:
        return None
    left = elapsed * (total - done) / done
    step = 1 if left < 10 else 5 if left < 60 else 30
    return max(step, round(left / step) * step)
