"""What was entered for contacts that are not shown now; nothing typed is lost by looking away."""

from __future__ import annotations

from callbook.gui.calling.entry import Entry


class Drafts:
    """The entries not yet saved, by contact."""

    def __init__(self) -> None:
        self._entries: dict[int, Entry] = {}

    def of(self, contact_id: int | None) -> Entry:
        """What was entered for a contact; a blank entry if nothing was."""
        return self._entries.get(contact_id or 0, Entry())

    def keep(self, contact_id: int, entry: Entry) -> None:
        """Keep an entry; a blank one is forgotten."""
        if entry.is_blank():
            self._entries.pop(contact_id, None)
        else:
            self._entries[contact_id] = entry
