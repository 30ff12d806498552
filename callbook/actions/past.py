"""What was changed of a contact, when and by which act: the journal in plain values."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from operator import attrgetter
from typing import Any

from callbook.core.contacts import Number
from callbook.core.kinds import ContactKind, Importance, Party
from callbook.store import past as stored
from callbook.store.book import Book
from callbook.store.past import Written

FIELDS = (
    "name",
    "kind",
    "importance",
    "party",
    "company",
    "title",
    "given_name",
    "family_name",
    "street",
    "postal_code",
    "city",
    "country",
    "website",
    "emails",
    "customer_since",
    "own_number",
    "cadence_weeks",
    "tags",
    "notes",
    "last_contact",
    "archived",
    "postponed_until",
    "postponed_reason",
    "do_not_call",
    "do_not_call_reason",
)
"""Of these a change is told, in this order; the others follow from them."""
_KINDS = {"kind": ContactKind, "importance": Importance, "party": Party}
_LISTS = ("emails", "tags")
_DAYS = ("last_contact", "postponed_until")
_FLAGS = ("archived", "do_not_call")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of a contact before and after, as ``Contact`` has it."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class NumberChange:
    """A number before and after; None where it was not there, or no longer."""

    before: Number | None
    after: Number | None


@dataclass(frozen=True, slots=True)
class PastChange:
    """What one act changed of a contact; ``act`` and ``subject`` as undo names them.

    ``came`` tells that the contact was new, ``others`` with whom it was made one or apart,
    ``reordered`` that its numbers only changed places.
    """

    at: datetime
    act: str
    subject: str
    fields: tuple[FieldChange, ...] = ()
    numbers: tuple[NumberChange, ...] = ()
    others: tuple[str, ...] = ()
    came: bool = False
    reordered: bool = False


def changes_of(book: Book, contact_id: int) -> list[PastChange]:
    """What was changed of a contact, the latest first; what was undone is no change."""
    with book.read() as db:
        written = stored.of_contact(db, contact_id)
        companies = stored.company_names(db, _companies(written))
    made = [
        _change(list(of_step), companies)
        for _, of_step in groupby(written, key=attrgetter("step_id"))
    ]
    return [change for change in reversed(made) if change is not None]


def _companies(written: Iterable[Written]) -> set[int]:
    rows = [row for one in written for row in (one.before, one.after) if row]
    return {row["company_id"] for row in rows if row.get("company_id")}


def _change(written: list[Written], companies: Mapping[int, str]) -> PastChange | None:
    """What one act wrote, as one change; None where a person would see none."""
    own = [one for one in written if one.table == "contacts"]
    numbers = [one for one in written if one.table == "numbers"]
    came = any(one.before is None for one in own)
    went = any(one.after is None for one in own)
    others = tuple(one.other[1] for one in written if one.other is not None)
    fields: list[FieldChange] = []
    if own and own[0].before is not None and own[-1].after is not None:
        fields = _fields(own[0].before, own[-1].after, companies)
    changed = _numbers(numbers)
    reordered = bool(numbers) and not changed and all(map(_moved, numbers))
    if not (fields or changed or others or came or went or reordered):
        return None
    first = written[0]
    return PastChange(
        datetime.fromisoformat(first.at),
        first.act,
        first.subject,
        tuple(fields),
        tuple(changed),
        others,
        came,
        reordered,
    )


def _fields(
    before: Mapping[str, Any], after: Mapping[str, Any], companies: Mapping[int, str]
) -> list[FieldChange]:
    made = []
    for name in FIELDS:
        old, new = _value(before, name, companies), _value(after, name, companies)
        if old != new:
            made.append(FieldChange(name, old, new))
    return made


def _value(row: Mapping[str, Any], name: str, companies: Mapping[int, str]) -> Any:
    """A field of a row as ``Contact`` has it."""
    if name == "company":
        return companies.get(row["company_id"] or 0, "")
    value = row[name]
    if name in _KINDS:
        return _KINDS[name](value)
    if name in _LISTS:
        return tuple(json.loads(value or "[]"))
    if name in _FLAGS:
        return bool(value)
    if name in _DAYS:
        return date.fromisoformat(value) if value else None
    return value


def _numbers(written: Iterable[Written]) -> list[NumberChange]:
    """What became of each number in one act; what only changed places is left out."""
    first: dict[int, Number | None] = {}
    last: dict[int, Number | None] = {}
    for one in written:
        row = one.before or one.after or {}
        first.setdefault(row["id"], _number(one.before))
        last[row["id"]] = _number(one.after)
    made = [NumberChange(before, last[number_id]) for number_id, before in first.items()]
    return [change for change in made if change.before != change.after]


def _number(row: Mapping[str, Any] | None) -> Number | None:
    """A number as a person tells it from others; whether it is doubtful follows from it."""
    if row is None:
        return None
    return Number(
        row["typed"],
        row["e164"],
        row["extension"],
        row["label"],
        wrong=bool(row["wrong"]),
        shown=row["shown"],
        id=row["id"],
    )


def _moved(one: Written) -> bool:
    before, after = one.before or {}, one.after or {}
    return bool(before.get("position") != after.get("position"))
