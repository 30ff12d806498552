"""The opportunities: the list by stage, and at its right whichever is selected."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callbook.actions import opportunities
from callbook.core.changes import Changes
from callbook.core.errors import Refusal
from callbook.core.opportunities import Stage
from callbook.gui.desk import Desk
from callbook.gui.opportunities.dialog import OpportunityDialog
from callbook.gui.opportunities.head import Head
from callbook.gui.opportunities.key_hints import KeyHints
from callbook.gui.opportunities.model import OpportunitiesModel
from callbook.gui.opportunities.opportunity_list import OpportunityList
from callbook.gui.opportunities.panel import Panel
from callbook.gui.opportunities.row_delegate import RowDelegate
from callbook.gui.opportunities.texts import Texts
from callbook.gui.theme import Look

PANEL_WIDTH, PANEL_LEAST, LIST_LEAST = 404, 348, 560
FOOT = 110
"""So far from the foot of the list the window tells what was done."""


class OpportunitiesScreen(QWidget):
    """What may become of the calls; ``contact_wanted`` and ``call_wanted`` carry a contact."""

    contact_wanted = Signal(int)
    call_wanted = Signal(int)

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._stale = False
        self._next: int | None = None
        self._texts = Texts(self)
        self.model = OpportunitiesModel(self._texts, self)
        self.head = Head(look, self._texts)
        delegate = RowDelegate(look, self._texts, self.model, self)
        self.list = OpportunityList(look, self.model, delegate)
        self.panel = Panel(look, self._texts)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        for widget in (self.head, self.list, KeyHints(self._look)):
            column.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(column, 1)
        row.addWidget(self.panel)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.picked.connect(self._show_picked)
        self.head.new_wanted.connect(self.add)
        self.head.stage_picked.connect(self.go_to_stage)
        for part in (self.list, self.panel):
            part.edit_wanted.connect(self.edit)
            part.stage_wanted.connect(self.move_to)
            part.customer_wanted.connect(self.make_customer)
            part.delete_wanted.connect(self.delete)
        self.panel.left.connect(self.list.setFocus)
        self.list.new_wanted.connect(self.add)
        self.panel.contact_wanted.connect(self.contact_wanted)
        self.panel.call_wanted.connect(self.call_wanted)
        customer = QShortcut(QKeySequence("Ctrl+K"), self)
        customer.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        customer.activated.connect(self.make_customer)
        self._desk.changed.connect(self._take_change)
        self._desk.day_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read the list anew and show what differs."""
        self._stale = False
        desk = self._desk
        self._texts.speak(desk.language, desk.today(), desk.settings.country)
        try:
            listed = opportunities.every(desk.book)
        except Refusal as refusal:
            desk.refused.emit(refusal.text(desk.language))
            return
        wanted, self._next = self._next, None
        lines = self.model.take(listed)
        self.head.show_sums(self.model.sums)
        self.list.show_ids(lines)
        if wanted is not None and self.list.choose(wanted):
            self._clear_of_toast()
        self._show_picked()

    def edit(self) -> OpportunityDialog | None:
        """Edit the one that is selected."""
        row = self.model.of(self.list.one() or 0)
        if row is None:
            return None
        return self._open(OpportunityDialog(self._desk, self._look, self._texts, row, self))

    def add(self) -> OpportunityDialog:
        """Ask for a new one."""
        return self._open(OpportunityDialog(self._desk, self._look, self._texts, None, self))

    def move_to(self, stage: str) -> None:
        """Bring the one that is selected to a stage."""
        one = self.list.one()
        if one is not None:
            act = opportunities.move_stage
            self._desk.do(act, one, Stage(stage), self._desk.now())

    def delete(self) -> None:
        """Delete the one that is selected; Undo brings it back."""
        one = self.list.one()
        if one is not None:
            self._desk.do(opportunities.delete_opportunity, one, self._desk.now())

    def make_customer(self) -> None:
        """Make a customer of whom the selected one is with."""
        from callbook.actions.prospects import make_customer

        row = self.model.of(self.list.one() or 0)
        if row is not None:
            self._desk.do(make_customer, row.opportunity.contact_id, self._desk.today())

    def go_to_stage(self, stage: str) -> None:
        """Select the first one of a stage."""
        first = self.model.first_of(Stage(stage))
        if first is not None:
            self.list.choose(first)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear_of_toast(self) -> None:
        """Bring a row that went to the foot of the list out from under what is told there."""
        index, room = self.list.currentIndex(), self.list.viewport().height()
        if self.list.visualRect(index).bottom() > room - self._look.fonts.px(FOOT):
            self.list.scrollTo(index, OpportunityList.ScrollHint.PositionAtCenter)

    def _open(self, dialog: OpportunityDialog) -> OpportunityDialog:
        dialog.written.connect(self._choose)
        dialog.open()
        return dialog

    def _choose(self, opportunity_id: int) -> None:
        self.list.choose(opportunity_id)

    def _show_picked(self) -> None:
        row = self.model.of(self.list.one() or 0)
        call = None
        if row is not None and row.opportunity.call_id is not None:
            call = opportunities.grown_from(self._desk.book, row.opportunity.id)
        self.panel.show_one(row, call)

    def _take_change(self, changes: Changes) -> None:
        touched = changes.opportunities or changes.contacts or changes.calls or changes.follow_ups
        if not (touched or changes.settings or changes.everything):
            return
        if not self.isVisible():
            self._stale = True
            return
        if len(changes.opportunities) == 1:
            # Also an act from elsewhere, such as taking one back: show what it was about.
            (self._next,) = changes.opportunities
        self.refresh()

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Opportunities by stage"))
        self.list.say_empty(
            self.tr(
                "No opportunity yet. Press “Opportunity” in a call, or write one down here with N."
            )
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
        if self.list.one() is None and (first := self.list.nearest(0)) is not None:
            self.list.choose(self.model.ids[first])
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._look.fonts.px
        room = self.width() - px(LIST_LEAST)
        self.panel.setFixedWidth(max(px(PANEL_LEAST), min(px(PANEL_WIDTH), room)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.theme.panel)
        edge = self.list.geometry().top() - 1
        painter.fillRect(0, edge, self.panel.x(), 1, self._look.theme.line)
        painter.end()
