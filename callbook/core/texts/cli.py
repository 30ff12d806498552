"""Sentences about cli."""

TEXTS: dict[str, tuple[str, str]] = {}
