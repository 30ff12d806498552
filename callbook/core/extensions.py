"""A number and its extension, as they are read together."""

from __future__ import annotations

from callbook.core.catalogue import say


def with_extension(shown: str, extension: str, language: str) -> str:
    """A number with the extension behind it: "069 90009387 DW 10"."""
    if not shown or not extension:
        return shown
    return say(language, "reasons.with_extension", number=shown, extension=extension)
