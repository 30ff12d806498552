"""How a long piece of work tells how far it is."""

from __future__ import annotations

from collections.abc import Callable

Report = Callable[[int, int], None]
"""Called with (done, total); raises Cancelled when the person wants to stop."""


def silent(done: int, total: int) -> None:
    """A report that nobody listens to."""
