"""The pages of the call sheet: which line stands on which, before anything is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from callbook.core.catalogue import say
from callbook.core.sheet import CallSheet, SheetCall, SheetHeading


@dataclass(frozen=True, slots=True)
class Capacity:
    """How much fits on a page, in any one unit of height.

    The values given make 12 calls fit under four headings, and 13 under one.
    """

    page: int = 600
    heading: int = 15
    call: int = 45


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of one page from the top, and the words at its foot."""

    lines: tuple[SheetHeading | SheetCall, ...]
    foot: str


def pages(sheet: CallSheet, capacity: Capacity | None = None) -> tuple[Page, ...]:
    """The sheet in pages; a heading never ends a page, and a page never begins without one.

    A sheet without calls is one page without lines.
    """
    split = _split(sheet, capacity or Capacity())
    total = len(split)
    return tuple(
        Page(lines, say(sheet.language, "sheet.page", page=index, pages=total))
        for index, lines in enumerate(split, start=1)
    )


def _split(sheet: CallSheet, capacity: Capacity) -> list[tuple[SheetHeading | SheetCall, ...]]:
    done: list[tuple[SheetHeading | SheetCall, ...]] = []
    lines: list[SheetHeading | SheetCall] = []
    room = capacity.page
    for section in sheet.sections:
        heading: SheetHeading | None = section.heading
        for call in section.calls:
            needed = capacity.call + (capacity.heading if heading else 0)
            if needed > room and lines:
                done.append(tuple(lines))
                lines, room = [], capacity.page
                heading = heading or section.continued
            if heading is not None:
                lines.append(heading)
                room -= capacity.heading
                heading = None
            lines.append(call)
            room -= capacity.call
    if lines or not done:
        done.append(tuple(lines))
    return done
