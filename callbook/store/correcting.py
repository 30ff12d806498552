"""What the journal and the rows know of a call's past, for correcting it later."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from callbook.store.change import Change, Row

WAYS = "('fulfilled', 'replaced', 'declined')"
"""How calls end follow-ups."""


def ended_by(change: Change, call: Row) -> list[Row]:
    """The follow-ups that a call ended.

    Books of the first schema did not keep which call that was: then the minute tells.
    """
    from callbook.store.tables import follow_ups

    return change.rows_where(
        follow_ups,
        f"""contact_id = ? AND ended_at IS NOT NULL AND (ended_call_id = ? OR
(ended_call_id IS NULL AND ended_at = ? AND ended_by IN {WAYS})) ORDER BY id""",
        call["contact_id"],
        call["id"],
        call["at"],
    )


def next_steps_of(change: Change, call: Row) -> list[Row]:
    """The follow-ups that came out of a call, ended ones included."""
    from callbook.store.tables import follow_ups

    return change.rows_where(follow_ups, "call_id = ? ORDER BY id", call["id"])


def other_calls(change: Change, call: Row) -> list[Row]:
    """The other calls of a call's contact."""
    from callbook.store.tables import calls

    return change.rows_where(calls, "contact_id = ? AND id <> ?", call["contact_id"], call["id"])


def was_moved(change: Change, follow_up_id: int) -> bool:
    """Whether somebody gave a follow-up another day or other words since it was made."""
    rows = change.plain.execute(
        """SELECT r.before FROM journal_rows r JOIN journal_steps s ON s.id = r.step_id
WHERE s.undone = 0 AND r.table_name = 'follow_ups' AND r.kind = 'update' AND r.first_id = ?""",
        (follow_up_id,),
    )
    return any({"due", "text"} & json.loads(row[0]).keys() for row in rows)


def ended_postponement(change: Change, call: Row) -> Row | None:
    """The postponement that ended with a call, as the columns it had; None for none."""
    rows = change.plain.execute(
        """SELECT c.before FROM journal_rows k JOIN journal_steps s ON s.id = k.step_id
JOIN journal_rows c ON c.step_id = k.step_id
WHERE s.undone = 0 AND k.table_name = 'calls' AND k.first_id <= ? AND k.last_id >= ?
AND c.table_name = 'contacts' AND c.kind = 'update' AND c.first_id = ? ORDER BY c.id DESC""",
        (call["id"], call["id"], call["contact_id"]),
    )
    for (text,) in rows:
        before: Row = json.loads(text)
        if before.get("postponed_until"):
            return {
                "postponed_until": before["postponed_until"],
                "postponed_reason": before.get("postponed_reason", ""),
            }
    return None
