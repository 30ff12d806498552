"""The call sheet: today's rows or this week's, ready to be drawn."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from callbook.actions.week import week_list
from callbook.core.formats import Formats
from callbook.core.sheet import CallSheet, Scope, sheet_of, sheet_rows
from callbook.store import calls
from callbook.store import settings as stored_settings
from callbook.store import week as stored_week
from callbook.store.book import Book

LAST_CALLS = 4
"""Calls of a contact that are looked through for a note: after a few attempts it still helps."""


def call_sheet(
    book: Book, today: date, now: datetime, scope: Scope, language: str, formats: Formats
) -> CallSheet:
    """The sheet for those who call from paper; ``now`` is the moment of printing.

    Nobody with do_not_call can stand on it: its rows are those of the week list.
    """
    week = week_list(book, today)
    with book.read() as db:
        settings = stored_settings.read_settings(db)
        notes = _notes(db, [row.contact.id for row in sheet_rows(week, scope)])
    return sheet_of(week, scope, now, language, formats, settings, notes)


def chosen_sheet(
    book: Book, ids: Sequence[int], today: date, now: datetime, language: str, formats: Formats
) -> CallSheet:
    """The sheet for contacts chosen by hand, in their order.

    Nobody with do_not_call stands on it, nobody archived, and nobody without a number.
    """
    week = week_list(book, today)
    with book.read() as db:
        settings = stored_settings.read_settings(db)
        found = {one.id: one for one in stored_week.read(db, ids) if one.listed}
        chosen = [found[contact_id] for contact_id in ids if contact_id in found]
        notes = _notes(db, [one.id for one in chosen])
    return sheet_of(week, None, now, language, formats, settings, notes, chosen)


def _notes(db: sqlite3.Connection, contact_ids: Iterable[int]) -> dict[int, str]:
    """The last note of each contact that has one."""
    notes = {}
    for contact_id in contact_ids:
        for call in calls.of_contact(db, contact_id, LAST_CALLS):
            if call.note.strip():
                notes[contact_id] = call.note
                break
    return notes
