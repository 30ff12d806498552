"""The owner's working days: from what the book keeps, else worked out."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date

from callbook.core.settings import Settings
from callbook.core.working_days import Calendar, public_holidays
from callbook.store import settings as stored
from callbook.store.book import Book


def calendar(db: sqlite3.Connection, settings: Settings, today: date) -> Calendar:
    """Working days around today: of last year, this year and the next."""
    years = range(max(1, today.year - 1), min(9999, today.year + 1) + 1)
    days = stored.known_holidays(db, settings.country, settings.region, years)
    if days is None:
        days = frozenset(
            day
            for year in years
            for day in public_holidays(settings.country, settings.region, year)
        )
    return Calendar(settings.working_days, days)


def keep_holidays(book: Book, settings: Settings, years: Iterable[int]) -> None:
    """Works the public holidays of some years out and keeps them in the book.

    Raises Refusal for a country or region that nobody knows.
    """
    from callbook.store.change import writing

    country, region = settings.country, settings.region
    days_of = {year: public_holidays(country, region, year) for year in years}
    with writing(book) as connection:
        stored.keep_holidays(connection, country, region, days_of)
