"""Files that are dragged onto the window, or copied on the desktop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def local_files(data: QMimeData) -> list[str]:
    """The files on this computer among what is dragged; nothing is ever fetched."""
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if Path(path).is_file()]
