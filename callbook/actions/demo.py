"""Sample data: a book of invented businesses, to look around in before one's own is begun."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from callbook.core.errors import BadInput, Refusal
from callbook.core.progress import Report, silent
from callbook.core.settings import Settings
from callbook.core.week import WeekSpan
from callbook.store.book import Book

SAMPLE_CONTACTS = 300
CALLS_EACH = 3
MADE_FOR = "sample_day"
"""The setting that tells a book of sample data, and for which day it was made."""


def make_demo(
    file: Path,
    today: date,
    contacts: int = SAMPLE_CONTACTS,
    language: str = "de",
    report: Report = silent,
    *,
    calls_each: int = CALLS_EACH,
) -> None:
    """Makes a book of sample data around today; it appears whole under its name, or not at all.

    ``calls_each`` is how many calls each contact had before the crisis, on average.
    Raises BadInput for a number of contacts that cannot be, Refusal where a file that is no
    sample book already stands there, and Cancelled when ``report`` does.
    """
    from callbook.core.demo.generator import MOST
    from callbook.store.filling import put_in_place

    if not 1 <= contacts <= MOST:
        raise BadInput(
            "errors.setting_number", name="contacts", value=str(contacts), low=1, high=MOST
        )
    if file.exists() and _made_for(file) is None:
        raise Refusal("errors.demo_over_other", file=str(file))
    unfinished = Path(f"{file}.making")
    try:
        _make(unfinished, today, contacts, language, report, calls_each)
        put_in_place(unfinished, file)
    finally:
        unfinished.unlink(missing_ok=True)


def open_demo(file: Path, today: date, language: str = "de") -> Book:
    """The sample book, made anew if there is none or it was made for another week."""
    from callbook.store.creating import open_file

    bring_to_today(file, today, language=language)
    return open_file(file)


def bring_to_today(
    file: Path, today: date, contacts: int = SAMPLE_CONTACTS, language: str = "de"
) -> None:
    """Makes the sample book if there is none, or if it was made for another week."""
    made_for = _made_for(file) if file.exists() else None
    if made_for is None or WeekSpan.around(made_for).monday != WeekSpan.around(today).monday:
        make_demo(file, today, contacts, language)


def _make(
    file: Path, today: date, contacts: int, language: str, report: Report, calls_each: int
) -> None:
    from callbook.core.crisis import Crisis
    from callbook.core.demo import generator, since, words
    from callbook.core.working_days import Calendar
    from callbook.store.creating import create
    from callbook.store.filling import fill

    first = generator.first_day(today, calls_each)
    holidays_of = _holidays(first, today)
    days = frozenset(day for of_year in holidays_of.values() for day in of_year)
    calendar = Calendar(Settings().working_days, days)
    words_of = 0 if language == "de" else 1
    file.unlink(missing_ok=True)
    create(file, begun_on=first)
    fill(
        file,
        generator.samples(contacts, today, calendar, language, calls_each),
        Crisis(words.CRISIS[words_of], since.began_on(today)),
        {"company": words.OWNER[words_of], "language": language, MADE_FOR: today.isoformat()},
        holidays_of,
        contacts,
        report,
    )


def _holidays(first: date, today: date) -> Mapping[int, frozenset[date]]:
    """The public holidays from the first call on, and for some years to come."""
    from callbook.actions.opening import YEARS_AHEAD
    from callbook.core.working_days import public_holidays

    country, region = Settings().country, Settings().region
    years = range(first.year, today.year + YEARS_AHEAD)
    return {year: public_holidays(country, region, year) for year in years}


def _made_for(file: Path) -> date | None:
    """The day for which a sample book was made; None for any other file."""
    from callbook.store.filling import setting

    text = setting(file, MADE_FOR)
    return date.fromisoformat(text) if text else None
