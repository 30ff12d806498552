"""Acts on many at once: what is quickly done is done at once, the rest beside the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from callbook.core.changes import Changes
from callbook.core.errors import Refusal
from callbook.core.progress import Report
from callbook.gui.desk import Desk
from callbook.gui.jobs import Job
from callbook.store.book import Book

AT_ONCE = 300
"""So many are changed at once, more in a thread of their own."""
AGAIN_MS = 6000
"""Before a message at the foot of the window is gone."""


class Doing(QObject):
    """One long act at a time.

    ``told`` carries a sentence for the person, again and again while what it tells of is under
    way; ``busy`` whether a long act is.
    """

    told = Signal(str)
    busy = Signal(bool)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._words = ""
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._tell)

    def is_busy(self) -> bool:
        """Whether a long act is under way."""
        return self._job is not None

    def do(self, action: Callable[[Book], Changes], count: int, words: str) -> bool:
        """Do something with so many; ``words`` tell of it while it takes its time.

        False if it was refused, or has to wait for another act.
        """
        if count <= AT_ONCE:
            return self._desk.do(action) is not None
        if self._job is not None:
            self.told.emit(self.tr("One moment, the last change is still being made."))
            return False

        def work(_report: Report) -> Changes:
            return action(self._desk.book)

        self.start(work, words).finished.connect(self._done)
        return True

    def start(self, work: Callable[[Report], object], words: str = "") -> Job:
        """Begin a long piece of work; of its end only whoever began it is told."""
        self._job = job = Job(work, self)
        for ended in (job.finished, job.cancelled, job.failed, job.refused):
            ended.connect(self._ended)
        job.refused.connect(self._refused)
        self.busy.emit(True)
        job.start()
        self._words = words
        if words:
            self._tell()
            self._again.start()
        return job

    def stop(self) -> None:
        """Wait for what is under way, as before the book is closed."""
        if self._job is not None:
            self._job.stop()

    def _tell(self) -> None:
        self.told.emit(self._words)

    def _ended(self) -> None:
        self._again.stop()
        self._job = None
        self.busy.emit(False)

    def _done(self, changes: Changes) -> None:
        # The window tells of every act on contacts, with its way back.
        self._desk.tell(changes)

    def _refused(self, refusal: Refusal) -> None:
        self._desk.refused.emit(refusal.text(self._desk.language))
