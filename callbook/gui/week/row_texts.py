"""The words of each line of the week, worked out once a row and kept."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from callbook.core.reasons import (
    Reason,
    after_title,
    done_title,
    done_words,
    section_title,
    short_title,
    why,
)
from callbook.core.settings import Settings
from callbook.core.week import DoneRow, Row, WeekList
from callbook.gui.formats import LocaleFormats, key_text
from callbook.gui.week.lines import Fold, Foot, Heading, Line, Sentence

MOST_KEPT = 4096
BETWEEN = " · "
"""What stands between the parts of a second line."""


class RowTexts(QObject):
    """What the lines of one week say, in the language of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._week: WeekList | None = None
        self._settings = Settings()
        self._reasons: dict[int, Reason] = {}
        self._best: dict[int, str] = {}
        self._begun: frozenset[int] = frozenset()
        self.formats = LocaleFormats(self._settings.language)

    def begin(self, week: WeekList, settings: Settings) -> None:
        """Speak of this week from now on."""
        if settings.language != self.formats.language:
            self.formats = LocaleFormats(settings.language)
        self._week, self._settings = week, settings
        self._reasons.clear()

    def reason(self, row: Row) -> Reason:
        """Why a row stands in the list."""
        found = self._reasons.get(row.contact.id)
        if found is None:
            assert self._week is not None  # noqa: S101 - rows only exist in a week
            found = why(row, self._week, self._language, self.formats, self._settings)
            if not found.hint and (best := self._best.get(row.contact.id)):
                found = found.replaced(hint=best)
            if row.contact.id in self._begun:
                found = found.replaced(hint=self.tr("not saved yet"))
            if len(self._reasons) >= MOST_KEPT:
                self._reasons.clear()
            self._reasons[row.contact.id] = found
        return found

    def know_best(self, said: Mapping[int, str]) -> bool:
        """Say these best times, by contact, where a row has no other hint; False if known."""
        news = {each for each, best in said.items() if best != self._best.get(each, "")}
        if len(self._best) >= MOST_KEPT:
            self._best.clear()
        self._best.update(said)
        for each in news:
            self._reasons.pop(each, None)
        return bool(news)

    def know_begun(self, contacts: frozenset[int]) -> None:
        """Say of these contacts, before any other hint, that something unsaved waits there."""
        for each in contacts ^ self._begun:
            self._reasons.pop(each, None)
        self._begun = contacts

    def done(self, row: DoneRow) -> tuple[str, str]:
        """When somebody was spoken with, and what follows."""
        today = self._week.span.today if self._week else row.at.date()
        return done_words(row, today, self._language, self.formats)

    def title(self, line: Line) -> str:
        """The name in a row, or the words of a heading or sentence."""
        if isinstance(line, Row):
            return line.contact.name or line.contact.company
        if isinstance(line, DoneRow):
            return line.name or line.company
        if isinstance(line, Heading):
            if line.section is None:
                return done_title(self._language)
            crisis = self._week.crisis if self._week else None
            return section_title(line.section, crisis, self._language, self.formats)
        if isinstance(line, Fold):
            return after_title(self._language)
        return self._sentence(line) if isinstance(line, Sentence) else self._foot(line)

    def short_title(self, line: Heading | Fold) -> str:
        """The words of a heading where there is little room for them."""
        if isinstance(line, Fold) or line.section is None:
            return self.title(line)
        return short_title(line.section, self._language)

    def is_begun(self, row: Row) -> bool:
        """Whether something unsaved waits there."""
        return row.contact.id in self._begun

    def more(self, line: Row | DoneRow) -> list[str]:
        """What a line says below the name where it has no columns, the most telling first.

        In a row the reason itself stands before that.
        """
        from callbook.gui.week.short_words import parts_of

        where = parts_of(self.place(line))
        if isinstance(line, DoneRow):
            return [part for part in self.done(line) if part] + where
        reason = self.reason(line)
        detail, hint = parts_of(reason.detail), parts_of(reason.hint)
        if self.is_begun(line):
            return [*hint, *detail, *where]
        # What one line alone would not tell only repeats the reason.
        telling = reason.detail in reason.summary
        return [*detail, *where, *hint] if telling else [*where, *hint, *detail]

    def place(self, line: Row | DoneRow) -> str:
        """Company and city of a row; a company that is the name itself is not said twice."""
        if isinstance(line, Row):
            name, company, city = line.contact.name, line.contact.company, line.contact.city
        else:
            name, company, city = line.name, line.company, line.city
        if company == (name or company):
            company = ""
        return BETWEEN.join(part for part in (company, city) if part)

    def count(self, line: Heading | Fold) -> str:
        """The number beside a heading."""
        if isinstance(line, Fold) and line.loading:
            return self.tr("loading …")
        return self.formats.number(line.total if isinstance(line, Heading) else line.waiting)

    def no_number(self) -> str:
        """What stands where a number should."""
        return self.tr("no number")

    def aloud(self, line: Line) -> str:
        """A whole line for a screen reader."""
        title = self.title(line)
        if isinstance(line, Heading | Fold):
            return f"{title}, {self.count(line)}"
        if isinstance(line, DoneRow):
            return ", ".join(part for part in (title, self.place(line), *self.done(line)) if part)
        if not isinstance(line, Row):
            return title
        contact, reason = line.contact, self.reason(line)
        rank = self.tr("class {0}").format(contact.importance.value) if contact.importance else ""
        number = contact.number_shown or self.no_number()
        parts = (title, self.place(line), rank, reason.summary, number, reason.hint)
        return ", ".join(part for part in parts if part)

    def second(self, line: Sentence) -> str:
        """The smaller line below a sentence: what can be done now."""
        if not line.anybody:
            return self.tr("Import your customer list with {0}.").format(key_text("Ctrl+I"))
        if line.waiting:
            words = self.tr("Whoever wants to go on unfolds “{0}” below.")
            return words.format(self.title(Fold(line.waiting, unfolded=False)))
        return ""

    @property
    def _language(self) -> str:
        return self._settings.language

    def _sentence(self, line: Sentence) -> str:
        number = self.formats.number
        if not line.anybody:
            return self.tr("There is nobody to call yet.")
        if line.waiting and line.postponed:
            if line.postponed == 1:
                text = self.tr("Done for this week. {0} still wait, one is postponed.")
            else:
                text = self.tr("Done for this week. {0} still wait, {1} are postponed.")
            return text.format(number(line.waiting), number(line.postponed))
        if line.waiting == 1:
            return self.tr("Done for this week. One still waits.")
        if line.waiting:
            return self.tr("Done for this week. {0} still wait.").format(number(line.waiting))
        return self.tr("Nobody is waiting for a call this week.")

    def _foot(self, line: Foot) -> str:
        counts = line.counts
        parts = (
            (counts.blocked, self.tr("{0} blocked")),
            (counts.without_number, self.tr("{0} without a number")),
            (counts.postponed, self.tr("{0} postponed")),
            (counts.held_back, self.tr("{0} promised for later")),
        )
        said = [text.format(self.formats.number(n)) for n, text in parts if n]
        return BETWEEN.join(said)
