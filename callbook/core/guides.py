"""Conversation guides: the few sentences that a good call is made of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from callbook.core.calls import CallOutcome
from callbook.core.catalogue import say
from callbook.core.contacts import Contact, ContactKind
from callbook.core.errors import BadInput

MOST_STEPS = 12
LONGEST_STEP = 300


class GuideName(StrEnum):
    """Which call a guide is for."""

    CUSTOMER = "customer"
    CUSTOMER_VOICEMAIL = "customer_voicemail"
    PROSPECT = "prospect"
    PROSPECT_VOICEMAIL = "prospect_voicemail"


PLACEHOLDERS = ("name", "firm", "company")
"""The contact, where they work, and the owner's business."""


def guide_for(kind: ContactKind, outcome: CallOutcome | None) -> GuideName:
    """The guide that fits a contact, and an outcome once one is chosen."""
    voicemail = outcome is CallOutcome.VOICEMAIL
    if kind is ContactKind.PROSPECT:
        return GuideName.PROSPECT_VOICEMAIL if voicemail else GuideName.PROSPECT
    return GuideName.CUSTOMER_VOICEMAIL if voicemail else GuideName.CUSTOMER


def default_text(name: GuideName, language: str) -> str:
    """A guide as Callbook brings it, a step a line, with its placeholders as they are typed."""
    return say(language, f"guides.{name}", **{word: f"{{{word}}}" for word in PLACEHOLDERS})


def title(name: GuideName, language: str, *, calm: bool = False) -> str:
    """What a guide is called; ``calm`` where no crisis counts."""
    key = "customer_calm" if calm and name is GuideName.CUSTOMER else name
    return say(language, f"guides.title_{key}")


def steps_of(text: str) -> tuple[str, ...]:
    """The steps in a text: its lines, those that say nothing left out."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    return tuple(line for line in lines if line)


def tidy(text: str) -> str:
    """A guide as the owner typed it, a step a line.

    Raises BadInput for more steps, or a longer one, than the card has room for.
    """
    steps = steps_of(text)
    if len(steps) > MOST_STEPS:
        raise BadInput("errors.guide_too_many_steps", high=MOST_STEPS)
    if any(len(step) > LONGEST_STEP for step in steps):
        raise BadInput("errors.guide_step_too_long", high=LONGEST_STEP)
    return "\n".join(steps)


def words_for(contact: Contact, company: str, language: str) -> dict[str, str]:
    """What the placeholders stand for in a call of the owner's business with a contact."""
    name = contact.name or contact.company
    return {
        "name": name,
        "firm": contact.company or name,
        "company": company or say(language, "guides.your_firm"),
    }


def filled(step: str, words: Mapping[str, str]) -> str:
    """A step with its placeholders filled; what is none stays as it was typed."""

    def put(found: re.Match[str]) -> str:
        return words.get(found[1].casefold(), found[0])

    return re.sub(r"\{(\w+)\}", put, step)
