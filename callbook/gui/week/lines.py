"""The week list as lines from top to bottom, each with a key that outlives a reload."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from callbook.core.value import Value
from callbook.core.week import Counts, DoneRow, Readiness, Row, SectionName, WeekList

Key = int | str


class Heading(Value):
    """The title of a section, or of what is done this week when ``section`` is None."""

    section: SectionName | None
    total: int


class Fold(Value):
    """The heading "After this week": how many wait, and whether they are shown."""

    waiting: int
    unfolded: bool
    loading: bool = False


class Sentence(Value):
    """What stands where no row of this week is left: how many wait, who was postponed.

    ``anybody`` is False when the book holds nobody at all: then the line says how to begin.
    """

    waiting: int
    postponed: int
    anybody: bool


class Foot(Value):
    """The last line: who cannot stand in the list, and why."""

    counts: Counts


Line = Heading | Fold | Sentence | Foot | Row | DoneRow

AFTER: Key = "after"


def lines(
    week: WeekList,
    *,
    after: Iterable[Row] | None = None,
    loading: bool = False,
    anybody: bool = True,
) -> list[Line]:
    """All lines of the list: this week's sections, what is done, after this week, the foot.

    ``after`` are the rows after this week while they are shown; some of them may have come
    into this week since they were read.
    """
    result: list[Line] = []
    for section in week.sections:
        rows = [row for row in section.rows if row.this_week]
        if rows:
            result.append(Heading(section.name, section.total))
            result.extend(rows)
    taken = {line.contact.id for line in result if isinstance(line, Row)}
    if not taken:
        result.append(Sentence(week.waiting, week.counts.postponed, anybody or _anybody(week)))
    if week.done:
        result.append(Heading(None, len(week.done)))
        result.extend(week.done)
        taken.update(row.id for row in week.done)
    if week.waiting:
        result.append(Fold(week.waiting, after is not None or loading, loading))
        result.extend(row for row in after or () if row.contact.id not in taken)
    if week.counts != Counts():
        result.append(Foot(week.counts))
    return result


def rows_after(everyone: WeekList) -> list[Row]:
    """The rows that stand after this week, of a list of everyone."""
    return [row for section in everyone.sections for row in section.rows if not row.this_week]


def _anybody(week: WeekList) -> bool:
    return bool(week.waiting or week.done or week.counts != Counts())


def key_of(line: Line) -> Key:
    """What stays the same about a line when the list is read again.

    A row is its contact's id; a done one the negative of it, as a contact may stand in both.
    """
    if isinstance(line, Row):
        return line.contact.id
    if isinstance(line, DoneRow):
        return -line.id
    if isinstance(line, Heading):
        return "done" if line.section is None else f"section {line.section}"
    if isinstance(line, Fold):
        return AFTER
    return "sentence" if isinstance(line, Sentence) else "foot"


def contact_of(line: Line | None) -> int | None:
    """The contact a line is about, None for headings and sentences."""
    if isinstance(line, Row):
        return line.contact.id
    if isinstance(line, DoneRow):
        return line.id
    return None


def selectable(line: Line | None) -> bool:
    """Whether a line can be selected: rows and the fold, not headings and sentences."""
    return isinstance(line, Row | DoneRow | Fold)


def next_to_call(shown: Sequence[Line], place: int) -> int | None:
    """The place of the row to call after ``place``: further down, else from the top.

    Whoever may be called today comes first, then those of this week who rest, whose day is to
    come, or who were tried today already, then all others; None when no other row is left.
    """
    rank, nearest = len(_RANKS), None
    for candidate in chain(range(place + 1, len(shown)), range(max(place, 0))):
        line = shown[candidate]
        if isinstance(line, Row):
            found = _RANKS.index((line.this_week, _is_ready(line)))
            if found < rank:
                rank, nearest = found, candidate
            if rank == 0:
                break
    return nearest


def _is_ready(row: Row) -> bool:
    """Whether somebody may be called today, and was not tried in vain since that day began."""
    tried_on = row.contact.tried_on
    tried = tried_on is not None and tried_on >= row.ready_on
    return row.readiness is Readiness.TODAY and not tried


_RANKS = ((True, True), (True, False), (False, True), (False, False))
"""Of this week, and ready today."""
