"""Loading Qt, and nothing beside it.

PySide puts itself before Python's import and reads the source of every module that comes
later, to see whether its names are wanted in snake_case. Nobody here asks for that.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401  (what it does to the import is taken back below)


def load_qt() -> None:
    """Loads Qt and lets modules be imported by Python alone again."""
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
