"""Follow-ups out of the book: into a calendar file, or as lines of text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from callbook.actions.follow_ups import each
from callbook.core.catalogue import say
from callbook.core.formats import Formats
from callbook.core.promises import Promise, as_line, origin
from callbook.files import ics_export
from callbook.files.ics_export import Event
from callbook.store.book import Book


def export_calendar(
    book: Book, file: Path, ids: Sequence[int], language: str, formats: Formats, now: datetime
) -> int:
    """Writes some follow-ups to an .ics file and returns how many.

    Raises Refusal where the file cannot be written.
    """
    events = (_event(promise, now.date(), language, formats) for promise in each(book, ids))
    return ics_export.write(events, file, say(language, "follow_ups.calendar"), now)


def as_text(book: Book, ids: Sequence[int], today: date, language: str, formats: Formats) -> str:
    """Some follow-ups as lines to read, to be pasted anywhere."""
    return "\n".join(as_line(promise, today, language, formats) for promise in each(book, ids))


def _event(promise: Promise, today: date, language: str, formats: Formats) -> Event:
    key = "event_promised" if promise.promised else "event"
    title = say(language, f"follow_ups.{key}", name=promise.who)
    parts = (
        promise.text.strip(),
        promise.number(language),
        origin(promise, today, language, formats),
    )
    # Neither the day nor any word is part of the key: moved, it is still the same event.
    made = f"{promise.id}/{promise.contact_id}/{promise.made_at.isoformat()}"
    return Event(made, promise.due, title, "\n".join(part for part in parts if part))
