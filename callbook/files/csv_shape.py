"""How a CSV text is cut into a table: encoding, delimiter, headings."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import islice

from callbook.core.errors import Refusal
from callbook.files import sniff
from callbook.files.csv_rows import TextLines, named_delimiter, read_rows
from callbook.files.guessing import count_known
from callbook.files.looks import ReadOptions
from callbook.files.rows import Row
from callbook.files.table_shape import SAMPLE_ROWS, Shape, find_heading, refuse_no_list, shape_of

DELIMITERS = ("\t", ";", ",", "|")
_HEAD = 4_000_000


@dataclass(frozen=True, slots=True)
class CsvShape:
    """The shape of the table, and how the text is cut into it."""

    encoding: str
    delimiter: str
    shape: Shape


@dataclass(frozen=True, slots=True)
class _Attempt:
    """The first rows as one delimiter cuts them, with a measure of how well it does."""

    delimiter: str
    rows: list[Row]
    heading: int | None
    quality: tuple[int, float, int]


def csv_shape_of(data: bytes, options: ReadOptions, name: str) -> CsvShape:
    """The shape of the table in some bytes; raises Refusal for what is no list at all."""
    encoding = sniff.encoding_for(data, options.encoding)
    attempt = _best_attempt(data[:_HEAD], encoding, options, name)
    if not attempt.rows:
        raise Refusal("files.empty", name=name)
    shape = shape_of(attempt.rows, attempt.heading, options)
    _, steady, width = attempt.quality
    even = width > 1 and steady >= 0.6
    refuse_no_list(shape, attempt.heading, options, name, even=even)
    return CsvShape(encoding, attempt.delimiter, shape)


def _best_attempt(head: bytes, encoding: str, options: ReadOptions, name: str) -> _Attempt:
    delimiters = _delimiters(head, encoding, options)
    attempts: list[_Attempt] = []
    refusal: Refusal | None = None
    for delimiter in delimiters:
        try:
            attempts.append(_attempt(head, encoding, delimiter))
        except Refusal as refused:
            refusal = refused
    best = max(attempts, key=lambda attempt: attempt.quality, default=None)
    if refusal is not None and (best is None or best.quality[2] < 2):
        raise refusal
    if best is None:
        raise Refusal("files.no_list", name=name)
    return best


def _delimiters(head: bytes, encoding: str, options: ReadOptions) -> tuple[str, ...]:
    if options.delimiter:
        return (options.delimiter,)
    named = named_delimiter(next(TextLines(head[:4096], encoding), ""))
    return (named,) if named else DELIMITERS


def _attempt(head: bytes, encoding: str, delimiter: str) -> _Attempt:
    lines = TextLines(head, encoding)
    rows: list[Row] = []
    for row in islice(read_rows(lines, delimiter), 3 * SAMPLE_ROWS):
        named = row.line == 1 and named_delimiter(delimiter.join(row.cells)) is not None
        if not named and any(cell.strip() for cell in row.cells):
            rows.append(row)
        if len(rows) == SAMPLE_ROWS:
            break
    if len(head) == _HEAD and 1 < len(rows) < SAMPLE_ROWS:
        rows.pop()  # the head ends in the middle of it
    heading = find_heading(rows)
    widths = [len(row.cells) for row in rows]
    if heading is not None:
        width, known = widths[heading], count_known(rows[heading].cells)
    else:
        width = Counter(widths).most_common(1)[0][0] if widths else 0
        known = 0
    same = sum(w == width for w in widths) / len(widths) if widths else 0.0
    steady = same if width > 1 or heading is not None else 0.0
    return _Attempt(delimiter, rows, heading, (known, steady, width))
