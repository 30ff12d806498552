"""Sentences about sheet."""

TEXTS: dict[str, tuple[str, str]] = {}
