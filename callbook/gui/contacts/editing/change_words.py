"""The words for what was changed of a contact: the act, and what it changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from callbook.actions.past import FieldChange, NumberChange, PastChange
from callbook.actions.telling import change_words
from callbook.core.changes import Changes
from callbook.core.contacts import Number
from callbook.core.kinds import ContactKind, Importance, Party
from callbook.gui.contacts.merging.fields import FieldWords
from callbook.gui.formats import LocaleFormats, label_words

LONGEST = 160
"""So much is told of a text that was changed, as of a note."""
SAID_BY_ACT = {
    "archive": ("archived",),
    "archive_many": ("archived",),
    "unarchive": ("archived",),
    "unarchive_many": ("archived",),
    "block": ("do_not_call",),
    "unblock": ("do_not_call", "do_not_call_reason"),
    "postpone": ("postponed_until",),
    "make_customer": ("kind",),
    "make_customers": ("kind",),
}
"""What the name of an act says already of its fields."""


class ChangeWords(QObject):
    """Says what was changed, in the language of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields = FieldWords(self)
        self._formats = LocaleFormats("de")

    def said(self, change: PastChange, formats: LocaleFormats) -> str:
        """A change in one paragraph: the act, and after a colon what it changed."""
        self._formats = formats
        by_act = SAID_BY_ACT.get(change.act, ())
        parts = [
            part
            for field in change.fields
            if field.field not in by_act
            for part in self._field(field, reason_only=bool(by_act))
        ]
        parts += [part for number in change.numbers for part in self._number(number)]
        if change.came and change.act == "import":
            parts = [self.tr("added")]
        if change.reordered:
            parts.append(self.tr("order of the numbers"))
        act = self._act(change)
        return f"{act}: {'; '.join(parts)}" if parts else act

    def _act(self, change: PastChange) -> str:
        """What was done, as undo names it, but without the contact's own name."""
        acts: dict[str, Callable[[PastChange], str]] = {
            "import": self._import,
            "take_import_back": self._import_taken_back,
            "merge": self._merged,
            "merge_many": self._merged,
            "take_apart": self._apart,
            "take_apart_many": self._apart,
            "postpone": self._postponed,
        }
        if change.act in acts:
            return acts[change.act](change)
        said = {
            "add_contact": self.tr("Added"),
            "edit_contact": self.tr("Edited"),
            "edit_many": self.tr("Edited"),
            "archive": self.tr("Archived"),
            "archive_many": self.tr("Archived"),
            "unarchive": self.tr("Taken out of the archive"),
            "unarchive_many": self.tr("Taken out of the archive"),
            "block": self.tr("No more calls"),
            "unblock": self.tr("Calls allowed again"),
            "log_call": self.tr("After a call"),
            "correct_call": self.tr("Call corrected"),
            "remove_call": self.tr("Call removed"),
            "make_customer": self.tr("Customer from now on"),
            "make_customers": self.tr("Customer from now on"),
        }
        named = Changes(change.act, change.subject)
        return said.get(change.act) or change_words(named, self._formats.language)

    def _import(self, change: PastChange) -> str:
        return self.tr("Import “{0}”").format(_short(change.subject))

    def _import_taken_back(self, change: PastChange) -> str:
        return self.tr("Import “{0}” taken back").format(_short(change.subject))

    def _merged(self, change: PastChange) -> str:
        if not change.others:
            return self.tr("Merged")
        return self.tr("Merged with {0}").format(self._names(change))

    def _apart(self, change: PastChange) -> str:
        if not change.others:
            return self.tr("Taken apart again")
        return self.tr("Taken apart again from {0}").format(self._names(change))

    def _names(self, change: PastChange) -> str:
        return ", ".join(self._quoted(name) for name in change.others)

    def _postponed(self, change: PastChange) -> str:
        for field in change.fields:
            if field.field == "postponed_until" and field.after is not None:
                return self.tr("Postponed until {0}").format(self._formats.day(field.after))
        return self.tr("Postponed")

    def _field(self, change: FieldChange, *, reason_only: bool) -> Iterator[str]:
        if change.field in ("emails", "tags"):
            yield from self._listed(change)
        elif change.field in ("archived", "do_not_call"):
            yield self._flag(change)
        elif change.field in ("postponed_reason", "do_not_call_reason"):
            reason = self._quoted(change.after)
            if change.after:
                yield reason if reason_only else self.tr("Reason: {0}").format(reason)
        elif change.field == "postponed_until":
            until = self._value(change.field, change.after)
            words = self.tr("postponed until {0}") if until else self.tr("no longer postponed")
            yield words.format(until)
        else:
            before = self._value(change.field, change.before)
            yield from self._told(
                self._name(change.field), before, self._value(change.field, change.after)
            )

    def _name(self, field: str) -> str:
        return self.tr("Last contact") if field == "last_contact" else self._fields.name(field)

    def _told(self, name: str, before: str, after: str) -> Iterator[str]:
        """A field before and after; the language has quotes of its own."""
        if before and after:
            yield self.tr("{0} {1} → {2}").format(name, self._quoted(before), self._quoted(after))
        elif after:
            yield self.tr("{0} {1} added").format(name, self._quoted(after))
        elif before:
            yield self.tr("{0} {1} removed").format(name, self._quoted(before))

    def _listed(self, change: FieldChange) -> Iterator[str]:
        name = self.tr("E-mail") if change.field == "emails" else self.tr("Tag")
        for one in change.after:
            if one not in change.before:
                yield from self._told(name, "", one)
        for one in change.before:
            if one not in change.after:
                yield from self._told(name, one, "")

    def _flag(self, change: FieldChange) -> str:
        if change.field == "archived":
            return self.tr("archived") if change.after else self.tr("taken out of the archive")
        return self.tr("no more calls") if change.after else self.tr("calls allowed again")

    def _value(self, field: str, value: Any) -> str:
        """A value of a field in words, empty for none."""
        if isinstance(value, date):
            return self._formats.day(value)
        if isinstance(value, ContactKind):
            prospect = value is ContactKind.PROSPECT
            return self.tr("Prospect") if prospect else self.tr("Customer")
        if isinstance(value, Party):
            names = {Party.BUSINESS: self.tr("Business"), Party.CONSUMER: self.tr("Consumer")}
            return names.get(value, "")
        if isinstance(value, Importance):
            return str(value)
        if field == "cadence_weeks":
            return self.tr("%n week(s)", "", value) if value else ""
        return self._since(value) if field == "customer_since" else str(value or "")

    def _since(self, value: str) -> str:
        """Since when somebody is a customer: a day, "05/2017" for a month, or a year."""
        try:
            return self._formats.day(date.fromisoformat(value))
        except ValueError:
            year, _, month = value.partition("-")
            return f"{month}/{year}" if month else year

    def _number(self, change: NumberChange) -> Iterator[str]:
        before, after = change.before, change.after
        name = self.tr("Number {0}").format(_shown(after or before))
        if before is None or after is None:
            words = self.tr("{0} added") if after else self.tr("{0} removed")
            yield words.format(name)
            return
        if _dialled(before) != _dialled(after):
            old, new = _shown(before), _shown(after)
            if old == new:
                old, new = _short(before.typed), _short(after.typed)
            yield self.tr("Number {0} → {1}").format(old, new)
        if before.label != after.label:
            label = label_words(after.label, self._formats.language)
            words = self.tr("{0} is {1} now") if label else self.tr("{0} without a label now")
            yield words.format(name, self._quoted(label))
        if before.wrong != after.wrong:
            wrong = self.tr("{0} marked as wrong"), self.tr("{0} no longer marked as wrong")
            yield wrong[before.wrong].format(name)

    def _quoted(self, text: str) -> str:
        return self.tr("“{0}”").format(_short(text))


def _short(text: str) -> str:
    """A text in one line, cut where it is long."""
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else text[: LONGEST - 2].rstrip() + " …"


def _shown(number: Number | None) -> str:
    return _short(number.shown or number.typed) if number is not None else ""


def _dialled(number: Number) -> tuple[str, str | None, str]:
    """What a number is, its label and marks aside."""
    return number.typed, number.e164, number.extension
