"""Sentences about phone."""

TEXTS: dict[str, tuple[str, str]] = {}
