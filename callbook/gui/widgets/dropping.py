"""Files that are dragged onto the window, or copied on the desktop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent


def local_files(data: QMimeData) -> list[str]:
    """The files on this computer among what is dragged; nothing is ever fetched."""
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if Path(path).is_file()]


def take_copy(event: QDropEvent) -> None:
    """Answers that what is dragged is only copied.

    Whoever is told that it was moved, as file managers propose, may delete the file.
    """
    copied = bool(event.possibleActions() & Qt.DropAction.CopyAction)
    event.setDropAction(Qt.DropAction.CopyAction if copied else Qt.DropAction.IgnoreAction)
    event.accept()
