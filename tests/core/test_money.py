"""Amounts as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callbook.core.money import read_cents


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("1240", 124000),
        ("1.240 €", 124000),
        ("1,240.50", 124050),
        ("1.240,5", 124050),
        ("€1,240", 124000),
        ("€ 1.240.000", 124000000),
        ("CHF 1'240.–", 124000),
        ("1’240.05 Fr.", 124005),
        ("1 240 EUR", 124000),
        ("1\u202f240,50\u00a0€", 124050),
        ("850,-", 85000),
        ("12,5", 1250),
        ("0", 0),
        ("0.05", 5),
        ("  ", None),
    ],
)
def test_an_amount_in_anybodys_habit(text: str, cents: int | None) -> None:
    assert read_cents(text) == cents


@pytest.mark.parametrize(
    "text",
    ["viel", "-5", "1.24.0", "12.34,567", "1,2,3", "€", "5 Stück mehr", "9" * 30, "1e5", "."],
)
def test_what_is_no_amount(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_cents(text)


@given(st.integers(0, 10**12), st.sampled_from([".,", ",.", "'."]))
def test_what_is_written_with_marks_is_read_again(cents: int, marks: str) -> None:
    group, point = marks
    whole = f"{cents // 100:,}".replace(",", group)
    assert read_cents(f"{whole}{point}{cents % 100:02}") == cents


@given(st.text(max_size=20))
def test_no_text_breaks_it(text: str) -> None:
    try:
        cents = read_cents(text)
    except ValueError:
        return
    assert cents is None or cents >= 0
