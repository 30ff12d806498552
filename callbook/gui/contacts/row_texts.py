"""The words of each column of a contact, and of a whole row for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QObject

from callbook.actions.listing import ListedContact
from callbook.core.contacts import ContactKind
from callbook.core.follow_ups import Due
from callbook.gui.contacts.columns import Column
from callbook.gui.formats import LocaleFormats


class RowTexts(QObject):
    """What a row says, in the language of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.formats = LocaleFormats("de")

    def speak(self, language: str) -> None:
        """Speak this language from now on."""
        self.formats = LocaleFormats(language)

    def heading(self, column: Column) -> str:
        """The name of a column."""
        names = {
            Column.CLASS: self.tr("Class"),
            Column.NAME: self.tr("Name"),
            Column.COMPANY: self.tr("Company"),
            Column.CITY: self.tr("Place"),
            Column.KIND: self.tr("Kind"),
            Column.NUMBER: self.tr("Number"),
            Column.SPOKEN: self.tr("Last spoken"),
            Column.EXTRA: self.tr("Follow-up, tags"),
        }
        return names[column]

    def name(self, row: ListedContact) -> str:
        """The name, or the company of somebody without one."""
        return row.name or row.company

    def company(self, row: ListedContact) -> str:
        """The company; one that is the name itself is not said twice."""
        return row.company if row.company != row.name else ""

    def kind(self, row: ListedContact) -> str:
        """Customer or prospect."""
        prospect = row.kind is ContactKind.PROSPECT
        return self.tr("Prospect") if prospect else self.tr("Customer")

    def number(self, row: ListedContact) -> str:
        """The number that would be dialled."""
        return self.tr("no number") if row.without_number else row.number_shown

    def spoken(self, row: ListedContact) -> str:
        """The day of the last conversation."""
        return self.formats.day(row.last_spoken) if row.last_spoken else self.tr("never")

    def due(self, row: ListedContact) -> str:
        """The day of the open follow-up, empty without one."""
        return self.formats.day_short(Due.parse(row.due).day) if row.due else ""

    def marks(self, row: ListedContact) -> list[str]:
        """What is special about somebody, in words."""
        marks = (
            (row.archived, self.tr("archived")),
            (row.do_not_call, self.tr("do not call")),
            (row.without_number, self.tr("no number")),
            (row.doubtful and not row.without_number, self.tr("doubtful number")),
        )
        return [words for has, words in marks if has]

    def aloud(self, row: ListedContact) -> str:
        """A whole row for a screen reader."""
        spoken = self.tr("never spoken with")
        if row.last_spoken:
            spoken = self.tr("last spoken {0}").format(self.spoken(row))
        parts = (
            self.name(row),
            self.company(row),
            row.city,
            self.kind(row),
            self.tr("class {0}").format(row.importance.value) if row.importance else "",
            "" if row.without_number else row.number_shown,
            spoken,
            self.tr("follow-up {0}").format(self.due(row)) if row.due else "",
            row.tags,
            *self.marks(row),
        )
        return ", ".join(part for part in parts if part)
