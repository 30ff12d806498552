"""Follow-ups into a calendar file (RFC 5545) that any calendar takes in."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from callbook.core.follow_ups import Due
from callbook.files.content_lines import escaped, folded
from callbook.files.writing import replacing

ALARM = "-PT10M"
LENGTH = "PT15M"
"""So long an hour is taken by a call that was agreed: without it some calendars show nothing."""
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_OURS = uuid.UUID("5a0f6b1e-7d0c-4a55-9c1f-3b6a2f0c8e11")


@dataclass(frozen=True, slots=True)
class Event:
    """What stands in a calendar on a day, maybe at an hour; ``key`` tells it from all others."""

    key: str
    due: Due
    title: str
    text: str


def write(events: Iterable[Event], path: Path, name: str, now: datetime) -> int:
    """Writes a calendar called ``name`` and returns how many events it holds.

    ``now`` is local time: it is stamped in UTC (3.8.7.2). Hours are written without a zone, so
    that they mean the hour on the owner's clock (3.3.5). The same key gives the same event,
    so that a calendar that takes the file in once more moves what was moved.
    Raises Refusal if the file cannot be written.
    """
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    count = 0
    with replacing(path) as file:
        for line in ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Callbook//Callbook//EN"):
            file.write(folded(line))
        file.write(folded("METHOD:PUBLISH"))
        file.write(folded(f"X-WR-CALNAME:{_text(name)}"))
        for event in events:
            for line in _lines(event, stamp):
                file.write(folded(line))
            count += 1
        file.write(folded("END:VCALENDAR"))
    return count


def _lines(event: Event, stamp: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{uuid.uuid5(_OURS, event.key)}@callbook"
    yield f"DTSTAMP:{stamp}"
    day, hour = event.due.day, event.due.hour
    if hour is None:
        yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
        yield "TRANSP:TRANSPARENT"
    else:
        yield f"DTSTART:{datetime.combine(day, hour):%Y%m%dT%H%M%S}"
        yield f"DURATION:{LENGTH}"
    yield f"SUMMARY:{_text(event.title)}"
    if event.text:
        yield f"DESCRIPTION:{_text(event.text)}"
    if hour is not None:
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"DESCRIPTION:{_text(event.title)}"
        yield f"TRIGGER:{ALARM}"
        yield "END:VALARM"
    yield "END:VEVENT"


def _text(text: str) -> str:
    lines = _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return escaped(lines)
