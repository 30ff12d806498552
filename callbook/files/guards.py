"""Guards that keep a spreadsheet from taking text for a formula, a date or a number.

A cell is guarded by an apostrophe before it, which our import takes off again.
"""

from __future__ import annotations

import re

from callbook.files.values import PLACEHOLDERS

_FORMULA = frozenset("=+-@'\t\r＝＋－＠")
_NUMERIC = re.compile(r"\d[\d.,:/\-]*(?:[eE][+-]?\d+)?%?|\d+ \d+/\d+")
_PLAIN = re.compile(r"[1-9]\d{0,10}|0|\d{4}-\d{2}-\d{2}")
GUARDS = frozenset("'=")
"""What a guarded cell begins with."""


def guarded(text: str) -> str:
    """The text so that a spreadsheet shows it as it is: nothing executed, no zero lost."""
    if not text:
        return text
    if (
        text[0] in _FORMULA
        or text in PLACEHOLDERS
        or (_NUMERIC.fullmatch(text) and not _PLAIN.fullmatch(text))
    ):
        return "'" + text
    return text


def kept(text: str) -> str:
    """The text so that an import reads it as it is, in a cell that is text anyway.

    Only what an import would take for a guard or for nothing at all gets a guard.
    """
    return "'" + text if text in PLACEHOLDERS or unguarded(text) != text else text


def unguarded(cell: str) -> str:
    """The text without its guard: ``'0171`` and ``="0171"`` both say 0171."""
    if cell.startswith('="') and cell.endswith('"') and len(cell) > 2:
        return cell[2:-1].replace('""', '"').strip()
    rest = cell[1:]
    if cell[:1] == "'" and rest and (_is_guarded(rest[0]) or rest in PLACEHOLDERS):
        return rest
    return cell


def _is_guarded(first: str) -> bool:
    return first in _FORMULA or first.isdigit()
