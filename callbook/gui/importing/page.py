"""The import: choose, look, take in, see what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callbook.core.changes import Changes
from callbook.core.errors import Refusal
from callbook.core.progress import Report
from callbook.files.reading import Source
from callbook.gui.desk import Desk
from callbook.gui.importing.steps import ImportSteps
from callbook.gui.jobs import PAINTED_MS, Job
from callbook.gui.theme import Look
from callbook.gui.widgets.labels import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from callbook.actions.importing import ImportResult
    from callbook.gui.importing.saving import Saving
    from callbook.gui.importing.taking_back import TakingBack


class ImportPage(QWidget):
    """One file after the other, each its own step that can be taken back.

    ``left`` tells that one is done here, with or without having taken anything in;
    ``duplicates_wanted`` asks for the search for who is there twice.
    """

    left = Signal()
    duplicates_wanted = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._look = desk, look
        self._files: list[Source] = []
        self._result: ImportResult | None = None
        self._job: Job | None = None
        self._back: TakingBack
        self._saving: Saving
        self._title = PlainLabel("", "ink", look.fonts.title)
        self._second = ElidedLabel("", "soft", look.fonts.text)
        self.steps = ImportSteps(desk, look)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._second)
        column.addSpacing(10)
        column.addWidget(self.steps, 1)
        self.steps.choosing.chosen.connect(self.take)
        self.steps.choosing.back_wanted.connect(self.left)
        self._desk.changed.connect(self._take_change)
        self.steps.made.connect(self._connect)
        self._word()

    def _connect(self) -> None:
        from callbook.gui.importing.saving import Saving
        from callbook.gui.importing.taking_back import TakingBack

        self._back, self._saving = TakingBack(self._desk, self), Saving(self._desk, self)
        self.steps.looking.refused.connect(self._refuse)
        self.steps.looking.accepted.connect(self._take_in)
        self.steps.looking.cancelled.connect(self._cancel)
        self.steps.outcome.undo_wanted.connect(self._back.undo)
        self.steps.outcome.on_wanted.connect(self._go_on)
        self.steps.outcome.save_wanted.connect(self._save_problems)
        self.steps.outcome.doubles_wanted.connect(self.duplicates_wanted)
        self._saving.saved.connect(self.steps.outcome.show_saved)
        self._back.begun.connect(self.steps.outcome.show_taking_back)
        self._back.ended.connect(self._undone)

    def take(self, sources: Sequence[str | Source]) -> None:
        """Look at files and what was pasted, one after the other.

        While one is being taken in, they wait behind it.
        """
        found = [Path(each) if isinstance(each, str) else each for each in sources]
        if self._job is not None:
            self._files += found
            return
        self._files = found
        self._look_at_next()

    def is_busy(self) -> bool:
        """Whether a file is being read or taken in."""
        return self._job is not None or (self.steps.are_made() and self.steps.looking.is_busy())

    def stop(self) -> None:
        """Make no more of what is not there yet, as when the window closes."""
        self.steps.stop()

    def _look_at_next(self) -> None:
        if not self._files:
            self._show(self.steps.choosing)
            return
        self.steps.choosing.complain("")
        self.steps.looking.look_at(self._files[0])
        self._show(self.steps.looking)

    def _refuse(self, sentence: str) -> None:
        """A file that is no list: one sentence, and the next one."""
        self._files = self._files[1:]
        if self._files:
            self._desk.refused.emit(sentence)
            self._look_at_next()
            return
        self.steps.choosing.complain(sentence)
        self._show(self.steps.choosing)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            return
        self.steps.looking.stop()
        self._files = []
        self.steps.choosing.complain("")
        self._show(self.steps.choosing)
        self.left.emit()

    def _take_in(self) -> None:
        from callbook.actions import importing

        if self._job is not None or not self._files:
            return
        file, desk = self._files[0], self._desk
        options, today = self.steps.looking.choices.options(), desk.today()
        mapped = self.steps.looking.mapped()

        def work(report: Report) -> ImportResult:
            return importing.import_files(desk.book, [file], options, today, report, mapped)

        self._job = job = Job(work, self)
        self.steps.looking.show_running(True)
        job.progressed.connect(self.steps.looking.show_progress)
        job.finished.connect(self._taken_in)
        job.refused.connect(self._import_refused)
        job.cancelled.connect(self._stopped)
        job.failed.connect(self._stopped)
        job.start(PAINTED_MS)

    def _taken_in(self, result: ImportResult) -> None:
        self._stopped()
        name, self._files = self._files[0].name, self._files[1:]
        self._desk.tell(result.changes)
        self._result = result
        doubles = self.steps.looking.doubles
        self.steps.outcome.show_result(result, name, self._desk.language, len(self._files), doubles)
        self._show(self.steps.outcome)

    def _import_refused(self, refusal: Refusal) -> None:
        self._stopped()
        self._refuse(refusal.text(self._desk.language))

    def _stopped(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        self.steps.looking.show_running(False)

    def _take_change(self, changes: Changes) -> None:
        """After another act undo would no longer take this import back; or just that was done."""
        if self._result is None or changes is self._result.changes:
            return
        if changes[:2] == self._result.changes[:2]:
            self.steps.outcome.show_taken_back(not self.steps.outcome.is_taken_back())
            self._word()
        else:
            self.steps.outcome.offer_undo(False)

    def _undone(self, done: bool) -> None:
        if not done:
            self.steps.outcome.offer_undo(True)

    def begin_anew(self) -> None:
        """Whoever comes to import sees the next file, or chooses one, and no old outcome."""
        if self.steps.shows_outcome():
            self._result = None
            self._look_at_next()

    def _go_on(self) -> None:
        self._result = None
        if self._files:
            self._look_at_next()
            return
        self._show(self.steps.choosing)
        self.left.emit()

    def _save_problems(self, path: str) -> None:
        if self._result is not None:
            self._saving.save(self._result.problems, path)

    def _show(self, step: QWidget) -> None:
        self.steps.setCurrentWidget(step)
        step.setFocus()
        self._word()

    def _word(self) -> None:
        if self.steps.shows_outcome():
            self._title.setText(self.steps.outcome.title())
            self._second.setText(self.steps.outcome.sentence())
            return
        self._title.setText(self.tr("Import contacts"))
        if self.steps.shows_looking():
            words = self.tr("Nothing is saved yet. This is how your contacts will look.")
            if len(self._files) > 1:
                words += " " + self.tr("%Ln more file(s) to follow.", "", len(self._files) - 1)
            self._second.setText(words)
        else:
            self._second.setText(self.tr("Your customers and prospects, from a list you have."))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._word()
        super().changeEvent(event)
