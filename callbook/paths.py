"""Where Callbook keeps its files, by the habit of the system; only the main module asks."""

from __future__ import annotations

import os
from pathlib import Path

NAME = "Callbook"


def data_folder() -> Path:
    """The folder of the book."""
    return _folder("user_data_dir")


def book_file() -> Path:
    """The owner's book."""
    return data_folder() / "callbook.book"


def sample_file() -> Path:
    """The book with sample data, apart from the owner's."""
    return data_folder() / "sample.book"


def log_file() -> Path:
    """Where a defect of ours is written down."""
    return _folder("user_log_dir") / "callbook.log"


def window_file() -> Path:
    """Where the place and size of the window are kept."""
    return _folder("user_config_dir") / "window.place"


def _folder(kind: str) -> Path:
    """A folder of the system, or the one folder that CALLBOOK_HOME sets for everything."""
    home = os.environ.get("CALLBOOK_HOME")
    if home:
        return Path(home)
    # Imported late: most runs name their own book. Upstream has retired, so it is asked only here.
    import appdirs

    return Path(getattr(appdirs, kind)(NAME, appauthor=False))
