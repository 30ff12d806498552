"""Long pieces of work beside the window, one thread each, with progress and a way to stop."""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import monotonic
from typing import Protocol

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from callbook.core.errors import Cancelled, Refusal
from callbook.core.progress import Report
from callbook.gui.collecting import resume_collecting, suspend_collecting

_STEP_S = 0.04
PAINTED_MS = 60
"""By then what was just shown is painted; a thread beside it would make that stutter."""
SHARED_S = 0.0005
"""So long a thread keeps Python while the window's wants it: to paint a list it has to come by
it many times over, each time after Python's own five milliseconds."""


class _Run(QThread):
    """The thread of one job; its signals are delivered in the window's thread.

    No garbage is collected while it runs, see ``collecting``. It lives until it ends, whoever
    forgets it.
    """

    progressed = Signal(int, int)

    def __init__(self, work: Callable[[Report], object]) -> None:
        super().__init__()
        self._work = work
        self._last = 0.0
        self.result: object = None
        self.error: BaseException | None = None

    def begin(self) -> None:
        """Start the thread."""
        keep_track(self)
        suspend_collecting(self)
        self.finished.connect(self.leave)
        self.start()

    def end(self) -> None:
        """Cancel the work and wait for its end."""
        self.requestInterruption()
        self.wait()
        self.leave()

    def leave(self) -> None:
        """In the window's thread: the work has ended."""
        lose_track(self)
        resume_collecting(self)

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
        except (Cancelled, Refusal) as error:
            # Without what led there: all that was being worked with would live on with it.
            self.error = error.with_traceback(None)
        except BaseException as error:  # even a SystemExit must not end in a silent thread
            self.error = error
        finally:
            del self._work  # what it was given ends here, and not in the window's thread


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
        self._run = _Run(work)
        self._waiting = QTimer(self, singleShot=True)
        self._waiting.timeout.connect(self._run.begin)
        self._run.progressed.connect(self.progressed)
        self._run.finished.connect(self._ended)

    def start(self, after_ms: int = 0) -> None:
        """Begin the work, at once or so many milliseconds later."""
        if after_ms:
            self._waiting.start(after_ms)
        else:
            self._run.begin()

    def cancel(self) -> None:
        """Ask the work to stop at its next report; what it had begun is rolled back."""
        if self._waiting.isActive():
            self._waiting.stop()
            self.cancelled.emit()
        else:
            self._run.requestInterruption()

    def is_running(self) -> bool:
        """Whether the work is under way, or about to begin."""
        return self._waiting.isActive() or self._run.isRunning()

    def stop(self) -> None:
        """Cancel and wait for the end, as when the window closes."""
        self.cancel()
        self._run.wait()

    def _ended(self) -> None:
        error, result = self._run.error, self._run.result
        self._run.result = None
        if error is None:
            self.finished.emit(result)
        elif isinstance(error, Cancelled):
            self.cancelled.emit()
        elif isinstance(error, Refusal):
            self.refused.emit(error)
        else:
            self.failed.emit(error)
            sys.excepthook(type(error), error, error.__traceback__)


class Latest(QObject):
    """Jobs of which only the last one counts; the one before is cancelled and forgotten.

    ``ended`` follows whatever became of the job, after ``finished`` or ``refused`` if so.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    def start(self, work: Callable[[Report], object], after_ms: int = 0) -> None:
        """Begin a piece of work in place of the one before, maybe a little later."""
        self.forget()
        self._job = job = Job(work, self)
        job.progressed.connect(self.progressed)
        job.finished.connect(self._finished)
        job.refused.connect(self._refused)
        job.cancelled.connect(self._ended)
        job.failed.connect(self._ended)
        job.start(after_ms)

    def is_running(self) -> bool:
        """Whether the last piece of work is under way."""
        return self._job is not None

    def forget(self) -> None:
        """Cancel what is under way; nothing will be heard of it."""
        if self._job is not None:
            job, self._job = self._job, None
            job.cancel()
            job.deleteLater()

    def _is_done(self) -> bool:
        """Whether it is the last job that ended, and not one that was forgotten."""
        if self._job is None or self.sender() is not self._job:
            return False
        self._job.deleteLater()
        self._job = None
        return True

    def _finished(self, result: object) -> None:
        if self._is_done():
            self.finished.emit(result)
            self.ended.emit()

    def _refused(self, refusal: Refusal) -> None:
        if self._is_done():
            self.refused.emit(refusal)
            self.ended.emit()

    def _ended(self) -> None:
        if self._is_done():
            self.ended.emit()


class Ending(Protocol):
    """A thread that can be asked to end."""

    def end(self) -> None:
        """Cancel what is under way and wait for the end."""


def keep_track(thread: Ending) -> None:
    """Let ``stop_all`` end a thread, and keep it until it has ended, whoever forgets it."""
    _running.add(thread)
    sys.setswitchinterval(SHARED_S)


def lose_track(thread: Ending) -> None:
    """A thread has ended."""
    _running.discard(thread)


def stop_all() -> None:
    """Cancel whatever is under way and wait for it, as before a book is closed."""
    for run in list(_running):
        run.end()


_running: set[Ending] = set()
