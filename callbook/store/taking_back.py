"""Taking an import back at any time: whole, but for what the owner changed since."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import select

from callbook.store.change import Change, Row
from callbook.store.merging import revert
from callbook.store.tables import (
    contacts,
    imports,
    journal_rows,
    journal_steps,
    metadata,
    numbers,
)


@dataclass(slots=True)
class TakenBack:
    """What became of an import's contacts: removed, or kept by name since they were changed."""

    removed: int = 0
    kept: list[str] = field(default_factory=list)


def take_back(change: Change, import_id: int) -> TakenBack:
    """Removes what an import wrote; contacts changed, called or promised since stay."""
    step_id = _step_of(change, import_id)
    result = TakenBack()
    later = _touched_later(change, step_id)
    for entry in _entries(change, step_id):
        if entry["table_name"] == "contacts" and entry["kind"] == "insert":
            _remove_contacts(change, entry, later, result)
        elif entry["kind"] == "update" and entry["table_name"] in ("contacts", "numbers"):
            revert(change, metadata.tables[entry["table_name"]], entry)
        elif entry["table_name"] == "numbers" and entry["kind"] == "insert":
            _remove_numbers(change, entry, import_id, later)
    if not result.kept:
        change.delete(imports, import_id)
    return result


def _step_of(change: Change, import_id: int) -> int:
    asked = select(journal_rows.c.step_id).where(
        journal_rows.c.table_name == "imports",
        journal_rows.c.kind == "insert",
        journal_rows.c.first_id == import_id,
    )
    change.row(imports, import_id)
    return int(change.connection.scalar(asked.order_by(journal_rows.c.id.desc())) or 0)


def _entries(change: Change, step_id: int) -> list[Row]:
    """The rows that the import wrote: its contacts first, since their numbers go with them."""
    return sorted(change.journal_of(step_id), key=_contacts_first)


def _contacts_first(entry: Row) -> tuple[bool, int]:
    return entry["table_name"] != "contacts", -int(entry["id"])


def _touched_later(change: Change, step_id: int) -> set[tuple[str, int]]:
    """Rows that steps after the import wrote, by table and id."""
    asked = (
        select(journal_rows.c.table_name, journal_rows.c.first_id, journal_rows.c.last_id)
        .join(journal_steps, journal_steps.c.id == journal_rows.c.step_id)
        .where(journal_rows.c.step_id > step_id, journal_steps.c.undone == 0)
    )
    return {
        (name, row_id)
        for name, first, last in change.connection.execute(asked)
        for row_id in range(first, last + 1)
    }


def _remove_contacts(
    change: Change, entry: Row, later: set[tuple[str, int]], result: TakenBack
) -> None:
    between = (entry["first_id"], entry["last_id"])
    worked_with = _worked_with(change, *between)
    of_contact: dict[int, list[Row]] = {}
    for number in change.rows_where(numbers, "contact_id BETWEEN ? AND ? ORDER BY id", *between):
        of_contact.setdefault(number["contact_id"], []).append(number)
    for contact in change.rows_where(contacts, "id BETWEEN ? AND ? ORDER BY id", *between):
        own = of_contact.get(contact["id"], [])
        changed = ("contacts", contact["id"]) in later or any(
            ("numbers", number["id"]) in later for number in own
        )
        if changed or contact["id"] in worked_with:
            result.kept.append(contact["name"])
            continue
        for number in own:
            change.delete(numbers, number["id"])
        change.delete(contacts, contact["id"])
        result.removed += 1


def _worked_with(change: Change, first: int, last: int) -> set[int]:
    """Who of these contacts was called, has an opportunity, or has or had a follow-up."""
    asked = change.plain.execute(
        """SELECT contact_id FROM calls WHERE contact_id BETWEEN ?1 AND ?2
UNION SELECT contact_id FROM opportunities WHERE contact_id BETWEEN ?1 AND ?2
UNION SELECT contact_id FROM follow_ups WHERE contact_id BETWEEN ?1 AND ?2""",
        (first, last),
    )
    return {row[0] for row in asked}


def _remove_numbers(
    change: Change, entry: Row, import_id: int, later: set[tuple[str, int]]
) -> None:
    """Numbers that the import added to contacts known before, and nobody was called on.

    Whoever was called on a number has it: their calls are few, all calls of a book are many.
    """
    asked = change.plain.execute(
        """SELECT n.id FROM numbers n JOIN contacts c ON c.id = n.contact_id
WHERE n.id BETWEEN ? AND ? AND c.import_id IS NOT ? AND NOT EXISTS (
  SELECT 1 FROM calls k WHERE k.contact_id = n.contact_id AND k.number_id = n.id)
ORDER BY n.id""",
        (entry["first_id"], entry["last_id"], import_id),
    )
    for (number_id,) in asked.fetchall():
        if ("numbers", number_id) not in later:
            change.delete(numbers, number_id)
