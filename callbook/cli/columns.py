"""Text in columns on a terminal, as wide as it is shown."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from callbook.core.formats import TURNING

_HIDDEN = {"Mn", "Me", "Cf"}


@dataclass(frozen=True, slots=True)
class Column:
    """How a column is set; 0 as ``most`` lets it be as wide as it needs."""

    most: int = 0
    right: bool = False


def one_line(text: str) -> str:
    """A text from outside as one harmless line: a terminal obeys control characters."""
    if text.isascii() and text.isprintable():
        return text
    kept = "".join(
        " " if letter in "\t\r\n\u2028\u2029\x85" else letter
        for letter in text
        if letter not in TURNING
    )
    return "".join(letter if unicodedata.category(letter) != "Cc" else "�" for letter in kept)


def width(text: str) -> int:
    """How many places of a terminal a text takes."""
    if text.isascii():
        return len(text)
    return sum(map(_places, text))


def fitted(text: str, most: int) -> str:
    """The text, cut with … where it is wider than ``most``."""
    if width(text) <= most:
        return text
    kept, room = "", most - 1
    for letter in text:
        room -= _places(letter)
        if room < 0:
            break
        kept += letter
    return kept.rstrip() + "…"


def lined_up(rows: Iterable[Sequence[str]], columns: Sequence[Column]) -> list[str]:
    """The rows as lines whose columns begin under each other; empty columns are left out."""
    cut = [
        [
            fitted(one_line(cell), column.most) if column.most else one_line(cell)
            for cell, column in zip(row, columns, strict=True)
        ]
        for row in rows
    ]
    widths = [max(map(width, column)) for column in zip(*cut, strict=True)]
    return ["  ".join(_set(row, widths, columns)).rstrip() for row in cut]


def _set(row: Sequence[str], widths: Sequence[int], columns: Sequence[Column]) -> Iterable[str]:
    for cell, wide, column in zip(row, widths, columns, strict=True):
        if wide:
            space = " " * (wide - width(cell))
            yield space + cell if column.right else cell + space


def _places(letter: str) -> int:
    if unicodedata.category(letter) in _HIDDEN:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
