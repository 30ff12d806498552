"""What the list of contacts may be asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from callbook.core.contacts import ContactKind, Importance


class Order(StrEnum):
    """The columns by which the list of contacts can be sorted."""

    NAME = "name"
    COMPANY = "company"
    CITY = "city"
    KIND = "kind"
    IMPORTANCE = "importance"
    LAST_SPOKEN = "last_spoken"
    CUSTOMER_SINCE = "customer_since"


@dataclass(frozen=True, slots=True)
class ContactFilter:
    """Which contacts to list; what is None or False asks for nothing.

    ``silent_since`` leaves those not spoken with on or after that day. ``to_fix`` leaves
    those without a number that can be called as it stands. Archived contacts are listed
    only with ``archived``, and then no others.
    """

    query: str = ""
    kind: ContactKind | None = None
    importance: Importance | None = None
    silent_since: date | None = None
    without_number: bool = False
    doubtful: bool = False
    to_fix: bool = False
    do_not_call: bool = False
    archived: bool = False
    follow_up_open: bool = False
    tag: str = ""
