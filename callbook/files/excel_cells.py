"""The cells of a workbook as the text that would be shown."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

Value = str | int | float | bool | date | datetime | time | timedelta
_EXACT = 1e15
"""A spreadsheet keeps fifteen digits of a number; what is longer has lost some."""
_CONTROLS = dict.fromkeys([*range(9), 11, 12, 13, *range(14, 32), 127, 0xFEFF])
_LONGEST = 100_000


def text_of(value: Value) -> str:
    """The text of a cell: whole numbers without a point, days as 24.03.2020, booleans as words.

    A number that has lost digits stands in its exponent form, so that nobody takes it for one
    to dial. An error such as #REF! is no text.
    """
    if isinstance(value, str):
        return _clean(value)
    if isinstance(value, bool):
        return "ja" if value else "nein"
    if isinstance(value, int | float):
        return _number(float(value))
    if isinstance(value, datetime):
        day = f"{value:%d.%m.}{value.year:04}"
        return f"{day} {value:%H:%M}" if value.time() != time() else day
    if isinstance(value, date):
        return f"{value:%d.%m.}{value.year:04}"
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


def padded(text: str, width: int) -> str:
    """A whole number with the leading zeros that its format shows: 1067 as 01067."""
    return text.zfill(width) if text.isdecimal() else text


def _clean(text: str) -> str:
    if text.isprintable():
        return text[:_LONGEST]
    return text[:_LONGEST].replace("\r\n", "\n").translate(_CONTROLS)


def _number(value: float) -> str:
    if value != value or value in (float("inf"), float("-inf")):
        return ""
    if value.is_integer() and abs(value) < _EXACT:
        return str(int(value))
    if abs(value) >= _EXACT:
        mantissa, exponent = f"{value:.14E}".split("E")
        return f"{mantissa.rstrip('0').rstrip('.')}E{exponent}"
    return repr(round(value, 10))
