"""What a change of the book touched, so that each screen can decide whether it cares."""

from __future__ import annotations

from callbook.core.value import Value


class Changes(Value):
    """One change: its name (a key of the catalogue), whom it was about, and touched ids.

    ``everything`` says that too much changed to name it, as after an import.
    """

    name: str = ""
    subject: str = ""
    contacts: frozenset[int] = frozenset()
    calls: frozenset[int] = frozenset()
    follow_ups: frozenset[int] = frozenset()
    opportunities: frozenset[int] = frozenset()
    settings: bool = False
    crises: bool = False
    everything: bool = False
