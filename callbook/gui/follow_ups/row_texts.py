"""The words of the follow-ups: of rows, headings and the foot, and what is read aloud."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from callbook.core import promises
from callbook.core.catalogue import say
from callbook.core.promises import Promise, PromiseSection
from callbook.gui.formats import LocaleFormats


class RowTexts(QObject):
    """What the lines say on a day, in the language of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.formats = LocaleFormats("de")
        self._today = date.min

    def speak(self, language: str, today: date) -> None:
        """Speak this language from now on, of this day."""
        self.formats = LocaleFormats(language)
        self._today = today

    def name(self, row: Promise) -> str:
        """The name, or the company of somebody without one."""
        return row.name or row.company

    def company(self, row: Promise) -> str:
        """The company; one that is the name itself is not said twice."""
        return row.company if row.company != self.name(row) else ""

    def when(self, row: Promise) -> str:
        """The day and maybe the hour."""
        return promises.when(row, self._today, self._language, self.formats)

    def section(self, row: Promise) -> PromiseSection:
        """Where the row stands."""
        return promises.section_of(row.due, self._today)

    def what_for(self, row: Promise) -> str:
        """What it is for."""
        return promises.what_for(row, self._language)

    def origin(self, row: Promise) -> str:
        """The call that it came from."""
        return promises.origin(row, self._today, self._language, self.formats)

    def number(self, row: Promise) -> str:
        """The number that would be dialled."""
        return row.number(self._language) or self.tr("no number")

    def heading(self, section: PromiseSection) -> str:
        """The title of a section."""
        return say(self._language, f"follow_ups.{section.value}")

    def held(self, count: int) -> str:
        """Why some are not shown."""
        return self.tr("%Ln rest(s), since these contacts want no more calls.", "", count)

    def aloud(self, row: Promise) -> str:
        """A whole row for a screen reader."""
        rank = self.tr("class {0}").format(row.importance.value) if row.importance else ""
        parts = (
            self.name(row),
            self.company(row),
            rank,
            self.when(row),
            self.what_for(row),
            self.number(row),
            self.origin(row),
        )
        return ", ".join(part for part in parts if part)

    @property
    def _language(self) -> str:
        return self.formats.language
