"""Settings and crises of a book, as values."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from callbook.core.crisis import Crisis
from callbook.core.settings import Settings

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from callbook.store.change import Change


def read_settings(db: sqlite3.Connection) -> Settings:
    """What the owner has set, with the defaults for all else."""
    stored: dict[str, str] = dict(db.execute("SELECT key, value FROM settings"))
    (begun_on,) = db.execute("SELECT begun_on FROM book").fetchone()
    values: dict[str, Any] = {"begun_on": date.fromisoformat(begun_on)}
    for name, default in Settings.defaults.items():
        text = stored.get(name)
        if text is None:
            continue
        if name == "working_days":
            values[name] = tuple(int(day) for day in text)
        elif isinstance(default, int):
            values[name] = int(text)
        else:
            values[name] = text
    return Settings(**values)


def write_setting(change: Change, name: str, value: str) -> None:
    """Sets one setting; ``working_days`` as the digits of its weekdays, Monday 0."""
    from callbook.store import tables

    rows = change.rows(tables.settings, tables.settings.c.key == name)
    if rows:
        change.update(tables.settings, rows[0]["id"], value=value)
    else:
        change.insert(tables.settings, {"key": name, "value": value})


def further_setting(db: sqlite3.Connection, key: str) -> str:
    """What is kept under a key that is no field of the settings; empty if nothing is."""
    row = db.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else ""


def write_further_setting(change: Change, key: str, value: str) -> None:
    """Keeps something under a key of its own; an empty value leaves nothing."""
    from callbook.store import tables

    if value:
        write_setting(change, key, value)
        return
    for row in change.rows(tables.settings, tables.settings.c.key == key):
        change.delete(tables.settings, row["id"])


def crises(db: sqlite3.Connection) -> list[Crisis]:
    """All crises, the latest beginning first."""
    rows = db.execute(
        "SELECT name, began_on, ended_on, id FROM crises ORDER BY began_on DESC, id DESC"
    )
    return [
        Crisis(name, date.fromisoformat(began), date.fromisoformat(end) if end else None, row_id)
        for name, began, end, row_id in rows
    ]


def known_holidays(
    db: sqlite3.Connection, country: str, region: str, years: range
) -> frozenset[date] | None:
    """The public holidays of some years as the book keeps them; None if a year is missing."""
    rows = db.execute(
        """SELECT days FROM public_holidays
WHERE country = ? AND region = ? AND year BETWEEN ? AND ?""",
        (country, region, years[0], years[-1]),
    ).fetchall()
    if len(rows) < len(years):
        return None
    return frozenset(date.fromisoformat(day) for row in rows for day in row[0].split())


def keep_holidays(
    connection: Connection, country: str, region: str, days_of: Mapping[int, Iterable[date]]
) -> None:
    """Writes the public holidays of some years down."""
    connection.exec_driver_sql(KEEP_HOLIDAYS, holiday_rows(country, region, days_of))


KEEP_HOLIDAYS = "INSERT OR REPLACE INTO public_holidays VALUES (?, ?, ?, ?)"


def holiday_rows(
    country: str, region: str, days_of: Mapping[int, Iterable[date]]
) -> list[tuple[str, str, int, str]]:
    """The public holidays of some years as the rows of their table."""
    return [
        (country, region, year, " ".join(day.isoformat() for day in sorted(days)))
        for year, days in days_of.items()
    ]
