"""Importing: contacts from files into the book, each row accounted for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date

from callbook.actions import duplicates
from callbook.actions.apart import Task, rows_of
from callbook.actions.cleaning import number_key
from callbook.actions.intake import Counts, Intake
from callbook.actions.mappings import ColumnMapping, remember
from callbook.actions.packed_problems import PackedProblems
from callbook.core.catalogue import say
from callbook.core.changes import Changes
from callbook.core.contacts import Contact, ContactKind, Problem
from callbook.core.formats import PlainFormats
from callbook.core.letting_go import let_go
from callbook.core.progress import Report, silent, stage
from callbook.core.resemblance import Resembling, pairs
from callbook.files import reading
from callbook.files.reading import Look, ReadOptions, Source
from callbook.store import imports
from callbook.store import settings as stored_settings
from callbook.store.book import Book

LARGE = 100_000
"""From so many bytes on an import derives everything once, at its end."""
BATCH = 500
HELD = 20_000
"""So many contacts are kept at hand while a file is only looked at."""
READ = 0.9
"""The share of the time of a long import that goes into reading and writing the rows."""
PREVIEWED = 20


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How files are taken in; what is None is found out from the file and the settings."""

    kind: ContactKind | None = None
    country: str | None = None
    reading: ReadOptions = field(default_factory=ReadOptions)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What became of the rows; the four counts add up to all rows that hold anything.

    ``problems`` stand in the order of the files; ``ends`` tells where those of each end.
    """

    counts: Counts
    problems: PackedProblems
    changes: Changes = field(default_factory=Changes)
    ends: tuple[int, ...] = ()

    @property
    def new(self) -> int:
        """Rows that became a new contact."""
        return self.counts.new

    @property
    def merged(self) -> int:
        """Rows that added something to a known contact."""
        return self.counts.merged

    @property
    def unchanged(self) -> int:
        """Rows that said nothing new."""
        return self.counts.unchanged

    @property
    def left_out(self) -> int:
        """Rows not taken in; each has a problem."""
        return self.counts.left_out


@dataclass(frozen=True, slots=True)
class Preview:
    """A file before it is taken in: what was found, its first contacts, what would become.

    ``fresh`` are the contacts that would be new, by their line; none in a very long file.
    """

    look: Look
    contacts: tuple[Contact, ...]
    result: ImportResult
    fresh: Mapping[int, Contact] = field(default_factory=dict)


def problem_text(problem: Problem, language: str) -> str:
    """A problem in words, without its line; a number that was mended is named."""
    facts = dict(problem.facts)
    if "day" in facts:
        facts["day"] = PlainFormats(language).day(date.fromisoformat(str(facts["day"])))
    typed = f"{facts['typed']}: " if problem.key.startswith("phone.") else ""
    return typed + say(language, problem.key, **facts)


def _kept_text(problem: Problem) -> str:
    """A problem as the list of imports keeps it; one without a line is about the whole file."""
    text = problem_text(problem, "de")
    return f"{problem.line}: {text}" if problem.line else text


def look_at_file(
    book: Book, file: Source, options: ImportOptions, today: date, report: Report = silent
) -> Preview:
    """What importing a file would do; nothing is written.

    Raises Refusal for what is no list, empty, locked or missing.
    """
    look = reading.look_at(file, options.reading)
    intake = Intake(book)
    _take_aside(intake, _task(book, file, options, today), report)
    result = ImportResult(intake.counts(), intake.problems)
    return Preview(look, intake.first(PREVIEWED), result, intake.fresh())


def find_doubles(
    book: Book, fresh: Mapping[int, Contact], report: Report = silent
) -> dict[int, str]:
    """Who of those that would be new may be known already: by line, the other's name.

    Of two rows that may mean the same only the later one counts.
    """
    everybody = duplicates.everybody(book)
    everybody += [_resembling(-line, contact) for line, contact in fresh.items()]
    names = {one.id: one.name for one in everybody}
    doubles: dict[int, str] = {}
    try:
        for pair in pairs(everybody, report):
            later, other = sorted((pair.first, pair.second))
            if later < 0:
                doubles.setdefault(-later, names[other])
    finally:
        let_go(names, everybody)
    return doubles


def _resembling(handle: int, contact: Contact) -> Resembling:
    numbers = tuple(number_key(number)[0] for number in contact.numbers)
    return Resembling(
        handle,
        contact.name,
        contact.company,
        contact.city,
        contact.uid,
        contact.own_number,
        contact.emails,
        numbers,
    )


def dry_run(
    book: Book, files: Sequence[Source], options: ImportOptions, today: date
) -> ImportResult:
    """What importing files would do; nothing is written."""
    intake = Intake(book)
    ends: list[int] = []
    for file in files:
        _take_aside(intake, _task(book, file, options, today), silent)
        ends.append(len(intake.problems))
    return ImportResult(intake.counts(), intake.problems, ends=tuple(ends))


def import_files(
    book: Book,
    files: Sequence[Source],
    options: ImportOptions,
    today: date,
    report: Report = silent,
    mapped: tuple[Look, ColumnMapping] | None = None,
) -> ImportResult:
    """Takes the contacts of files in, as one step that undo takes back whole.

    ``mapped`` is what is to be remembered for the next file with the headings of a look.
    Raises Refusal for a file that is no list, Cancelled when ``report`` does; in both cases
    nothing was written. Files that say nothing new leave no step.
    """
    intake = Intake(book)
    tasks = [_task(book, file, options, today) for file in files]
    ends: list[int] = []
    large = sum(map(reading.size_of, files)) > LARGE
    names = ", ".join(file.name for file in files)
    of_each = _shares(files, report)
    settling = stage(report, READ, 1)
    with book.change("import", names, large=large, settling=settling) as change:
        entry = imports.Entry(change, names, book.now())
        for task, reading_it in zip(tasks, of_each, strict=True):
            with closing(rows_of(task, reading_it)) as rows:
                for item in rows:
                    intake.take(item)
                    if len(intake.waiting) >= BATCH:
                        intake.write(change, entry)
            ends.append(len(intake.problems))
        intake.write(change, entry)
        if mapped is not None:
            remember(change, *mapped)
        kept = intake.problems[: imports.KEPT_PROBLEMS]
        texts = [_kept_text(problem) for problem in kept]
        counts = intake.counts()
        entry.finish((counts.new, counts.merged, counts.unchanged, counts.left_out), texts)
    return ImportResult(counts, intake.problems, change.changes, tuple(ends))


def _shares(files: Sequence[Source], report: Report) -> list[Report]:
    """A report for the reading of each file, by its size."""
    sizes = [reading.size_of(file) for file in files]
    whole, read, reports = sum(sizes) or 1, 0, []
    for size in sizes:
        reports.append(stage(report, READ * read / whole, READ * (read + size) / whole))
        read += size
    return reports


def _take_aside(intake: Intake, task: Task, report: Report) -> None:
    """Takes rows of which nothing is to be written; only some of them fill the memory."""
    with closing(rows_of(task, report)) as rows:
        for item in rows:
            intake.take(item)
            if len(intake.waiting) >= HELD:
                intake.set_aside()


def _task(book: Book, file: Source, options: ImportOptions, today: date) -> Task:
    with book.read() as db:
        home = options.country or stored_settings.read_settings(db).country
    return Task(file, options.reading, home, today, options.kind)
