"""The words of the opportunities: of rows, headings and tiles, and what is read aloud."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from callbook.core.due_words import due_words
from callbook.core.follow_ups import Due
from callbook.core.opportunities import CLOSED, ListedOpportunity, Stage, StageSum
from callbook.gui.formats import LocaleFormats

TONES = {
    Stage.OPEN: "prospect",
    Stage.OFFERED: "due",
    Stage.WON: "accent",
    Stage.LOST: "neutral",
}


class Texts(QObject):
    """What the lines say on a day, in the language of the window and the owner's currency."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.formats = LocaleFormats("de")
        self._today = date.min
        self._country = "DE"

    def speak(self, language: str, today: date, country: str) -> None:
        """Speak this language from now on, of this day, of money as in this country."""
        self.formats = LocaleFormats(language)
        self._today, self._country = today, country

    def stage(self, stage: Stage) -> str:
        """The name of a stage."""
        names = {
            Stage.OPEN: self.tr("Open"),
            Stage.OFFERED: self.tr("Offered"),
            Stage.WON: self.tr("Won"),
            Stage.LOST: self.tr("Lost"),
        }
        return names[stage]

    def money(self, cents: int | None) -> str:
        """An amount; empty where none is known."""
        return "" if cents is None else self.formats.money(cents, self._country)

    def sum(self, stood: StageSum) -> str:
        """What the opportunities of a stage are worth together."""
        return self.money(stood.value_cents)

    def who(self, row: ListedOpportunity) -> str:
        """Name and company; a company that is the name itself is not said twice."""
        company = "" if row.company == row.name else row.company
        return " · ".join(part for part in (row.name, company) if part)

    def step(self, row: ListedOpportunity) -> tuple[str, str]:
        """What comes next and when; of a closed one when it was closed."""
        one = row.opportunity
        if one.stage in CLOSED:
            day = self.day(one.closed_on) if one.closed_on is not None else ""
            return "", self.tr("on {0}").format(day) if day else ""
        when = self.when(one.next_due) if one.next_due is not None else ""
        if not when and one.next_step:
            return one.next_step, self.tr("no day")
        return one.next_step, when

    def is_due(self, row: ListedOpportunity) -> bool:
        """Whether the next step is due by today."""
        due = row.opportunity.next_due
        return due is not None and due.day <= self._today

    def when(self, due: Due) -> str:
        """When something is due: "heute, 14:00 Uhr", "Do, 2. April"."""
        if (due.day - self._today).days <= 1:
            return due_words(due, self._today, self.formats.language, self.formats)
        day = f"{self.formats.weekday_short(due.day)}, {self.day(due.day)}"
        return f"{day}, {self.formats.time(due.hour)}" if due.hour is not None else day

    def day(self, day: date) -> str:
        """A day, with its year if that is not this year's."""
        same = day.year == self._today.year
        return self.formats.day_short(day) if same else self.formats.day(day)

    def origin(self, row: ListedOpportunity, *, short: bool = False) -> str:
        """The call that it came from."""
        if row.call_at is None:
            return self.tr("noted on {0}").format(self.day(row.opportunity.opened_on))
        words = self.tr("call of {0}") if short else self.tr("from the call of {0}")
        return words.format(self.day(row.call_at.date()))

    def heading(self, stage: Stage, stood: StageSum) -> tuple[str, str]:
        """The name of a stage, and how many stand there and for how much."""
        parts = (self.formats.number(stood.count), self.sum(stood) if stood.value_cents else "")
        return self.stage(stage), " · ".join(part for part in parts if part)

    def aloud(self, row: ListedOpportunity) -> str:
        """A whole row for a screen reader."""
        one = row.opportunity
        parts = (
            one.title,
            self.who(row),
            self.stage(one.stage),
            self.money(one.value_cents),
            *self.step(row),
            self.origin(row),
        )
        return ", ".join(part for part in parts if part)
