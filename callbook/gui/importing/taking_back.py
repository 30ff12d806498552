"""Taking back what was just taken in: a few rows at once, many beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from callbook.actions import undoing
from callbook.core.changes import Changes
from callbook.core.errors import Refusal
from callbook.core.progress import Report
from callbook.gui.desk import Desk
from callbook.gui.doing import AT_ONCE
from callbook.gui.jobs import Latest


class TakingBack(QObject):
    """Undoes the last step, of which everybody is told.

    ``begun`` tells that it takes its time; ``ended`` follows, with whether it was done.
    """

    begun = Signal()
    ended = Signal(bool)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = Latest(self)
        self._work.finished.connect(self._done)
        self._work.refused.connect(self._refuse)

    def undo(self) -> None:
        """Take back the last act, unless that is just being done."""
        if self._work.is_running():
            return
        book = self._desk.book
        if undoing.undo_size(book) <= AT_ONCE:
            self.ended.emit(self._desk.undo() is not None)
            return

        def work(_report: Report) -> Changes | None:
            return undoing.undo(book)

        self._work.start(work)
        self.begun.emit()

    def _done(self, changes: Changes | None) -> None:
        if changes is not None:
            self._desk.tell(changes)
        self.ended.emit(changes is not None)

    def _refuse(self, refusal: Refusal) -> None:
        self._desk.refused.emit(refusal.text(self._desk.language))
        self.ended.emit(False)
