"""Letting go of very much, a little at a time.

Python frees a large collection in one go, and no other thread comes by it meanwhile: the
window would stand still for as long.
"""

from __future__ import annotations

from typing import Any

PIECE = 500


def let_go(*collections: list[Any] | dict[Any, Any]) -> None:
    """Empty collections that nobody needs any more; between two pieces others have their turn."""
    for collection in collections:
        if isinstance(collection, list):
            while collection:
                del collection[-PIECE:]
        else:
            while collection:
                collection.popitem()
