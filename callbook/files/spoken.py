"""The day of the last conversation, as an export tells it."""

from __future__ import annotations

from datetime import date

from callbook.core.contacts import Contact


def last_contact(contact: Contact) -> date | None:
    """The later of what an import told and what was logged here; None if never spoken."""
    days = [day for day in (contact.last_contact, contact.last_spoken) if day is not None]
    return max(days, default=None)
