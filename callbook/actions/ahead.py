"""What the first act on a book needs, read in before there is one."""

from __future__ import annotations

from importlib import import_module

_ACTS = ("calling", "correcting", "importing", "undoing")


def read_ahead() -> None:
    """Import what changes a book; SQLAlchemy alone takes longer than a hand with a mouse."""
    for act in _ACTS:
        import_module(f"callbook.actions.{act}")
    import_module("callbook.store.engine")
