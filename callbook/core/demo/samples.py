"""Samples: a contact with its calls and promises, as the generator hands it on.

Calls and promises are plain tuples with their moments as ISO text: there are millions of
them in a large sample book.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from callbook.core.contacts import Contact


class Talk(NamedTuple):
    """A call; ``number`` is the place among the contact's numbers, None for none."""

    at: str
    outcome: str
    channel: str = "phone"
    incoming: int = 0
    minutes: int | None = None
    note: str = ""
    number: int | None = 0
    they_call_back: int = 0
    mood: str | None = None
    help_offered: int = 0
    opportunity_seen: int = 0


class Promise(NamedTuple):
    """A follow-up; ``talk`` is the moment of the call that it came out of."""

    due: str
    talk: str
    text: str = ""
    promised: int = 0
    ended_at: str | None = None
    ended_by: str = ""


class Deal(NamedTuple):
    """An opportunity; ``talk`` is the moment of its call, ``waits`` for that call's follow-up."""

    talk: str
    title: str
    value_cents: int | None
    stage: str
    next_step: str
    closed_on: str | None
    waits: bool


@dataclass(slots=True)
class Sample:
    """A contact of the sample book, its calls in the order of time."""

    contact: Contact
    talks: list[Talk] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)
    deals: list[Deal] = field(default_factory=list)
