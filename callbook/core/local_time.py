"""What time it is where a number rings."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

NOWHERE = "Etc/Unknown"
ONE_ZONE = {"DE": "+49", "AT": "+43", "CH": "+41", "LI": "+423", "LU": "+352"}
"""Countries of one time: at home there nobody needs the library of the world's time zones."""


def is_home(e164: str, home: str) -> bool:
    """Whether a number surely rings where it is as late as at home, a country."""
    code = ONE_ZONE.get(home)
    return code is not None and e164.startswith(code)


def zones_of(e164: str) -> tuple[str, ...]:
    """The time zones in which a number may ring, by their IANA names; none where unknown."""
    # Imported late: a library of its own that few calls need.
    from phonenumbers import NumberParseException, parse
    from phonenumbers.timezone import time_zones_for_number

    try:
        found = time_zones_for_number(parse(e164))
    except NumberParseException:
        return ()
    return tuple(zone for zone in found if zone != NOWHERE)


def times_there(zones: Iterable[str], here: datetime) -> tuple[datetime, datetime] | None:
    """The earliest and the latest local time in some zones, at a moment that knows its own.

    None where all of them have the time that it is here, and where one is not known.
    """
    try:
        there = [here.astimezone(ZoneInfo(zone)) for zone in zones]
    except (LookupError, OSError, ValueError):
        return None
    if all(moment.utcoffset() == here.utcoffset() for moment in there):
        return None
    there.sort(key=_offset)
    return there[0], there[-1]


def _offset(moment: datetime) -> float:
    offset = moment.utcoffset()
    return offset.total_seconds() if offset is not None else 0.0
