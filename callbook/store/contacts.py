"""Contacts of a book, read as values and written through a change."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any

from callbook.core.companies import name_key
from callbook.core.contacts import Colleague, Contact, ContactKind, Importance, Number, Party

if TYPE_CHECKING:
    from callbook.store.change import Change

PLAIN = (
    "title",
    "given_name",
    "family_name",
    "street",
    "postal_code",
    "city",
    "country",
    "website",
    "notes",
    "customer_since",
    "own_number",
    "uid",
    "postponed_reason",
    "do_not_call_reason",
)
"""The fields of a contact that stand in its row as they are."""
_plain = attrgetter(*PLAIN)
_listed = json.JSONEncoder(ensure_ascii=False).encode
SELECT = f"""
SELECT c.id, c.name, c.kind, c.party, c.importance, coalesce(m.name, ''), c.cadence_weeks,
  c.last_contact, c.archived, c.postponed_until, c.do_not_call, c.do_not_call_on, c.emails,
  c.tags, coalesce(s.spoken_on, ''), {", ".join(f"c.{name}" for name in PLAIN)}
FROM contacts c LEFT JOIN standings s ON s.contact_id = c.id
LEFT JOIN companies m ON m.id = c.company_id"""
CHUNK = 500


def read(db: sqlite3.Connection, ids: Sequence[int]) -> list[Contact]:
    """The contacts with these ids, in the order of the ids; those that are gone are left out."""
    found: dict[int, Contact] = {}
    for start in range(0, len(ids), CHUNK):
        part = ids[start : start + CHUNK]
        marks = ", ".join("?" * len(part))
        numbers = _numbers(db, f"WHERE contact_id IN ({marks})", part)
        for row in db.execute(f"{SELECT} WHERE c.id IN ({marks})", part):
            found[row[0]] = _contact(row, numbers.get(row[0], ()))
    return [found[contact_id] for contact_id in ids if contact_id in found]


def ids(db: sqlite3.Connection) -> list[int]:
    """All contacts by name."""
    rows = db.execute("SELECT id FROM contacts ORDER BY name_key, id")
    return [row[0] for row in rows]


def every(db: sqlite3.Connection) -> Iterator[Contact]:
    """All contacts by name, a few hundred read at a time."""
    wanted = ids(db)
    for start in range(0, len(wanted), CHUNK):
        yield from read(db, wanted[start : start + CHUNK])


def with_number(db: sqlite3.Connection, e164: str) -> list[int]:
    """The contacts who have a number."""
    rows = db.execute(
        "SELECT DISTINCT contact_id FROM numbers WHERE e164 = ? ORDER BY contact_id", (e164,)
    )
    return [row[0] for row in rows]


def ending_in(db: sqlite3.Connection, digits: str) -> list[tuple[int, str]]:
    """The numbers in E.164 form that end in these digits, with their contacts."""
    rows = db.execute(
        "SELECT contact_id, e164 FROM numbers WHERE e164 LIKE '%' || ? ORDER BY contact_id",
        (digits,),
    )
    return [(row[0], row[1]) for row in rows]


def with_digits(db: sqlite3.Connection, digits: str) -> list[int]:
    """The contacts who have a number without E.164 form that was typed with these digits."""
    rows = db.execute("SELECT contact_id, typed FROM numbers WHERE e164 IS NULL")
    return sorted({row[0] for row in rows if "".join(c for c in row[1] if c.isdigit()) == digits})


def told_apart(
    db: sqlite3.Connection,
) -> Iterator[tuple[int, str, str, str, str, str, list[str], list[str]]]:
    """What tells contacts apart: id, name, company, city, uid, own number, e-mails, numbers."""
    numbers = groupby(
        db.execute("SELECT contact_id, e164, typed FROM numbers ORDER BY contact_id, id"),
        itemgetter(0),
    )
    owner, found = next(numbers, (None, iter(())))
    rows = db.execute(
        """SELECT c.id, c.name, coalesce(m.name, ''), c.city, c.uid, c.own_number,
c.emails FROM contacts c LEFT JOIN companies m ON m.id = c.company_id ORDER BY c.id"""
    )
    for contact_id, name, company, city, uid, own_number, emails in rows:
        addresses = json.loads(emails) if emails != "[]" else []
        own: list[str] = []
        if owner == contact_id:
            own = [e164 or " ".join(typed.split()) for _, e164, typed in found]
            owner, found = next(numbers, (None, iter(())))
        yield contact_id, name, company, city, uid, own_number, addresses, own


def with_name(db: sqlite3.Connection, name: str) -> list[int]:
    """The contacts who bear a name, letter case and spare spaces aside."""
    rows = db.execute("SELECT id FROM contacts WHERE name_key = ? ORDER BY id", (name_key(name),))
    return [row[0] for row in rows]


def colleagues(db: sqlite3.Connection, contact_id: int, limit: int = 20) -> list[Colleague]:
    """Who else is at the same company, by name."""
    rows = db.execute(
        """SELECT o.contact_id, c.name, coalesce(nullif(n.shown, ''), n.typed, '') FROM standings s
