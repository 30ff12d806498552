"""The tables of a book.

Days are ISO text, moments local wall time to the minute ("2020-03-24T09:12"), lists JSON.
What the database derives by itself stands in ``derived_tables``; what serves undo is described
in ``journal``.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, Table, Text, text

metadata = MetaData()

book = Table(
    "book",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("begun_on", Text, nullable=False),
    Column("shown_for", Text, nullable=False, server_default="DE"),
)

settings = Table(
    "settings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column("value", Text, nullable=False),
)

crises = Table(
    "crises",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("began_on", Text, nullable=False),
    Column("ended_on", Text),
)

companies = Table(
    "companies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("name_key", Text, nullable=False, index=True),
)

public_holidays = Table(
    "public_holidays",
    metadata,
    Column("country", Text, primary_key=True),
    Column("region", Text, primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("days", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""Worked out once for the years to come, so that no start of the program has to."""

imports = Table(
    "imports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("file", Text, nullable=False),
    Column("new", Integer, nullable=False),
    Column("merged", Integer, nullable=False),
    Column("unchanged", Integer, nullable=False),
    Column("left_out", Integer, nullable=False),
    Column("problems", Text, nullable=False),
)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _flag(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default="0")


def _contact_id(index: bool = True) -> Column[int]:
    return Column("contact_id", ForeignKey("contacts.id"), nullable=False, index=index)


contacts = Table(
    "contacts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("party", Text, nullable=False),
    _text("importance"),
    Column("company_id", ForeignKey("companies.id"), index=True),
    _text("title"),
    _text("given_name"),
    _text("family_name"),
    _text("street"),
    _text("postal_code"),
    _text("city"),
    _text("city_key"),
    _text("country"),
    _text("website"),
    _text("notes"),
    _text("customer_since"),
    Column("cadence_weeks", Integer),
    Column("last_contact", Text),
    _text("own_number"),
    _text("uid"),
    Column("emails", Text, nullable=False, server_default="[]"),
    Column("tags", Text, nullable=False, server_default="[]"),
    _flag("archived"),
    Column("postponed_until", Text),
    _text("postponed_reason"),
    _flag("do_not_call"),
    Column("do_not_call_on", Text),
    _text("do_not_call_reason"),
    Column("import_id", ForeignKey("imports.id"), index=True),
)
Index("contacts_last_contact", contacts.c.last_contact)
Index("contacts_own_number", contacts.c.own_number, sqlite_where=text("own_number <> ''"))
Index("contacts_uid", contacts.c.uid, sqlite_where=text("uid <> ''"))

numbers = Table(
    "numbers",
    metadata,
    Column("id", Integer, primary_key=True),
    _contact_id(),
    Column("position", Integer, nullable=False),
    Column("typed", Text, nullable=False),
    Column("e164", Text),
    _text("extension"),
    _text("label"),
    _text("shown"),
    _flag("doubtful"),
    _flag("wrong"),
)
Index("numbers_e164", numbers.c.e164, sqlite_where=text("e164 IS NOT NULL"))

calls = Table(
    "calls",
    metadata,
    Column("id", Integer, primary_key=True),
    _contact_id(index=False),
    Column("at", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("channel", Text, nullable=False),
    _flag("incoming"),
    Column("minutes", Integer),
    _text("note"),
    Column("number_id", Integer),
    _flag("they_call_back"),
    Column("mood", Text),
    _flag("help_offered"),
    _flag("opportunity_seen"),
    Column("needs", Text, nullable=False, server_default="[]"),
)
Index("calls_of_contact", calls.c.contact_id, calls.c.at, calls.c.id, calls.c.outcome)
Index("calls_by_day", calls.c.at, calls.c.incoming, calls.c.contact_id)

follow_ups = Table(
    "follow_ups",
    metadata,
    Column("id", Integer, primary_key=True),
    _contact_id(index=False),
    Column("due", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    _text("text"),
    Column("call_id", ForeignKey("calls.id"), index=True),
    _flag("promised"),
    Column("ended_at", Text),
    _text("ended_by"),
    Column("ended_call_id", Integer),
)
Index("follow_ups_due", follow_ups.c.due, sqlite_where=text("ended_at IS NULL"))
Index("follow_ups_of_contact", follow_ups.c.contact_id, follow_ups.c.ended_at, follow_ups.c.due)

opportunities = Table(
    "opportunities",
    metadata,
    Column("id", Integer, primary_key=True),
    _contact_id(),
    Column("title", Text, nullable=False),
    Column("value_cents", Integer),
    Column("stage", Text, nullable=False),
    _text("next_step"),
    Column("follow_up_id", ForeignKey("follow_ups.id"), index=True),
    Column("call_id", ForeignKey("calls.id"), index=True),
    Column("opened_on", Text, nullable=False),
    Column("closed_on", Text),
)
Index("opportunities_by_stage", opportunities.c.stage, opportunities.c.opened_on)

mappings = Table(
    "mappings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("headings_key", Text, nullable=False, unique=True),
    Column("content", Text, nullable=False),
)
"""What the columns of a file meant, for the next file with the same headings."""

drafts = Table(
    "drafts",
    metadata,
    Column("contact_id", Integer, primary_key=True),
    Column("content", Text, nullable=False),
)
"""Notes being typed: kept through a crash, no part of the history."""

journal_steps = Table(
    "journal_steps",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("name", Text, nullable=False),
    _text("subject"),
    Column("touched", Text, nullable=False),
    _flag("undone"),
)

Index("journal_undone", journal_steps.c.id, sqlite_where=text("undone = 1"))

journal_rows = Table(
    "journal_rows",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("step_id", ForeignKey("journal_steps.id"), nullable=False, index=True),
    Column("table_name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("first_id", Integer, nullable=False),
    Column("last_id", Integer, nullable=False),
    Column("before", Text),
    Column("after", Text),
    # A number that was removed is found by whose it was: its row is no more.
    Index(
        "journal_of_owner",
        text("json_extract(before, '$[0].contact_id')"),
        sqlite_where=text("table_name = 'numbers' AND kind = 'delete'"),
    ),
)
Index(
    "journal_of_row",
    journal_rows.c.table_name,
    journal_rows.c.kind,
    journal_rows.c.first_id,
    journal_rows.c.last_id,
    sqlite_where=text("table_name = 'contacts' OR table_name = 'numbers'"),
)

JOURNALED = (
    settings,
    crises,
    companies,
    imports,
    contacts,
    numbers,
    calls,
    follow_ups,
    opportunities,
    mappings,
)
