"""The kinds of contacts, and how much they count."""

from __future__ import annotations

from enum import StrEnum


class ContactKind(StrEnum):
    """Has bought, or has not bought yet."""

    CUSTOMER = "customer"
    PROSPECT = "prospect"


class Party(StrEnum):
    """Business or consumer: the law of advertising calls tells them apart (UWG § 7)."""

    BUSINESS = "business"
    CONSUMER = "consumer"
    UNKNOWN = "unknown"


class Importance(StrEnum):
    """How much the business depends on them; NONE sorts behind C."""

    A = "A"
    B = "B"
    C = "C"
    NONE = ""
