"""What a call says, field by field."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from callbook.actions.calling import CallDraft
from callbook.core.calls import Call, CallOutcome, Channel, Mood
from callbook.core.contacts import Number
from callbook.gui.dates import DayEdit, HourEdit
from callbook.gui.theme import Look
from callbook.gui.widgets.fields import Field
from callbook.gui.widgets.text_fields import NoteField

LONGEST_CALL = 1440
"""Minutes; nobody talks longer than a day."""


class CallFields(QObject):
    """The controls of a call; they hold what they are given until something else is chosen."""

    def __init__(
        self, look: Look, call: Call, numbers: Sequence[Number], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._call = call
        self.outcome, self.number, self.channel = QComboBox(), QComboBox(), QComboBox()
        self.direction, self.mood = QComboBox(), QComboBox()
        self.day = DayEdit(call.at.date())
        self.hour = HourEdit(call.at.time())
        self.minutes = QLineEdit("" if call.minutes is None else str(call.minutes))
        self.minutes.setValidator(QIntValidator(0, LONGEST_CALL, self))
        self.note = NoteField(look, call.note)
        self.help, self.calls_back = QCheckBox(), QCheckBox()
        self.help.setChecked(call.help_offered)
        self.calls_back.setChecked(call.they_call_back)
        self.named = [
            Field(look, control)
            for control in (
                self.outcome,
                self.number,
                self.day,
                self.hour,
                self.direction,
                self.channel,
                self.minutes,
                self.note,
                self.mood,
            )
        ]
        self.number_field = self.named[1]
        self._several = len(numbers) > 1
        self._offer(numbers)
        self._name()
        self.outcome.currentIndexChanged.connect(self._fit)
        self._fit()

    def row(self, *controls: QWidget) -> QHBoxLayout:
        """The named fields of some controls, side by side."""
        row = QHBoxLayout()
        row.setSpacing(10)
        for field in self.named:
            if field.control in controls:
                row.addWidget(field, 1)
        return row

    def chosen_outcome(self) -> CallOutcome:
        """How the call ended, as it is chosen now."""
        return CallOutcome(self.outcome.currentData())

    def draft(self) -> CallDraft:
        """The call as it is entered."""
        call, outcome = self._call, self.chosen_outcome()
        mood, typed = self.mood.currentData(), self.minutes.text().strip()
        return CallDraft(
            contact_id=call.contact_id,
            outcome=outcome,
            at=datetime.combine(self.day.day(), self.hour.hour()),
            note=self.note.toPlainText().strip(),
            channel=Channel(self.channel.currentData()),
            incoming=bool(self.direction.currentData()),
            minutes=int(typed) if typed else None,
            number_id=self.number.currentData() or call.number_id,
            they_call_back=self.calls_back.isChecked() and outcome is CallOutcome.VOICEMAIL,
            mood=Mood(mood) if mood else None,
            help_offered=self.help.isChecked(),
            opportunity_seen=call.opportunity_seen,
            needs=call.needs,
        )

    def _offer(self, numbers: Sequence[Number]) -> None:
        call = self._call
        for outcome, words in self._outcomes().items():
            self.outcome.addItem(words, outcome.value)
        for channel, words in self._channels().items():
            self.channel.addItem(words, channel.value)
        for incoming, words in ((False, self.tr("I called")), (True, self.tr("They called"))):
            self.direction.addItem(words, incoming)
        self.mood.addItem(self.tr("not said"), "")
        for mood, words in self._moods().items():
            self.mood.addItem(words, mood.value)
        for number in numbers:
            self.number.addItem(number.shown or number.typed, number.id)
        for box, data in (
            (self.outcome, call.outcome.value),
            (self.channel, call.channel.value),
            (self.direction, call.incoming),
            (self.mood, call.mood.value if call.mood else ""),
            (self.number, call.number_id),
        ):
            box.setCurrentIndex(box.findData(data))

    def _fit(self) -> None:
        outcome = self.chosen_outcome()
        wrong = outcome is CallOutcome.WRONG_NUMBER
        self.number_field.setVisible(self._several and wrong)
        self.calls_back.setVisible(outcome is CallOutcome.VOICEMAIL)

    def _outcomes(self) -> dict[CallOutcome, str]:
        return {
            CallOutcome.REACHED: self.tr("Reached"),
            CallOutcome.NO_ANSWER: self.tr("No answer"),
            CallOutcome.VOICEMAIL: self.tr("Voicemail"),
            CallOutcome.BUSY: self.tr("Busy"),
            CallOutcome.CALLBACK: self.tr("Callback agreed"),
            CallOutcome.WRONG_NUMBER: self.tr("Wrong number"),
            CallOutcome.DECLINED: self.tr("No more calls"),
        }

    def _channels(self) -> dict[Channel, str]:
        return {
            Channel.PHONE: self.tr("Telephone"),
            Channel.VIDEO: self.tr("Video"),
            Channel.IN_PERSON: self.tr("In person"),
            Channel.MESSAGE: self.tr("Message, answered"),
        }

    def _moods(self) -> dict[Mood, str]:
        return {
            Mood.GOOD: self.tr("Good"),
            Mood.STRAINED: self.tr("Strained"),
            Mood.IN_NEED: self.tr("In need"),
        }

    def _name(self) -> None:
        names = (
            self.tr("Outcome"),
            self.tr("Number"),
            self.tr("Day of the call"),
            self.tr("Time"),
            self.tr("Who called"),
            self.tr("Way of talking"),
            self.tr("Minutes"),
            self.tr("Note"),
            self.tr("How they are"),
        )
        for field, name in zip(self.named, names, strict=True):
            field.set_name(name)
        self.help.setText(self.tr("Help offered"))
        self.calls_back.setText(self.tr("They call back"))
