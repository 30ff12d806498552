"""Rows of a CSV text: lines, quotes, what is too long."""

from __future__ import annotations

import pytest

from callbook.core.errors import Refusal
from callbook.files.csv_rows import MAX_LINE, TextLines, read_rows
from callbook.files.rows import MAX_COLUMNS


def rows(text: str | bytes, delimiter: str = ";", width: int = 0) -> list[tuple[int, list[str]]]:
    data = text.encode() if isinstance(text, str) else text
    lines = TextLines(data, "utf-8")
    return [(row.line, row.cells) for row in read_rows(lines, delimiter, width)]


def test_line_ends_of_all_kinds_in_one_text() -> None:
    assert rows("a;b\r\nc;d\ne;f\rg;h") == [
        (1, ["a", "b"]),
        (2, ["c", "d"]),
        (3, ["e", "f"]),
        (4, ["g", "h"]),
    ]


def test_a_row_stands_where_it_begins() -> None:
    assert rows('a;"b\nc\nd"\n\ne;f') == [(1, ["a", "b\nc\nd"]), (5, ["e", "f"])]


def test_quotes_doubled_and_blanks_before_quotes() -> None:
    assert rows('a; "b ""c""; d"') == [(1, ["a", 'b "c"; d'])]


def test_a_quote_never_closed_costs_no_rows() -> None:
    text = 'Albrecht;"Haupt 3;Augsburg\nBauer;Weg 1;München\nHuber;Weg 2;Ulm'
    assert rows(text, width=3) == [
        (1, ["Albrecht", "Haupt 3", "Augsburg"]),
        (2, ["Bauer", "Weg 1", "München"]),
        (3, ["Huber", "Weg 2", "Ulm"]),
    ]


def test_a_quote_never_closed_costs_no_rows_before_the_width_is_known_either() -> None:
    text = '"a;b\n' + "c;d\n" * 1500
    assert len(rows(text)) == 1501


def test_a_quote_closed_in_another_row_costs_no_rows() -> None:
    text = 'a;b;"oops\nd;e;f\ng;"h";i\nj;k;l'
    assert [cells[0] for _, cells in rows(text, width=3)] == ["a", "d", "g", "j"]


def test_an_open_quote_is_told() -> None:
    lines = TextLines(b'a;"b\nc;d', "utf-8")
    assert [row.open_quote for row in read_rows(lines, ";", 2)] == [True, False]


def test_text_behind_a_quote_is_kept() -> None:
    assert rows('a;"b" c;d', width=3) == [(1, ["a", "b c", "d"])]


def test_a_cell_over_the_limit_of_the_csv_module_is_read() -> None:
    ((_, cells),) = rows(f"a;{'x' * 500_000}")
    assert len(cells[1]) == 500_000


def test_nul_and_other_control_characters_vanish() -> None:
    assert rows(b"a\0;b\x07c\n\0\0\nd;e") == [(1, ["a", "bc"]), (3, ["d", "e"])]


def test_a_line_that_is_no_line_of_a_list_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        rows(f"a;b\n{'x' * (MAX_LINE + 1)}\n")
    assert (refused.value.key, refused.value.facts["line"]) == ("files.line_too_long", 2)


def test_too_many_columns_are_refused() -> None:
    with pytest.raises(Refusal) as refused:
        rows(";" * MAX_COLUMNS)
    assert refused.value.key == "files.too_many_columns"


def test_many_open_quotes_take_no_longer_than_many_lines() -> None:
    read = rows('"a;b\n' * 20_000, width=2)
    assert len(read) == 20_000
