"""The words of the day's end."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from callbook.actions.day_end import DayEnd, LeftOver, MadeCall
from callbook.core.catalogue import say
from callbook.core.promises import Promise, dated, what_for
from callbook.gui.day_end.lines import Line
from callbook.gui.formats import LocaleFormats


class Words(QObject):
    """Says what a day brought, in the language of the window."""

    def __init__(self, formats: LocaleFormats, parent: QObject) -> None:
        super().__init__(parent)
        self._formats = formats

    def summary(self, found: DayEnd) -> str:
        """How many calls, with how many one spoke, and how long."""
        if not found.calls:
            return self._nothing(found)
        incoming = sum(call.incoming for call in found.calls)
        parts = [self.tr("%Ln call(s)", "", len(found.calls))]
        if incoming:
            # The day's portion counts only the others.
            parts.append(self.tr("%Ln of them incoming", "", incoming))
        parts += [
            self.tr("spoken with %Ln", "", len({call.contact_id for call in found.spoken})),
        ]
        if found.minutes:
            parts.append(self.tr("%Ln minute(s) of talk", "", found.minutes))
        return " · ".join(parts)

    def outcomes(self, found: DayEnd) -> str:
        """How many calls of each outcome."""
        language, number = self._formats.language, self._formats.number
        return " · ".join(
            f"{number(count)} × {say(language, f'cli.outcome_{outcome.value}')}"
            for outcome, count in found.by_outcome()
        )

    def spoken(self, call: MadeCall) -> Line:
        """A conversation: when, with whom, how long, and what was noted."""
        minutes = ""
        if call.minutes:
            minutes = say(self._formats.language, "reasons.minutes", n=call.minutes)
        text = " · ".join(part for part in (_who(call.name, call.company), minutes) if part)
        return Line(self._formats.clock(call.at.time()), text, " ".join(call.note.split()))

    def left(self, row: LeftOver) -> Line:
        """Somebody who was not called, and why they stood in the list."""
        return Line("", _who(row.name, row.company), row.reason)

    def promise(self, promise: Promise, today: date) -> Line:
        """A promise made today: for when, to whom, and what for."""
        day, hour = dated(promise.due.day, today, self._formats), promise.due.hour
        if hour is not None:
            day = f"{day} {self._formats.clock(hour)}"
        return Line(day, promise.who, what_for(promise, self._formats.language))

    def moves_to(self, found: DayEnd) -> str:
        """The heading above those who were not called today."""
        words = self.tr("%Ln not called today, in the list again on {0}", "", len(found.left))
        return words.format(self._day(found.next_day))

    def sheet(self, day: date) -> str:
        """What the button says that leads to the sheet of the next working day."""
        return self.tr("Call sheet for {0} …").format(self._day(day))

    def _nothing(self, found: DayEnd) -> str:
        if found.portion == 0:
            return self.tr("A day off: nobody was to be called, and nobody was.")
        if found.left:
            return self.tr("Nobody was called today. Nothing is lost: all of it is still there.")
        return self.tr("Nobody was called today.")

    def _day(self, day: date) -> str:
        return f"{self._formats.weekday(day)}, {self._formats.day_short(day)}"


def _who(name: str, company: str) -> str:
    parts = (name, company if company != name else "")
    return ", ".join(" ".join(part.split()) for part in parts if part)
