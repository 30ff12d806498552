"""What was said and what is promised: open follow-ups, and every call, the latest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from callbook.core.calls import Call
from callbook.core.contacts import Contact
from callbook.core.follow_ups import FollowUp
from callbook.gui.contacts.editing.words import PastWords
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.buttons import LinkButton
from callbook.gui.widgets.labels import PlainLabel
from callbook.gui.widgets.past_lines import PastLines, Said

FIRST, MORE = 6, 100
"""So many calls are shown at first, so many more with each press."""


class PastBox(Box):
    """The history of a contact; ``opened`` carries the call to correct or remove."""

    opened = Signal(int)

    def __init__(self, look: Look, words: PastWords, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self._words = words
        self._formats = LocaleFormats("de")
        self._contact = Contact("")
        self._calls: Sequence[Call] = ()
        self._follow_ups: Sequence[FollowUp] = ()
        self._shown = FIRST
        self._promises = PlainLabel("", "due", look.fonts.second_strong)
        self._promises.setWordWrap(True)
        self.rows = PastLines(look)
        self.rows.opened.connect(self.opened)
        self.more = LinkButton(look)
        self.more.setFont(look.fonts.second)
        self.more.clicked.connect(self._show_more)
        self.body.addWidget(self._promises)
        self.body.addWidget(self.rows)
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
        return [(line.said.day, line.said.words) for line in self.rows.shown()]

    def promises(self) -> str:
        """The open follow-ups that are shown."""
        return self._promises.text()

    def _said(self) -> list[Said]:
        said = [
            Said(call.id, self._formats.day(call.at.date()), self._words.call(call))
            for call in self._calls[: self._shown]
        ]
        imported = self._contact.last_contact
        if imported is not None and len(self._calls) <= self._shown:
            words = self.tr("last contact, as imported")
            said.append(Said(None, self._formats.day(imported), words))
        return said or [Said(None, "", self.tr("No conversation yet."))]

    def _fill(self) -> None:
        promises = [self._words.promise(each, self._formats) for each in self._follow_ups]
        self._promises.setText("\n".join(promises))
        self._promises.setVisible(bool(promises))
        self.rows.show_said(self._said())
        left = len(self._calls) - self._shown
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show %Ln more call(s)", "", min(left, MORE)))
        self.more.updateGeometry()
        self._retitle()

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
