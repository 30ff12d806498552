"""Text in columns, as wide as a terminal shows it."""

from __future__ import annotations

import pytest

from callbook.cli.columns import Column, fitted, lined_up, one_line, width


@pytest.mark.parametrize(
    ("text", "places"),
    [("", 0), ("Özkan", 5), ("O\u0308zkan", 5), ("山田", 4), ("☕", 2), ("👍🏽", 4), ("שלום", 4)],
)
def test_width(text: str, places: int) -> None:
    assert width(text) == places


def test_wide_letters_keep_the_columns_in_line() -> None:
    rows = [("1", "山田太郎", "a"), ("10", "Ann", "b"), ("7", "O\u0308zkan", "c")]
    lines = lined_up(rows, (Column(right=True), Column(), Column()))
    assert lines == [" 1  山田太郎  a", "10  Ann       b", " 7  O\u0308zkan     c"]


def test_what_is_too_wide_is_cut() -> None:
    assert fitted("Schneider", 9) == "Schneider"
    assert fitted("Schneider Bau", 9) == "Schneide…"
    assert fitted("Metz Bau", 6) == "Metz…"
    assert fitted("山田太郎", 6) == "山田…"
    assert lined_up([("x" * 300,)], (Column(most=28),)) == ["x" * 27 + "…"]


def test_a_column_that_is_empty_everywhere_takes_no_room() -> None:
    assert lined_up([("1", "", "a"), ("2", "", "b")], (Column(),) * 3) == ["1  a", "2  b"]
    assert lined_up([], (Column(),) * 3) == []


def test_a_text_from_outside_cannot_steer_the_terminal() -> None:
    assert one_line("a\x1b[2Jb") == "a�[2Jb"
    assert one_line("a\r\nb\tc\u2028d") == "a  b c d"
    assert one_line("\u202eabc\u2066") == "abc"
    assert one_line("a\x9bm") == "a�m"
    assert one_line("Grüße  👩‍🔧") == "Grüße  👩‍🔧"
