"""The second step of the import: how the contacts of a file will look."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from callbook.actions import importing
from callbook.actions.importing import ImportOptions, ImportResult
from callbook.core.errors import Refusal
from callbook.core.progress import Report
from callbook.files import reading
from callbook.gui.desk import Desk
from callbook.gui.importing.counts import Counts
from callbook.gui.importing.preview import Preview, preview_of
from callbook.gui.importing.reading_options import ReadingOptions
from callbook.gui.importing.table import PreviewTable
from callbook.gui.jobs import Job
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.buttons import FilledButton, QuietButton
from callbook.gui.widgets.labels import PlainLabel

Seen = tuple[reading.Look, Preview]


class Looking(QWidget):
    """What was found, the first contacts, what would become of all, and the ways on.

    ``accepted`` asks to take the file in, ``cancelled`` to leave it or to stop; ``refused``
    carries the sentence about a file that is no list.
    """

    accepted = Signal()
    cancelled = Signal()
    refused = Signal(str)

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file: Path | None = None
        self._seen: Seen | None = None
        self._counted: ImportResult | None = None
        self._jobs: list[Job] = []
        self._running = False
        self._complaint = ""
        self._good = ImportOptions()
        self.choices = ReadingOptions(look, desk.language, desk.settings.country)
        self.table = PreviewTable(look)
        self.counts = Counts(look)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.note = PlainLabel("", "soft", look.fonts.text)
        self.note.setWordWrap(True)
        self.leave, self.accept = QuietButton(look), FilledButton(look)
        self._lay_out(look)
        self.choices.changed.connect(self._look_again)
        self.table.chosen.connect(self._mean)
        self.leave.clicked.connect(self.cancelled)
        self.accept.clicked.connect(self.accepted)
        self._retranslate()

    def _lay_out(self, look: Look) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.choices)
        frame = Box(look)
        frame.body.setContentsMargins(2, 5, 2, 5)
        frame.body.addWidget(self.table)
        column.addWidget(frame, 1)
        column.addWidget(self.counts)
        column.addWidget(self.progress)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.note, 1)
        row.addWidget(self.leave)
        row.addWidget(self.accept)
        column.addLayout(row)
        self.setFocusProxy(self.accept)

    def look_at(self, file: Path) -> None:
        """Look at a file."""
        self._file = file
        self._seen = None
        self._complaint = ""
        self.choices.begin(file.name, self._desk.settings.country)
        self._look_again()

    def options(self) -> ImportOptions:
        """How the file is to be taken in."""
        return self.choices.options()

    def is_busy(self) -> bool:
        """Whether the file is still being looked at."""
        return bool(self._jobs)

    def stop(self) -> None:
        """Stop looking and wait for it."""
        for job in self._jobs:
            job.stop()

    def show_running(self, running: bool) -> None:
        """Show that the file is being taken in, and can only be stopped."""
        self._running = running
        self.progress.setRange(0, 0)
        for widget in (self.choices, self.table):
            widget.setEnabled(not running)
        self._word()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""
        self.progress.setRange(0, max(1, total // 1024))
        self.progress.setValue(done // 1024)

    def _look_again(self) -> None:
        """Read the file as it is now to be read: first the look of it, then all of it."""
        if self._file is None:
            return
        for job in self._jobs:
            job.cancel()
        self._counted = None
        job = Job(partial(_look, self._file, self.options(), self._desk.settings.country), self)
        job.finished.connect(partial(self._show_look, job))
        self._start(job)

    def _start(self, job: Job) -> None:
        job.refused.connect(partial(self._refused, job))
        job.cancelled.connect(partial(self._forget, job))
        job.failed.connect(partial(self._forget, job))
        self._jobs.append(job)
        self._word()
        job.start()

    def _is_current(self, job: Job) -> bool:
        return bool(self._jobs) and self._jobs[-1] is job

    def _forget(self, job: Job, _error: object = None) -> None:
        self._jobs = [other for other in self._jobs if other is not job]
        job.deleteLater()
        self._word()

    def _refused(self, job: Job, refusal: Refusal) -> None:
        """The file is no list; or only not if it is read as it was asked for last."""
        current = self._is_current(job)
        self._forget(job)
        sentence = refusal.text(self._desk.language)
        if current and self._seen is None:
            self.refused.emit(sentence)
        elif current and self._seen is not None:
            self._complaint = sentence
            self.choices.restore(self._good, self._seen[0])
            self._show_seen(self._seen)

    def _show_look(self, job: Job, seen: Seen) -> None:
        current = self._is_current(job)
        self._forget(job)
        if not current:
            return
        self._complaint = ""
        self._good = self.options()
        self._show_seen(seen)

    def _show_seen(self, seen: Seen) -> None:
        """Show the first contacts and count all of them."""
        if self._file is None:
            return
        self._seen = seen
        self.choices.show_look(seen[0])
        self.table.show_preview(seen[1], self._desk.language)
        work = partial(
            importing.look_at_file, self._desk.book, self._file, self.options(), self._desk.today()
        )
        counting = Job(work, self)
        counting.progressed.connect(self.show_progress)
        counting.finished.connect(partial(self._show_counts, counting))
        self._start(counting)

    def _show_counts(self, job: Job, preview: importing.Preview) -> None:
        current = self._is_current(job)
        self._forget(job)
        if current:
            self._counted = preview.result
            self.counts.show_result(preview.result, self._desk.language)
            self._word()

    def _mean(self, number: int, meaning: object) -> None:
        if self._seen is None:
            return
        place = self._seen[1].places[number]
        self.choices.mean(place, meaning)  # type: ignore[arg-type]

    def _word(self) -> None:
        ready = self._seen is not None and self._seen[0].ready
        counted = self._counted
        count = counted.new + counted.merged if counted is not None else 0
        self.progress.setVisible(self._running or self.is_busy())
        self.counts.setVisible(not self.progress.isVisibleTo(self))
        self.accept.setEnabled(ready and not self._running and not self.is_busy() and count > 0)
        words = self.tr("Take in %Ln contact(s)", "", count)
        self.accept.setText(words if counted is not None else self.tr("Take in"))
        self.leave.setText(self.tr("Stop") if self._running else self.tr("Cancel"))
        self.note.set_tone("silence" if self._complaint else "soft")
        if self._complaint:
            self.note.setText(self._complaint)
        elif self._seen is not None and not ready:
            self.note.setText(
                self.tr("Please choose above a column what it means: name, company or phone.")
            )
        elif counted is not None and not count:
            self.note.setText(self.tr("This file says nothing that the book does not know."))
        else:
            self.note.setText(self.tr("Each import can be taken back as a whole later."))

    def _retranslate(self) -> None:
        self.choices.speak(self._desk.language)
        self.table.setAccessibleName(self.tr("The first contacts of the file"))
        self.progress.setAccessibleName(self.tr("Progress"))
        if self._seen is not None:
            self.table.show_preview(self._seen[1], self._desk.language)
        self.counts.show_result(self._counted, self._desk.language)
        self._word()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _look(file: Path, options: ImportOptions, country: str, _report: Report) -> Seen:
    """Runs in the worker thread: the look of a file and its first rows."""
    look = reading.look_at(file, options.reading)
    return look, preview_of(look, options.country or country)
