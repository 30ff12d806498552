"""Where Callbook keeps its files, by the habit of the system; only the main module asks."""

from __future__ import annotations

from pathlib import Path


def data_folder() -> Path:
    """The folder of the book."""
    # Imported late: most runs name their own book.
    import appdirs

    return Path(appdirs.user_data_dir("Callbook", appauthor=False))


def book_file() -> Path:
    """The owner's book."""
    return data_folder() / "callbook.book"


def sample_file() -> Path:
    """The book with sample data, apart from the owner's."""
    return data_folder() / "sample.book"


def log_file() -> Path:
    """Where a defect of ours is written down."""
    import appdirs

    return Path(appdirs.user_log_dir("Callbook", appauthor=False)) / "callbook.log"


def window_file() -> Path:
    """Where the place and size of the window are kept."""
    import appdirs

    return Path(appdirs.user_config_dir("Callbook", appauthor=False)) / "window.ini"
