"""What a change of the book touched, so that each screen can decide whether it cares."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """One change: its name (a key of the catalogue), whom it was about, and touched ids.

    ``everything`` says that too much changed to name it, as after an import.
    """

    name: str = ""
    subject: str = ""
    contacts: frozenset[int] = field(default_factory=frozenset)
    calls: frozenset[int] = field(default_factory=frozenset)
    follow_ups: frozenset[int] = field(default_factory=frozenset)
    opportunities: frozenset[int] = field(default_factory=frozenset)
    settings: bool = False
    crises: bool = False
    everything: bool = False
