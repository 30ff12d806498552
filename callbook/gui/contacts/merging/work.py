"""The long parts of finding and merging duplicates, beside the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from callbook.actions import duplicates
from callbook.core.changes import Changes
from callbook.core.progress import Report
from callbook.core.resemblance import Pair
from callbook.gui.desk import Desk
from callbook.gui.jobs import Latest


class MergingWork(QObject):
    """One piece of work at a time; each ends with a signal of its own, or with ``refused``.

    ``found`` carries all pairs, ``alike_merged`` those that were merged.
    """

    found = Signal(object)
    certain_merged = Signal()
    alike_merged = Signal(object)
    progressed = Signal(int, int)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._finding, self._merging, self._alike = Latest(self), Latest(self), Latest(self)
        for work in (self._finding, self._merging, self._alike):
            work.progressed.connect(self.progressed)
            work.refused.connect(self.refused)
        self._finding.finished.connect(self.found)
        self._merging.finished.connect(self._certain_done)
        self._alike.finished.connect(self._alike_done)

    def find(self) -> None:
        """Look for pairs in the whole book."""
        book = self._desk.book

        def work(report: Report) -> list[Pair]:
            return duplicates.find_duplicates(book, report)

        self._finding.start(work)

    def merge_certain(self, pairs: Sequence[Pair]) -> None:
        """Merge the certain ones, as one step."""
        book = self._desk.book

        def work(report: Report) -> Changes:
            return duplicates.merge_certain(book, pairs, report)

        self._merging.start(work)

    def merge_alike(self, pairs: Sequence[Pair], second_holds: frozenset[str]) -> None:
        """Merge these, each as a step of its own."""
        book = self._desk.book

        def work(report: Report) -> list[Pair]:
            return duplicates.merge_alike(book, pairs, second_holds, report)

        self._alike.start(work)

    def is_running(self) -> bool:
        """Whether anything is under way."""
        return self._finding.is_running() or self.is_writing()

    def is_writing(self) -> bool:
        """Whether contacts are being merged."""
        return self._merging.is_running() or self._alike.is_running()

    def forget(self) -> None:
        """Look no more."""
        self._finding.forget()

    def _certain_done(self, changes: Changes) -> None:
        self._desk.tell(changes)
        self.certain_merged.emit()

    def _alike_done(self, pairs: object) -> None:
        self._desk.tell(Changes("merge", everything=True))
        self.alike_merged.emit(pairs)
