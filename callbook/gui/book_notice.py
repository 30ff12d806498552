"""What one has to know of the book that is open, in the strip above the pages."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from callbook.core.changes import Changes
from callbook.core.errors import Refusal
from callbook.gui.desk import Desk
from callbook.gui.widgets.notices import Notice

AGAIN_MS = 2_000
"""So often one looks whether the other window has been closed."""


class BookNotice(QObject):
    """Says that nothing can be saved, as long as that is so, or that all is sample data."""

    def __init__(self, desk: Desk, notice: Notice, *, sample: bool) -> None:
        super().__init__(notice)
        self._desk = desk
        self._notice = notice
        self._sample = sample
        self._again = QTimer(self)
        self._again.timeout.connect(self.look)
        desk.changed.connect(self._take_change)
        self.look()

    def look(self) -> None:
        """Look who has the book, and say it in the language of the window."""
        refusal, waited = self._refusal(), self._again.isActive()
        if refusal is not None:
            self._notice.say(refusal.text(self._desk.language))
            if refusal.key == "errors.book_in_use":
                self._again.start(AGAIN_MS)
            return
        self._say_whose()
        if waited:
            self._again.stop()
            # Nobody here was told what the other window did.
            self._desk.tell(Changes(everything=True))

    def _refusal(self) -> Refusal | None:
        try:
            self._desk.book.may_write(patience=0)
        except Refusal as refusal:
            return refusal
        return None

    def _say_whose(self) -> None:
        if self._sample:
            self._notice.say(
                self.tr("This is sample data: invented businesses, to try everything out."),
                self.tr("To my own book"),
            )
        else:
            self._notice.say("")

    def _take_change(self, changes: Changes) -> None:
        if changes.settings or changes.everything:
            self.look()
