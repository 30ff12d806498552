"""Bringing a book of an older version up to date; Alembic is loaded only for that."""

from __future__ import annotations

from pathlib import Path

from callbook.store.connecting import connect
from callbook.store.engine import engine


def bring_up_to_date(file: Path, revision: str = "head") -> Path:
    """Migrates a book and returns the copy made of it before."""
    kept = _copy(file)
    upgrade(file, revision)
    return kept


def upgrade(file: Path, revision: str = "head") -> None:
    """Runs the revisions that a file lacks, all in one transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    opened = engine(file)
    with opened.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    opened.dispose()


def _copy(file: Path) -> Path:
    """A copy beside the book, under a name that is still free."""
    place = 1
    while (kept := file.with_name(f"{file.name}.before-update-{place}")).exists():
        place += 1
    source, target = connect(file), None
    try:
        kept.touch(mode=0o600)
        target = connect(kept)
        source.backup(target)
    finally:
        source.close()
        if target is not None:
            target.close()
    return kept
