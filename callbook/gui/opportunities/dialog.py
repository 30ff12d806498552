"""An opportunity in a dialog: opened anew, or edited."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from callbook.actions import opportunities
from callbook.actions.opportunities import OpportunityDraft
from callbook.core.errors import Refusal
from callbook.core.follow_ups import Due
from callbook.core.money import read_cents
from callbook.core.opportunities import LONGEST_TITLE, ListedOpportunity, Stage
from callbook.gui.desk import Desk
from callbook.gui.opportunities.texts import Texts
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import FilledButton, QuietButton
from callbook.gui.widgets.day_words_edit import DayWordsField
from callbook.gui.widgets.fields import Field
from callbook.gui.widgets.growing_dialog import GrowingDialog, ScrollingBody
from callbook.gui.widgets.labels import PlainLabel
from callbook.gui.widgets.person_line import PersonLine


class OpportunityDialog(GrowingDialog):
    """Title, value, stage, next step and its day; a new one asks first whom it is with.

    ``written`` carries the id of the opportunity.
    """

    written = Signal(int)

    def __init__(
        self, desk: Desk, look: Look, texts: Texts, row: ListedOpportunity | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._look = look
        self._texts = texts
        self._row = row
        self.person = PersonLine(desk, look)
        self.title, self.value, self.step = QLineEdit(), QLineEdit(), QLineEdit()
        self.title.setMaxLength(LONGEST_TITLE)
        self.value.setMaxLength(40)
        self.step.setMaxLength(500)
        self.stage = QComboBox()
        for stage in Stage:
            self.stage.addItem(texts.stage(stage), stage.value)
        self.day = DayWordsField(look, desk.today())
        controls = (self.person, self.title, self.value, self.stage, self.step, self.day)
        self.fields: dict[QWidget, Field] = {control: Field(look, control) for control in controls}
        self.wrong = PlainLabel("", "silence", look.fonts.second_strong)
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self.no, self.save = QuietButton(look), FilledButton(look)
        self.save.setDefault(True)
        self._lay_out()
        self._name()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        px, side = self._look.fonts.px, self._look.fonts.px(26)
        self._heading = PlainLabel("", "ink", self._look.fonts.title)
        self._who = PlainLabel("", "soft", self._look.fonts.text)
        self._who.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, px(22), side, px(18))
        column.setSpacing(px(11))
        column.addWidget(self._heading)
        column.addWidget(self._who)
        column.addWidget(self._make_body(), 1)
        column.addWidget(self.wrong)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.no)
        foot.addWidget(self.save)
        column.addSpacing(px(4))
        column.addLayout(foot)
        self.setMinimumWidth(px(560))

    def _make_body(self) -> ScrollingBody:
        px, column = self._look.fonts.px, QVBoxLayout()
        column.setSpacing(px(11))
        column.addWidget(self.fields[self.person])
        column.addWidget(self.fields[self.title])
        for left, right in ((self.value, self.stage), (self.step, self.day)):
            row = QHBoxLayout()
            row.setSpacing(px(10))
            row.addWidget(self.fields[left], 1, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self.fields[right], 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        column.addStretch(1)
        return ScrollingBody(column)

    def _name(self) -> None:
        new = self._row is None
        self._heading.setText(self.tr("New opportunity") if new else self.tr("Opportunity"))
        self.setWindowTitle(self._heading.text())
        for control, name in (
            (self.person, self.tr("With whom?")),
            (self.title, self.tr("What is it about?")),
            (self.value, self.tr("Value")),
            (self.stage, self.tr("Stage")),
            (self.step, self.tr("Next step")),
            (self.day, self.tr("On which day?")),
        ):
            self.fields[control].set_name(name)
        self.day.edit.setAccessibleName(self.fields[self.day].name())
        example = self._texts.money(124000)
        self.value.setPlaceholderText(self.tr("e.g. {0}").format(example))
        self.step.setPlaceholderText(self.tr("e.g. send the offer"))
        self.no.setText(self.tr("Cancel"))
        self.save.setText(self.tr("Save"))

    def _connect(self) -> None:
        self.day.edit.begin(self._desk.today(), self._texts.formats)
        self.person.chosen.connect(self.title.setFocus)
        self.value.editingFinished.connect(self._write_value)
        self.day.picked.connect(self.write)
        self.no.clicked.connect(self.reject)
        self.save.clicked.connect(self.write)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.write)

    def _show(self) -> None:
        row = self._row
        self.fields[self.person].setVisible(row is None)
        self._who.setVisible(row is not None)
        if row is None:
            self.person.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        one = row.opportunity
        self._who.setText(self._texts.who(row))
        self.title.setText(one.title)
        self.value.setText(self._texts.money(one.value_cents))
        self.stage.setCurrentIndex(self.stage.findData(one.stage.value))
        self.step.setText(one.next_step)
        self.step.setCursorPosition(0)
        self.day.edit.show_due(one.next_due)
        self._day_before = self.day.edit.text()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def write(self) -> None:
        """Write the opportunity as it is entered; what is missing is said where it is missing."""
        if self._row is None and self.person.contact_id() is None:
            self._miss(self.person, self.tr("Please choose one of those found."))
            return
        try:
            cents = read_cents(self.value.text())
        except ValueError:
            self._miss(self.value, self._no_amount())
            return
        due = self._due()
        if due is None and self.day.edit.text().strip():
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        stage = Stage(self.stage.currentData())
        draft = OpportunityDraft(self.title.text(), cents, stage, self.step.text(), due)
        self._perform(draft)

    def _perform(self, draft: OpportunityDraft) -> None:
        now, row, person = self._desk.now(), self._row, self.person.contact_id()
        try:
            if row is not None:
                one = row.opportunity.id
                self._desk.perform(opportunities.edit_opportunity, one, draft, now)
                self.written.emit(one)
            elif person is not None:
                changes = self._desk.perform(opportunities.open_opportunity, person, draft, now)
                self.written.emit(*changes.opportunities)
        except Refusal as refusal:
            if refusal.key == "errors.opportunity_needs_title":
                self._miss(self.title, refusal.text(self._desk.language))
                return
            self.wrong.setText(refusal.text(self._desk.language))
            self.wrong.show()
            return
        self.accept()

    def _due(self) -> Due | None:
        """The day entered; one that was let slip stays while nobody touches it."""
        row = self._row
        if row is not None and self.day.edit.text() == self._day_before:
            return row.opportunity.next_due
        return self.day.due()

    def _write_value(self) -> None:
        """Write an amount as it was understood."""
        try:
            cents = read_cents(self.value.text())
        except ValueError:
            self.fields[self.value].complain(self._no_amount())
            return
        self.fields[self.value].accept()
        self.value.setText(self._texts.money(cents))

    def _no_amount(self) -> str:
        return self.tr("Please write an amount, for example {0}.").format(self._texts.money(124000))

    def _miss(self, control: QWidget, sentence: str) -> None:
        self.fields[control].complain(sentence)
        control.setFocus(Qt.FocusReason.OtherFocusReason)
