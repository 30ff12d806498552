"""The second step of the import: how the contacts of a file will look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callbook.actions import importing
from callbook.actions.importing import ImportOptions, ImportResult, problem_text
from callbook.actions.mappings import ColumnMapping, recall
from callbook.core.errors import Refusal
from callbook.core.progress import Report
from callbook.files import reading
from callbook.files.reading import ReadOptions, Source
from callbook.gui.desk import Desk
from callbook.gui.importing.counts import Counts
from callbook.gui.importing.preview import Preview, preview_of
from callbook.gui.importing.progress_bar import ProgressBar
from callbook.gui.importing.reading_options import ReadingOptions
from callbook.gui.importing.table import PreviewTable
from callbook.gui.jobs import PAINTED_MS, Latest
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.buttons import FilledButton, QuietButton
from callbook.gui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from callbook.store.book import Book


@dataclass(frozen=True, slots=True)
class Seen:
    """A file as it was looked at; ``recalled`` is how the last one of its kind was read."""

    look: reading.Look
    preview: Preview
    recalled: ColumnMapping | None = None


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
        self._file: Source | None = None
        self._seen: Seen | None = None
        self._counted: ImportResult | None = None
        self._doubles: dict[int, str] = {}
        self._reading, self._counting, self._doubting = Latest(self), Latest(self), Latest(self)
        # How many of those taken in may be known already; None if that was not found out.
        self.doubles: int | None = 0
        self._running = False
        self._complaint = ""
        self._good = ImportOptions()
        self.choices = ReadingOptions(look, desk.language, desk.settings.country)
        self.table = PreviewTable(look)
        self.counts = Counts(look)
        self.unread = PlainLabel("", "due", look.fonts.text)
        self.unread.setWordWrap(True)
        self.progress = ProgressBar()
        self.note = PlainLabel("", "soft", look.fonts.text)
        self.note.setWordWrap(True)
        self.leave, self.accept = QuietButton(look), FilledButton(look)
        self._lay_out(look)
        self._connect()
        self._retranslate()

    def _connect(self) -> None:
        self.choices.changed.connect(self._look_again)
        self.table.chosen.connect(self._mean)
        self.leave.clicked.connect(self.cancelled)
        self.accept.clicked.connect(self.accepted)
        self._reading.finished.connect(self._show_look)
        self._reading.refused.connect(self._look_refused)
        self._counting.progressed.connect(self.show_progress)
        self._counting.finished.connect(self._show_counts)
        self._counting.refused.connect(self._count_refused)
        self._doubting.finished.connect(self._show_doubles)
        for work in (self._reading, self._counting):
            work.ended.connect(self._word)

    def _lay_out(self, look: Look) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.choices)
        frame = Box(look)
        frame.body.setContentsMargins(2, 5, 2, 5)
        frame.body.addWidget(self.table)
        column.addWidget(frame, 1)
        column.addWidget(self.unread)
        column.addWidget(self.counts)
        column.addWidget(self.progress)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.note, 1)
        row.addWidget(self.leave)
        row.addWidget(self.accept)
        column.addLayout(row)
        self.setFocusProxy(self.accept)

    def look_at(self, file: Source) -> None:
        """Look at a file."""
        self._file = file
        self._seen = None
        self._complaint = ""
        self.table.begin()
        self.choices.begin(file.name, self._desk.settings.country)
        self._look_again()

    def mapped(self) -> tuple[reading.Look, ColumnMapping] | None:
        """What is to be remembered of how the file was read."""
        return (self._seen.look, self.choices.mapping()) if self._seen is not None else None

    def is_busy(self) -> bool:
        """Whether the file is still being looked at."""
        return self._reading.is_running() or self._counting.is_running()

    def stop(self) -> None:
        """Stop looking; nothing more will be heard of it."""
        for work in (self._reading, self._counting, self._doubting):
            work.forget()

    def show_running(self, running: bool) -> None:
        """Show that the file is being taken in, and can only be stopped."""
        self._running = running
        if running:
            self.doubles = None if self._doubting.is_running() else len(self._doubles)
            self._doubting.forget()
        self.progress.begin()
        if running and self.accept.hasFocus():
            # Else the keyboard would go on from the button, now disabled, to anywhere.
            self.leave.setFocus()
        for widget in (self.choices, self.table):
            widget.setEnabled(not running)
        self._word()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is, and how long it still takes."""
        self.progress.show_done(done, total)
        left = self.progress.left()
        if self._running and left:
            self.note.setText(left)

    def _look_again(self) -> None:
        """Read the file as it is now to be read: first the look of it, then all of it."""
        if self._file is None:
            return
        self._counted, self._doubles = None, {}
        self._counting.forget()
        self._doubting.forget()
        book = self._desk.book if self._seen is None else None
        country, today = self._desk.settings.country, self._desk.today()
        self._reading.start(
            partial(_look, self._file, self.choices.options(), country, book, today)
        )
        self._word()

    def _look_refused(self, refusal: Refusal) -> None:
        """The file is no list; or only not if it is read as it was asked for last."""
        sentence = refusal.text(self._desk.language)
        if self._seen is None:
            self.refused.emit(sentence)
            return
        self._complaint = sentence
        self.choices.restore(self._good, self._seen.look)
        self._show_seen(self._seen)

    def _show_look(self, seen: Seen) -> None:
        self._complaint = ""
        if seen.recalled is not None:
            self.choices.recall(seen.recalled)
        self._good = self.choices.options()
        self._show_seen(seen)

    def _show_seen(self, seen: Seen) -> None:
        """Show the first contacts and count all of them."""
        if self._file is None:
            return
        self._seen = seen
        self.choices.show_look(seen.look)
        self.table.show_preview(seen.preview, self._desk.language)
        if seen.look.ready:
            book, today = self._desk.book, self._desk.today()
            options = self.choices.options()
            work = partial(importing.look_at_file, book, self._file, options, today)
            self._counting.start(work, PAINTED_MS)
        self._word()

    def _count_refused(self, refusal: Refusal) -> None:
        """Somewhere behind its first rows the file cannot be read."""
        self._complaint = refusal.text(self._desk.language)

    def _show_counts(self, preview: importing.Preview) -> None:
        self._counted = preview.result
        self.counts.show_result(preview.result, self._desk.language)
        if preview.fresh:
            work = partial(importing.find_doubles, self._desk.book, preview.fresh)
            self._doubting.start(work)

    def _show_doubles(self, doubles: dict[int, str]) -> None:
        self._doubles = doubles
        self.table.show_doubles(doubles)
        self.counts.show_result(self._counted, self._desk.language, len(doubles))

    def _mean(self, number: int, meaning: object) -> None:
        if self._seen is None:
            return
        place = self._seen.preview.places[number]
        self.choices.mean(place, meaning)  # type: ignore[arg-type]

    def _word(self) -> None:
        told = _unread(self._seen.look, self._desk.language) if self._seen is not None else ""
        self.unread.setText(told)
        self.unread.setVisible(bool(told))
        ready = self._seen is not None and self._seen.look.ready
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
            self.table.show_preview(self._seen.preview, self._desk.language)
            self.table.show_doubles(self._doubles)
        self.counts.show_result(self._counted, self._desk.language, len(self._doubles))
        self._word()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _unread(look: reading.Look, language: str) -> str:
    """Which sheets of a workbook are not read, in words; empty where there are none."""
    words = [problem_text(each, language) for each in look.problems if not each.line]
    return " · ".join(f"{text[:1].upper()}{text[1:]}" for text in words)


def _look(
    file: Source,
    options: ImportOptions,
    country: str,
    book: Book | None,
    today: date,
    _report: Report,
) -> Seen:
    """Runs in the worker thread: the look of a file and its first rows.

    With a book, as for the first look, it is read as the last one with its headings was.
    """
    look = reading.look_at(file, options.reading)
    recalled = recall(book, look) if book is not None else None
    if recalled is None:
        return Seen(look, preview_of(look, options.country or country, today))
    if recalled.columns is not None:
        look = reading.look_at(file, ReadOptions(columns=recalled.columns))
    return Seen(look, preview_of(look, recalled.country or country, today), recalled)
