"""Rules about contacts as a file tells them."""

from __future__ import annotations

from callbook.core.contacts import Draft


def draft_name(draft: Draft) -> str:
    """What names the contact: its name, else company, else e-mail, else number as typed."""
    if draft.name:
        return draft.name
    if draft.company:
        return draft.company
    if draft.emails:
        return draft.emails[0]
    return draft.phones[0][0] if draft.phones else ""
