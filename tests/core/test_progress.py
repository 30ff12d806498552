"""How long a piece of work still takes, as far as anybody can say."""

from __future__ import annotations

import pytest

from callbook.core.progress import seconds_left


@pytest.mark.parametrize(
    ("done", "total", "elapsed", "left"),
    [
        (10, 100, 1.0, None),
        (0, 100, 9.0, None),
        (100, 100, 9.0, None),
        (50, 100, 4.0, 4),
        (99, 100, 9.0, 1),
        (25, 100, 6.0, 20),
        (10, 100, 10.0, 90),
        (1, 100, 10.0, 990),
    ],
)
def test_what_is_left_follows_from_what_is_done(
    done: int, total: int, elapsed: float, left: int | None
) -> None:
    assert seconds_left(done, total, elapsed) == left
