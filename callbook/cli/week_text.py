"""The week list as lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from callbook.cli.columns import Column, lined_up
from callbook.core.catalogue import Fact, say
from callbook.core.formats import PlainFormats
from callbook.core.reasons import after_title, done_title, done_words, section_title, why
from callbook.core.settings import Settings
from callbook.core.week import Readiness, Row, SectionName, SectionRows, WeekList

_COLUMNS = (Column(right=True), Column(), Column(most=28), Column(most=30), Column(), Column())
_DONE_COLUMNS = (Column(right=True), Column(), Column(most=28), Column(most=30), Column(), Column())


@dataclass(frozen=True)
class WeekText:
    """A week list in words, section by section, as the window shows it."""

    week: WeekList
    language: str
    settings: Settings

    def lines(self) -> Iterator[str]:
        """All lines, from the day to the counts at the foot."""
        yield from self._head()
        for section in self.week.sections:
            yield from self._section(section, this_week=True)
        yield from self._done()
        if self.week.everyone:
            yield from self._after()
        yield ""
        yield from self._foot()

    def _head(self) -> Iterator[str]:
        week, formats = self.week, self._formats
        yield formats.weekday_day(week.span.today)
        if week.crisis is not None:
            began = formats.day(week.crisis.began_on)
            yield self._say("week_crisis", name=week.crisis.name, day=began)
        progress = week.progress
        yield self._say(
            "week_progress",
            made=progress.made,
            goal=progress.goal,
            made_today=progress.made_today,
            portion=progress.today_portion,
        )
        key = "week_coverage" if week.crisis is not None else "week_coverage_ever"
        yield self._say(key, spoken=progress.spoken, customers=progress.customers)

    def _section(self, section: SectionRows, *, this_week: bool) -> Iterator[str]:
        rows = [row for row in section.rows if row.this_week is this_week]
        if not rows and (not this_week or not section.total):
            return
        title = section_title(section.name, self.week.crisis, self.language, self._formats)
        count = section.total if this_week else len(rows)
        yield ""
        yield self._say("week_section", title=title, total=self._formats.number(count))
        yield from _indented(lined_up(map(self._row, rows), _COLUMNS))
        rest = section.total - len(rows)
        if this_week and rest:
            yield "  " + self._say("week_rest", n=rest, shown=self._formats.number(rest))

    def _row(self, row: Row) -> Sequence[str]:
        contact = row.contact
        reason = why(row, self.week, self.language, self._formats, self.settings)
        words = reason.line()
        rests = row.readiness is Readiness.RESTING
        # Of a promise for a later day the reason says all.
        later = row.readiness is Readiness.LATER and row.section is not SectionName.FOLLOW_UPS
        if reason.hint and (rests or later):
            words = f"{words} · {reason.hint}"
        company = contact.company if contact.company != contact.name else ""
        return (
            str(contact.id),
            contact.importance.value,
            contact.name,
            company,
            contact.number_shown or contact.number or "",
            words,
        )

    def _done(self) -> Iterator[str]:
        done = self.week.done
        if not done:
            return
        yield ""
        total = self._formats.number(len(done))
        yield self._say("week_section", title=done_title(self.language), total=total)
        rows = []
        for row in done:
            when, more = done_words(row, self.week.span.today, self.language, self._formats)
            company = row.company if row.company != row.name else ""
            importance = row.importance.value
            rows.append((str(row.id), importance, row.name, company, when, more))
        yield from _indented(lined_up(rows, _DONE_COLUMNS))

    def _after(self) -> Iterator[str]:
        if not self.week.waiting:
            return
        yield ""
        yield after_title(self.language)
        for section in self.week.sections:
            yield from self._section(section, this_week=False)

    def _foot(self) -> Iterator[str]:
        week, counts = self.week, self.week.counts
        total = sum(section.total for section in week.sections)
        if not total and not week.done and counts == counts.replaced(**dict.fromkeys(_COUNTS, 0)):
            yield self._say("week_empty")
            return
        if not any(row.this_week for section in week.sections for row in section.rows):
            waiting = self._say("week_waiting", n=total, shown=self._formats.number(total))
            postponed = self._say("week_postponed", n=counts.postponed)
            yield self._say("week_made", waiting=waiting, postponed=postponed)
        named = [
            self._say(f"count_{name}", shown=self._formats.number(getattr(counts, name)))
            for name in _COUNTS
        ]
        yield " · ".join(named)

    @property
    def _formats(self) -> PlainFormats:
        return PlainFormats(self.language)

    def _say(self, key: str, **facts: Fact) -> str:
        return say(self.language, f"cli.{key}", **facts)


_COUNTS = ("blocked", "without_number", "postponed", "held_back")


def _indented(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        yield f"  {line}"
