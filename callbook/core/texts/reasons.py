"""Sentences about reasons."""

TEXTS: dict[str, tuple[str, str]] = {}
