"""A thread that answers one question at a time, the latest; older ones are forgotten."""

from __future__ import annotations

import sys
from collections.abc import Callable
from queue import SimpleQueue

from PySide6.QtCore import QObject, QThread, Signal

from callbook.core.errors import Refusal
from callbook.gui.collecting import resume_collecting, suspend_collecting
from callbook.gui.jobs import keep_track, lose_track

Question = Callable[[], object]


class _Answering(QThread):
    """One thread for as long as the screen lives, since each opens its own way to the book.

    While it works no garbage is collected, see ``collecting``; while it waits it does nothing.
    """

    answered = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._questions: SimpleQueue[tuple[int, Question] | None] = SimpleQueue()

    def ask(self, ticket: int, question: Question) -> None:
        """Answer this next, whatever was asked before."""
        self._questions.put((ticket, question))

    def end(self) -> None:
        """Answer nothing any more, and wait for the end."""
        self._questions.put(None)
        self.wait()
        lose_track(self)
        resume_collecting(self)

    def run(self) -> None:
        while True:
            asked = self._questions.get()
            while not self._questions.empty():
                asked = self._questions.get()
            if asked is None:
                return
            ticket, question = asked
            try:
                answer = question()
            except BaseException as error:  # told in the window's thread, like any defect
                answer = error
            self.answered.emit(ticket, answer)
            asked = question = answer = None  # type: ignore[assignment]


class Asking(QObject):
    """Asks the book beside the window.

    ``answered`` carries the answer to the latest question only, ``refused`` a Refusal.
    """

    answered = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: _Answering | None = None
        self._ticket = 0
        self._waiting = False

    def ask(self, question: Question) -> None:
        """Ask; what was asked before is answered no more."""
        if self._thread is None or self._thread.isFinished():
            self._thread = _Answering()
            self._thread.answered.connect(self._take)
            keep_track(self._thread)
            self._thread.start()
        self._ticket += 1
        self._waiting = True
        suspend_collecting(self._thread)
        self._thread.ask(self._ticket, question)

    def forget(self) -> None:
        """Want no answer any more."""
        self._waiting = False

    def is_waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._waiting

    def stop(self) -> None:
        """End the thread, as before the book is closed."""
        self.forget()
        if self._thread is not None:
            self._thread.end()
            self._thread = None

    def _take(self, ticket: int, answer: object) -> None:
        if ticket != self._ticket:
            return
        if self._thread is not None:
            resume_collecting(self._thread)
        if not self._waiting:
            return
        self._waiting = False
        if isinstance(answer, Refusal):
            self.refused.emit(answer)
        elif isinstance(answer, BaseException):
            sys.excepthook(type(answer), answer, answer.__traceback__)
        else:
            self.answered.emit(answer)
