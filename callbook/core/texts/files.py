"""Sentences about files."""

TEXTS: dict[str, tuple[str, str]] = {}
