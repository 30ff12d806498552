"""Loading Qt, without what PySide does to every import that comes after it.

PySide puts itself before Python's import, to read in the source of each later module whether
names in snake_case are wanted there (``from __feature__ import snake_case``). Nobody here
wants them, and reading all sources again takes a good part of the start.
"""

from __future__ import annotations

import builtins


def load_qt() -> None:
    """Loads Qt, and lets modules be imported by Python alone again."""
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
