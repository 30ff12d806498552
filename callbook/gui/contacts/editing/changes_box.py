"""What was changed of a contact, when and by which act, the latest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from callbook.actions.past import PastChange
from callbook.gui.contacts.editing.change_words import ChangeWords
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.buttons import LinkButton
from callbook.gui.widgets.past_lines import PastLines, Said

FIRST, MORE = 5, 50
"""So many changes are shown at first, so many more with each press."""


class ChangesBox(Box):
    """The changes of a contact; hidden where nothing is known of any."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self._words = ChangeWords(self)
        self._formats = LocaleFormats("de")
        self._contact_id = 0
        self._changes: Sequence[PastChange] = ()
        self._shown = FIRST
        self.rows = PastLines(look)
        self.more = LinkButton(look)
        self.more.setFont(look.fonts.second)
        self.more.clicked.connect(self._show_more)
        self.body.addWidget(self.rows)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_changes(
        self, contact_id: int, changes: Sequence[PastChange], formats: LocaleFormats
    ) -> None:
        """Show what was changed of a contact."""
        if contact_id != self._contact_id:
            self._shown = FIRST
        self._contact_id, self._changes, self._formats = contact_id, changes, formats
        self.setVisible(bool(changes))
        self._fill()

    def lines(self) -> list[tuple[str, str]]:
        """What is shown: day and words."""
        return [(line.said.day, line.said.words) for line in self.rows.shown()]

    def _fill(self) -> None:
        self.rows.show_said(
            [
                Said(None, self._formats.day(one.at.date()), self._words.said(one, self._formats))
                for one in self._changes[: self._shown]
            ]
        )
        left = len(self._changes) - self._shown
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show %Ln more change(s)", "", min(left, MORE)))
        self.more.updateGeometry()
        self.set_title(self.tr("Changes"))

    def _show_more(self) -> None:
        self._shown += MORE
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)
