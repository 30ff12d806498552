"""The follow-ups: head, list, and the keys at its foot, read anew after every change."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from callbook.actions import follow_ups
from callbook.core.changes import Changes
from callbook.core.errors import Refusal
from callbook.core.follow_ups import Due
from callbook.core.promises import Promise, PromiseList
from callbook.gui.desk import Desk
from callbook.gui.follow_ups.acts import Acts
from callbook.gui.follow_ups.follow_up_list import FollowUpList
from callbook.gui.follow_ups.head import Head
from callbook.gui.follow_ups.key_hints import KeyHints
from callbook.gui.follow_ups.lines import lines
from callbook.gui.follow_ups.model import FollowUpsModel
from callbook.gui.follow_ups.moving import Moving
from callbook.gui.follow_ups.new_dialog import NewDialog
from callbook.gui.follow_ups.row_delegate import RowDelegate
from callbook.gui.follow_ups.row_texts import RowTexts
from callbook.gui.theme import Look


class FollowUpsScreen(QWidget):
    """What was promised, by day; ``call_wanted`` carries the contact to call.

    ``told`` carries a sentence for the person.
    """

    told = Signal(str)
    call_wanted = Signal(int)

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._stale = False
        self._next: int | None = None
        self._moved: Sequence[int] = ()
        self.listed = PromiseList()
        self._texts = RowTexts(self)
        self.model = FollowUpsModel(self._rows, self._texts, self)
        self.head = Head(look)
        self.list = FollowUpList(look, self.model, RowDelegate(look, self._texts, self.model, self))
        self.acts = Acts(desk, self)
        self._moving = Moving(look, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, self.list, KeyHints(look)):
            column.addWidget(widget)
        self.setFocusProxy(self.list)
        self._connect()
        self._retranslate()
        self.refresh()

    def _connect(self) -> None:
        self._desk.changed.connect(self._take_change)
        self._desk.day_changed.connect(self.refresh)
        self.list.picked.connect(self._take_picked)
        self.list.ticked.connect(self._tick)
        self.list.menu_wanted.connect(self.open_menu)
        self.list.opened.connect(self.call)
        self.head.call_wanted.connect(self.call)
        for part in (self.list, self.head):
            part.move_wanted.connect(self.move_selected)
            part.fulfil_wanted.connect(self.fulfil)
            part.drop_wanted.connect(self.drop)
            part.copy_wanted.connect(self.copy)
            part.export_wanted.connect(self.export)
            part.new_wanted.connect(self.add)
        self.head.export_all_wanted.connect(self.export_all)
        self._moving.picked.connect(self._move_to)
        self.acts.told.connect(self.told)
        self.acts.busy.connect(self.head.setDisabled)

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
        self._take_picked()

    def call(self) -> None:
        """Go to the call card of whoever the one selected is for."""
        row = self._one()
        if row is not None:
            self.call_wanted.emit(row.contact_id)

    def move_selected(self) -> QMenu | None:
        """Ask to which day those selected are moved."""
        self._moved = self.list.selected()
        if not self._moved:
            return None
        return self._moving.ask(self._desk.now(), self._texts.formats, self.list.corner())

    def fulfil(self) -> None:
        """End those selected as kept."""
        self._act(self.acts.fulfil)

    def drop(self) -> None:
        """End those selected as no longer wanted."""
        self._act(self.acts.drop)

    def add(self) -> NewDialog:
        """Ask for a new one, for whoever is selected if nobody else is named."""
        dialog = NewDialog(self._desk, self._look, self)
        row = self._one()
        if row is not None:
            dialog.begin_with(row.contact_id, row.who)
        dialog.entered.connect(self.acts.add)
        dialog.open()
        return dialog

    def copy(self) -> None:
        """Copy those selected as text."""
        ids = self.list.selected()
        if ids:
            self.acts.copy(ids)

    def export(self) -> None:
        """Export those selected to a calendar."""
        ids = self.list.selected()
        if ids:
            self.acts.ask_export(ids)

    def export_all(self) -> None:
        """Export all of them to a calendar."""
        if self.listed.ids:
            self.acts.ask_export(self.listed.ids)

    def open_menu(self, point: QPoint) -> QMenu:
        """What can be done with those selected."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, key, act in (
            (self.tr("&Call"), "↵", self.call),
            (self.tr("&Move …"), "S", self.move_selected),
            (self.tr("&Done"), "", self.fulfil),
            (self.tr("D&rop"), "", self.drop),
            (self.tr("C&opy"), "", self.copy),
            (self.tr("&Export to a calendar …"), "E", self.export),
        ):
            action = menu.addAction(f"{words}\t{key}" if key else words)
            action.triggered.connect(act)
        menu.popup(point)
        return menu

    def stop(self) -> None:
        """Let no thread work on, as when the window closes."""
        self.acts.stop()

    def _rows(self, ids: Sequence[int]) -> list[Promise]:
        try:
            return follow_ups.promises(self._desk.book, ids)
        except Refusal as refusal:
            self._desk.refused.emit(refusal.text(self._desk.language))
            return []

    def _one(self) -> Promise | None:
        """The one that is selected; of several the one the keyboard is on."""
        return self.model.row(self.list.currentIndex().row())

    def _act(self, act: Callable[[Sequence[int]], bool]) -> None:
        """Do something with those selected, and go on with what stands below them."""
        ids, self._next = self.list.selected(), self.list.after_selected()
        if not ids or not act(ids):
            self._next = None

    def _tick(self, follow_up_id: int) -> None:
        if follow_up_id in self.list.selected():
            self.list.choose(follow_up_id)
            self.fulfil()
        else:
            self.acts.fulfil([follow_up_id])

    def _move_to(self, due: Due) -> None:
        self._next = self.list.after_selected()
        if not self.acts.move(self._moved, due):
            self._next = None
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_picked(self) -> None:
        self.head.choose(self.list.selected_count())

    def _take_change(self, changes: Changes) -> None:
        touched = changes.contacts or changes.calls or changes.follow_ups
        if not (touched or changes.settings or changes.everything):
            return
        if not self.isVisible():
            self._stale = True
            return
        if self._next is None and len(changes.follow_ups) == 1:
            # An act from elsewhere, such as taking one back: show what it was about.
            (self._next,) = changes.follow_ups
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
        if not self.list.selected():
            nearest = self.list.nearest(0)
            if nearest is not None:
                self.list.choose(self.model.ids[nearest])
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

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
