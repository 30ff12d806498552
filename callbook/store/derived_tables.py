"""The tables that the database keeps true by itself, as ``standings`` describes."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, Text, text

from callbook.store.tables import metadata

standings = Table(
    "standings",
    metadata,
    Column("contact_id", Integer, primary_key=True),
    Column("standing", Integer, nullable=False),
    Column("kind", Integer, nullable=False),
    Column("rank", Integer, nullable=False),
    Column("cadence", Integer, nullable=False),
    Column("spoken_on", Text, nullable=False),
    Column("since_key", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("company_key", Text, nullable=False),
    Column("hold_until", Text, nullable=False),
    Column("postponed", Text, nullable=False),
    Column("tried_on", Text, nullable=False),
    Column("vain_at", Text),
    Column("vain_outcome", Text),
    Column("vain_days", Integer, nullable=False),
    Column("they_call_back", Integer, nullable=False),
    Column("number_id", Integer),
    Column("follow_up_id", Integer),
)
Index(
    "standings_in_order",
    standings.c.standing,
    standings.c.kind,
    standings.c.rank,
    standings.c.cadence,
    standings.c.spoken_on,
    standings.c.since_key,
    standings.c.name_key,
    standings.c.contact_id,
)
Index(
    "standings_held",
    standings.c.hold_until,
    standings.c.standing,
    standings.c.postponed,
    sqlite_where=text("hold_until <> ''"),
)
Index("standings_tried", standings.c.tried_on, sqlite_where=text("tried_on <> ''"))
Index("standings_company", standings.c.company_key, sqlite_where=text("company_key <> ''"))

tallies = Table(
    "tallies",
    metadata,
    Column("standing", Integer, primary_key=True),
    Column("kind", Integer, primary_key=True),
    Column("rank", Integer, primary_key=True),
    Column("cadence", Integer, primary_key=True),
    Column("spoken_on", Text, primary_key=True),
    Column("n", Integer, nullable=False),
    sqlite_with_rowid=False,
)

Index("tallies_by_day", tallies.c.spoken_on, tallies.c.kind, tallies.c.standing, tallies.c.n)

totals = Table(
    "totals",
    metadata,
    Column("standing", Integer, primary_key=True),
    Column("kind", Integer, primary_key=True),
    Column("rank", Integer, primary_key=True),
    Column("cadence", Integer, primary_key=True),
    Column("n", Integer, nullable=False),
    sqlite_with_rowid=False,
)

bulk = Table("bulk", metadata, Column("id", Integer, primary_key=True))
"""Holds a row while a large change runs: the triggers wait, ``standings`` are filled after."""
