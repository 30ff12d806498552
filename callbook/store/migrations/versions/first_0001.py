"""The first schema, as books of version 0.1 have it."""

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Makes all tables, indexes and triggers; the statements are kept as they were then."""
    kept = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in kept.split(";\n\n--\n"):
        op.get_bind().exec_driver_sql(statement.strip().removesuffix(";"))
