"""The call sheet as values: what stands on which page, before anything is drawn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from callbook.core.calls import CallOutcome
from callbook.core.catalogue import say
from callbook.core.formats import Formats
from callbook.core.reasons import section_title, why
from callbook.core.settings import Settings
from callbook.core.week import Row, WeekList, WeekSpan

OUTCOMES = (
    CallOutcome.REACHED,
    CallOutcome.NO_ANSWER,
    CallOutcome.VOICEMAIL,
    CallOutcome.BUSY,
    CallOutcome.CALLBACK,
    CallOutcome.WRONG_NUMBER,
)
"""The outcomes that have a box on paper, in their order."""

_E164 = re.compile(r"\+[1-9][0-9]{6,14}")


class Scope(StrEnum):
    """What a sheet is for."""

    TODAY = "today"
    WEEK = "week"


class Paper(StrEnum):
    """The paper that a sheet is drawn on."""

    A4 = "A4"
    LETTER = "Letter"


@dataclass(frozen=True, slots=True)
class Capacity:
    """How much fits on a page, in any one unit of height.

    The values given make 12 calls fit under four headings, and 13 under one.
    """

    page: int = 600
    heading: int = 15
    call: int = 45


@dataclass(frozen=True, slots=True)
class SheetCall:
    """One call to make: its number on the sheet, whom, where, why, and what a phone scans.

    ``place`` is company and city; ``uri`` is None where the number has no E.164 form.
    """

    position: int
    contact_id: int
    name: str
    importance: str
    place: str
    number: str
    reason: str
    hint: str
    uri: str | None


@dataclass(frozen=True, slots=True)
class SheetHeading:
    """The heading of a section; ``total`` counts its calls on the whole sheet."""

    title: str
    total: str


@dataclass(frozen=True, slots=True)
class SheetSection:
    """A section of the sheet with its calls; ``continued`` heads it on further pages."""

    heading: SheetHeading
    continued: SheetHeading
    calls: tuple[SheetCall, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of one page from the top, and the words at its foot."""

    lines: tuple[SheetHeading | SheetCall, ...]
    foot: str


@dataclass(frozen=True, slots=True)
class CallSheet:
    """All that is printed: the words of every page, and the sections with their calls.

    ``number`` is year, ISO week and a letter for the day of printing (A is Monday), with a 1
    for the sheet of one day: "2020-13-B", "2020-13-B1". ``outcomes`` are the words behind the
    boxes; a "_" at the end stands for a line to write on.
    """

    language: str
    title: str
    company: str
    period: str
    tally: str
    number: str
    outcomes: tuple[str, ...]
    nobody: str
    confidential: str
    footer: str
    sections: tuple[SheetSection, ...]

    @property
    def calls(self) -> tuple[SheetCall, ...]:
        """All calls in the order of the sheet."""
        return tuple(call for section in self.sections for call in section.calls)


def sheet_of(
    week: WeekList, scope: Scope, now: datetime, language: str, formats: Formats, settings: Settings
) -> CallSheet:
    """The sheet for today's rows or for this week's; ``now`` is the moment of printing."""
    sections = tuple(_sections(week, scope, language, formats, settings))
    count = sum(len(section.calls) for section in sections)
    tally = say(language, "sheet.tally", n=count, shown=formats.number(count))
    number = sheet_number(week.span.today, scope)
    return CallSheet(
        language=language,
        title=say(language, "sheet.title"),
        company=_one_line(settings.company),
        period=_period(week.span, scope, now, language, formats),
        tally=say(language, "sheet.numbered", tally=tally, number=number),
        number=number,
        outcomes=tuple(say(language, f"sheet.{outcome.value}") for outcome in OUTCOMES),
        nobody=say(language, f"sheet.nobody_{scope.value}"),
        confidential=say(language, "sheet.confidential"),
        footer=say(language, "sheet.footer"),
        sections=sections,
    )


def sheet_number(today: date, scope: Scope) -> str:
    """The number of a sheet printed on that day; the same day and scope give the same."""
    year, week, weekday = today.isocalendar()
    number = f"{year}-{week:02}-{'ABCDEFG'[weekday - 1]}"
    return number + "1" if scope is Scope.TODAY else number


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


def _sections(
    week: WeekList, scope: Scope, language: str, formats: Formats, settings: Settings
) -> Iterator[SheetSection]:
    position = 0
    for section in week.sections:
        rows = [row for row in section.rows if _belongs(row, scope)]
        if not rows:
            continue
        title = section_title(section.name, week.crisis, language, formats, dated=True)
        total = formats.number(len(rows))
        calls = []
        for row in rows:
            position += 1
            calls.append(_call(position, row, week, language, formats, settings))
        continued = say(language, "sheet.continued", title=title)
        yield SheetSection(SheetHeading(title, total), SheetHeading(continued, total), tuple(calls))


def _belongs(row: Row, scope: Scope) -> bool:
    return row.portion if scope is Scope.TODAY else row.this_week


def _call(
    position: int, row: Row, week: WeekList, language: str, formats: Formats, settings: Settings
) -> SheetCall:
    contact = row.contact
    reason = why(row, week, language, formats, settings)
    name, company = _one_line(contact.name), _one_line(contact.company)
    place = _joined(company if company != name else "", _one_line(contact.city))
    return SheetCall(
        position=position,
        contact_id=contact.id,
        name=name or company,
        importance=contact.importance.value,
        place=place,
        number=_one_line(contact.number_shown or contact.number or ""),
        reason=_joined(reason.text, reason.detail),
        hint=reason.hint,
        uri=scan_uri(contact.number),
    )


def scan_uri(number: str | None) -> str | None:
    """What a phone dials after scanning (RFC 3966); None for anything but plain E.164.

    Service codes and short numbers, emergency numbers among them, have no such form.
    """
    if number is None or not _E164.fullmatch(number):
        return None
    return f"tel:{number}"


def _period(span: WeekSpan, scope: Scope, now: datetime, language: str, formats: Formats) -> str:
    time = formats.time(now.time())
    today = formats.weekday_day(span.today)
    if scope is Scope.TODAY:
        return say(language, "sheet.period_today", day=today, time=time)
    return say(
        language,
        "sheet.period_week",
        week=_week_words(span.monday, span.sunday, language, formats),
        day=today,
        time=time,
    )


def _week_words(monday: date, sunday: date, language: str, formats: Formats) -> str:
    if monday.year != sunday.year:
        first, last = formats.day(monday), formats.day(sunday)
        return say(language, "sheet.week_over_years", first=first, last=last)
    last = formats.day_short(sunday)
    if monday.month != sunday.month:
        first = formats.day_short(monday)
        return say(language, "sheet.week_over_months", first=first, last=last, year=sunday.year)
    return say(language, "sheet.week", first=monday.day, last=last, year=sunday.year)


def _one_line(text: str) -> str:
    """The text without line breaks and doubled spaces, which a line of paper cannot hold."""
    return " ".join(text.split())


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
