"""File dialogs begin in the folder that was used last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog

_KEPT = "last_folder"


def begin_in_last_folder(dialog: QFileDialog) -> None:
    """Let a dialog begin where the last file was picked, else among the person's documents.

    Kept at the application while it runs; to be asked for before the dialog gets a name.
    """
    dialog.setDirectory(last_folder())
    dialog.filesSelected.connect(_keep_first)


def last_folder() -> str:
    """The folder of the file picked last, while there is one."""
    app = QCoreApplication.instance()
    kept = app.property(_KEPT) if app is not None else None
    if kept and Path(kept).is_dir():
        return str(kept)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    # A dialog told to begin in no folder begins where the program was started, amid its own files.
    return documents if Path(documents).is_dir() else str(Path.home())


def _keep_first(files: list[str]) -> None:
    app = QCoreApplication.instance()
    if app is not None and files:
        app.setProperty(_KEPT, str(Path(files[0]).parent))
