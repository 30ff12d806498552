"""``contacts``: searches, or lists all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from callbook.cli.columns import Column, lined_up
from callbook.cli.exits import DONE
from callbook.cli.line import Given
from callbook.cli.session import Session
from callbook.cli.syntax import JSON, Argument, Command

if TYPE_CHECKING:
    from callbook.core.contacts import Contact, Number

_COLUMNS = (
    Column(right=True),
    Column(),
    Column(most=28),
    Column(most=30),
    Column(most=20),
    Column(),
    Column(),
)


def _run(session: Session, given: Given) -> int:
    from callbook.actions import contacts

    query = " ".join(given.words("QUERY"))
    book = session.book()
    found: Iterable[Contact] = contacts.every(book)
    if query.strip():
        found = contacts.matching(book, query)
    if given.has(JSON):
        session.write_json_list(map(contact_json, found))
        return DONE
    rows = [_row(session, contact) for contact in found]
    for line in lined_up(rows, _COLUMNS):
        session.write(line)
    session.tell("contacts_found", n=len(rows), shown=session.formats().number(len(rows)))
    return DONE


def contact_json(contact: Contact) -> dict[str, Any]:
    """All that is known of a contact; the names and their order are promised to scripts."""
    return {
        "id": contact.id,
        "kind": contact.kind.value,
        "party": contact.party.value,
        "name": contact.name,
        "company": contact.company,
        "title": contact.title,
        "importance": contact.importance.value,
        "customer_since": contact.customer_since or None,
        "cadence_weeks": contact.cadence_weeks,
        "do_not_call": contact.do_not_call,
        "tags": list(contact.tags),
        "emails": list(contact.emails),
        "city": contact.city,
        "postal_code": contact.postal_code,
        "country": contact.country,
        "notes": contact.notes,
        "last_spoken": contact.last_spoken.isoformat() if contact.last_spoken else None,
        "numbers": [_number_json(number) for number in contact.numbers],
    }


def _number_json(number: Number) -> dict[str, Any]:
    return {
        "typed": number.typed,
        "e164": number.e164,
        "extension": number.extension,
        "label": number.label,
        "doubtful": number.doubtful,
        "wrong": number.wrong,
    }


def _row(session: Session, contact: Contact) -> Sequence[str]:
    usable = [number for number in contact.numbers if not number.wrong]
    remarks = [session.words(f"kind_{contact.kind.value}")]
    if contact.archived:
        remarks.append(session.words("is_archived"))
    if contact.do_not_call:
        remarks.append(session.words("is_blocked"))
    return (
        str(contact.id),
        contact.importance.value,
        contact.name,
        contact.company if contact.company != contact.name else "",
        contact.city,
        (usable[0].shown or usable[0].typed) if usable else "",
        " · ".join(remarks),
    )


COMMANDS = (Command("contacts", _run, (Argument("QUERY", required=False, many=True),), (JSON,)),)
