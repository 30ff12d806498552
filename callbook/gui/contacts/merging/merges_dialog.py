"""The merges that stand, each to be taken apart again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from callbook.actions import duplicates
from callbook.actions.duplicates import PastMerge
from callbook.core.errors import Refusal
from callbook.gui.contacts.past_dialog import PastDialog
from callbook.gui.contacts.past_rows import PastRow
from callbook.gui.desk import Desk
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look


class MergesDialog(PastDialog):
    """A list of merges; what was changed since stays with the contact that was kept."""

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._desk = desk
        self._formats = LocaleFormats(desk.language)
        self.name_it(
            self.tr("Merged contacts"),
            self.tr("What was changed since a merge stays with the contact that was kept."),
        )
        self.rows.pressed.connect(self._take_apart)
        desk.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        merges = duplicates.past_merges(self._desk.book)
        rows = [PastRow(merge.step_id, self._named(merge), self._when(merge)) for merge in merges]
        self.rows.show_rows(rows, self.tr("Take apart"))
        if not rows and not self.told.text():
            self.tell(self.tr("Nothing is merged."), "soft")

    def _named(self, merge: PastMerge) -> str:
        if merge.many:
            return self.tr("%Ln duplicate(s) merged at once", "", int(merge.subject or 0))
        return merge.subject

    def _when(self, merge: PastMerge) -> str:
        return f"{self._formats.day(merge.at.date())}, {self._formats.clock(merge.at.time())}"

    def _take_apart(self, step_id: int) -> None:
        try:
            self._desk.perform(duplicates.take_apart, step_id)
        except Refusal as refusal:
            self.tell(refusal.text(self._desk.language), "silence")
            return
        self.tell(self.tr("Taken apart. Both are in the list again."))
