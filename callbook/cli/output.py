"""Where the command line writes; what fails there is told apart from all other failures."""

from __future__ import annotations

import errno
import os
from typing import TextIO


class OutputFailed(Exception):
    """Nothing more can be written; ``nobody_reads`` where the reader just went away."""

    def __init__(self, error: OSError) -> None:
        super().__init__(str(error))
        # Windows says EINVAL for a pipe that nobody reads.
        gone = (errno.EPIPE, errno.EINVAL) if os.name == "nt" else (errno.EPIPE,)
        self.nobody_reads = error.errno in gone


class Output:
    """A stream of text."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> None:
        """Writes text; raises OutputFailed."""
        try:
            self._stream.write(text)
        except OSError as error:
            raise OutputFailed(error) from error

    def flush(self) -> None:
        """Writes what still waits; raises OutputFailed."""
        try:
            self._stream.flush()
        except OSError as error:
            raise OutputFailed(error) from error

    def give_up(self) -> None:
        """Lets whatever still waits go nowhere, so that the end of the process is quiet."""
        try:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self._stream.fileno())
            os.close(nowhere)
        except (OSError, ValueError):
            return  # No stream of the system: nothing waits.
