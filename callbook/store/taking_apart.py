"""Taking a merge apart at any time, whatever was merged, called and changed since."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from callbook.core.errors import Refusal
from callbook.store.merging import key_of, revert
from callbook.store.tables import contacts, metadata, numbers

if TYPE_CHECKING:
    from callbook.store.change import Change, Row

BLOCK = ("do_not_call", "do_not_call_on", "do_not_call_reason")
MERGES = "('merge', 'merge_many')"
_Moves = dict[tuple[str, int], list[tuple[bool, int, int]]]
"""By table and row: whether a merge moved it, from which contact, to which."""
_LeftOut = dict[int, "Row"]
"""Numbers as they stood, by id."""


def take_apart(change: Change, step_id: int) -> None:
    """Undoes one merge: what was changed since stays with the kept contact.

    Who asked since not to be called said so for both. Raises Refusal where the merge no
    longer stands.
    """
    entries = change.journal_of(step_id)
    if not entries:
        raise Refusal("errors.gone")
    moves, left_out = _moves_since(change, step_id), _left_out_since(change, step_id)
    for entry in reversed(entries):
        table = metadata.tables[entry["table_name"]]
        if entry["kind"] == "delete":
            for row in json.loads(entry["before"]):
                if change.rows_where(table, "id = ?", row["id"]):
                    raise Refusal("errors.gone")
                change.insert(table, row)
        elif entry["kind"] == "update" and "contact_id" in json.loads(entry["before"]):
            _give_back(change, table, entry, moves, left_out)
        elif entry["kind"] == "update":
            revert(change, table, entry)
    _mend_numbers_of_calls(change, entries)
    _block_apart(change, step_id, entries)


def _moves_since(change: Change, step_id: int) -> _Moves:
    """What later merges, and takings apart, moved from one contact to another."""
    moves: _Moves = {}
    asked = change.plain.execute(
        f"""SELECT r.table_name, r.first_id, s.name IN {MERGES},
  json_extract(r.before, '$.contact_id'), json_extract(r.after, '$.contact_id')
FROM journal_rows r JOIN journal_steps s ON s.id = r.step_id
WHERE r.step_id > ? AND s.undone = 0 AND r.kind = 'update'
AND json_extract(r.before, '$.contact_id') IS NOT NULL ORDER BY r.id""",
        (step_id,),
    )
    for table, row_id, by_merge, before, after in asked:
        moves.setdefault((table, row_id), []).append((bool(by_merge), before, after))
    return moves


def _is_still_held(moves: list[tuple[bool, int, int]]) -> bool:
    """Whether a row is where it is through a merge, seen from what moved it after that.

    Later merges carry it on; taking one of those apart brings it back to where it was then.
    Anything else gave it to somebody earlier, and the merge means it no more.
    """
    carried: list[int] = []
    for by_merge, before, after in moves:
        if by_merge:
            carried.append(before)
        elif after in carried:
            del carried[carried.index(after) :]
        else:
            return False
    return True


def _give_back(change: Change, table: Any, entry: Row, moves: _Moves, left_out: _LeftOut) -> None:
    """Gives a row back to whom it belonged before the merge."""
    before, row_id = json.loads(entry["before"]), entry["first_id"]
    if not _is_still_held(moves.get((entry["table_name"], row_id), [])):
        return
    found = change.rows_where(table, "id = ?", row_id)
    if found:
        change.update(table, row_id, **before)
    if table is not numbers:
        return
    if found:
        _leave_copy(change, found[0], left_out)
    elif row_id in left_out:
        # Whom a later merge gave it to has the same number; only its row went.
        _copy(change, left_out[row_id], **before)


def _leave_copy(change: Change, number: Row, left_out: _LeftOut) -> None:
    """Who was merged later and had the same number keeps it, too."""
    for row in left_out.values():
        if key_of(row) != key_of(number) or change.rows_where(numbers, "id = ?", row["id"]):
            continue
        if _whoever_is(change, row["contact_id"]) == number["contact_id"]:
            _copy(change, number)
            return


def _copy(change: Change, number: Row, **facts: Any) -> None:
    copy = {**number, **facts}
    del copy["id"]
    change.insert(numbers, copy)


def _left_out_since(change: Change, step_id: int) -> _LeftOut:
    """Numbers that later merges left out, since the kept contact had the same."""
    asked = change.plain.execute(
        f"""SELECT r.before FROM journal_rows r JOIN journal_steps s ON s.id = r.step_id
