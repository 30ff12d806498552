"""One step back and one step forth: each act is told at the foot, with the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from callbook.core.changes import Changes
from callbook.gui.desk import Desk
from callbook.gui.widgets.toasts import Toast


class Steps(QObject):
    """Undo and redo of the window, told in its toast.

    While ``telling`` is set, every act on a contact is told as well, with its way back.
    """

    def __init__(self, desk: Desk, toast: Toast) -> None:
        super().__init__(toast)
        self._desk = desk
        self._toast = toast
        self._stepping = False
        self._back = True
        self.telling = False
        toast.acted.connect(self._act)
        desk.changed.connect(self._tell_change)

    def undo(self) -> None:
        """Take back the last act and say which it was."""
        name = self._desk.undo_name()
        if name is None:
            self._toast.tell(self.tr("There is nothing to take back."))
        elif self._step(self._desk.undo):
            self._offer(self.tr("Taken back: {0}").format(name), back=False)

    def redo(self) -> None:
        """Do again what was taken back last."""
        name = self._desk.redo_name()
        if name is None:
            self._toast.tell(self.tr("There is nothing to do again."))
        elif self._step(self._desk.redo):
            self._offer(self.tr("Done again: {0}").format(name), back=True)

    def _step(self, step: Callable[[], Changes | None]) -> bool:
        self._stepping = True
        try:
            return step() is not None
        finally:
            self._stepping = False

    def _tell_change(self, changes: Changes) -> None:
        about_somebody = bool(changes.calls or changes.contacts or changes.follow_ups)
        if self._stepping or not self.telling or not about_somebody:
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
