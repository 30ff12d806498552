"""Opportunities, needs told in a call, which call ended a follow-up, and mappings of imports."""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = (
    "ALTER TABLE calls ADD COLUMN needs TEXT DEFAULT '[]' NOT NULL",
    "ALTER TABLE follow_ups ADD COLUMN ended_call_id INTEGER",
    "CREATE INDEX follow_ups_due ON follow_ups (due) WHERE ended_at IS NULL",
    """CREATE TABLE opportunities (
    id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    value_cents INTEGER,
    stage TEXT NOT NULL,
    next_step TEXT DEFAULT '' NOT NULL,
    follow_up_id INTEGER,
    call_id INTEGER,
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(contact_id) REFERENCES contacts (id),
    FOREIGN KEY(follow_up_id) REFERENCES follow_ups (id),
    FOREIGN KEY(call_id) REFERENCES calls (id)
)""",
    "CREATE INDEX ix_opportunities_contact_id ON opportunities (contact_id)",
    "CREATE INDEX ix_opportunities_follow_up_id ON opportunities (follow_up_id)",
    "CREATE INDEX ix_opportunities_call_id ON opportunities (call_id)",
    "CREATE INDEX opportunities_by_stage ON opportunities (stage, opened_on)",
    """CREATE TABLE mappings (
    id INTEGER NOT NULL,
    headings_key TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (headings_key)
)""",
)


def upgrade() -> None:
    """Adds to the first schema; no row that was there is written anew."""
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)
