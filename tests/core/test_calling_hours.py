"""Calling hours: a question comes first outside them."""

from __future__ import annotations

from datetime import datetime

import pytest

from callbook.core.calling_hours import is_quiet, read_hours
from callbook.core.errors import BadInput
from callbook.core.settings import Settings


@pytest.mark.parametrize(
    ("moment", "quiet"),
    [
        (datetime(2020, 3, 24, 7, 59), True),
        (datetime(2020, 3, 24, 8, 0), False),
        (datetime(2020, 3, 24, 19, 59), False),
        (datetime(2020, 3, 24, 20, 0), True),
        (datetime(2020, 3, 28, 8, 59), True),
        (datetime(2020, 3, 28, 17, 59), False),
        (datetime(2020, 3, 28, 18, 0), True),
        (datetime(2020, 3, 29, 12, 0), True),
    ],
)
def test_quiet_are_nights_late_saturdays_and_sundays(moment: datetime, quiet: bool) -> None:
    assert is_quiet(moment, Settings()) is quiet


def test_the_hours_that_are_set_count() -> None:
    own = Settings().replaced(hours_weekdays="", hours_sunday="11:30–24:00")
    assert is_quiet(datetime(2020, 3, 24, 12, 0), own)
    assert is_quiet(datetime(2020, 3, 29, 11, 29), own)
    assert not is_quiet(datetime(2020, 3, 29, 23, 59), own)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("8-20", "8:00–20:00"),
        ("8 – 20", "8:00–20:00"),
        ("08:30 bis 18 Uhr", "8:30–18:00"),
        ("9.30 to 17.45", "9:30–17:45"),
        ("0-24", "0:00–24:00"),
        ("8:00–20:00", "8:00–20:00"),
        ("", ""),
        (" Nie ", ""),
        ("never", ""),
    ],
)
def test_hours_as_people_write_them(typed: str, kept: str) -> None:
    assert read_hours(typed) == kept


NO_HOURS = ["8", "20-8", "8-8", "8-25", "8:70-9", "24:00-24:30", "acht", "٣-٤"]


@pytest.mark.parametrize("typed", NO_HOURS)
def test_what_are_no_hours_is_refused(typed: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_hours(typed)
    assert typed in refused.value.text("de")
