"""A thread that answers one question at a time, the latest; older ones are forgotten."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from callbook.core.errors import Refusal
from callbook.gui.jobs import resume_collecting, suspend_collecting

Question = Callable[[], object]


class _Answering(QThread):
    """One thread for as long as the screen lives, since each opens its own way to the book.

    While it works no cycles are collected, see ``jobs``; while it waits it does nothing.
    """

    answered = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._changed = threading.Condition()
        self._asked: tuple[int, Question] | None = None
        self._ended = self._busy = False

    def ask(self, ticket: int, question: Question) -> None:
        """Answer this next, whatever was asked before."""
        with self._changed:
            self._asked = (ticket, question)
            self._changed.notify()

    def is_idle(self) -> bool:
        """Whether everything asked has been answered."""
        with self._changed:
            return self._asked is None and not self._busy

    def end(self) -> None:
        """Answer nothing any more."""
        with self._changed:
            self._ended = True
            self._changed.notify()

    def run(self) -> None:
        while True:
            with self._changed:
                while self._asked is None and not self._ended:
                    self._changed.wait()
                if self._ended or self._asked is None:
                    return
                (ticket, question), self._asked = self._asked, None
                self._busy = True
            try:
                answer = question()
            except BaseException as error:  # told in the window's thread, like any defect
                answer = error
            with self._changed:
                self._busy = False
            self.answered.emit(ticket, answer)
            del question, answer


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
        if self._thread is None:
            self._thread = _Answering(self)
            self._thread.answered.connect(self._take)
            self._thread.start()
        self._ticket += 1
        self._waiting = True
        suspend_collecting(self)
        self._thread.ask(self._ticket, question)

    def forget(self) -> None:
        """Want no answer any more."""
        self._ticket += 1
        self._waiting = False

    def is_waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._waiting

    def stop(self) -> None:
        """End the thread, as before the book is closed."""
        self.forget()
        if self._thread is not None:
            self._thread.end()
            self._thread.wait()
            self._thread = None
            resume_collecting(self)

    def _take(self, ticket: int, answer: object) -> None:
        if self._thread is not None and self._thread.is_idle():
            resume_collecting(self)
        if ticket != self._ticket:
            return
        self._waiting = False
        if isinstance(answer, Refusal):
            self.refused.emit(answer)
        elif isinstance(answer, BaseException):
            sys.excepthook(type(answer), answer, answer.__traceback__)
        else:
            self.answered.emit(answer)
