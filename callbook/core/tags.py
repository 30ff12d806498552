"""Tags as people write them, several in a line."""

from __future__ import annotations

import re

_BETWEEN = re.compile(r"[,;|\n]| ::: ")


def split_tags(text: str) -> tuple[str, ...]:
    """The tags of a line, each once: split at commas, semicolons, bars and Google's " ::: ".

    A tag holds none of these itself, so that every list and every file can name several.
    """
    tags = (tag.strip() for tag in _BETWEEN.split(text))
    return tuple(dict.fromkeys(tag for tag in tags if tag))
