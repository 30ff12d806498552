"""Codes summed up from a few are the codes that would be made one by one."""

from __future__ import annotations

import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st

from callbook.paper.qr import ACROSS, DOWN, ROW_BYTES, SIZE, code


@given(st.from_regex(r"[1-9][0-9]{6,14}", fullmatch=True))
@settings(max_examples=60)
def test_the_sum_is_the_code(digits: str) -> None:
    made = segno.make_qr(
        f"tel:+{digits}", error="q", version=2, mode="byte", mask=0, boost_error=False
    )
    rows = code(f"tel:+{digits}")
    width = ROW_BYTES * 8
    for number, row in enumerate(made.matrix):
        expected = [1 - (module & 1) for module in row for _ in range(ACROSS)]
        for dot in range(DOWN):
            start = (number * DOWN + dot) * ROW_BYTES
            bits = int.from_bytes(rows[start : start + ROW_BYTES], "big")
            drawn = [bits >> (width - 1 - column) & 1 for column in range(width)]
            assert drawn == expected + [1] * (width - SIZE * ACROSS)


@pytest.mark.parametrize("text", ["tel:+", "tel:*21#", "+4930", "tel:+٤٩", "tel:+1234567890123456"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a tel: URI"):
        code(text)
