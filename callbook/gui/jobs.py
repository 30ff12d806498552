"""Long pieces of work beside the window, one thread each, with progress and a way to stop."""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QThread, Signal

from callbook.core.errors import Cancelled, Refusal
from callbook.core.progress import Report

_STEP_S = 0.04


class _Run(QThread):
    """The thread of one job; its signals are delivered in the window's thread."""

    progressed = Signal(int, int)

    def __init__(self, work: Callable[[Report], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._last = 0.0
        self.result: object = None
        self.error: BaseException | None = None

    def report(self, done: int, total: int) -> None:
        """Tell the window how far the work is, a few times a second, and stop if asked to."""
        if self.isInterruptionRequested():
            raise Cancelled
        moment = monotonic()
        if done >= total or moment - self._last >= _STEP_S:
            self._last = moment
            self.progressed.emit(done, total)

    def run(self) -> None:
        """Do the work; whatever it raises is kept for the window's thread."""
        try:
            self.result = self._work(self.report)
        except BaseException as error:  # even a SystemExit must not end in a silent thread
            self.error = error


class Job(QObject):
    """One piece of work in a thread of its own, started once.

    ``work`` is called with a report(done, total). Exactly one of ``finished`` (its result),
    ``refused`` (the Refusal), ``cancelled`` and ``failed`` follows; the last is a defect of
    ours, and goes to the hook for those as well.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    refused = Signal(object)
    cancelled = Signal()
    failed = Signal(object)

    def __init__(self, work: Callable[[Report], object], parent: QObject) -> None:
        super().__init__(parent)
        self._run = _Run(work, self)
        self._run.progressed.connect(self.progressed)
        self._run.finished.connect(self._ended)

    def start(self) -> None:
        """Begin the work."""
        self._run.start()

    def cancel(self) -> None:
        """Ask the work to stop at its next report; what it had begun is rolled back."""
        self._run.requestInterruption()

    def is_running(self) -> bool:
        """Whether the work is under way."""
        return self._run.isRunning()

    def stop(self) -> None:
        """Cancel and wait for the end, as when the window closes."""
        self.cancel()
        self._run.wait()

    def _ended(self) -> None:
        error = self._run.error
        if error is None:
            self.finished.emit(self._run.result)
        elif isinstance(error, Cancelled):
            self.cancelled.emit()
        elif isinstance(error, Refusal):
            self.refused.emit(error)
        else:
            self.failed.emit(error)
            sys.excepthook(type(error), error, error.__traceback__)
