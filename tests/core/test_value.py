"""Values: frozen tuples with names."""

from __future__ import annotations

import copy
import pickle

import pytest

from callbook.core.value import MOST_FIELDS, Value, ValueType


class Sum(Value):
    """An amount of some money."""

    cents: int
    money: str = "EUR"
    paid: bool = False

    def doubled(self) -> Sum:
        """Twice as much."""
        return self.replaced(cents=self.cents * 2)


def test_by_place_and_by_name_it_is_the_same() -> None:
    given = Sum(5, "CHF", True)
    assert given == Sum(paid=True, money="CHF", cents=5) == Sum(5, paid=True, money="CHF")
    assert (given.cents, given.money, given.paid) == (5, "CHF", True)
    assert hash(given) == hash(Sum(5, "CHF", True))
    assert Sum(5) == Sum(5, "EUR", False) != given


def test_it_is_frozen_and_holds_nothing_else() -> None:
    given = Sum(5)
    with pytest.raises(AttributeError):
        given.cents = 6  # type: ignore[misc]
    with pytest.raises(AttributeError):
        given.other = 6  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ((), {}),
        ((), {"money": "CHF"}),
        ((), {"colour": "red"}),
        ((5, "CHF", True, 1), {}),
        ((5,), {"cents": 6}),
        ((5,), {"colour": "red"}),
        ((5, "CHF", True), {"colour": "red"}),
    ],
)
def test_what_does_not_fit_is_refused(values: tuple[object, ...], named: dict[str, object]) -> None:
    with pytest.raises(TypeError, match="cents, money, paid"):
        Sum(*values, **named)  # type: ignore[arg-type]


def test_another_like_it() -> None:
    assert Sum(5, "CHF").doubled() == Sum(10, "CHF")
    with pytest.raises(TypeError):
        Sum(5).replaced(colour="red")


def test_it_tells_what_it_holds() -> None:
    assert repr(Sum(5)) == "Sum(cents=5, money='EUR', paid=False)"
    match Sum(5):
        case Sum(cents, money):
            assert (cents, money) == (5, "EUR")


def test_it_goes_to_another_process() -> None:
    given = Sum(5, "CHF")
    back = pickle.loads(pickle.dumps(given))  # noqa: S301
    assert back == given
    assert isinstance(back, Sum)
    assert copy.copy(given) == given


def test_a_class_that_cannot_be_made() -> None:
    with pytest.raises(TypeError, match="from __future__ import annotations"):
        ValueType("Nothing", (Value,), {})
    with pytest.raises(TypeError, match="cannot name a field defaults"):
        ValueType("Hiding", (Value,), {"__annotations__": {"defaults": "int"}})
    too_many = {"__annotations__": {f"field_{n}": "int" for n in range(MOST_FIELDS + 1)}}
    with pytest.raises(ValueError, match="shorter"):
        ValueType("Crowd", (Value,), too_many)
