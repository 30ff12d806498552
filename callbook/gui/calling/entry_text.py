"""An entry as text, so that it outlives the window, and an entry from whatever text there is."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from callbook.gui.calling.entry import Entry


def write_entry(entry: Entry) -> str:
    """The entry as JSON: each field that says something, by its name."""
    return json.dumps(_plain(entry), ensure_ascii=False)


def read_entry(text: str) -> Entry:
    """The entry that a text holds.

    What another version wrote and this one does not know stays blank, be it a field or all.
    """
    try:
        entry: Entry = _value(Entry, json.loads(text))
    except (ValueError, TypeError, RecursionError):
        return Entry()
    return entry


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        blank = type(value)()
        said = {field.name: getattr(value, field.name) for field in fields(value)}
        return {name: _plain(part) for name, part in said.items() if part != getattr(blank, name)}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | time):
        return value.isoformat()
    return value


def _value(kind: Any, plain: Any) -> Any:
    """The value of a type that was written as ``plain``; raises ValueError or TypeError."""
    origin = get_origin(kind)
    if origin is UnionType:
        (inner,) = [each for each in get_args(kind) if each is not NoneType]
        return None if plain is None else _value(inner, plain)
    if origin is tuple:
        return tuple(_known(get_args(kind)[0], plain))
    if is_dataclass(kind):
        return _fields(kind, plain)
    if issubclass(kind, Enum):
        return kind(plain)
    if issubclass(kind, date | datetime | time):
        return kind.fromisoformat(plain)
    if type(plain) is not kind:
        raise ValueError(plain)
    return plain


def _known(kind: Any, plain: Any) -> list[Any]:
    """The parts of a list that can be read."""
    if not isinstance(plain, list):
        raise ValueError(plain)
    known = []
    for part in plain:
        try:
            known.append(_value(kind, part))
        except (ValueError, TypeError):
            continue
    return known


def _fields(kind: Any, plain: Any) -> Any:
    """A dataclass with those fields that can be read, the others as they are by default."""
    if not isinstance(plain, dict):
        raise ValueError(plain)
    hints, said = get_type_hints(kind), {}
    for field in fields(kind):
        if field.name not in plain:
            continue
        try:
            said[field.name] = _value(hints[field.name], plain[field.name])
        except (ValueError, TypeError):
            continue
    return kind(**said)
