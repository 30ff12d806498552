"""Sentences about errors."""

TEXTS: dict[str, tuple[str, str]] = {}
