"""The follow-ups as lines from top to bottom: rows, headings between them, and the foot."""

from __future__ import annotations

from callbook.core.promises import PromiseList, PromiseSection

HEADINGS = {name: -place for place, name in enumerate(PromiseSection, 1)}
"""The id of the line above each section; ids of rows lie above zero."""
FOOT = -99
"""The id of the last line: how many are held."""
SECTIONS = {line: name for name, line in HEADINGS.items()}


def lines(listed: PromiseList) -> list[int]:
    """The ids of all lines."""
    result: list[int] = []
    place = 0
    for name, count in listed.sections():
        result.append(HEADINGS[name])
        result.extend(listed.ids[place : place + count])
        place += count
    if result and listed.held:
        result.append(FOOT)
    return result
