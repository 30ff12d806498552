"""What time it is where a number rings: one zone, several, none, and the same as here."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from callbook.core.local_time import times_there, zones_of

BERLIN = ZoneInfo("Europe/Berlin")
MORNING = datetime(2020, 3, 24, 10, 24, tzinfo=BERLIN)


def there(*zones: str, here: datetime = MORNING) -> str | None:
    times = times_there(zones, here)
    return " ".join(f"{time:%H:%M}" for time in times) if times else None


@pytest.mark.parametrize(
    ("e164", "zones"),
    [
        ("+498999998123", ("Europe/Berlin",)),
        ("+12125550123", ("America/New_York",)),
        ("+442079460123", ("Europe/London",)),
        ("+447700900123", ()),
        ("+49", ()),
        ("110", ()),
        ("", ()),
    ],
)
def test_the_zones_of_a_number(e164: str, zones: tuple[str, ...]) -> None:
    assert zones_of(e164) == zones


def test_a_number_of_a_wide_country_has_several_zones() -> None:
    assert {"Australia/Perth", "Australia/Sydney"} <= set(zones_of("+61491570006"))


def test_another_time_is_told() -> None:
    assert there("Europe/London") == "09:24 09:24"
    assert there("America/New_York") == "05:24 05:24"
    assert there("Asia/Kolkata") == "14:54 14:54"


def test_the_same_time_is_not_told_by_whatever_name() -> None:
    assert there("Europe/Berlin") is None
    assert there("Europe/Vienna", "Europe/Zurich") is None


def test_between_two_changes_of_the_clocks_new_york_is_nearer() -> None:
    assert there("America/New_York", here=MORNING.replace(day=30)) == "04:24 04:24"


def test_several_zones_are_told_from_the_earliest_to_the_latest() -> None:
    assert there("Europe/Lisbon", "Atlantic/Azores") == "08:24 09:24"
    assert there("Europe/Berlin", "Europe/London") == "09:24 10:24"
    assert there("Pacific/Auckland", "Pacific/Honolulu") == "23:24 22:24"


@pytest.mark.parametrize("zones", [(), ("Moon/Tycho",), ("Europe/London", "../etc/passwd")])
def test_what_is_unknown_is_not_told(zones: tuple[str, ...]) -> None:
    assert there(*zones) is None


def test_the_library_of_numbers_is_loaded_with_the_first_question() -> None:
    code = "import sys, callbook.core.local_time; sys.exit('phonenumbers' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
