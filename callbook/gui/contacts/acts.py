"""What is done to whoever is selected: at once, or beside the window where they are many."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from callbook.actions import calling, listing
from callbook.actions.listing import ManyEdit
from callbook.core.changes import Changes
from callbook.core.progress import Report
from callbook.gui.desk import Desk
from callbook.gui.doing import Doing
from callbook.gui.formats import key_text
from callbook.gui.theme import Look
from callbook.gui.widgets.questions import AskFirst

if TYPE_CHECKING:
    from callbook.files.exporting import Version
    from callbook.store.book import Book


class Acts(Doing):
    """Edits, archives, deletes and exports contacts."""

    def __init__(self, desk: Desk, look: Look, over: QWidget) -> None:
        super().__init__(desk, over)
        self._look = look
        self._over = over
        self._ids: Sequence[int] = ()
        self._path = Path()
        self._question: AskFirst | None = None

    def edit(self, ids: Sequence[int], edit: ManyEdit) -> None:
        """Set something on all of them."""
        self._do(partial(listing.edit_many, ids=ids, edit=edit), len(ids))

    def make_customers(self, ids: Sequence[int]) -> None:
        """Make customers of those who are prospects."""
        from callbook.actions.prospects import make_customers

        if ids:
            self._do(partial(make_customers, ids=ids, today=self._desk.today()), len(ids))

    def archive(self, ids: Sequence[int]) -> None:
        """Put them out of every list."""
        now = self._desk.now()
        if len(ids) == 1:
            self._desk.do(calling.archive, ids[0], now)
        else:
            self._do(partial(listing.archive_many, ids=ids, now=now), len(ids))

    def unarchive(self, ids: Sequence[int]) -> None:
        """Bring them back."""
        if len(ids) == 1:
            self._desk.do(calling.unarchive, ids[0])
        else:
            self._do(partial(listing.unarchive_many, ids=ids), len(ids))

    def ask_block(self, contact_id: int, name: str) -> None:
        """Ask once, and for the reason, before somebody is called no more."""
        words = self.tr("{0} wants no more calls and leaves every list. Is that right?")
        yes, reason = self.tr("No more calls"), self.tr("Reason, if they gave one")
        self._ids = (contact_id,)
        self._ask(words.format(shortened(name)), yes, self._block, line=reason)

    def unblock(self, contact_id: int) -> None:
        """Allow calls again."""
        self._desk.do(calling.unblock, contact_id)

    def ask_delete(self, ids: Sequence[int], name: str = "") -> None:
        """Ask once before contacts are deleted with all that was said."""
        if not ids:
            return
        self._ids = ids
        undo = key_text(QKeySequence(QKeySequence.StandardKey.Undo))
        if len(ids) == 1 and name:
            words = self.tr(
                "Delete {0} with all calls and follow-ups? Archiving would keep them; "
                "deleting can be undone with {1}."
            ).format(shortened(name), undo)
        else:
            words = self.tr(
                "Delete %Ln contact(s) with all calls and follow-ups? Archiving would keep them; "
                "deleting can be undone with {0}.",
                "",
                len(ids),
            ).format(undo)
        self._ask(words, self.tr("Delete"), self._delete, careful=True)

    def ask_export(self, ids: Sequence[int]) -> None:
        """Ask where to, in which format."""
        # Imported late, as all that only an export needs.
        from callbook.gui.contacts.export_dialog import ExportDialog

        self._ids = ids
        dialog = ExportDialog(self.tr("Contacts"), self._over)
        dialog.picked.connect(self.export_to)
        dialog.open()

    def export_to(self, file: str, card_version: Version) -> None:
        """Write those chosen last to a file."""
        from callbook.actions import exporting

        if self.is_busy():
            return
        self._path = path = Path(file)
        ids, language, book = list(self._ids), self._desk.language, self._desk.book

        def work(_report: Report) -> int:
            return exporting.export_some(book, path, language, ids, card_version=card_version)

        self.start(work).finished.connect(self._exported)

    def _ask(
        self,
        words: str,
        yes: str,
        then: Callable[[], None],
        line: str = "",
        *,
        careful: bool = False,
    ) -> None:
        over = self._over
        self._question = AskFirst(self._look, words, yes, over, line=line, careful=careful)
        self._question.accepted.connect(then)
        self._question.open()

    def _block(self) -> None:
        reason = self._question.line.text().strip() if self._question is not None else ""
        self._desk.do(calling.block, self._ids[0], self._desk.today(), reason)

    def _delete(self) -> None:
        self._do(partial(listing.delete_many, ids=list(self._ids)), len(self._ids))

    def _do(self, action: Callable[[Book], Changes], count: int) -> None:
        self.do(action, count, self.tr("%Ln contact(s) are being changed …", "", count))

    def _exported(self, count: int) -> None:
        words = self.tr("%Ln contact(s) written to {0}.", "", count)
        self.told.emit(words.format(self._path.name))


def shortened(name: str) -> str:
    """A name that fits into a sentence."""
    name = " ".join(name.split())
    return name if len(name) <= 60 else f"{name[:58]} …"
