"""Problems packed: the same ones come out again, wherever one looks."""

from __future__ import annotations

from itertools import islice

from callbook.actions.packed_problems import PACK, PackedProblems
from callbook.core.contacts import Problem

ALL = [
    Problem(line, "phone.unlikely", (("typed", f"089 {line}"), ("n", line)), line % 7 == 0)
    for line in range(2 * PACK + 3)
]


def test_what_goes_in_comes_out_in_order() -> None:
    packed = PackedProblems(ALL)
    assert len(packed) == len(ALL)
    assert list(packed) == ALL
    for place in (0, PACK - 1, PACK, len(ALL) - 1, -1, 5, -len(ALL)):
        assert packed[place] == ALL[place]


def test_a_part_is_the_same_part() -> None:
    packed = PackedProblems(ALL)
    for start, end in ((0, 3), (PACK - 2, PACK + 2), (PACK, 2 * PACK), (5, len(ALL) + 9), (7, 7)):
        assert packed[start:end] == ALL[start:end]
        assert list(packed.between(start, end)) == ALL[start:end]


def test_two_readers_do_not_disturb_each_other() -> None:
    packed = PackedProblems(ALL)
    first, second = iter(packed), packed.between(PACK, len(ALL))
    assert list(islice(first, 5)) == ALL[:5]
    assert list(islice(second, 5)) == ALL[PACK : PACK + 5]
    assert list(first) == ALL[5:]


def test_equal_are_those_with_equal_problems() -> None:
    assert PackedProblems(ALL) == PackedProblems(ALL)
    assert PackedProblems(ALL) != PackedProblems(ALL[:-1])
    assert PackedProblems(ALL) != PackedProblems([*ALL[:-1], Problem(1, "x")])
    assert not PackedProblems()
