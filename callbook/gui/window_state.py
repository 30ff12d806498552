"""Where the window stood, kept in a small file for the next start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize
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
        self._settings = (
            QSettings(str(path), QSettings.Format.IniFormat) if path is not None else None
        )

    def restore(self, window: QWidget) -> bool:
        """Put the window where it stood; False if that is not known."""
        if self._settings is None:
            return False
        kept = self._settings.value("window/geometry")
        return isinstance(kept, QByteArray) and window.restoreGeometry(kept)

    def keep(self, window: QWidget) -> None:
        """Remember where the window stands."""
        if self._settings is not None:
            self._settings.setValue("window/geometry", window.saveGeometry())
            self._settings.sync()
