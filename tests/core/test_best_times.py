"""Best times: a claim only with calls behind it, and never a band where nobody was reached."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callbook.core.best_times import (
    FEWEST,
    Attempt,
    BestTime,
    attempt,
    best_of_all,
    best_time,
    words,
)
from callbook.core.calls import CallOutcome, Channel

GENERAL = BestTime(15, False, 20, 30)


def calls(*hours: int, answered: bool = True) -> list[Attempt]:
    """A call at each hour, a day after the other."""
    return [Attempt(datetime(2020, 3, day, hour), answered) for day, hour in enumerate(hours, 1)]


def test_no_data_no_claim() -> None:
    assert best_time([]) is None
    assert best_of_all([]) is None
    assert words(None, "de") == words(None, "en") == ""


def test_four_calls_are_too_few() -> None:
    assert best_time(calls(9, 9, 10, 10)) is None
    assert best_of_all(calls(9, 9, 10, 10)) is None
    assert best_time(calls(9, 9, 10, 10), GENERAL) == GENERAL


def test_five_calls_tell_the_band_in_words() -> None:
    found = best_time(calls(9, 10, 10) + calls(14, 16, answered=False), GENERAL)
    assert found == BestTime(9, True, 3, 3)
    assert words(found, "de") == "meist 9–11 Uhr erreicht"
    assert words(found, "en") == "mostly reached 9–11"


def test_never_a_band_where_nobody_was_reached() -> None:
    assert best_time(calls(9, 9, 10, 14, 16, 16, answered=False), GENERAL) is None
    assert best_of_all(calls(*[9] * 20, answered=False)) is None


def test_mostly_means_more_than_half_and_more_than_once() -> None:
    assert best_time(calls(9) + calls(11, 13, 15, 17, answered=False)) is None
    assert best_time(calls(9, 10) + calls(9, 9, 10, answered=False)) is None
    assert best_time(calls(9, 9, 10) + calls(9, 10, answered=False)) == BestTime(9, True, 3, 5)


def test_one_lucky_call_more_is_no_rule() -> None:
    often = calls(*[9] * 9) + calls(9, answered=False)
    lucky = calls(15, 15)
    found = best_time(often + lucky + calls(*[17] * 6, answered=False))
    assert found is not None
    assert found.begin == 9


def test_in_general_the_band_itself_needs_five_calls_and_beats_the_average() -> None:
    few = calls(15, 15, 15, 15) + calls(9, 9, 9) + calls(9, 9, 9, answered=False)
    assert best_of_all(few) is None
    many = few + calls(16)
    found = best_of_all(many)
    assert found == BestTime(15, False, 5, 5)
    assert words(found, "de") == "Erfahrung: am ehesten 15–17 Uhr erreicht"
    assert best_of_all(calls(*[9] * 10) + calls(*[15] * 10)) is None


def test_midnight_is_an_hour_that_nobody_knew() -> None:
    assert best_time(calls(0, 0, 0, 0, 0)) is None


@pytest.mark.parametrize(
    ("outcome", "answered"),
    [
        (CallOutcome.REACHED, True),
        (CallOutcome.CALLBACK, True),
        (CallOutcome.DECLINED, True),
        (CallOutcome.NO_ANSWER, False),
        (CallOutcome.BUSY, False),
        (CallOutcome.VOICEMAIL, False),
    ],
)
def test_what_a_call_tells(outcome: CallOutcome, answered: bool) -> None:
    at = datetime(2020, 3, 24, 9)
    assert attempt(at, outcome, Channel.PHONE, incoming=False) == Attempt(at, answered)
    assert attempt(at, outcome, Channel.PHONE, incoming=True) is None
    assert attempt(at, outcome, Channel.MESSAGE, incoming=False) is None


def test_a_wrong_number_tells_nothing() -> None:
    at = datetime(2020, 3, 24, 9)
    assert attempt(at, CallOutcome.WRONG_NUMBER, Channel.PHONE, incoming=False) is None


attempts = st.lists(
    st.builds(
        Attempt,
        st.integers(0, 23).map(lambda hour: datetime(2020, 3, 24, hour)),
        st.booleans(),
    ),
    max_size=60,
)


@given(attempts)
def test_every_claim_has_calls_behind_it(made: list[Attempt]) -> None:
    for found in (best_time(made), best_of_all(made)):
        if found is None:
            continue
        assert len(made) >= FEWEST
        inside = [call for call in made if found.begin <= call.at.hour < found.begin + 2]
        assert found.calls == len(inside)
        assert found.answered == sum(call.answered for call in inside) >= 2
        assert found.own or found.calls >= FEWEST
        assert found == (best_time if found.own else best_of_all)(list(reversed(made)))
