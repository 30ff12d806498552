"""A call of the past in a dialog: looked at, corrected or removed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callbook.actions import contacts, correcting
from callbook.core.calls import Call, CallOutcome
from callbook.core.contacts import Contact
from callbook.core.errors import Refusal
from callbook.core.follow_ups import FollowUp
from callbook.gui.call_fields import CallFields
from callbook.gui.desk import Desk
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import FilledButton, LinkButton, QuietButton
from callbook.gui.widgets.day_words_edit import DayWordsField
from callbook.gui.widgets.fields import Field
from callbook.gui.widgets.growing_dialog import GrowingDialog, ScrollingBody
from callbook.gui.widgets.labels import PlainLabel


class CallDialog(GrowingDialog):
    """One call with all it says; ``told`` carries a sentence that is to stay in sight."""

    told = Signal(str)

    def __init__(
        self, desk: Desk, look: Look, call: Call, contact: Contact, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._look = look
        self._call = call
        self._contact = contact
        self._formats = LocaleFormats(desk.language)
        self.fields = CallFields(look, call, contact.numbers, self)
        self.step = DayWordsField(look, desk.today())
        self.step_field = Field(look, self.step)
        self.notice = PlainLabel("", "due", look.fonts.second)
        self.wrong = PlainLabel("", "silence", look.fonts.second_strong)
        for label in (self.notice, self.wrong):
            label.setWordWrap(True)
            label.hide()
        self.remove = LinkButton(look)
        self.no, self.save = QuietButton(look), FilledButton(look)
        self.save.setDefault(True)
        self._lay_out()
        self._name()
        self._connect()
        self._fit()
        self.fields.outcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        px, side = self._look.fonts.px, self._look.fonts.px(26)
        self._title = PlainLabel("", "ink", self._look.fonts.title)
        self._who = PlainLabel(self._contact.name, "soft", self._look.fonts.text)
        self._title.setWordWrap(True)
        self._who.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, px(22), side, px(18))
        column.setSpacing(px(11))
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._who)
        column.addLayout(head)
        column.addWidget(self._make_body(), 1)
        column.addWidget(self.wrong)
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.no)
        foot.addWidget(self.save)
        column.addSpacing(px(4))
        column.addLayout(foot)
        self.setMinimumWidth(px(520))

    def _make_body(self) -> ScrollingBody:
        fields, column = self.fields, QVBoxLayout()
        column.setSpacing(self._look.fonts.px(11))
        column.addLayout(fields.row(fields.outcome, fields.number))
        column.addWidget(fields.calls_back)
        column.addWidget(self.step_field)
        column.addWidget(self.notice)
        column.addLayout(fields.row(fields.day, fields.hour))
        column.addLayout(fields.row(fields.direction, fields.channel, fields.minutes))
        column.addLayout(fields.row(fields.note))
        column.addLayout(fields.row(fields.mood))
        column.addWidget(fields.help)
        return ScrollingBody(column)

    def _name(self) -> None:
        day = self._formats.weekday_day(self._call.at.date())
        self._title.setText(self.tr("Call of {0}").format(day))
        self.setWindowTitle(self._title.text())
        self.step_field.set_name(self.tr("Call back when?"))
        self.step.edit.setAccessibleName(self.step_field.name())
        self.remove.setText(self.tr("Remove this call"))
        self.no.setText(self.tr("Cancel"))

    def _connect(self) -> None:
        self.step.edit.begin(self._desk.today(), self._formats)
        self.fields.outcome.currentIndexChanged.connect(self._fit)
        self.step.picked.connect(self.correct)
        self.remove.clicked.connect(self.remove_call)
        self.no.clicked.connect(self.reject)
        self.save.clicked.connect(self.correct)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.correct)

    def correct(self) -> None:
        """Write the call as it is entered."""
        draft = self.fields.draft()
        if not self.step_field.isHidden():
            due = self.step.due()
            if due is None and self.step.edit.text().strip():
                return
            draft = replace(draft, next_due=due)
        blocked = self._lifts_nothing(draft.outcome)
        try:
            self._desk.perform(correcting.correct_call, self._call.id, draft, self._desk.now())
        except Refusal as refusal:
            self._complain(refusal)
            return
        self.accept()
        if blocked:
            self._tell_blocked()

    def remove_call(self) -> None:
        """Remove the call; Undo brings it back."""
        blocked = self._lifts_nothing(None)
        try:
            self._desk.perform(correcting.remove_call, self._call.id)
        except Refusal as refusal:
            self._complain(refusal)
            return
        self.accept()
        if blocked:
            self._tell_blocked()

    def _lifts_nothing(self, outcome: CallOutcome | None) -> bool:
        """Whether "no more calls" stays though this call does not say so any more."""
        declined = CallOutcome.DECLINED
        return (
            self._contact.do_not_call and self._call.outcome is declined and outcome is not declined
        )

    def _tell_blocked(self) -> None:
        words = self.tr(
            "{0} is still not to be called. To lift that, open the contact and choose "
            "“Allow again”."
        )
        self.told.emit(words.format(self._contact.name))

    def _complain(self, refusal: Refusal) -> None:
        self.wrong.setText(refusal.text(self._desk.language))
        self.wrong.show()

    def _own_steps(self) -> list[FollowUp]:
        card = contacts.card(self._desk.book, self._contact.id)
        follow_ups = card.follow_ups if card is not None else ()
        return [each for each in follow_ups if each.call_id == self._call.id]

    def _fit(self) -> None:
        """Ask for the day of a callback, and say what "no more calls" does."""
        outcome = self.fields.chosen_outcome()
        asks = outcome is CallOutcome.CALLBACK and self._call.outcome is not outcome
        self.step_field.setVisible(asks and not self._own_steps())
        declines = outcome is CallOutcome.DECLINED and self._call.outcome is not outcome
        words = self.tr("{0} then leaves every list, and what was promised ends.")
        self.notice.setText(words.format(self._contact.name) if declines else "")
        self.notice.setVisible(declines)
        self.save.setText(self.tr("No more calls") if declines else self.tr("Save"))
        self.wrong.hide()


def open_call(desk: Desk, look: Look, call_id: int, parent: QWidget) -> CallDialog | None:
    """Show a call of the past; None where it is gone."""
    call = correcting.call(desk.book, call_id)
    card = contacts.card(desk.book, call.contact_id) if call is not None else None
    if call is None or card is None:
        return None
    dialog = CallDialog(desk, look, call, card.contact, parent)
    dialog.open()
    return dialog
