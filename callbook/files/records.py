"""Contacts out of entries that stand one after the other: what all such formats share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from callbook.core.contacts import Draft, Problem
from callbook.core.errors import Refusal
from callbook.files.looks import FIRST_DRAFTS, FIRST_ROWS, Look
from callbook.files.sniff import FileKind

Entry = tuple[Draft | None, tuple[Problem, ...]]
"""The draft of an entry, None for one left out, and what was odd."""


def look_of_entries(entries: Iterable[Entry], kind: FileKind, name: str, encoding: str) -> Look:
    """What the entries hold; raises Refusal, with the file's ``name``, where there is none."""
    drafts: list[Draft] = []
    problems: list[Problem] = []
    total = 0
    for draft, odd in entries:
        total += draft is not None or any(problem.left_out for problem in odd)
        if total > FIRST_ROWS:
            continue
        problems += odd
        if draft is not None and len(drafts) < FIRST_DRAFTS:
            drafts.append(draft)
    if not total:
        raise Refusal("files.no_contacts", name=name)
    return Look(kind, encoding, total, tuple(drafts), tuple(problems))


def items_of(entries: Iterable[Entry]) -> Iterator[Draft | Problem]:
    """The drafts and problems of the entries, one after the other."""
    for draft, problems in entries:
        if draft is not None:
            yield draft
        yield from problems
