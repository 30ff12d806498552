"""What the first act on a book needs, read in before there is one."""

from __future__ import annotations


def read_ahead() -> None:
    """Import what changes a book; SQLAlchemy alone takes longer than a hand with a mouse."""
    from callbook.actions import calling, correcting, importing, undoing  # noqa: F401
    from callbook.store import engine  # noqa: F401
