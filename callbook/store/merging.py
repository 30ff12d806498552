"""Merging two contacts of a book into one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from callbook.store.change import Change, Row


def move_all(change: Change, kept_id: int, other_id: int) -> None:
    """Gives all that hangs on one contact to another: numbers, calls, follow-ups, opportunities.

    A number that both have stays once, with the calls made on it; marked wrong only where
    both say so.
    """
    from callbook.store.tables import calls, follow_ups, numbers, opportunities

    own = change.rows_where(numbers, "contact_id = ? ORDER BY id", kept_id)
    known = {key_of(row): row for row in own}
    position = max((row["position"] for row in own), default=-1)
    for row in change.rows_where(numbers, "contact_id = ? ORDER BY position, id", other_id):
        same = known.get(key_of(row))
        if same is None:
            position += 1
            change.update(numbers, row["id"], contact_id=kept_id, position=position)
            continue
        if same["wrong"] and not row["wrong"]:
            change.update(numbers, same["id"], wrong=0)
        on_it = "contact_id IN (?, ?) AND number_id = ? ORDER BY id"
        for call in change.rows_where(calls, on_it, kept_id, other_id, row["id"]):
            change.update(calls, call["id"], number_id=same["id"])
        change.delete(numbers, row["id"])
    for table in (calls, follow_ups, opportunities):
        for row in change.rows_where(table, "contact_id = ? ORDER BY id", other_id):
            change.update(table, row["id"], contact_id=kept_id)


def key_of(row: Row) -> tuple[str, str]:
    """By what two numbers are the same."""
    return row["e164"] or " ".join(row["typed"].split()), row["extension"]


def revert(change: Change, table: Any, entry: Row) -> None:
    """Puts back the columns of an update that still stand as it left them."""
    found = change.rows_where(table, "id = ?", entry["first_id"])
    if not found:
        return
    before: dict[str, Any] = json.loads(entry["before"])
    after: dict[str, Any] = json.loads(entry["after"])
    untouched = {name: value for name, value in before.items() if found[0][name] == after[name]}
    if untouched:
        change.update(table, entry["first_id"], **untouched)
