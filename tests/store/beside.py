"""A program beside the tests, as another window of the same book."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


class Beside:
    """A program of its own beside this one, which speaks and listens line by line."""

    def __init__(self, program: str, file: Path) -> None:
        command = [sys.executable, "-c", program, str(file)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def said(self) -> str:
        """Its next line."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def go_on(self) -> None:
        """Lets it go on from where it listens."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def end(self) -> None:
        """Lets it end by itself."""
        self._process.communicate("\n")

    def kill(self) -> None:
        """Ends it as a crash does."""
        self._process.kill()
        self._process.communicate()
