"""Values: frozen, compared by what they hold, and known to Python in next to no time.

A window waits for every class that its first picture needs. ``dataclass`` and ``NamedTuple``
write source for each class and have it compiled, a tenth of all that the start does beyond
loading Qt; a value is a tuple that reads its fields in the same way, and nothing is compiled.
"""

from __future__ import annotations

from collections import namedtuple
from typing import Any, Self, dataclass_transform

MOST_FIELDS = 32
_NAMES = " ".join(f"at_{place}" for place in range(MOST_FIELDS))
_PLACES: Any = namedtuple("_PLACES", _NAMES)  # type: ignore[misc]
_READERS = [getattr(_PLACES, name) for name in _NAMES.split()]
"""What reads a place of a tuple; it asks nothing of the tuple but that it is one."""


@dataclass_transform(frozen_default=True)
class ValueType(type):
    """Makes the fields that a class names into places of its tuples.

    ``fields`` are their names in order, ``defaults`` what those have that need not be given.
    """

    fields: tuple[str, ...]
    defaults: dict[str, Any]

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> ValueType:
        """Raises TypeError if there are no fields, or none that are kept as text."""
        fields = tuple(body.get("__annotations__", ()))
        if any(isinstance(base, ValueType) for base in bases):
            if not fields:
                raise TypeError(f"{name} needs fields, and: from __future__ import annotations")
            if hidden := {"fields", "defaults"}.intersection(fields):
                raise TypeError(f"{name} cannot name a field {hidden.pop()}: every value has that")
            body["__match_args__"] = fields
        defaults = {field: body[field] for field in fields if field in body}
        body.update(zip(fields, _READERS[: len(fields)], strict=True), __slots__=())
        made = super().__new__(cls, name, bases, body)
        made.fields, made.defaults = fields, defaults
        return made


class Value(tuple[Any, ...], metaclass=ValueType):
    """A frozen value: the fields that its class names, in that order.

    They are given by place or by name; what is not given takes the class's default.
    """

    def __new__(cls, *values: Any, **named: Any) -> Self:
        """Raises TypeError for a field that is missing, unknown or given twice."""
        if named or len(values) != len(cls.fields):
            values = tuple(_completed(cls, values, named))
        return tuple.__new__(cls, values)

    def replaced(self, **changes: Any) -> Self:
        """The same value but for what is named; raises TypeError for an unknown name."""
        return type(self)(**dict(zip(type(self).fields, self, strict=True)) | changes)

    def __repr__(self) -> str:
        told = zip(type(self).fields, self, strict=True)
        return f"{type(self).__name__}({', '.join(f'{name}={held!r}' for name, held in told)})"

    def __getnewargs__(self) -> tuple[Any, ...]:
        return tuple(self)


def _completed(kind: ValueType, values: tuple[Any, ...], named: dict[str, Any]) -> list[Any]:
    """All that a value holds, from what was given by place, by name and not at all."""
    rest, defaults = kind.fields[len(values) :], kind.defaults
    by_name = [name for name in rest if name in named]
    missing = [name for name in rest if name not in named and name not in defaults]
    if missing or len(by_name) != len(named) or len(values) > len(kind.fields):
        told = f"{len(values)} by place, {', '.join(named) or 'none'} by name"
        raise TypeError(f"{kind.__name__} takes {', '.join(kind.fields)}; given: {told}")
    return [*values, *(named[name] if name in named else defaults[name] for name in rest)]
