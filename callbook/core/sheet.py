"""The call sheet as values: whom to call, and all words that are printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from callbook.core.calls import CallOutcome
from callbook.core.catalogue import say
from callbook.core.extensions import with_extension
from callbook.core.formats import Formats, one_line
from callbook.core.reasons import section_title, why
from callbook.core.settings import Settings
from callbook.core.week import Candidate, Readiness, Row, SectionName, WeekList, WeekSpan

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


CHOSEN = "chosen"
"""In place of a scope: a sheet for contacts chosen by hand."""


class Paper(StrEnum):
    """The paper that a sheet is drawn on."""

    A4 = "A4"
    LETTER = "Letter"


@dataclass(frozen=True, slots=True)
class SheetCall:
    """One call to make: its number on the sheet, whom, where, why, and what a phone scans.

    ``place`` is company and city, ``note`` what was noted last; ``uri`` is None where the
    number has no E.164 form.
    """

    position: int
    contact_id: int
    name: str
    importance: str
    place: str
    number: str
    reason: str
    hint: str
    note: str
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
class CallSheet:
    """All that is printed: the words of every page, and the sections with their calls.

    ``number`` is year, ISO week and a letter for the day of printing (A is Monday), with a 1
    for the sheet of one day and a 2 for one of chosen contacts: "2020-13-B", "2020-13-B1".
    ``outcomes`` are the words behind the boxes; a "_" at the end stands for a line to write on.
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
    week: WeekList,
    scope: Scope | None,
    now: datetime,
    language: str,
    formats: Formats,
    settings: Settings,
    notes: Mapping[int, str] | None = None,
    chosen: Iterable[Candidate] = (),
) -> CallSheet:
    """The sheet for today's rows or for this week's; ``now`` is the moment of printing.

    ``notes`` are the last notes by contact id, for those that have one. Without a scope it is
    for those ``chosen``, in their order; who may not be called, or has no number, is left out.
    """
    words = _Words(week, language, formats, settings, notes or {})
    sections = tuple(_sections(words, scope) if scope else _chosen(words, chosen))
    count = sum(len(section.calls) for section in sections)
    tally = say(language, "sheet.tally", n=count, shown=formats.number(count))
    number = sheet_number(week.span.today, scope)
    return CallSheet(
        language=language,
        title=say(language, "sheet.title"),
        company=one_line(settings.company),
        period=_period(week.span, scope, now, language, formats),
        tally=say(language, "sheet.numbered", tally=tally, number=number),
        number=number,
        outcomes=tuple(say(language, f"sheet.{outcome.value}") for outcome in OUTCOMES),
        nobody=say(language, f"sheet.nobody_{scope or CHOSEN}"),
        confidential=say(language, "sheet.confidential"),
        footer=say(language, "sheet.footer"),
        sections=sections,
    )


def sheet_rows(week: WeekList, scope: Scope) -> list[Row]:
    """The rows that stand on a sheet, in its order."""
    return [row for section in week.sections for row in section.rows if _belongs(row, scope)]


def sheet_number(today: date, scope: Scope | None) -> str:
    """The number of a sheet printed on that day; the same day and scope give the same."""
    year, week, weekday = today.isocalendar()
    number = f"{year}-{week:02}-{'ABCDEFG'[weekday - 1]}"
    return number + {Scope.WEEK: "", Scope.TODAY: "1", None: "2"}[scope]


@dataclass(frozen=True, slots=True)
class _Words:
    """What the words of a call are made of."""

    week: WeekList
    language: str
    formats: Formats
    settings: Settings
    notes: Mapping[int, str]


def _sections(words: _Words, scope: Scope) -> Iterator[SheetSection]:
    position = 0
    for section in words.week.sections:
        rows = [row for row in section.rows if _belongs(row, scope)]
        if not rows:
            continue
        title = section_title(
            section.name, words.week.crisis, words.language, words.formats, dated=True
        )
        yield _section(words, title, rows, position)
        position += len(rows)


def _chosen(words: _Words, chosen: Iterable[Candidate]) -> Iterator[SheetSection]:
    """Those chosen by hand; each says of itself why to call, be it in the week or not."""
    today, sunday = words.week.span.today, words.week.span.sunday
    rows = []
    for contact in chosen:
        due = contact.due is not None and contact.due.day <= sunday
        section = SectionName.FOLLOW_UPS if due else SectionName.SILENT
        if contact.listed:
            rows.append(Row(contact, section, Readiness.TODAY, today, this_week=True))
    if rows:
        yield _section(words, say(words.language, "sheet.chosen"), rows, 0)


def _section(words: _Words, title: str, rows: Sequence[Row], position: int) -> SheetSection:
    total = words.formats.number(len(rows))
    calls = tuple(_call(position + index, row, words) for index, row in enumerate(rows, 1))
    continued = say(words.language, "sheet.continued", title=title)
    return SheetSection(SheetHeading(title, total), SheetHeading(continued, total), calls)


def _belongs(row: Row, scope: Scope) -> bool:
    return row.portion if scope is Scope.TODAY else row.this_week


def _call(position: int, row: Row, words: _Words) -> SheetCall:
    contact = row.contact
    number = one_line(contact.number_shown or contact.number or "")
    # The extension stands beside the number, where it cannot be overlooked, and once.
    told = row.replaced(contact=contact.replaced(extension="")) if contact.extension else row
    reason = why(told, words.week, words.language, words.formats, words.settings)
    name, company = one_line(contact.name), one_line(contact.company)
    note = one_line(words.notes.get(contact.id, ""))
    return SheetCall(
        position=position,
        contact_id=contact.id,
        name=name or company,
        importance=contact.importance.value,
        place=_joined(company if company != name else "", one_line(contact.city)),
        number=with_extension(number, contact.extension, words.language),
        reason=one_line(_joined(reason.text, reason.detail)),
        hint=reason.hint,
        note=say(words.language, "sheet.note", text=note) if note else "",
        uri=scan_uri(contact.number),
    )


def scan_uri(number: str | None) -> str | None:
    """What a phone dials after scanning (RFC 3966); None for anything but plain E.164.

    Service codes and short numbers, emergency numbers among them, have no such form.
    """
    if number is None or not _E164.fullmatch(number):
        return None
    return f"tel:{number}"


def _period(
    span: WeekSpan, scope: Scope | None, now: datetime, language: str, formats: Formats
) -> str:
    time = formats.time(now.time())
    today = formats.weekday_day(span.today)
    if scope is not Scope.WEEK:
        return say(language, f"sheet.period_{scope or CHOSEN}", day=today, time=time)
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


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
