"""The crisis: since when customers have to be spoken with anew."""

from __future__ import annotations

from datetime import date

from callbook.core.value import Value


class Crisis(Value):
    """A named crisis with its first day and maybe its last."""

    name: str
    began_on: date
    ended_on: date | None = None
    id: int = 0

    def counts_on(self, day: date) -> bool:
        """Whether the crisis is on: begun by that day and not ended before it."""
        return self.began_on <= day and (self.ended_on is None or self.ended_on >= day)
