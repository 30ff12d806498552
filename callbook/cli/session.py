"""One run of the command line: its book, its day, its language and where it writes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from callbook.cli.output import Output, OutputFailed
from callbook.core.catalogue import Fact, say
from callbook.core.value import Value

if TYPE_CHECKING:
    from callbook.core.formats import PlainFormats
    from callbook.core.settings import Settings
    from callbook.store.book import Book


class Clock:
    """What day it is, set or the real one; the time of day is always the clock's."""

    def __init__(self, day: date | None = None) -> None:
        self.day = day

    def today(self) -> date:
        """The day that counts."""
        return self.day or date.today()

    def now(self) -> datetime:
        """This moment on the day that counts, as local time."""
        now = datetime.now()
        return now if self.day is None else datetime.combine(self.day, now.time())


OpenWindow = Callable[[Path, Clock, str | None], int]
"""Opens the window on a book in a language (None for the book's own); returns an exit code."""


class Surroundings(Value):
    """What the command line is given from outside, since only the main module knows it."""

    book_file: Callable[[], Path]
    sample_file: Callable[[], Path]
    can_show: Callable[[], bool]
    open_window: OpenWindow
    note_defect: Callable[[Exception, str], str]
    """Notes a defect of ours in the log and returns a sentence about it in a language."""
    note_detail: Callable[[str], Path | None]
    """Notes in the log what is for whoever helps; returns its file, None where that cannot be."""
    out: Output
    err: Output


class Session:
    """What every command works with."""

    def __init__(
        self, around: Surroundings, book: str | None, clock: Clock, language: str | None
    ) -> None:
        self.around = around
        self.clock = clock
        self.asked_language = language
        self._file = book
        self._book: Book | None = None

    @cached_property
    def file(self) -> Path:
        """The file of the book."""
        return Path(os.path.expanduser(self._file)) if self._file else self.around.book_file()

    @property
    def has_own_file(self) -> bool:
        """Whether a book was named."""
        return self._file is not None

    @property
    def today(self) -> date:
        """The day that counts."""
        return self.clock.today()

    @property
    def now(self) -> datetime:
        """This moment on the day that counts."""
        return self.clock.now()

    def book(self) -> Book:
        """The book, opened when it is first asked for; a new one where there is none.

        Raises Refusal where it cannot be opened.
        """
        if self._book is None:
            from callbook.actions.opening import open_book

            self._book = open_book(self.file, self.today, language=self.asked_language or "de")
            self._book.now = self.clock.now
        return self._book

    def turn_to(self, file: Path) -> None:
        """Goes on with the book in another file."""
        self.close()
        self.__dict__.pop("file", None)
        self.__dict__.pop("language", None)
        self._file = str(file)

    @cached_property
    def language(self) -> str:
        """The language asked for, else the book's, else German; begins no book."""
        if self.asked_language:
            return self.asked_language
        from callbook.core.errors import Refusal

        try:
            if self._book is None and not (self.file.is_file() and self.file.stat().st_size):
                return "de"
            return self.settings().language
        except (Refusal, OSError):
            return "de"

    def settings(self) -> Settings:
        """What the owner has set in the book."""
        from callbook.actions import owner

        return owner.settings(self.book())

    def formats(self) -> PlainFormats:
        """How days and numbers are written."""
        from callbook.core.formats import PlainFormats

        return PlainFormats(self.language)

    def words(self, key: str, /, **facts: Fact) -> str:
        """A text of the command line in the person's language."""
        return say(self.language, f"cli.{key}", **facts)

    def tell(self, key: str, /, **facts: Fact) -> None:
        """Writes a text of the command line."""
        self.write(self.words(key, **facts))

    def write(self, line: str) -> None:
        """Writes one line; what would make the terminal do anything else is taken out."""
        from callbook.cli.columns import one_line

        self.around.out.write(one_line(line) + "\n")

    def warn(self, text: str) -> None:
        """Writes one line that says what went wrong, where mistakes are told."""
        err = self.around.err
        try:
            from callbook.cli.columns import one_line

            err.write(f"callbook: {one_line(text)}\n")
            err.flush()
        except OutputFailed:
            err.give_up()  # Nobody can be told; the exit code still tells.

    def write_json(self, value: Any) -> None:
        """Writes a value as JSON."""
        import json

        self.around.out.write(json.dumps(value, ensure_ascii=False) + "\n")

    def write_json_list(self, values: Iterable[Any]) -> None:
        """Writes a long list as JSON, one value a line."""
        import json

        out, between = self.around.out, "["
        for value in values:
            out.write(f"{between}{json.dumps(value, ensure_ascii=False)}")
            between = ",\n "
        out.write("[]\n" if between == "[" else "]\n")

    def write_json_with(self, value: Mapping[str, Any], name: str, values: Iterable[Any]) -> None:
        """Writes a value as JSON whose last field is a long list, written as it is made."""
        import json

        out, between = self.around.out, ""
        out.write(f"{json.dumps(value, ensure_ascii=False)[:-1]}, {json.dumps(name)}: [")
        for one in values:
            out.write(f"{between}{json.dumps(one, ensure_ascii=False)}")
            between = ", "
        out.write("]}\n")

    def close(self) -> None:
        """Closes the book."""
        if self._book is not None:
            self._book.close()
            self._book = None
