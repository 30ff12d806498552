"""Merging two contacts of a book into one, and taking that apart again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from callbook.core.errors import Refusal

if TYPE_CHECKING:
    from callbook.store.change import Change, Row


def move_all(change: Change, kept_id: int, other_id: int) -> None:
    """Gives all that hangs on one contact to another: numbers, calls, follow-ups, opportunities.

    A number that both have stays once, with the calls made on it; marked wrong only where
    both say so.
    """
    from callbook.store.tables import calls, follow_ups, numbers, opportunities

    own = change.rows(numbers, numbers.c.contact_id == kept_id)
    known = {_key(row): row for row in own}
    position = max((row["position"] for row in own), default=-1)
    for row in change.rows(numbers, numbers.c.contact_id == other_id):
        same = known.get(_key(row))
        if same is None:
            position += 1
            change.update(numbers, row["id"], contact_id=kept_id, position=position)
            continue
        if same["wrong"] and not row["wrong"]:
            change.update(numbers, same["id"], wrong=0)
        for call in change.rows(calls, calls.c.number_id == row["id"]):
            change.update(calls, call["id"], number_id=same["id"])
        change.delete(numbers, row["id"])
    for table in (calls, follow_ups, opportunities):
        for row in change.rows(table, table.c.contact_id == other_id):
            change.update(table, row["id"], contact_id=kept_id)


def _key(row: Row) -> tuple[str, str]:
    return row["e164"] or " ".join(row["typed"].split()), row["extension"]


def take_apart(change: Change, step_id: int) -> None:
    """Undoes one merge, whatever came after: what was changed since stays where it is.

    Raises Refusal where the merge no longer stands.
    """
    from callbook.store.tables import metadata

    entries = change.journal_of(step_id)
    if not entries:
        raise Refusal("errors.gone")
    for entry in reversed(entries):
        table = metadata.tables[entry["table_name"]]
        if entry["kind"] == "delete":
            for row in json.loads(entry["before"]):
                if change.rows(table, table.c.id == row["id"]):
                    raise Refusal("errors.gone")
                change.insert(table, row)
        elif entry["kind"] == "update":
            revert(change, table, entry)


def revert(change: Change, table: Any, entry: Row) -> None:
    """Puts back the columns of an update that still stand as it left them."""
    found = change.rows(table, table.c.id == entry["first_id"])
    if not found:
        return
    before: dict[str, Any] = json.loads(entry["before"])
    after: dict[str, Any] = json.loads(entry["after"])
    untouched = {name: value for name, value in before.items() if found[0][name] == after[name]}
    if untouched:
        change.update(table, entry["first_id"], **untouched)
