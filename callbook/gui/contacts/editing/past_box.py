"""What was said and what is promised: open follow-ups, and every call, the latest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from callbook.core.calls import Call
from callbook.core.contacts import Contact
from callbook.core.follow_ups import FollowUp
from callbook.gui.contacts.editing.words import PastWords
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.buttons import LinkButton
from callbook.gui.widgets.labels import PlainLabel

FIRST, MORE = 6, 100
"""So many calls are shown at first, so many more with each press."""


class PastBox(Box):
    """The history of a contact; nothing in it can be edited here."""

    def __init__(self, look: Look, words: PastWords, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self._words = words
        self._formats = LocaleFormats("de")
        self._contact = Contact("")
        self._calls: Sequence[Call] = ()
        self._follow_ups: Sequence[FollowUp] = ()
        self._shown = FIRST
        self._lines: list[tuple[PlainLabel, PlainLabel]] = []
        self._promises = PlainLabel("", "due", look.fonts.second_strong)
        self._promises.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.fonts.px(12))
        self._grid.setVerticalSpacing(look.fonts.px(6))
        self._grid.setColumnStretch(1, 1)
        self.more = LinkButton(look)
        self.more.setFont(look.fonts.second)
        self.more.clicked.connect(self._show_more)
        self.body.addWidget(self._promises)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_past(
        self,
        contact: Contact,
        calls: Sequence[Call],
        follow_ups: Sequence[FollowUp],
        formats: LocaleFormats,
    ) -> None:
        """Show the past of a contact."""
        if contact.id != self._contact.id:
            self._shown = FIRST
        self._contact, self._calls, self._follow_ups = contact, calls, follow_ups
        self._formats = formats
        self._fill()

    def lines(self) -> list[tuple[str, str]]:
        """What is shown: day and words."""
        return [(day.text(), words.text()) for day, words in self._lines if not words.isHidden()]

    def promises(self) -> str:
        """The open follow-ups that are shown."""
        return self._promises.text()

    def _said(self) -> list[tuple[str, str]]:
        said = [
            (self._formats.day(call.at.date()), self._words.call(call))
            for call in self._calls[: self._shown]
        ]
        imported = self._contact.last_contact
        if imported is not None and len(self._calls) <= self._shown:
            said.append((self._formats.day(imported), self.tr("last contact, as imported")))
        return said or [("", self.tr("No conversation yet."))]

    def _fill(self) -> None:
        promises = [self._words.promise(each, self._formats) for each in self._follow_ups]
        self._promises.setText("\n".join(promises))
        self._promises.setVisible(bool(promises))
        said = self._said()
        while len(self._lines) < len(said):
            self._add_line()
        for place, (day, words) in enumerate(self._lines):
            shown = place < len(said)
            if shown:
                day.setText(said[place][0])
                words.setText(said[place][1])
            day.setVisible(shown and bool(said[place][0]))
            words.setVisible(shown)
        left = len(self._calls) - self._shown
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show %Ln more call(s)", "", min(left, MORE)))
        self.more.updateGeometry()
        self._retitle()

    def _add_line(self) -> None:
        second, top = self._look.fonts.second, Qt.AlignmentFlag.AlignTop
        day, words = PlainLabel("", "soft", second), PlainLabel("", "ink", second)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = len(self._lines)
        self._grid.addWidget(day, row, 0, top)
        self._grid.addWidget(words, row, 1, top)
        self._lines.append((day, words))

    def _show_more(self) -> None:
        self._shown += MORE
        self._fill()

    def _retitle(self) -> None:
        if self._calls:
            self.set_title(self.tr("%Ln call(s)", "", len(self._calls)))
        else:
            self.set_title(self.tr("Conversations"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)
