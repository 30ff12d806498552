"""One step back and one step forth: each act is told at the foot, with the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callbook.core.changes import Changes
from callbook.gui.desk import Desk
from callbook.gui.widgets.toasts import Toast

if TYPE_CHECKING:
    from callbook.gui.doing import Doing


class Steps(QObject):
    """Undo and redo of the window, told in its toast.

    While ``telling`` says so, every act on a contact is told as well, with its way back.
    """

    def __init__(self, desk: Desk, toast: Toast, telling: Callable[[], bool]) -> None:
        super().__init__(toast)
        self._desk = desk
        self._toast = toast
        self._stepping = False
        self._back = True
        self._name, self._backward = "", True
        self._doing: Doing | None = None
        self._telling = telling
        toast.acted.connect(self._act)
        desk.changed.connect(self._tell_change)

    def is_busy(self) -> bool:
        """Whether a step is under way beside the window."""
        return self._doing is not None and self._doing.is_busy()

    def undo(self) -> None:
        """Take back the last act and say which it was."""
        name = self._desk.undo_name()
        if name is None:
            self._toast.tell(self.tr("There is nothing to take back."))
        else:
            self._step(name, back=True)

    def redo(self) -> None:
        """Do again what was taken back last."""
        name = self._desk.redo_name()
        if name is None:
            self._toast.tell(self.tr("There is nothing to do again."))
        else:
            self._step(name, back=False)

    def explain(self, words: str) -> None:
        """Tell the last act in other words, with the same way back."""
        self._offer(words, back=True)

    def _step(self, name: str, *, back: bool) -> None:
        """A step at once, or, where it is about very many, beside the window."""
        # Imported late: neither is a matter of the first paint.
        from callbook.actions import undoing
        from callbook.gui.doing import AT_ONCE, Doing

        if self.is_busy():
            self._toast.tell(self.tr("One moment, the last change is still being made."))
            return
        size = undoing.undo_size if back else undoing.redo_size
        self._name, self._backward = name, back
        if size(self._desk.book) <= AT_ONCE:
            self._stepping = True
            try:
                changes = self._desk.undo() if back else self._desk.redo()
            finally:
                self._stepping = False
            self._played(changes)
            return
        if self._doing is None:
            self._doing = Doing(self._desk, self)
            self._doing.told.connect(self._toast.tell)
        step, book = undoing.undo if back else undoing.redo, self._desk.book

        def work(_report: object) -> Changes | None:
            return step(book)

        words = self.tr("Being taken back: {0}") if back else self.tr("Being done again: {0}")
        self._doing.start(work, words.format(name)).finished.connect(self._ended)

    def _ended(self, changes: Changes | None) -> None:
        """What was played beside the window has ended."""
        if changes is not None:
            self._stepping = True
            try:
                self._desk.tell(changes)
            finally:
                self._stepping = False
        self._played(changes)

    def _played(self, changes: Changes | None) -> None:
        if changes is not None:
            back = self._backward
            words = self.tr("Taken back: {0}") if back else self.tr("Done again: {0}")
            self._offer(words.format(self._name), back=not back)

    def _tell_change(self, changes: Changes) -> None:
        about_somebody = bool(changes.calls or changes.contacts or changes.follow_ups)
        if self._stepping or not self._telling() or not about_somebody:
            return
        name = self._desk.undo_name()
        if name:
            self._offer(name, back=True)

    def _offer(self, text: str, *, back: bool) -> None:
        self._back = back
        self._toast.tell(text, self.tr("Undo") if back else self.tr("Redo"))

    def _act(self) -> None:
        if self._back:
            self.undo()
        else:
            self.redo()
