"""Why a contact stands in the list, in words; and what became of those who are done."""

from __future__ import annotations

from datetime import date

from callbook.core.calls import CallOutcome
from callbook.core.catalogue import say
from callbook.core.crisis import Crisis
from callbook.core.due_words import due_words
from callbook.core.follow_ups import Due
from callbook.core.formats import Formats
from callbook.core.kinds import ContactKind, Importance
from callbook.core.settings import Settings
from callbook.core.value import Value
from callbook.core.week import Candidate, DoneRow, Readiness, Row, SectionName, WeekList

_NOT_GIVEN_NAMES = frozenset({"familie", "family", "frau", "herr", "firma", "the", "die", "der"})


class Reason(Value):
    """Why somebody is to be called: the reason, a second line, and a hint for the call.

    ``summary`` is what one line alone tells; the other three may repeat each other less.
    ``tone`` is that of the hint: soft, or due while they have said that they call back.
    """

    text: str
    detail: str
    hint: str
    summary: str
    tone: str = "soft"

    def line(self) -> str:
        """The reason in one line."""
        return self.summary


def why(
    row: Row, week: WeekList, language: str, formats: Formats, settings: Settings | None = None
) -> Reason:
    """Why the row stands in the week, in words.

    The settings tell the rhythm of a class; without them only a contact's own is named.
    """
    words = _Words(row.contact, row, week.span.today, language, formats, settings)
    if row.section is SectionName.FOLLOW_UPS and row.contact.due is not None:
        return words.for_follow_up(row.contact.due)
    text, detail, repeats = words.silence()
    if row.section is SectionName.CADENCE and (rhythm := words.cadence()):
        detail, repeats = rhythm, False
    more = words.circumstances(week.span.sunday)
    summary = _joined(text, more or ("" if repeats else detail))
    return Reason(text, more or detail, words.hint(), summary, words.tone())


def done_words(row: DoneRow, today: date, language: str, formats: Formats) -> tuple[str, str]:
    """What became of a contact who is done this week: when and how long, and what follows."""
    day = _day_word(row.at.date(), today, language, formats)
    when = say(language, "reasons.done_at", day=day, time=formats.clock(row.at.time()))
    if row.minutes:
        when = _joined(when, say(language, "reasons.minutes", n=row.minutes))
    if row.outcome in (CallOutcome.DECLINED, CallOutcome.WRONG_NUMBER):
        return when, say(language, f"reasons.{row.outcome.value}")
    if row.due is not None:
        return when, say(language, "reasons.next_on", day=_dated(row.due.day, today, formats))
    return when, say(language, "reasons.help_offered") if row.help_offered else ""


def section_title(
    name: SectionName,
    crisis: Crisis | None,
    language: str,
    formats: Formats,
    *,
    dated: bool = False,
) -> str:
    """The heading of a section; ``dated`` names the day on which the crisis began, for paper."""
    if dated and crisis is not None and name is SectionName.SILENT:
        return say(language, "reasons.silent_since", day=formats.day_short(crisis.began_on))
    return say(language, f"reasons.{name.value}")


def short_title(name: SectionName, language: str) -> str:
    """The heading of a section where there is little room."""
    short = name in (SectionName.SILENT, SectionName.CADENCE)
    return say(language, f"reasons.{name.value}_short" if short else f"reasons.{name.value}")


def done_title(language: str) -> str:
    """The heading above those who are done this week."""
    return say(language, "reasons.done")


def after_title(language: str) -> str:
    """The heading above those who wait beyond this week."""
    return say(language, "reasons.after")


