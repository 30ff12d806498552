"""Sentences about actions."""

TEXTS: dict[str, tuple[str, str]] = {}
