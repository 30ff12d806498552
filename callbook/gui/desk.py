"""The desk: through it the screens ask actions, and by it they learn what changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from callbook.actions import owner
from callbook.core.changes import Changes
from callbook.core.errors import Refusal
from callbook.core.settings import Settings

if TYPE_CHECKING:
    from callbook.store.book import Book

P = ParamSpec("P")
CLOCK_MS = 20_000


class Clock(Protocol):
    """What day and what time it is; tests bring their own."""

    def today(self) -> date:
        """The day it is."""

    def now(self) -> datetime:
        """The local time, without a zone."""


class Desk(QObject):
    """One open book and what a person does with it.

    ``changed`` carries core.changes.Changes after every act, undo and redo included.
    ``stepped`` carries those of an undo or redo as well, once everybody knows of it.
    ``refused`` carries a sentence in the person's language: nothing was changed.
    ``day_changed`` carries the new day after midnight or after waking up.
    """

    changed = Signal(object)
    stepped = Signal(object)
    refused = Signal(str)
    day_changed = Signal(object)

    def __init__(
        self,
        book: Book,
        clock: Clock,
        parent: QObject | None = None,
        *,
        language: str | None = None,
    ) -> None:
        super().__init__(parent)
        self._asked_language = language
        self._book_language = ""
        self._settings = Settings()
        self.book = book
        self._clock = clock
        self._read_settings()
        self._seen_day = clock.today()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look_at_clock)
        self._timer.start(CLOCK_MS)

    def today(self) -> date:
        """The day it is."""
        return self._clock.today()

    def now(self) -> datetime:
        """The local time, without a zone."""
        return self._clock.now()

    @property
    def settings(self) -> Settings:
        """What the owner has set, as of the last change."""
        return self._settings

    @property
    def language(self) -> str:
        """The person's language, "de" or "en": the one asked for at the start, else the book's."""
        return self._settings.language

    def do(
        self,
        action: Callable[Concatenate[Book, P], Changes],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Changes | None:
        """Do something with the book and tell everybody; None if it was refused."""
        try:
            return self.perform(action, *args, **kwargs)
        except Refusal as refusal:
            self.refused.emit(refusal.text(self.language))
            return None

    def perform(
        self,
        action: Callable[Concatenate[Book, P], Changes],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Changes:
        """Do something with the book and tell everybody.

        Raises Refusal, for a screen that shows the sentence beside the field it is about.
        """
        changes = action(self.book, *args, **kwargs)
        self.tell(changes)
        return changes

    def tell(self, changes: Changes) -> None:
        """Tell everybody of a change that was made elsewhere, as by a worker thread."""
        if changes.settings or changes.everything:
            self._read_settings()
        self.changed.emit(changes)

    def undo(self) -> Changes | None:
        """Take back the last act; None if there is none, or if it was refused."""
        # Imported late: what writes the book is no matter of the first paint.
        from callbook.actions import undoing

        return self._step(undoing.undo)

    def redo(self) -> Changes | None:
        """Do again what was taken back; None if there is nothing, or if it was refused."""
        from callbook.actions import undoing

        return self._step(undoing.redo)

    def undo_name(self) -> str | None:
        """What undo would take back, in words; None if there is nothing."""
        from callbook.actions import undoing

        return undoing.undo_name(self.book, self.language)

    def redo_name(self) -> str | None:
        """What redo would do again, in words; None if there is nothing."""
        from callbook.actions import undoing

        return undoing.redo_name(self.book, self.language)

    def look_at_clock(self) -> None:
        """Tell everybody if it is another day than before, as after a night asleep."""
        today = self.today()
        if today != self._seen_day:
            self._seen_day = today
            self.day_changed.emit(today)

    def _read_settings(self) -> None:
        """Read the settings; a language asked for at the start holds until one is chosen."""
        settings = owner.settings(self.book)
        if self._asked_language is not None:
            if self._book_language in ("", settings.language):
                self._book_language = settings.language
                settings = settings.replaced(language=self._asked_language)
            else:
                self._asked_language = None
        self._settings = settings

    def _step(self, step: Callable[[Book], Changes | None]) -> Changes | None:
        try:
            changes = step(self.book)
        except Refusal as refusal:
            self.refused.emit(refusal.text(self.language))
            return None
        if changes is not None:
            self.tell(changes)
            self.stepped.emit(changes)
        return changes
