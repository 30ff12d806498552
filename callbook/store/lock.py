"""The writer's lock: one window a book.

The lock is held on an empty file beside the book. The system releases it when the process
ends, however it ends.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

STEP_S = 0.05


class WriterLock:
    """Says that this process, and no other, changes the book."""

    def __init__(self, book: Path) -> None:
        self.file = Path(f"{book.absolute()}-lock")
        self._held: int | None = None

    def take(self, patience: float = 0.0) -> bool:
        """Takes the lock if nobody else holds it for ``patience`` seconds; tells whether."""
        if self._held is not None:
            return True
        try:
            opened = os.open(self.file, os.O_CREAT | os.O_RDWR, 0o600)
        except OSError:
            return True  # A folder nobody can write to: SQLite will refuse the book itself.
        until = time.monotonic() + patience
        while not _locked(opened):
            if time.monotonic() >= until:
                os.close(opened)
                return False
            time.sleep(STEP_S)
        self._held = opened
        return True

    def is_with_another(self) -> bool:
        """Whether somebody else holds the lock just now."""
        if self._held is not None or not self.file.exists():
            return False
        if self.take():
            self.release()
            return False
        return True

    def release(self) -> None:
        """Lets another process have the book."""
        if self._held is not None:
            os.close(self._held)
            self._held = None


if sys.platform == "win32":
    import msvcrt

    def _locked(opened: int) -> bool:
        """Locks an open file if nobody else has it locked; tells whether."""
        try:
            msvcrt.locking(opened, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _locked(opened: int) -> bool:
        """Locks an open file if nobody else has it locked; tells whether.

        SQLite's own locks would not do: POSIX has a process lose them as soon as anything
        within it opens and closes the file, as the system's file dialogs do to look into it.
        """
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # A file system without locks: SQLite will say so itself.
        return True
