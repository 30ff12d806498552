"""By index: what was changed of a contact, and all its follow-ups, those that ended included."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    "DROP INDEX follow_ups_open",
    "CREATE INDEX follow_ups_of_contact ON follow_ups (contact_id, ended_at, due)",
    """CREATE INDEX journal_of_owner ON journal_rows (json_extract(before, '$[0].contact_id'))
WHERE table_name = 'numbers' AND kind = 'delete'""",
    """CREATE INDEX journal_of_row ON journal_rows (table_name, kind, first_id, last_id)
WHERE table_name = 'contacts' OR table_name = 'numbers'""",
)


def upgrade() -> None:
    """Adds indexes only; no row that was there is written anew."""
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)
