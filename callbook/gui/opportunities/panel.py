"""The opportunity that is selected: its stage, what comes next, and the call it grew out of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from callbook.core.calls import Call
from callbook.core.contacts import ContactKind
from callbook.core.opportunities import ListedOpportunity, Stage
from callbook.gui.opportunities.texts import TONES, Texts
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.buttons import FilledButton, LinkButton, QuietButton
from callbook.gui.widgets.chips import Chip
from callbook.gui.widgets.flow import FlowLayout
from callbook.gui.widgets.labels import PlainLabel
from callbook.gui.widgets.scrolling_part import ScrollingPart

SIDE = 22
LONGEST_NOTE = 2000


class NameLink(LinkButton):
    """A name that leads to the contact, set like a line of text."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 8, hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def _paint_words(self, painter: QPainter) -> None:
        rect = self.rect().adjusted(1, 0, -1, 0)
        shown = self.fontMetrics().elidedText(
            self._plain_text(), Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.setFont(self.font())
        painter.setPen(self.ink())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class Panel(QWidget):
    """Shows one opportunity; the signals say what shall be done about it.

    ``contact_wanted`` and ``call_wanted`` carry the contact it is with; ``left`` gives the
    keyboard back to the list.
    """

    edit_wanted = Signal()
    stage_wanted = Signal(str)
    contact_wanted = Signal(int)
    call_wanted = Signal(int)
    customer_wanted = Signal()
    delete_wanted = Signal()
    left = Signal()

    def __init__(self, look: Look, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._texts = texts
        self._contact_id = 0
        fonts = look.fonts
        self.title = PlainLabel("", "ink", fonts.heading)
        self.who = NameLink(look)
        self.value = PlainLabel("", "ink", fonts.title)
        self.stages = {stage: Chip(look, "", TONES[stage]) for stage in Stage}
        self.grown = Box(look, "")
        self.note = PlainLabel("", "ink", fonts.text)
        self.note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.next = Box(look, "")
        self.step = PlainLabel("", "ink", fonts.text)
        self.when = PlainLabel("", "soft", fonts.second_strong)
        self.won = Box(look, "")
        self.ask = PlainLabel("", "ink", fonts.text)
        self.customer = QuietButton(look, hint="K")
        self.edit, self.call = FilledButton(look, hint="↵"), QuietButton(look)
        self.nobody = PlainLabel("", "soft", fonts.text)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        px, side = self._look.fonts.px, self._look.fonts.px(SIDE)
        for label in (self.title, self.note, self.step, self.ask, self.nobody):
            label.setWordWrap(True)
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.grown.wrap_title()
        self.grown.body.addWidget(self.note)
        self.next.body.addWidget(self.step)
        self.next.body.addWidget(self.when)
        self.won.body.addWidget(self.ask)
        self.won.body.addWidget(self.customer, 0, Qt.AlignmentFlag.AlignLeft)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(side, px(22), side, px(14))
        column.setSpacing(px(12))
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.who)
        row.addStretch(1)
        head.addLayout(row)
        column.addLayout(head)
        column.addWidget(self.value)
        column.addLayout(self._chips())
        for part in (self.won, self.next, self.grown):
            column.addWidget(part)
        column.addStretch(1)
        self._area = ScrollingPart(inner)
        self._lay_out_whole()

    def _lay_out_whole(self) -> None:
        px, side = self._look.fonts.px, self._look.fonts.px(SIDE)
        foot = QHBoxLayout()
        foot.setContentsMargins(side, px(10), side, px(14))
        foot.setSpacing(px(8))
        foot.addWidget(self.edit, 1)
        foot.addWidget(self.call)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.nobody, 1)
        whole.addWidget(self._area, 1)
        whole.addLayout(foot)

    def _chips(self) -> FlowLayout:
        group = QButtonGroup(self)
        flow = FlowLayout(gap=5)
        for chip in self.stages.values():
            group.addButton(chip)
            flow.addWidget(chip)
        return flow

    def _connect(self) -> None:
        self.edit.clicked.connect(self.edit_wanted)
        self.call.clicked.connect(self._want_call)
        self.who.clicked.connect(self._want_contact)
        self.customer.clicked.connect(self.customer_wanted)
        for chip in self.stages.values():
            chip.clicked.connect(self._want_stage)

    def show_one(self, row: ListedOpportunity | None, call: Call | None) -> None:
        """Show an opportunity and the call that it grew out of; None shows that none is chosen."""
        self._area.setVisible(row is not None)
        self.nobody.setVisible(row is None)
        self.edit.setVisible(row is not None)
        self.call.setVisible(row is not None)
        self._contact_id = row.opportunity.contact_id if row is not None else 0
        if row is None:
            return
        one, texts = row.opportunity, self._texts
        self.title.setText(one.title)
        self.who.setText(texts.who(row).replace("&", "&&"))
        self.who.setAccessibleName(self.tr("Show the contact {0}").format(texts.who(row)))
        value = texts.money(one.value_cents)
        self.value.setText(value or self.tr("no value yet"))
        self.value.set_tone("accent" if one.stage is Stage.WON else "ink" if value else "soft")
        self.stages[one.stage].setChecked(True)
        self.won.setVisible(one.stage is Stage.WON and row.kind is ContactKind.PROSPECT)
        self.ask.setText(self.tr("Is {0} a customer now?").format(row.name))
        self._show_step(row)
        origin = texts.origin(row)
        self.grown.set_title(origin[:1].upper() + origin[1:])
        note = call.note.strip() if call is not None else ""
        if len(note) > LONGEST_NOTE:
            note = note[:LONGEST_NOTE].rstrip() + " …"
        self.note.setText(note or self.tr("Nothing was noted."))
        self.note.set_tone("ink" if note else "soft")
        self.note.setVisible(call is not None)

    def _want_contact(self) -> None:
        self.contact_wanted.emit(self._contact_id)

    def _want_call(self) -> None:
        self.call_wanted.emit(self._contact_id)

    def _want_stage(self) -> None:
        for stage, chip in self.stages.items():
            if chip is self.sender():
                self.stage_wanted.emit(stage.value)

    def _show_step(self, row: ListedOpportunity) -> None:
        step, when = self._texts.step(row)
        self.step.setText(step)
        self.step.setVisible(bool(step))
        self.when.setText(when or self.tr("Nothing planned yet."))
        self.when.set_tone("due" if self._texts.is_due(row) else "soft")
        closed = row.opportunity.stage in (Stage.WON, Stage.LOST)
        stage = self._texts.stage(row.opportunity.stage)
        self.next.set_title(stage if closed else self.tr("Next step"))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Opportunity"))
        self.nobody.setText(self.tr("Choose an opportunity from the list."))
        for stage, chip in self.stages.items():
            chip.setText(self._texts.stage(stage))
            chip.updateGeometry()
        self.edit.setText(self.tr("Edit"))
        self.call.setText(self.tr("To the call card"))
        self.customer.setText(self.tr("Yes, a customer"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Delete and not event.isAutoRepeat():
            # First, as what has the keyboard may go with the opportunity.
            self.left.emit()
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.theme.window)
        painter.fillRect(0, 0, 1, self.height(), self._look.theme.line)
        painter.end()
