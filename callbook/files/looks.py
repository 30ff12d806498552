"""What can be said of a file before anything is taken in, and what may be said to it."""

from __future__ import annotations

from dataclasses import dataclass

from callbook.core.contacts import Draft, Problem
from callbook.files.columns import NAMING, Column
from callbook.files.sniff import FileKind

FIRST_DRAFTS = 20
FIRST_ROWS = 1000


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How a file is to be read otherwise than it looks; None: as it looks.

    ``columns`` has one entry a column, None for one that is not used. ``header`` tells
    whether the first row names the columns, ``sheet`` which one of a workbook is meant.
    """

    encoding: str | None = None
    delimiter: str | None = None
    header: bool | None = None
    columns: tuple[Column | None, ...] | None = None
    sheet: str | None = None


AS_IT_LOOKS = ReadOptions()


@dataclass(frozen=True, slots=True)
class Look:
    """What was found in a file.

    ``what`` is a key of the catalogue for the kind in words. ``rows`` are the first twenty
    rows as they stand, ``drafts`` what they become. ``total`` counts the rows or cards that
    hold anything; ``problems`` are those of the first thousand. ``headings``, ``columns`` and
    ``rows`` are empty for a file that is no table, ``encoding`` and ``delimiter`` where
    nobody can choose one. ``sheets`` are those of a workbook, ``sheet`` the one looked at;
    ``meant`` is what each of ``rows`` becomes, None for one left out.
    """

    kind: FileKind
    encoding: str
    total: int
    drafts: tuple[Draft, ...]
    problems: tuple[Problem, ...]
    delimiter: str = ""
    header: bool = False
    headings: tuple[str, ...] = ()
    columns: tuple[Column | None, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    meant: tuple[Draft | None, ...] = ()

    @property
    def what(self) -> str:
        """The key of the sentence that names the kind of file."""
        return f"files.kind_{self.kind.value}"

    @property
    def is_table(self) -> bool:
        """Whether it has columns whose meaning a person can change."""
        return bool(self.columns)

    @property
    def ready(self) -> bool:
        """Whether it can be read so; if not, a person has to say what the columns mean."""
        return not self.is_table or has_names(self.columns)


def has_names(columns: tuple[Column | None, ...]) -> bool:
    """Whether any column names a contact."""
    return not NAMING.isdisjoint(columns)
