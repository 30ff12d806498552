"""Contacts out of entries that stand one after the other: what all such formats share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from callbook.core.contacts import Draft, Problem
from callbook.core.errors import Refusal
from callbook.files.looks import FIRST_DRAFTS, FIRST_ROWS, Look
from callbook.files.sniff import FileKind

Raw = TypeVar("Raw")
Entry = tuple[Draft | None, tuple[Problem, ...]]
"""The draft of an entry, None for one left out, and what was odd."""


def look_of_entries(
    entries: Iterable[Raw | Problem],
    draft_of: Callable[[Raw], Entry],
    kind: FileKind,
    name: str,
    encoding: str,
) -> Look:
    """What the entries hold; raises Refusal, with the file's ``name``, where there is none.

    A problem among the entries is one of the file and counts as none.
    """
    drafts: list[Draft] = []
    problems: list[Problem] = []
    total = 0
    for entry in entries:
        if isinstance(entry, Problem):
            problems.append(entry)
            continue
        total += 1
        if total <= FIRST_ROWS:
            draft, odd = draft_of(entry)
            problems += odd
            if draft is not None and len(drafts) < FIRST_DRAFTS:
                drafts.append(draft)
    if not total:
        raise Refusal("files.no_contacts", name=name)
    return Look(kind, encoding, total, tuple(drafts), tuple(problems))


def items_of(
    entries: Iterable[Raw | Problem], draft_of: Callable[[Raw], Entry]
) -> Iterator[Draft | Problem]:
    """The drafts and problems of the entries, one after the other."""
    for entry in entries:
        if isinstance(entry, Problem):
            yield entry
            continue
        draft, problems = draft_of(entry)
        if draft is not None:
            yield draft
        yield from problems
