"""The imports that stand, each to be taken back as a whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from callbook.actions import imports
from callbook.actions.imports import ImportTakenBack, PastImport
from callbook.core.errors import Refusal
from callbook.core.progress import Report
from callbook.gui.contacts.past_dialog import PastDialog
from callbook.gui.contacts.past_rows import PastRow
from callbook.gui.desk import Desk
from callbook.gui.formats import LocaleFormats
from callbook.gui.jobs import Latest
from callbook.gui.theme import Look

NAMED = 12
"""So many of those who stay are named."""


class ImportsDialog(PastDialog):
    """A list of imports; whoever was changed since an import stays and is named."""

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._desk = desk
        self._formats = LocaleFormats(desk.language)
        self._work = Latest(self)
        self._place = 0
        self.name_it(
            self.tr("Past imports"),
            self.tr("Taking an import back removes what it brought. What you changed since stays."),
        )
        self.rows.pressed.connect(self._take_back)
        self._work.finished.connect(self._taken_back)
        self._work.refused.connect(self._refuse)
        desk.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        past = imports.past_imports(self._desk.book)
        rows = [PastRow(one.id, one.file, self._second(one)) for one in past]
        self.rows.show_rows(rows, self.tr("Take back"))
        if not rows and not self.told.text():
            self.tell(self.tr("Nothing has been imported yet."), "soft")

    def _second(self, one: PastImport) -> str:
        when = f"{self._formats.day(one.at.date())}, {self._formats.clock(one.at.time())}"
        parts = (
            when,
            self.tr("%Ln new", "", one.new),
            self.tr("%Ln of them still in the book", "", one.standing)
            if one.standing < one.new
            else "",
            self.tr("%Ln merged", "", one.merged) if one.merged else "",
            self.tr("%Ln left out", "", one.left_out) if one.left_out else "",
        )
        return " · ".join(part for part in parts if part)

    def _take_back(self, import_id: int) -> None:
        if self._work.is_running():
            return
        book = self._desk.book

        def work(_report: Report) -> ImportTakenBack:
            return imports.take_import_back(book, import_id)

        self._place = [row.key for row in self.rows.rows()].index(import_id)
        self.rows.setEnabled(False)
        self.leave.setEnabled(False)
        self.tell(self.tr("The import is being taken back …"), "soft")
        self._work.start(work)

    def _taken_back(self, result: object) -> None:
        self._rest()
        if not isinstance(result, ImportTakenBack):
            return
        words = self.tr("%Ln contact(s) removed.", "", result.removed)
        if result.kept:
            names = ", ".join(" ".join(name.split()) for name in result.kept[:NAMED])
            more = len(result.kept) - NAMED
            if more > 0:
                names += " " + self.tr("and %Ln more", "", more)
            words += " " + self.tr("Changed since, so they stay: {0}.").format(names)
        self.tell(words)
        self._desk.tell(result.changes)
        self._go_on()

    def _refuse(self, refusal: Refusal) -> None:
        self._rest()
        self.tell(refusal.text(self._desk.language), "silence")
        self._go_on()

    def _go_on(self) -> None:
        """Give the keyboard back: what could not be pressed meanwhile had lost it."""
        if not self.rows.focus_at(self._place):
            self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rest(self) -> None:
        self.rows.setEnabled(True)
        self.leave.setEnabled(True)

    def reject(self) -> None:
        """Close, unless an import is just being taken back."""
        if not self._work.is_running():
            super().reject()
