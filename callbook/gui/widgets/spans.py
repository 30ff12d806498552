"""Stretches of a row, and how two neighbours share their room."""

from __future__ import annotations

from callbook.core.value import Value


class Span(Value):
    """A stretch of a row, in pixels from its left; nothing is painted where it is empty."""

    left: int
    width: int


def shared(left: Span, right: Span, wants: tuple[int, int], gap: int) -> tuple[Span, Span]:
    """Where the words of two neighbours lie that want so many pixels, ``gap`` between them.

    Each takes what the other leaves free; where both are too long, each keeps its own.
    """
    if not left.width or not right.width:
        return left, right
    end = right.left + right.width
    total = end - left.left - gap
    first = min(wants[0], max(left.width, total - wants[1]))
    return Span(left.left, first), Span(end - (total - first), total - first)
