"""Where the window stood, kept in a small file for the next start."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

WISHED = QSize(1440, 900)
FRAME = QSize(16, 48)
"""What the frame of a window takes at most."""


def has_room(room: QSize) -> bool:
    """Whether the wished size and a frame fit so much of a screen."""
    wished = WISHED + FRAME
    return wished.boundedTo(room) == wished


def keep_in_room(window: QWidget, least: QSize) -> None:
    """Let a window become no smaller than this, or than the screen where that is smaller."""
    window.setMinimumSize(least.boundedTo(window.screen().availableSize() - FRAME))


def take_room(window: QWidget) -> None:
    """Give a window its first size, the wished one where the screen is not smaller."""
    window.resize(WISHED.boundedTo(window.screen().availableSize()))


def show_in_room(window: QWidget) -> None:
    """Show a window for the first time, over the whole of a screen without room."""
    if has_room(window.screen().availableSize()):
        window.show()
    else:
        window.showMaximized()


class WindowState:
    """Place and size of the window; a missing or damaged file costs nothing."""

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def restore(self, window: QWidget) -> bool:
        """Put the window where it stood; False if that is not known."""
        if self._path is None:
            return False
        try:
            return window.restoreGeometry(self._path.read_bytes())
        except OSError:
            return False

    def keep(self, window: QWidget) -> None:
        """Remember where the window stands."""
        if self._path is None:
            return
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.write_bytes(window.saveGeometry().data())