JOIN standings o ON o.company_key = s.company_key AND o.contact_id <> s.contact_id
JOIN contacts c ON c.id = o.contact_id JOIN contacts me ON me.id = s.contact_id
LEFT JOIN numbers n ON n.id = o.number_id
WHERE s.contact_id = ? AND s.company_key <> '' AND o.company_key <> '' AND o.standing < 4
AND (c.city_key = me.city_key OR c.city_key = '' OR me.city_key = '')
ORDER BY c.name_key, c.id LIMIT ?""",
        (contact_id, limit),
    )
    return [Colleague(*row) for row in rows]


def _numbers(
    db: sqlite3.Connection, where: str, facts: Sequence[int]
) -> dict[int, tuple[Number, ...]]:
    rows = db.execute(
        f"""SELECT contact_id, typed, e164, extension, label, doubtful, wrong, shown, id
FROM numbers {where} ORDER BY contact_id, position, id""",
        facts,
    )
    found: dict[int, list[Number]] = {}
    for row in rows:
        number = Number(row[1], row[2], row[3], row[4], bool(row[5]), bool(row[6]), row[7], row[8])
        found.setdefault(row[0], []).append(number)
    return {contact_id: tuple(numbers) for contact_id, numbers in found.items()}


def _contact(row: Sequence[Any], numbers: tuple[Number, ...]) -> Contact:
    return Contact(
        id=row[0],
        name=row[1],
        kind=ContactKind(row[2]),
        party=Party(row[3]),
        importance=Importance(row[4]),
        company=row[5],
        cadence_weeks=row[6],
        last_contact=_day(row[7]),
        archived=bool(row[8]),
        postponed_until=_day(row[9]),
        do_not_call=bool(row[10]),
        do_not_call_on=_day(row[11]),
        emails=tuple(json.loads(row[12])),
        tags=tuple(json.loads(row[13])),
        last_spoken=_day(row[14]),
        numbers=numbers,
        **dict(zip(PLAIN, row[15:], strict=True)),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def row_of(contact: Contact, company_id: int | None) -> dict[str, Any]:
    """A contact as its row, numbers and company aside."""
    return {
        "name": contact.name,
        "name_key": name_key(contact.name),
        "kind": str(contact.kind),
        "party": str(contact.party),
        "importance": str(contact.importance),
        "company_id": company_id,
        "city_key": name_key(contact.city),
        "cadence_weeks": contact.cadence_weeks,
        "last_contact": _text(contact.last_contact),
        "archived": int(contact.archived),
        "postponed_until": _text(contact.postponed_until),
        "do_not_call": int(contact.do_not_call),
        "do_not_call_on": _text(contact.do_not_call_on),
        "emails": _listed(contact.emails) if contact.emails else "[]",
        "tags": _listed(contact.tags) if contact.tags else "[]",
        **dict(zip(PLAIN, _plain(contact), strict=True)),
    }


def number_row(number: Number, contact_id: int, position: int) -> dict[str, Any]:
    """A number as its row."""
    return {
        "contact_id": contact_id,
        "position": position,
        "typed": number.typed,
        "e164": number.e164,
        "extension": number.extension,
        "label": number.label,
        "shown": number.shown,
        "doubtful": int(number.doubtful),
        "wrong": int(number.wrong),
    }


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def company_ids(change: Change, names: Iterable[str]) -> dict[str, int]:
    """The ids of companies by name; those the book does not know yet are written."""
    from callbook.store import tables

    wanted = list(dict.fromkeys(name for name in names if name))
    known: dict[str, int] = {}
    for start in range(0, len(wanted), CHUNK):
        part = wanted[start : start + CHUNK]
        marks = ", ".join("?" * len(part))
        asked = f"SELECT name, id FROM companies WHERE name IN ({marks})"
        known.update(change.plain.execute(asked, part))
    missing = [name for name in wanted if name not in known]
    rows = [{"name": name, "name_key": name_key(name)} for name in missing]
    made = change.insert_many(tables.companies, rows)
    return known | dict(zip(missing, made, strict=True))


def add(change: Change, contacts: Sequence[Contact], import_id: int | None = None) -> range:
    """Writes new contacts with their numbers and returns their ids in order."""
    from callbook.store import tables

    companies = company_ids(change, (contact.company for contact in contacts))
    rows = [row_of(contact, companies.get(contact.company)) for contact in contacts]
    for row in rows:
        row["import_id"] = import_id
    made = change.insert_many(tables.contacts, rows)
    change.insert_many(
        tables.numbers,
        [
            number_row(number, contact_id, position)
            for contact_id, contact in zip(made, contacts, strict=True)
            for position, number in enumerate(contact.numbers)
        ],
    )
    return made


def edit(change: Change, contact: Contact) -> None:
    """Writes what differs of a contact; numbers are told apart by their id, 0 is a new one."""
    from callbook.store import tables

    companies = company_ids(change, (contact.company,))
    change.update(tables.contacts, contact.id, **row_of(contact, companies.get(contact.company)))
    old = change.rows(tables.numbers, tables.numbers.c.contact_id == contact.id)
    kept = {number.id for number in contact.numbers}
    for row in old:
        if row["id"] not in kept:
            change.delete(tables.numbers, row["id"])
    for position, number in enumerate(contact.numbers):
        row = number_row(number, contact.id, position)
        if number.id:
            change.update(tables.numbers, number.id, **row)
        else:
            change.insert(tables.numbers, row)