def ago(day: date, today: date, language: str) -> str:
    """How long ago a day is: days below two weeks, weeks up to 18 months, then months, years."""
    days = (today - day).days
    months = (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)
    if days <= 1:
        return say(language, "reasons.yesterday" if days == 1 else "reasons.today")
    if days < 14:
        return say(language, "reasons.days_ago", n=days)
    if months < 18:
        return say(language, "reasons.weeks_ago", n=days // 7)
    if months < 24:
        return say(language, "reasons.months_ago", n=months)
    return say(language, "reasons.years_ago", n=months // 12)


class _Words(Value):
    """The parts of a reason for one row, as of today."""

    contact: Candidate
    row: Row
    today: date
    language: str
    formats: Formats
    settings: Settings | None

    def silence(self) -> tuple[str, str, bool]:
        """How long nobody spoke with them, a second line, and whether that only repeats."""
        contact = self.contact
        if contact.last_spoken is not None:
            last = self._say("last", day=self.formats.day(contact.last_spoken))
            return ago(contact.last_spoken, self.today, self.language), last, True
        if contact.kind is ContactKind.PROSPECT:
            return self._say("first"), "", True
        return self._say("never"), self._customer_since(), False

    def for_follow_up(self, due: Due) -> Reason:
        """The reason of a row whose promise put it into the list."""
        when, text = self._when(due), self._quoted()
        spoken = self.contact.last_spoken is not None
        last = self.silence()[1] if spoken else self._say("never")
        more = _joined(self.postponed(), self.attempts())
        summary = _joined(self.promise(due), text, more)
        return Reason(when, _joined(text, self.postponed()) or more or last, self.hint(), summary)

    def promise(self, due: Due) -> str:
        """When they are to be called, and whether they were promised it."""
        key = "promised" if self.contact.promised else "planned"
        return self._say(key, when=self._when(due))

    def attempts(self) -> str:
        """The last day of attempts in vain, how many, and which it was; else nothing."""
        contact = self.contact
        day = contact.vain_at.date() if contact.vain_at else contact.tried_on
        if day is None or not contact.vain_days:
            return ""
        outcome = contact.vain_outcome or CallOutcome.NO_ANSWER
        named = _day_word(day, self.today, self.language, self.formats)
        if (self.today - day).days > 1:
            named = self._say("on_day", day=named)
        tried = self._say(outcome.value, day=named, n=max(contact.vain_times, 1))
        if contact.vain_days > 1:
            tried = self._say("nth_day", tried=tried, n=contact.vain_days)
        return tried

    def postponed(self) -> str:
        """Why they were postponed, if a reason was given; also once they are back."""
        reason = _one_part(self.contact.postponed_reason)
        return self._say("postponed_because", text=reason) if reason else ""

    def tone(self) -> str:
        """The tone of the hint."""
        waits = self.row.readiness is Readiness.RESTING and self.contact.they_call_back
        return "due" if waits else "soft"

    def circumstances(self, sunday: date) -> str:
        """A promise due this week, a colleague spoken with, why postponed, attempts in vain."""
        due, colleague = self.contact.due, self.row.colleague
        promise = spoken = ""
        if due is not None and due.day <= sunday:
            promise = _joined(self.promise(due), self._quoted())
        if colleague is not None:
            name = _initialled(colleague.name, self.contact.company)
            day = _day_word(colleague.spoken_on, self.today, self.language, self.formats)
            if (self.today - colleague.spoken_on).days > 1:
                day = self._say("on_day", day=_dated(colleague.spoken_on, self.today, self.formats))
            spoken = self._say("colleague", name=name, day=day)
        return _joined(promise, spoken, self.postponed(), self.attempts())

    def cadence(self) -> str:
        """The rhythm and since when it is due; nothing where the rhythm is not known."""
        weeks = self._cadence_weeks()
        if weeks is None or self.contact.last_spoken is None:
            return ""
        days = (self.today - self.contact.last_spoken).days - weeks * 7
        if days < 0:
            due = self._say("due_on", day=self.formats.weekday(self.row.ready_on))
        elif days == 0:
            due = self._say("due_today")
        elif days < 14:
            due = self._say("due_days", n=days)
        else:
            due = self._say("due_weeks", n=days // 7)
        return _joined(self._say("every", n=weeks), due)

    def hint(self) -> str:
        """What to know for the call: the extension, then rest, promise or a better hour."""
        contact = self.contact
        extension = ""
        if contact.extension:
            extension = self._say("extension", number=contact.extension)
        return _joined(extension, self._timing_hint())

    def _timing_hint(self) -> str:
        contact, row = self.contact, self.row
        ready = (
            f"{self.formats.weekday_short(row.ready_on)}, {self.formats.day_short(row.ready_on)}"
        )
        if row.readiness is Readiness.RESTING:
            if contact.they_call_back:
                return self._say("hint_call_back", day=ready)
            return self._other_half(ready)
        if contact.postponed_until is not None and contact.postponed_until > self.today:
            return self._say("hint_postponed", day=ready)
        if row.section is SectionName.FOLLOW_UPS:
            return self._say("hint_promised" if contact.promised else "hint_planned")
        return self._other_half()

    def _other_half(self, ready: str = "") -> str:
        """After an attempt in vain the other half of the day; ``ready`` while they rest."""
        if self.contact.vain_at is None:
            return self._say("hint_resting", day=ready) if ready else ""
        half = "afternoon" if self.contact.vain_at.hour < 12 else "morning"
        if ready and (self.row.ready_on - self.today).days == 1:
            return self._say(f"hint_tomorrow_{half}")
        return self._say(f"hint_day_{half}" if ready else f"hint_{half}", day=ready)

    def _when(self, due: Due) -> str:
        return due_words(due, self.today, self.language, self.formats)

    def _quoted(self) -> str:
        text = _one_part(self.contact.due_text)
        return self._say("quoted", text=text) if text else ""

    def _customer_since(self) -> str:
        since = self.contact.customer_since[:4]
        return self._say("customer_since", since=since) if since else ""

    def _cadence_weeks(self) -> int | None:
        own = self.contact.cadence_weeks
        if own or self.settings is None or self.contact.kind is ContactKind.PROSPECT:
            return own or None
        return {
            Importance.A: self.settings.cadence_a,
            Importance.B: self.settings.cadence_b,
        }.get(self.contact.importance, self.settings.cadence_c)

    def _say(self, key: str, /, **facts: str | int) -> str:
        return say(self.language, f"reasons.{key}", **facts)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _one_part(text: str) -> str:
    """What somebody wrote, in one line; a dot in it does not pass for one between parts."""
    return " ".join(text.split()).replace(" · ", "\u00a0·\u00a0")


def _dated(day: date, today: date, formats: Formats) -> str:
    return formats.day_short(day) if day.year == today.year else formats.day(day)


def _day_word(day: date, today: date, language: str, formats: Formats) -> str:
    """Today, yesterday, the weekday within a week, else the day."""
    days = (today - day).days
    if days == 0:
        return say(language, "reasons.today")
    if days == 1:
        return say(language, "reasons.yesterday")
    return formats.weekday(day) if 0 < days < 7 else _dated(day, today, formats)


def _initialled(name: str, company: str) -> str:
    """Monika Albrecht as M. Albrecht; anything that may not be given and family name stays."""
    words = [word for word in name.split() if not word.endswith(".")]
    if len(words) != 2 or name.casefold() == company.casefold():
        return name
    first, last = words
    if not (first[0].isupper() and last[0].isupper()) or first.casefold() in _NOT_GIVEN_NAMES:
        return name
    return f"{first[0]}. {last}"
