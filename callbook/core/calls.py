"""Calls: one attempt or conversation each, with its outcome."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from callbook.core.value import Value


class CallOutcome(StrEnum):
    """How a call ended."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    VOICEMAIL = "voicemail"
    BUSY = "busy"
    CALLBACK = "callback"
    WRONG_NUMBER = "wrong_number"
    DECLINED = "declined"


IN_VAIN = frozenset({CallOutcome.NO_ANSWER, CallOutcome.VOICEMAIL, CallOutcome.BUSY})
"""Attempts: nobody was spoken with, the contact is still to call."""


class Channel(StrEnum):
    """The way a call was made."""

    PHONE = "phone"
    VIDEO = "video"
    IN_PERSON = "in_person"
    MESSAGE = "message"


class Mood(StrEnum):
    """How they are, as they told it."""

    GOOD = "good"
    STRAINED = "strained"
    IN_NEED = "in_need"


class Need(StrEnum):
    """What they need, as they told it."""

    NOTHING = "nothing"
    INFORMATION = "information"
    MOVE_DATE = "move_date"
    DELIVERY = "delivery"
    PAYMENT = "payment"
    REPAIR = "repair"
    OFFER = "offer"


class Call(Value):
    """One attempt or conversation; ``at`` is local wall time, to the minute."""

    id: int
    contact_id: int
    at: datetime
    outcome: CallOutcome
    channel: Channel = Channel.PHONE
    incoming: bool = False
    minutes: int | None = None
    note: str = ""
    number_id: int | None = None
    they_call_back: bool = False
    mood: Mood | None = None
    help_offered: bool = False
    opportunity_seen: bool = False
    needs: tuple[Need, ...] = ()
