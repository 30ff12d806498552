"""Columns whose numbers are shown with leading zeros: 1067 in the format 00000 is 01067."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from callbook.files.archives import attributes

_FORMAT = re.compile(rb"<(?:\w+:)?numFmt\s([^>]*)>")
_STYLES = re.compile(rb"<(?:\w+:)?cellXfs[\s>](.*?)</(?:\w+:)?cellXfs>", re.DOTALL)
_STYLE = re.compile(rb"<(?:\w+:)?xf[\s/>]([^>]*)")
_DECORATION = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|[_*].')
_ZEROS = re.compile(r"#*(0[0#]+)")
_MOST = 20


class ZeroColumns:
    """Counts in which columns of a sheet the numbers have a format of zeros."""

    def __init__(self) -> None:
        self._numbers: Counter[int] = Counter()
        self._widths: dict[int, Counter[int]] = defaultdict(Counter)

    def count(self, column: int, width: int) -> None:
        """One more number in a column; ``width`` is 0 where zeros are not shown."""
        self._numbers[column] += 1
        if width:
            self._widths[column][width] += 1

    def columns(self) -> dict[int, int]:
        """The columns, counted from 0, where most numbers are shown so, with their digits."""
        found: dict[int, int] = {}
        for column, widths in self._widths.items():
            width, count = widths.most_common(1)[0]
            if count * 2 > self._numbers[column]:
                found[column] = width
        return found


def zero_formats(styles: bytes) -> dict[int, int]:
    """The styles of an .xlsx workbook that show leading zeros, with the number of digits."""
    widths: dict[bytes, int] = {}
    for text in _FORMAT.findall(styles):
        said = attributes(text)
        width = zero_width(said.get(b"formatCode", b"").decode("utf-8", "replace"))
        if width:
            widths[said.get(b"numFmtId", b"")] = width
    block = _STYLES.search(styles)
    if not widths or block is None:
        return {}
    used = [attributes(text).get(b"numFmtId", b"") for text in _STYLE.findall(block[1])]
    return {index: widths[format_id] for index, format_id in enumerate(used) if format_id in widths}


def zero_width(code: str) -> int:
    """How many digits a number format shows at least; 0 for one that adds no zeros."""
    code = code.replace("&quot;", '"').split(";")[0]
    match = _ZEROS.fullmatch(_DECORATION.sub("", code).strip())
    return len(match[1]) if match and len(match[1]) <= _MOST else 0
