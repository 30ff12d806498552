"""Follow-ups: what was promised for a day, maybe an hour."""

from __future__ import annotations

from datetime import date, datetime, time

from callbook.core.value import Value


class Due(Value):
    """A day, maybe with an hour; a day without an hour comes before the day's hours."""

    day: date
    hour: time | None = None

    def __str__(self) -> str:
        if self.hour is None:
            return self.day.isoformat()
        return f"{self.day.isoformat()}T{self.hour:%H:%M}"

    # All four, since a tuple would compare a missing hour with an hour.
    def __lt__(self, other: tuple[object, ...]) -> bool:
        return str(self) < str(other)

    def __le__(self, other: tuple[object, ...]) -> bool:
        return str(self) <= str(other)

    def __gt__(self, other: tuple[object, ...]) -> bool:
        return str(self) > str(other)

    def __ge__(self, other: tuple[object, ...]) -> bool:
        return str(self) >= str(other)

    @classmethod
    def parse(cls, text: str) -> Due:
        """Reads ``YYYY-MM-DD`` or ``YYYY-MM-DDTHH:MM``; raises ValueError for anything else."""
        if len(text) <= 10:
            return cls(date.fromisoformat(text))
        moment = datetime.fromisoformat(text)
        return cls(moment.date(), moment.time().replace(second=0, microsecond=0))


class FollowUp(Value):
    """A promise to call again; ``made_at`` is the call's moment if it came out of one."""

    id: int
    contact_id: int
    due: Due
    made_at: datetime
    text: str = ""
    call_id: int | None = None
    promised: bool = False
    """Whether a time was agreed with them (outcome CALLBACK), rather than set by the owner."""