WHERE r.step_id > ? AND s.undone = 0 AND s.name IN {MERGES} AND r.table_name = 'numbers'
AND r.kind = 'delete' ORDER BY r.id""",
        (step_id,),
    )
    return {row["id"]: row for (before,) in asked for row in json.loads(before)}


def _mend_numbers_of_calls(change: Change, entries: list[Row]) -> None:
    """Calls given back were made on the number of whom they are given back to."""
    for entry in entries:
        before = json.loads(entry["before"]) if entry["kind"] == "update" else {}
        if entry["table_name"] != "calls" or "number_id" not in before:
            continue
        table = metadata.tables["calls"]
        for call in change.rows_where(table, "id = ?", entry["first_id"]):
            at = change.rows_where(numbers, "id = ?", call["number_id"])
            own = change.rows_where(numbers, "id = ?", before["number_id"])
            strayed = at and at[0]["contact_id"] != call["contact_id"]
            if strayed and own and own[0]["contact_id"] == call["contact_id"]:
                change.update(table, call["id"], number_id=before["number_id"])


def _block_apart(change: Change, step_id: int, entries: list[Row]) -> None:
    """Blocks whoever is one with somebody blocked, or was when that one asked not to be called.

    The kept contact stays blocked while another who was is still merged into it; those taken
    apart are blocked if the kept contact was since they were one.
    """
    apart: list[int] = []
    for entry in entries:
        if entry["table_name"] == "contacts" and entry["kind"] == "delete":
            apart.append(entry["first_id"])
        elif entry["table_name"] == "contacts":
            kept_id = _whoever_is(change, entry["first_id"])
            if "do_not_call" in json.loads(entry["before"]):
                for blocked in _blocked_within(change):
                    if _whoever_is(change, blocked["id"]) == kept_id:
                        _block(change, kept_id, blocked)
            kept = change.rows_where(contacts, "id = ? AND do_not_call = 1", kept_id)
            if kept and _blocked_since(change, step_id, kept_id):
                for contact_id in apart:
                    _block(change, contact_id, kept[0])
            apart = []


def _blocked_within(change: Change) -> list[Row]:
    """Blocked contacts that are merged into others."""
    asked = change.plain.execute(
        f"""SELECT r.before FROM journal_rows r JOIN journal_steps s ON s.id = r.step_id
WHERE s.undone = 0 AND s.name IN {MERGES} AND r.table_name = 'contacts' AND r.kind = 'delete'
AND json_extract(r.before, '$[0].do_not_call') = 1
AND r.first_id NOT IN (SELECT id FROM contacts) ORDER BY r.id"""
    )
    return [row for (before,) in asked for row in json.loads(before)]


def _block(change: Change, contact_id: int, blocked: Row) -> None:
    if change.rows_where(contacts, "id = ? AND do_not_call = 0", contact_id):
        change.update(contacts, contact_id, **{name: blocked[name] for name in BLOCK})


def _whoever_is(change: Change, contact_id: int) -> int:
    """Whom a contact has become by later merges."""
    while not change.rows_where(contacts, "id = ?", contact_id):
        found = change.plain.execute(
            f"""SELECT u.first_id FROM journal_rows d
JOIN journal_steps s ON s.id = d.step_id AND s.undone = 0 AND s.name IN {MERGES}
JOIN journal_rows u ON u.step_id = d.step_id AND u.id > d.id AND u.table_name = 'contacts'
  AND u.kind = 'update'
WHERE d.table_name = 'contacts' AND d.kind = 'delete' AND d.first_id = ?
ORDER BY d.id DESC, u.id LIMIT 1""",
            (contact_id,),
        ).fetchone()
        if found is None:
            break
        contact_id = found[0]
    return contact_id


def _blocked_since(change: Change, step_id: int, contact_id: int) -> bool:
    """Whether a step after this one set do_not_call."""
    asked = change.plain.execute(
        """SELECT count(*) FROM journal_rows r JOIN journal_steps s ON s.id = r.step_id
WHERE r.step_id > ? AND s.undone = 0 AND r.table_name = 'contacts' AND r.kind = 'update'
AND r.first_id = ? AND json_extract(r.after, '$.do_not_call') = 1""",
        (step_id, contact_id),
    )
    return bool(asked.fetchone()[0])
