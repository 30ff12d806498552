"""Lists of words as one writes them down."""

from __future__ import annotations


def listed(text: str) -> frozenset[str]:
    """The entries of a list written with commas."""
    return frozenset(word.strip() for word in text.split(","))


def spaced(text: str) -> frozenset[str]:
    """The words of a list written with spaces."""
    return frozenset(text.split())
