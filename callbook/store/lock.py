"""The writer's lock: one window a book.

The lock is SQLite's own, held on an empty file beside the book: the system releases it when
the process ends, however it ends, and it works the same on the three systems.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path


class WriterLock:
    """Says that this process, and no other, changes the book."""

    def __init__(self, book: Path) -> None:
        self.file = Path(f"{book.absolute()}-lock")
        self._held: sqlite3.Connection | None = None

    def take(self, patience: float = 0.0) -> bool:
        """Takes the lock if nobody else holds it for ``patience`` seconds; tells whether."""
        if self._held is not None:
            return True
        try:
            os.close(os.open(self.file, os.O_CREAT | os.O_RDWR, 0o600))
        except OSError:
            return True  # A folder nobody can write to: SQLite will refuse the book itself.
        db = sqlite3.connect(
            self.file, timeout=patience, isolation_level=None, check_same_thread=False
        )
        try:
            db.execute("PRAGMA journal_mode = MEMORY")
            db.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error:
            db.close()
            return False
        self._held = db
        return True

    def release(self) -> None:
        """Lets another process have the book."""
        if self._held is not None:
            self._held.close()
            self._held = None
