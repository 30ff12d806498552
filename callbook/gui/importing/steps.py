"""The steps of the import: the first one at once, and what follows it by turns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from callbook.gui.by_turns import ByTurns
from callbook.gui.desk import Desk
from callbook.gui.importing.choosing import Choosing
from callbook.gui.theme import Look

if TYPE_CHECKING:
    from callbook.gui.importing.looking import Looking
    from callbook.gui.importing.outcome import Outcome


class ImportSteps(QStackedWidget):
    """Choosing a file, looking at it, and what became of it, of which one is shown.

    Whoever asks for a later step gets it whole, and the others with it. ``made`` tells that all
    are there, before anybody gets one.
    """

    made = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._look = desk, look
        self._looking: Looking
        self._outcome: Outcome
        self.choosing = Choosing(look)
        self.addWidget(self.choosing)
        self._making = ByTurns(self._pieces(), self)
        self._making.done.connect(self.made)

    @property
    def looking(self) -> Looking:
        """The step in which one sees how the contacts will look."""
        self._making.complete()
        return self._looking

    @property
    def outcome(self) -> Outcome:
        """The step that tells what became of a file."""
        self._making.complete()
        return self._outcome

    def are_made(self) -> bool:
        """Whether all are there."""
        return self._making.is_done()

    def shows_looking(self) -> bool:
        """Whether it is shown how the contacts will look."""
        return self.are_made() and self.currentWidget() is self._looking

    def shows_outcome(self) -> bool:
        """Whether it is shown what became of a file."""
        return self.are_made() and self.currentWidget() is self._outcome

    def stop(self) -> None:
        """Make no more, as when the window closes."""
        self._making.stop()

    def _pieces(self) -> Iterator[None]:
        # Imported by turns as well: that takes as long as the making.
        from callbook.actions import importing  # noqa: F401

        yield
        from callbook.gui.importing.looking import Looking

        yield
        self._looking = Looking(self._desk, self._look)
        self.addWidget(self._looking)
        yield
        from callbook.gui.importing.outcome import Outcome

        self._outcome = Outcome(self._look)
        self.addWidget(self._outcome)
        yield
