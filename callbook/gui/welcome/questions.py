"""The two questions of the first start: since when the crisis counts, and calls a day."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from callbook.actions import owner
from callbook.core.errors import Refusal
from callbook.gui.dates import DayEdit
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import FilledButton, LinkButton, QuietButton
from callbook.gui.widgets.fields import Field, beside_fields
from callbook.gui.widgets.labels import PlainLabel


class _Question(QWidget):
    """A title, a sentence, fields, and a row of ways on."""

    answered = Signal()

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__()
        self.desk = desk
        self.look = look
        self.title = PlainLabel("", "ink", look.fonts.title)
        self.title.setWordWrap(True)
        self.sentence = PlainLabel("", "soft", look.fonts.text)
        self.sentence.setWordWrap(True)
        self.go_on = FilledButton(look)
        self.skip = LinkButton(look)
        self.skip.clicked.connect(self.answered)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.column.addWidget(self.title)
        self.column.addWidget(self.sentence)
        self.column.addSpacing(8)

    def add_ways_on(self) -> None:
        """Close the question with its buttons."""
        self.column.addSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.go_on)
        row.addWidget(self.skip)
        row.addStretch(1)
        self.column.addLayout(row)


class CrisisQuestion(_Question):
    """Since when does the crisis count, and what is it called? Today is offered."""

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__(desk, look)
        self.day = DayEdit(desk.today())
        self.day_field = Field(look, self.day)
        self._today = QuietButton(look)
        self._today.clicked.connect(self._offer_today)
        self.name = QLineEdit()
        self.name.setMaxLength(200)
        self.name_field = Field(look, self.name)
        row = QHBoxLayout()
        row.addWidget(self.day_field, 1)
        row.addWidget(beside_fields(self._today, look), 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self.column.addWidget(self.name_field)
        self.add_ways_on()
        self.day.lineEdit().returnPressed.connect(self.answer)
        self.name.returnPressed.connect(self.answer)
        self.go_on.clicked.connect(self.answer)
        self.setFocusProxy(self.day)
        self._retranslate()

    def answer(self) -> None:
        """Save the crisis and go on, or say what is wrong with the day."""
        day = self.day.day()
        name = self.name.text().strip() or self.tr("Crisis")
        try:
            self.desk.perform(owner.set_crisis, name, day, self.desk.today())
        except Refusal as refusal:
            self.day_field.refuse(refusal, self.desk.language)
            self.day.setFocus()
            return
        self.day_field.accept()
        self.answered.emit()

    def _offer_today(self) -> None:
        self.day.show_day(self.desk.today())

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Since when does the crisis count?"))
        self.sentence.setText(
            self.tr(
                "Whoever you have not spoken with since that day stands at the top of your list."
            )
        )
        self.day_field.set_name(self.tr("Start of the crisis"))
        self.name_field.set_name(self.tr("A name for it"))
        self.name.setPlaceholderText(self.tr("Crisis"))
        self._today.setText(self.tr("Today"))
        self.go_on.setText(self.tr("Go on"))
        self.skip.setText(self.tr("There is no crisis at present"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


class GoalQuestion(_Question):
    """How many calls a day? Can be skipped."""

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__(desk, look)
        self.goal = QLineEdit(str(desk.settings.calls_per_day))
        self.goal.setMaximumWidth(look.fonts.px(120))
        # Typed over: behind the 12 that is offered, a 5 would make 125 calls a day.
        self.goal.selectAll()
        self.goal.returnPressed.connect(self.answer)
        self.go_on.clicked.connect(self.answer)
        self.goal_field = Field(look, self.goal)
        self.column.addWidget(self.goal_field)
        self.add_ways_on()
        self.setFocusProxy(self.goal)
        self._retranslate()

    def answer(self) -> None:
        """Save the goal and go on, or say what is wrong with it."""
        try:
            self.desk.perform(owner.change_setting, "calls-per-day", self.goal.text().strip())
        except Refusal as refusal:
            self.goal_field.refuse(refusal, self.desk.language)
            self.goal.setFocus()
            self.goal.selectAll()
            return
        self.goal_field.accept()
        self.answered.emit()

    def _retranslate(self) -> None:
        self.title.setText(self.tr("How many calls a day would be good?"))
        self.sentence.setText(
            self.tr("A dozen takes about an hour and a half. You can change it at any time.")
        )
        self.goal_field.set_name(self.tr("Calls a day"))
        self.go_on.setText(self.tr("Show my list"))
        self.skip.setText(self.tr("Skip"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
