"""The shape of a table: encoding, delimiter, where the headings stand, what they mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from callbook.core.errors import Refusal
from callbook.files import sniff
from callbook.files.columns import NAMES
from callbook.files.csv_rows import Row, TextLines, named_delimiter, read_rows
from callbook.files.guessing import (
    Columns,
    count_known,
    guess,
    guess_by_content,
    is_data,
    is_heading_row,
)
from callbook.files.looks import ReadOptions

DELIMITERS = ("\t", ";", ",", "|")
_HEAD = 4_000_000
_SAMPLE_ROWS = 60
_PREAMBLE = 10


@dataclass(frozen=True, slots=True)
class Shape:
    """How a table is built.

    ``first_line`` is the line of the headings, or of the first row where there are none;
    everything before it is no row. ``sample`` are some of the first rows.
    """

    encoding: str
    delimiter: str
    header: bool
    first_line: int
    headings: tuple[str, ...]
    columns: Columns
    sample: tuple[list[str], ...]


@dataclass(frozen=True, slots=True)
class _Attempt:
    """The first rows as one delimiter cuts them, with a measure of how well it does."""

    delimiter: str
    rows: list[Row]
    heading: int | None
    quality: tuple[int, float, int]


def shape_of(data: bytes, options: ReadOptions, name: str) -> Shape:
    """The shape of the table in some bytes; raises Refusal for what is no list at all."""
    encoding = sniff.encoding_for(data, options.encoding)
    attempt = _best_attempt(data[:_HEAD], encoding, options, name)
    rows = attempt.rows
    if not rows:
        raise Refusal("files.empty", name=name)
    heading = _heading_index(attempt, options)
    begin = heading if heading is not None else 0
    body = tuple(row.cells for row in rows[begin + (heading is not None) :])
    if heading is not None:
        headings = tuple(cell.strip() for cell in rows[heading].cells)
    else:
        headings = ("",) * max(len(cells) for cells in body)
    _refuse_no_list(attempt, heading, body, options, name)
    columns = _columns(headings, heading, attempt.heading, body, options)
    return Shape(
        encoding=encoding,
        delimiter=attempt.delimiter,
        header=heading is not None,
        first_line=rows[begin].line,
        headings=headings,
        columns=columns,
        sample=body,
    )


def _columns(
    headings: tuple[str, ...],
    heading: int | None,
    recognised: int | None,
    body: Sequence[list[str]],
    options: ReadOptions,
) -> Columns:
    width = len(headings)
    if options.columns is not None:
        return (*options.columns, *(None,) * width)[: max(width, len(options.columns))]
    by_name = guess(headings, body)
    if recognised is not None and recognised == heading and not NAMES.isdisjoint(by_name):
        return by_name
    by_content = guess_by_content(body)
    if not any(by_content):
        known = heading is not None and recognised == heading
        return by_name if known else (None,) * width
    return tuple(
        named or (by_content[index] if index < len(by_content) else None)
        for index, named in enumerate(by_name)
    )


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
    for row in islice(read_rows(lines, delimiter), 3 * _SAMPLE_ROWS):
        named = row.line == 1 and named_delimiter(delimiter.join(row.cells)) is not None
        if not named and any(cell.strip() for cell in row.cells):
            rows.append(row)
        if len(rows) == _SAMPLE_ROWS:
            break
    if len(head) == _HEAD and 1 < len(rows) < _SAMPLE_ROWS:
        rows.pop()  # the head ends in the middle of it
    heading = _find_heading(rows)
    widths = [len(row.cells) for row in rows]
    if heading is not None:
        width, known = widths[heading], count_known(rows[heading].cells)
    else:
        width = Counter(widths).most_common(1)[0][0] if widths else 0
        known = 0
    same = sum(w == width for w in widths) / len(widths) if widths else 0.0
    steady = same if width > 1 or heading is not None else 0.0
    return _Attempt(delimiter, rows, heading, (known, steady, width))


def _find_heading(rows: list[Row]) -> int | None:
    for index, row in enumerate(rows[:_PREAMBLE]):
        if is_heading_row(row.cells):
            return index
    return None


def _heading_index(attempt: _Attempt, options: ReadOptions) -> int | None:
    if options.header is False:
        return None
    if attempt.heading is not None:
        return attempt.heading
    if options.header:
        return 0
    first = [cell.strip() for cell in attempt.rows[0].cells if cell.strip()]
    plain = len(attempt.rows) > 1 and any(any(map(str.isalpha, cell)) for cell in first)
    return 0 if plain and not any(map(is_data, first)) else None


def _refuse_no_list(
    attempt: _Attempt,
    heading: int | None,
    body: Sequence[list[str]],
    options: ReadOptions,
    name: str,
) -> None:
    """A text without the shape of a table, and a table of mere numbers, hold no contacts."""
    if options.columns is not None:
        return
    if heading is not None and not body:
        raise Refusal("files.no_rows", name=name)
    if attempt.heading is not None:
        return
    _, steady, width = attempt.quality
    if width < 2 or steady < 0.6:
        raise Refusal("files.no_list", name=name)
    if not any(char.isalpha() for cells in body for cell in cells for char in cell):
        raise Refusal("files.only_numbers", name=name)
