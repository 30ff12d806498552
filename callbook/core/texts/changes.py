"""Sentences about changes."""

TEXTS: dict[str, tuple[str, str]] = {}
