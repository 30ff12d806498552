"""Days, times and numbers as a person writes them, and texts as they stand in a line."""

from __future__ import annotations

from datetime import date, time
from typing import Protocol

from callbook.core.value import Value

TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Characters that turn the direction of all that follows them."""
_UNTURNED = str.maketrans("", "", TURNING)
_MONTHS = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "en": "January February March April May June July August September October November December",
}
_SHORT_MONTHS = {
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
    "en": "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec",
}
_WEEKDAYS = {
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}
_SHORT_WEEKDAYS = {"de": "Mo Di Mi Do Fr Sa So", "en": "Mon Tue Wed Thu Fri Sat Sun"}


class Formats(Protocol):
    """How days, times and numbers are written; the examples are German, then English."""

    def day(self, day: date) -> str:
        """A day with its year: "19. Nov. 2019", "19 Nov 2019"."""

    def day_short(self, day: date) -> str:
        """A day without its year: "16. März", "16 March"."""

    def weekday(self, day: date) -> str:
        """The name of the weekday: "Freitag", "Friday"."""

    def weekday_short(self, day: date) -> str:
        """The weekday in two or three letters: "Fr", "Fri"."""

    def weekday_day(self, day: date) -> str:
        """The whole day in words: "Dienstag, 24. März 2020", "Tuesday, 24 March 2020"."""

    def clock(self, moment: time) -> str:
        """The bare time: "9:05" in both."""

    def time(self, moment: time) -> str:
        """The time in a sentence: "14:00 Uhr", "14:00"."""

    def number(self, value: int) -> str:
        """A whole number with its groups: "1.240", "1,240"."""


class PlainFormats(Value):
    """German ("de") or English formats that need nothing from the system."""

    language: str = "de"

    def day(self, day: date) -> str:
        """A day with its year: "19. Nov. 2019", "19 Nov 2019"."""
        return f"{day.day}{self._dot} {self._names(_SHORT_MONTHS)[day.month - 1]} {day.year}"

    def day_short(self, day: date) -> str:
        """A day without its year: "16. März", "16 March"."""
        return f"{day.day}{self._dot} {self._names(_MONTHS)[day.month - 1]}"

    def weekday(self, day: date) -> str:
        """The name of the weekday: "Freitag", "Friday"."""
        return self._names(_WEEKDAYS)[day.weekday()]

    def weekday_short(self, day: date) -> str:
        """The weekday in two or three letters: "Fr", "Fri"."""
        return self._names(_SHORT_WEEKDAYS)[day.weekday()]

    def weekday_day(self, day: date) -> str:
        """The whole day in words: "Dienstag, 24. März 2020", "Tuesday, 24 March 2020"."""
        return f"{self.weekday(day)}, {self.day_short(day)} {day.year}"

    def clock(self, moment: time) -> str:
        """The bare time: "9:05" in both."""
        return f"{moment.hour}:{moment.minute:02}"

    def time(self, moment: time) -> str:
        """The time in a sentence: "14:00 Uhr", "14:00"."""
        return self.clock(moment) + (" Uhr" if self.language == "de" else "")

    def number(self, value: int) -> str:
        """A whole number with its groups: "1.240", "1,240"."""
        grouped = f"{value:,}"
        return grouped.replace(",", ".") if self.language == "de" else grouped

    @property
    def _dot(self) -> str:
        return "." if self.language == "de" else ""

    def _names(self, table: dict[str, str]) -> list[str]:
        return table["de" if self.language == "de" else "en"].split()


def one_line(text: str) -> str:
    """A text from outside as one line that leaves whatever stands beside it as it is.

    Right-to-left letters find their direction by themselves.
    """
    line = " ".join(text.split())
    return line if line.isprintable() else line.translate(_UNTURNED)
