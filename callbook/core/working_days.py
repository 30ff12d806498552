"""Working days and public holidays: on which days the owner makes calls."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from functools import cache

from callbook.core.errors import BadInput, Refusal

_DAY = timedelta(days=1)


class Calendar:
    """The weekdays on which the owner works (Monday is 0) without the public holidays.

    Raises BadInput if no weekday is a working day, or one of them is none of 0 to 6.
    """

    def __init__(
        self,
        working_weekdays: Collection[int] = (0, 1, 2, 3, 4),
        holidays: Collection[date] = frozenset(),
    ) -> None:
        self.working_weekdays = frozenset(working_weekdays)
        self.holidays = frozenset(holidays)
        if not self.working_weekdays or not self.working_weekdays <= frozenset(range(7)):
            raise BadInput("errors.no_working_weekday")

    def __eq__(self, other: object) -> bool:
        """Two of the same days are one: what was worked out for one holds for the other."""
        return isinstance(other, Calendar) and (
            (self.working_weekdays, self.holidays) == (other.working_weekdays, other.holidays)
        )

    def __hash__(self) -> int:
        return hash((self.working_weekdays, self.holidays))

    def is_working(self, day: date) -> bool:
        """Whether calls are made on that day."""
        return day.weekday() in self.working_weekdays and day not in self.holidays

    def working_days(self, first: date, last: date) -> list[date]:
        """The working days from the first to the last day, both included, in their order."""
        span = (last - first).days + 1
        days = (first + timedelta(days=n) for n in range(span))
        return [day for day in days if self.is_working(day)]

    def after(self, day: date, n: int) -> date:
        """The n-th working day after a day; the day itself for 0.

        Stops at the last day of all time. Raises ValueError for a negative n.
        """
        if n < 0:
            raise ValueError(n)
        while n and day < date.max:
            day += _DAY
            n -= self.is_working(day)
        return day


@cache
def public_holidays(country: str, region: str, year: int) -> frozenset[date]:
    """The public holidays of a year in a country ("DE") and its Land or canton ("BY" or "").

    Raises Refusal for a country or region that the list of holidays does not know.
    """
    import holidays

    code = country.strip().upper()
    try:
        plain = holidays.country_holidays(code, years=year)
    except NotImplementedError:
        raise Refusal("errors.unknown_country", country=country) from None
    if not region.strip():
        return frozenset(plain)
    part = _subdivision(region, code, plain.subdivisions, plain.subdivisions_aliases)
    if part is None:
        raise Refusal("errors.unknown_region", country=code, region=region)
    return frozenset(holidays.country_holidays(code, subdiv=part, years=year))


def _subdivision(
    region: str, country: str, codes: Iterable[str], names: dict[str, str]
) -> str | None:
    """The code for what was typed: "BY", "by", "DE-BY" and "Bayern" mean the same."""
    wanted = region.strip().casefold().removeprefix(country.casefold() + "-")
    for code in codes:
        if code.casefold() == wanted:
            return code
    for name, code in names.items():
        if name.casefold() == wanted:
            return code
    return None
