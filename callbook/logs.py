"""The log file: where a defect of ours is written down, for nobody but its owner to read."""

from __future__ import annotations

import io
import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path

BYTES = 500_000
KEPT = 2
"""So many older files stay beside the log."""


class PrivateLog(RotatingFileHandler):
    """A log file of limited size that only its owner can read: it may name customers."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=BYTES, backupCount=KEPT, encoding="utf-8", delay=True)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Lets whoever notes something learn that it could not be written."""
        raise

    def _open(self) -> io.TextIOWrapper:
        return io.TextIOWrapper(
            os.fdopen(
                os.open(self.baseFilename, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600), "ab"
            ),
            encoding=self.encoding,
        )


def note(file: Path, what: str, error: BaseException | None = None) -> bool:
    """Writes something down, an exception with its trace; tells whether that could be done."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        log = PrivateLog(file)
    except OSError:
        return False
    record = logging.LogRecord(
        "callbook",
        logging.ERROR,
        __file__,
        0,
        what,
        None,
        (type(error), error, error.__traceback__) if error is not None else None,
    )
    try:
        log.handle(record)
    except OSError:
        return False
    finally:
        log.close()
    return True
