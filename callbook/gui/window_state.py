"""Where the window stood, kept in a small file for the next start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget


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
