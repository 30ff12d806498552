"""Standings: what the database itself keeps true of each contact, for the rule of the week.

``standings`` holds a row a contact, derived from contacts, numbers, calls and follow-ups;
``tallies`` counts those rows by group and day of the last conversation, ``totals`` by group
alone. Triggers keep both true whoever writes, undo included, by what ``derived`` says.
The rule of the week needs the day of the last conversation, attempts in vain since then,
the number that would be dialled and the follow-up that counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

FREE, HELD, WITHOUT_NUMBER, BLOCKED, ARCHIVED = range(5)
"""FREE: in the list without follow-up or postponement; HELD: with one of them."""

COLUMNS = (
    "contact_id, standing, kind, rank, cadence, spoken_on, since_key, name_key, company_key,"
    " hold_until, postponed, tried_on, vain_at, vain_outcome, vain_days, they_call_back, number_id,"
    " follow_up_id"
)
SAID = "spoken_on, tried_on, vain_at, vain_outcome, vain_days, they_call_back"
"""What calls alone decide; with the next, all that a tick has to write anew."""
PROMISED = "standing, hold_until, follow_up_id"
"""What follow-ups decide."""
GROUP_KEYS = "standing, kind, rank, cadence"
KEYS = f"{GROUP_KEYS}, spoken_on"
COUNTED = {"tallies": KEYS, "totals": GROUP_KEYS}
COLUMNS_OF = {"numbers": "update of contact_id, wrong, label, e164, position"}
"""How a number is shown says nothing about its contact's standing."""
IN_VAIN = "('no_answer', 'voicemail', 'busy')"

FULL_TEXT = "CREATE VIRTUAL TABLE search USING fts5(words, tokenize='trigram')"
"""The search over all contacts; its rowid is the contact's id."""


DERIVED = "derived"
"""The view that says what standings ought to be, with the columns in the same order."""


def view() -> str:
    """The CREATE VIEW statement: the triggers ask it, so that each of them is short.

    A connection reads all triggers before its first query, and those of the start are waited for.
    """
    return f"CREATE VIEW {DERIVED} AS{summary()}"


def summary(where: str = "", horizon: str = "") -> str:
    """The SELECT that derives standings, for the contacts that ``where`` leaves.

    ``horizon`` is a day (ISO): calls and last contacts after it are ignored.
    """
    calls = f"(SELECT * FROM calls WHERE at < '{horizon}T99')" if horizon else "calls"
    last_contact = "coalesce(c.last_contact, '')"
    if horizon:
        last_contact = f"CASE WHEN {last_contact} <= '{horizon}' THEN {last_contact} ELSE '' END"
    return f"""
SELECT b.contact_id AS contact_id,
  CASE WHEN b.archived THEN {ARCHIVED} WHEN b.do_not_call THEN {BLOCKED}
    WHEN b.number_id IS NULL THEN {WITHOUT_NUMBER}
    WHEN b.postponed <> '' OR b.follow_up_id IS NOT NULL THEN {HELD} ELSE {FREE} END AS standing,
  b.kind = 'prospect' AS kind,
  CASE b.importance WHEN 'A' THEN 0 WHEN 'B' THEN 1 WHEN 'C' THEN 2 ELSE 3 END AS rank,
  coalesce(b.cadence_weeks, 0) AS cadence,
  max(substr(coalesce(r.at, ''), 1, 10), b.last_contact) AS spoken_on,
  CASE WHEN b.customer_since = '' THEN '9999'
    ELSE substr(b.customer_since || '-01-01', 1, 10) END AS since_key,
  b.name_key AS name_key,
  CASE WHEN b.party = 'consumer' THEN '' ELSE coalesce(m.name_key, '') END AS company_key,
  max(b.postponed, substr(coalesce(f.due, ''), 1, 10)) AS hold_until,
  b.postponed AS postponed,
  substr(coalesce(b.tried_at, ''), 1, 10) AS tried_on,
  {_vain(calls)},
  coalesce(l.they_call_back, 0) AS they_call_back,
  b.number_id AS number_id,
  b.follow_up_id AS follow_up_id
FROM ({_facts(calls, last_contact, where)}) b
LEFT JOIN calls l ON l.id = b.last_id
LEFT JOIN calls r ON r.id = b.reached_id
LEFT JOIN follow_ups f ON f.id = b.follow_up_id
LEFT JOIN companies m ON m.id = b.company_id"""


def _vain(calls: str) -> str:
    """The last call if that was in vain, and the days of attempts since the last conversation."""
    last_was = f"l.outcome IN {IN_VAIN} AND l.at >= b.last_contact"
    return f"""CASE WHEN {last_was} THEN l.at END AS vain_at,
  CASE WHEN {last_was} THEN l.outcome END AS vain_outcome,
  CASE WHEN b.last_id IS b.reached_id THEN 0 ELSE (SELECT count(DISTINCT substr(v.at, 1, 10))
    FROM {calls} v WHERE v.contact_id = b.contact_id AND v.outcome IN {IN_VAIN}
    AND v.at >= b.last_contact
    AND (v.at, v.id) > (coalesce(r.at, ''), coalesce(r.id, 0))) END AS vain_days"""


