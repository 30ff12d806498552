"""The follow-ups: the page, and what its keys and buttons do with those selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from callbook.core.follow_ups import Due
from callbook.gui.desk import Desk
from callbook.gui.follow_ups.acts import Acts
from callbook.gui.follow_ups.moving import Moving
from callbook.gui.follow_ups.new_dialog import NewDialog
from callbook.gui.follow_ups.page import FollowUpsPage
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
        self._moved: Sequence[int] = ()
        self.page = FollowUpsPage(desk, look)
        self.list = self.page.list
        self.acts = Acts(desk, self)
        self._moving = Moving(look, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.setFocusProxy(self.page)
        self._connect()

    def _connect(self) -> None:
        head = self.page.head
        self.list.ticked.connect(self._tick)
        self.list.menu_wanted.connect(self.open_menu)
        self.list.opened.connect(self.call)
        head.call_wanted.connect(self.call)
        for part in (self.list, head):
            part.move_wanted.connect(self.move_selected)
            part.fulfil_wanted.connect(self.fulfil)
            part.drop_wanted.connect(self.drop)
            part.copy_wanted.connect(self.copy)
            part.export_wanted.connect(self.export)
            part.new_wanted.connect(self.add)
        head.export_all_wanted.connect(self.export_all)
        self._moving.picked.connect(self._move_to)
        self.acts.told.connect(self.told)
        self.acts.busy.connect(head.setDisabled)

    def call(self) -> None:
        """Go to the call card of whoever the one selected is for."""
        row = self.page.one()
        if row is not None:
            self.call_wanted.emit(row.contact_id)

    def move_selected(self) -> QMenu | None:
        """Ask to which day those selected are moved."""
        self._moved = self.list.selected()
        if not self._moved:
            return None
        return self._moving.ask(self._desk.now(), self.page.formats, self.list.corner())

    def fulfil(self) -> None:
        """End those selected as kept."""
        self._act(self.acts.fulfil)

    def drop(self) -> None:
        """End those selected as no longer wanted."""
        self._act(self.acts.drop)

    def add(self) -> NewDialog:
        """Ask for a new one, for whoever is selected if nobody else is named."""
        dialog = NewDialog(self._desk, self._look, self)
        row = self.page.one()
        if row is not None:
            dialog.begin_with(row.contact_id, row.who)
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
        if self.page.listed.ids:
            self.acts.ask_export(self.page.listed.ids)

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

    def _act(self, act: Callable[[Sequence[int]], bool]) -> None:
        """Do something with those selected, and go on with what stands below them."""
        ids = self.list.selected()
        self.page.expect(self.list.after_selected())
        if not ids or not act(ids):
            self.page.expect(None)
        self.page.focus_list()

    def _tick(self, follow_up_id: int) -> None:
        if follow_up_id in self.list.selected():
            self.list.choose(follow_up_id)
            self.fulfil()
        else:
            self.acts.fulfil([follow_up_id])

    def _move_to(self, due: Due) -> None:
        self.page.expect(self.list.after_selected())
        if not self.acts.move(self._moved, due):
            self.page.expect(None)
        self.page.focus_list()
