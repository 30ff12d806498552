"""The follow-ups as a page: head, list, and the keys at its foot, read anew after every change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callbook.actions import follow_ups
from callbook.core.changes import Changes
from callbook.core.errors import Refusal
from callbook.core.promises import Promise, PromiseList
from callbook.gui.desk import Desk
from callbook.gui.follow_ups.follow_up_list import FollowUpList
from callbook.gui.follow_ups.head import Head
from callbook.gui.follow_ups.key_hints import KeyHints
from callbook.gui.follow_ups.lines import lines
from callbook.gui.follow_ups.model import FollowUpsModel
from callbook.gui.follow_ups.row_delegate import RowDelegate
from callbook.gui.follow_ups.row_texts import RowTexts
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look


class FollowUpsPage(QWidget):
    """Shows what was promised, by day; what is asked for is told by its head and its list."""

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._stale = False
        self._next: int | None = None
        self._back: frozenset[int] = frozenset()
        self.listed = PromiseList()
        self._texts = RowTexts(self)
        self.model = FollowUpsModel(self._rows, self._texts, self)
        self.head = Head(look)
        self.list = FollowUpList(look, self.model, RowDelegate(look, self._texts, self.model, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, self.list, KeyHints(look)):
            column.addWidget(widget)
        self.setFocusProxy(self.list)
        self._desk.changed.connect(self._take_change)
        self._desk.day_changed.connect(self.refresh)
        self.list.picked.connect(self._take_picked)
        self._retranslate()
        self.refresh()

    @property
    def formats(self) -> LocaleFormats:
        """How days and hours are written."""
        return self._texts.formats

    def refresh(self) -> None:
        """Read the list anew and show what differs."""
        self._stale = False
        self._texts.speak(self._desk.language, self._desk.today())
        try:
            self.listed = follow_ups.open_promises(self._desk.book, self._desk.today())
        except Refusal as refusal:
            self._desk.refused.emit(refusal.text(self._desk.language))
            return
        wanted, self._next = self._next, None
        self.model.take(self.listed)
        self.head.tell(self.listed)
        self.list.say_empty(self._nothing())
        self.list.show_ids(lines(self.listed))
        if wanted is not None:
            self.list.choose(wanted)
        elif self.model.places(list(self._back)):
            self.list.choose_silently(self._back)
            self.list.scrollTo(self.list.currentIndex())
        self._back = frozenset()
        self._take_picked()

    def expect(self, follow_up_id: int | None) -> None:
        """Select this one at the next change, as what is selected now is about to leave."""
        self._next = follow_up_id

    def one(self) -> Promise | None:
        """The one that is selected; of several the one the keyboard is on."""
        return self.model.row(self.list.currentIndex().row())

    def focus_list(self) -> None:
        """Give the keyboard to the list."""
        if not self.list.selected():
            nearest = self.list.nearest(0)
            if nearest is not None:
                self.list.choose(self.model.ids[nearest])
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rows(self, ids: Sequence[int]) -> list[Promise]:
        try:
            return follow_ups.promises(self._desk.book, ids)
        except Refusal as refusal:
            self._desk.refused.emit(refusal.text(self._desk.language))
            return []

    def _take_picked(self) -> None:
        self.head.choose(self.list.selected_count())

    def _take_change(self, changes: Changes) -> None:
        touched = changes.contacts or changes.calls or changes.follow_ups
        if not (touched or changes.settings or changes.everything):
            return
        if not self.isVisible():
            self._stale = True
            return
        if self._next is None:
            # An act from elsewhere, such as taking one back: show what it was about.
            self._back = changes.follow_ups
        self.refresh()

    def _nothing(self) -> str:
        words = self.tr(
            "Nothing is promised to anybody. A next step, set when a call is saved, stands here."
        )
        held = self._texts.held(self.listed.held) if self.listed.held else ""
        return "\n\n".join(part for part in (words, held) if part)

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Follow-ups by day"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
        self.focus_list()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.theme.panel)
        edge = self.list.geometry().top() - 1
        painter.fillRect(0, edge, self.width(), 1, self._look.theme.line)
        painter.end()