def _facts(calls: str, last_contact: str, where: str) -> str:
    """The contacts with the calls, number and follow-up that count."""
    of_contact = f"FROM {calls} k WHERE k.contact_id = c.id"
    latest = "ORDER BY k.at DESC, k.id DESC LIMIT 1"
    return f"""
SELECT c.id AS contact_id, c.kind, c.importance, c.cadence_weeks, c.customer_since, c.name_key,
  c.party, c.company_id, c.archived, c.do_not_call, coalesce(c.postponed_until, '') AS postponed,
  {last_contact} AS last_contact,
  (SELECT k.id {of_contact} {latest}) AS last_id,
  (SELECT k.id {of_contact} AND k.outcome = 'reached' {latest}) AS reached_id,
  (SELECT k.at {of_contact} AND k.outcome IN {IN_VAIN} {latest}) AS tried_at,
  (SELECT n.id FROM numbers n WHERE n.contact_id = c.id AND n.wrong = 0
    ORDER BY n.label = 'fax', n.e164 IS NULL, n.position, n.id LIMIT 1) AS number_id,
  (SELECT f.id FROM follow_ups f WHERE f.contact_id = c.id AND f.ended_at IS NULL
    ORDER BY f.due, f.id LIMIT 1) AS follow_up_id
FROM contacts c {where}"""


def triggers() -> list[str]:
    """The CREATE TRIGGER statements that keep standings and tallies true."""
    made = [_tally("insert", "NEW", 1), _tally("delete", "OLD", -1)]
    made.append(_shifted("spoken_on", "tallies"))
    made.append(_shifted("standing", "tallies", "totals"))
    for table, column, write in (
        ("contacts", "id", _again),
        ("numbers", "contact_id", _again),
        ("follow_ups", "contact_id", partial(_only, PROMISED)),
        ("calls", "contact_id", partial(_only, SAID)),
    ):
        made.append(_derive(table, "insert", write(f"NEW.{column}")))
        made.append(_derive(table, "update", write(f"NEW.{column}")))
        made.append(_derive(table, "delete", write(f"OLD.{column}")))
        if table != "contacts":
            made.append(_moved(table, write("OLD.contact_id")))
    made.append(_renamed())
    return made


ON_NEW_ROWS = ("contacts_insert_standing", "numbers_insert_standing")
"""The triggers of the rows of which an import writes many."""


def triggers_on_new_rows() -> list[str]:
    """The CREATE TRIGGER statements of ``ON_NEW_ROWS``."""
    return [made for made in triggers() if made.split()[2] in ON_NEW_ROWS]


def _tally(event: str, row: str, by: int) -> str:
    body = "\n  ".join(_count(table, keys, row, by) for table, keys in COUNTED.items())
    return f"""CREATE TRIGGER standings_{event} AFTER {event.upper()} ON standings
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  {body}
END"""


def _count(table: str, keys: str, row: str, by: int) -> str:
    values = ", ".join(f"{row}.{key}" for key in keys.split(", "))
    same = " AND ".join(f"{key} = {row}.{key}" for key in keys.split(", "))
    if by > 0:
        return f"""INSERT INTO {table} ({keys}, n) VALUES ({values}, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;"""
    return f"""UPDATE {table} SET n = n - 1 WHERE {same};
  DELETE FROM {table} WHERE {same} AND n = 0;"""


def _shifted(column: str, *tables: str) -> str:
    """Counts somebody elsewhere whose day of the last conversation, or standing, changed."""
    counts = [
        _count(table, COUNTED[table], row, by)
        for table in tables
        for row, by in (("OLD", -1), ("NEW", 1))
    ]
    body = "\n  ".join(counts)
    return f"""CREATE TRIGGER standings_{column} AFTER UPDATE OF {column} ON standings
WHEN OLD.{column} <> NEW.{column} AND NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  {body}
END"""


def _again(contact: str) -> str:
    return f"""DELETE FROM standings WHERE contact_id = {contact};
  INSERT INTO standings SELECT * FROM {DERIVED} WHERE contact_id = {contact};"""


def _only(columns: str, contact: str) -> str:
    """Writes some columns anew, so that few indexes have to follow."""
    return f"""UPDATE standings SET ({columns}) =
  (SELECT {columns} FROM {DERIVED} WHERE contact_id = {contact})
  WHERE contact_id = {contact};"""


def _derive(table: str, event: str, statements: str) -> str:
    return f"""CREATE TRIGGER {table}_{event}_standing AFTER {event.upper()} ON {table}
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  {statements}
END"""


def _moved(table: str, statements: str) -> str:
    """A row that changes its contact leaves the old one as well."""
    return f"""CREATE TRIGGER {table}_moved_standing AFTER UPDATE OF contact_id ON {table}
WHEN OLD.contact_id <> NEW.contact_id AND NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  {statements}
END"""


def _renamed() -> str:
    """A company's new name counts for all its people."""
    people = "IN (SELECT id FROM contacts WHERE company_id = NEW.id)"
    return f"""CREATE TRIGGER companies_renamed_standing AFTER UPDATE OF name_key ON companies
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  DELETE FROM standings WHERE contact_id {people};
  INSERT INTO standings SELECT * FROM {DERIVED} WHERE contact_id {people};
END"""


def rebuild(stretches: Sequence[tuple[int, int]] = ()) -> list[str]:
    """The statements that derive everything anew, for after a large change.

    With ``stretches`` of ids, one statement for the contacts of each.
    """
    wheres = [f"WHERE c.id BETWEEN {first} AND {last}" for first, last in stretches] or [""]
    return [
        "DELETE FROM standings",
        *(f"INSERT INTO standings ({COLUMNS}) {summary(where)}" for where in wheres),
        *(f"DELETE FROM {table}" for table in COUNTED),
        *counted("main"),
    ]


def counted(schema: str) -> list[str]:
    """The statements that count the standings of a schema into its empty tables."""
    return [
        f"""INSERT INTO {schema}.{table}
SELECT {keys}, count(*) FROM {schema}.standings GROUP BY {keys}"""
        for table, keys in COUNTED.items()
    ]
