"""Collecting what was odd about one row or card."""

from __future__ import annotations

from callbook.core.catalogue import Fact
from callbook.core.contacts import Problem


class Remarks:
    """The problems of one row, in the order in which they were met."""

    __slots__ = ("_problems", "line")

    def __init__(self, line: int) -> None:
        self.line = line
        self._problems: tuple[Problem, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was odd so far."""
        return self._problems

    def add(self, key: str, **facts: Fact) -> None:
        """Something odd; the row is taken in all the same."""
        self._problems += (Problem(self.line, key, tuple(facts.items())),)

    def leave_out(self, key: str, **facts: Fact) -> None:
        """The reason why the row is not taken in; what was odd beside it no longer matters."""
        self._problems = (Problem(self.line, key, tuple(facts.items()), left_out=True),)


def short(text: str) -> str:
    """A text from a file, short enough to stand in a sentence."""
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:59] + "…"
