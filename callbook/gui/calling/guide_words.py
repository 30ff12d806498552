"""The words of the guide that fits a contact, and the voicemail once that is the outcome."""

from __future__ import annotations

from callbook.actions.guides import guide
from callbook.actions.owner import crisis
from callbook.core.calls import CallOutcome
from callbook.core.contacts import Contact
from callbook.core.guides import GuideName, filled, guide_for, title, words_for
from callbook.gui.desk import Desk


def guide_words(
    desk: Desk, contact: Contact, outcome: CallOutcome | None
) -> tuple[GuideName, str, list[str]]:
    """Which guide it is, what it is called, and its steps filled for this contact."""
    name = guide_for(contact.kind, outcome)
    words = words_for(contact, desk.settings.company, desk.language)
    steps = [filled(step, words) for step in guide(desk.book, name, desk.language)]
    calm = crisis(desk.book, desk.today()) is None
    return name, title(name, desk.language, calm=calm), steps
