"""Opportunities: possible deals seen in calls, from the first idea to won or lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from callbook.core.contacts import ContactKind
from callbook.core.follow_ups import Due

TITLE_WORDS, TITLE_LETTERS = 6, 60
LONGEST_TITLE = 200


class Stage(StrEnum):
    """How far an opportunity has come."""

    OPEN = "open"
    OFFERED = "offered"
    WON = "won"
    LOST = "lost"


CLOSED = frozenset({Stage.WON, Stage.LOST})
"""Nothing is left to do about these."""


@dataclass(frozen=True, slots=True)
class Opportunity:
    """A possible deal with a contact; ``value_cents`` in hundredths of the owner's currency.

    ``next_due`` is the day of the next step while that is open; ``call_id`` the call that
    the opportunity came from.
    """

    id: int
    contact_id: int
    title: str
    value_cents: int | None
    stage: Stage
    next_step: str
    next_due: Due | None
    call_id: int | None
    opened_on: date
    closed_on: date | None


@dataclass(frozen=True, slots=True)
class ListedOpportunity:
    """An opportunity with whom it is about and when the call was that it came from."""

    opportunity: Opportunity
    name: str
    company: str
    kind: ContactKind
    call_at: datetime | None


@dataclass(frozen=True, slots=True)
class StageSum:
    """How many opportunities stand at a stage, and what they are worth together."""

    count: int = 0
    value_cents: int = 0


def sums(listed: Iterable[ListedOpportunity]) -> dict[Stage, StageSum]:
    """Count and value of every stage, those without any included."""
    found = dict.fromkeys(Stage, StageSum())
    for each in listed:
        stage, value = each.opportunity.stage, each.opportunity.value_cents or 0
        before = found[stage]
        found[stage] = StageSum(before.count + 1, before.value_cents + value)
    return found


def title_of_note(note: str) -> str:
    """The first words of a note, to name an opportunity by; empty for an empty note."""
    first = next((line for line in note.splitlines() if line.strip()), "")
    words = first.split()
    end = next((n for n, word in enumerate(words, 1) if word[-1] in ".!?;"), len(words))
    taken = words[: min(end, TITLE_WORDS)]
    while len(taken) > 1 and len(" ".join(taken)) > TITLE_LETTERS:
        taken.pop()
    return " ".join(taken)[:TITLE_LETTERS].rstrip(".,;:!? –-")
