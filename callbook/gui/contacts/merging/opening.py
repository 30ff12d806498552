"""Opening the search for duplicates over any page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from callbook.gui.contacts.merging.dialog import DuplicatesDialog
from callbook.gui.desk import Desk
from callbook.gui.theme import Look


def open_duplicates(desk: Desk, look: Look, over: QWidget) -> DuplicatesDialog:
    """Look for duplicates, with the way to what was merged before."""
    dialog = DuplicatesDialog(desk, look, over)

    def show_merges() -> None:
        from callbook.gui.contacts.merging.merges_dialog import MergesDialog

        MergesDialog(desk, look, dialog).open()

    dialog.merges_wanted.connect(show_merges)
    dialog.open()
    return dialog
