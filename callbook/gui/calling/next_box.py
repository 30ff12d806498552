"""How it goes on: the next step in one click, maybe with an hour and what it is for."""

from __future__ import annotations

from datetime import date, time, timedelta

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from callbook.gui.calling.entry import NextStep, StepKind, read_hour
from callbook.gui.dates import DayEdit
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.chips import Chip
from callbook.gui.widgets.flow import FlowLayout
from callbook.gui.widgets.labels import PlainLabel


class NextBox(Box):
    """Tomorrow, a week, four weeks, a day, or nothing; ``chosen`` tells of a choice."""

    chosen = Signal()

    def __init__(self, look: Look, today: date, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self._today = today
        self._formats = LocaleFormats("de")
        self._promising = False
        self._chips = {kind: Chip(look) for kind in StepKind if kind is not StepKind.NOTHING}
        self._nothing = Chip(look, "", "neutral")
        self._nothing.setChecked(True)
        self.body.setContentsMargins(12, 12, 12, 13)
        chips = FlowLayout(gap=4)
        for chip in (*self._chips.values(), self._nothing):
            chip.clicked.connect(self._clicked)
            chips.addWidget(chip)
        self.body.addLayout(chips)
        self.day = DayEdit(today + timedelta(days=1))
        self.hour = QLineEdit()
        self.hour.setMaxLength(12)
        self.hour.setFixedWidth(look.fonts.px(108))
        self.what_for = QLineEdit()
        self.what_for.setMaxLength(500)
        self.day.dateChanged.connect(self._name_day)
        self._wrong = PlainLabel("", "silence", look.fonts.second)
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        self._details = self._make_details()
        self.body.addWidget(self._details)
        self.body.addWidget(self._wrong)
        self._retranslate()

    def _make_details(self) -> QWidget:
        details = QWidget()
        lower = QHBoxLayout()
        lower.setSpacing(6)
        lower.addWidget(self.hour)
        lower.addWidget(self.what_for, 1)
        column = QVBoxLayout(details)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.day)
        column.addLayout(lower)
        details.hide()
        return details

    def begin(self, today: date, formats: LocaleFormats) -> None:
        """Reckon from this day on, in these formats."""
        self._today, self._formats = today, formats
        self._name_day()

    def step(self) -> NextStep:
        """What is chosen; raises ValueError where the hour cannot be read."""
        return self._chosen_step(read_hour(self.hour.text()))

    def loose_step(self) -> NextStep:
        """What is chosen, without the hour where it cannot be read."""
        try:
            return self.step()
        except ValueError:
            return self._chosen_step(None)

    def _chosen_step(self, hour: time | None) -> NextStep:
        kind = self._kind()
        if kind is StepKind.NOTHING:
            return NextStep()
        day = self.day.day() if kind is StepKind.DAY else None
        return NextStep(kind, day, hour, self.what_for.text())

    def show_step(self, step: NextStep) -> None:
        """Show a step that was chosen before."""
        self.day.show_day(step.day or self._today + timedelta(days=1))
        self.hour.setText(self._formats.clock(step.hour) if step.hour else "")
        self.what_for.setText(step.text)
        self.complain("")
        self._check(step.kind)

    def promise(self, promising: bool) -> None:
        """Ask for the day that was agreed, instead of what comes next."""
        self._promising = promising
        self._retranslate()

    def ask_day(self) -> None:
        """Offer the day and hour at once, for a time that was agreed."""
        if self._kind() is StepKind.NOTHING:
            self._check(StepKind.DAY)
        self._focus_details()

    def complain(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence means nothing is."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def complain_hour(self) -> None:
        """Say that the hour cannot be read."""
        self.complain(self.tr("Please write the hour as 14 or 14:30."))
        self.hour.setFocus()

    def complain_day(self) -> None:
        """Say that an agreed callback needs a day."""
        self.complain(self.tr("Please choose the day that was agreed."))
        self.ask_day()

    def _focus_details(self) -> None:
        if self._kind() is StepKind.DAY:
            self.day.setFocus()
            self.day.setSelectedSection(DayEdit.Section.DaySection)
        else:
            self.hour.setFocus()

    def _kind(self) -> StepKind:
        checked = (kind for kind, chip in self._chips.items() if chip.isChecked())
        return next(checked, StepKind.NOTHING)

    def _clicked(self) -> None:
        clicked = self.sender()
        kinds = (kind for kind, chip in self._chips.items() if chip is clicked)
        kind = next((kind for kind in kinds if self._chips[kind].isChecked()), StepKind.NOTHING)
        self._check(kind)
        self.complain("")
        if kind is StepKind.DAY:
            self._focus_details()
        self.chosen.emit()

    def _check(self, kind: StepKind) -> None:
        for each, chip in self._chips.items():
            chip.setChecked(each is kind)
        self._nothing.setChecked(kind is StepKind.NOTHING)
        self._details.setVisible(kind is not StepKind.NOTHING)
        self.day.setVisible(kind is StepKind.DAY)
        self._name_day()

    def _name_day(self) -> None:
        due = self._chosen_step(None).due(self._today)
        title = self.tr("Callback agreed for") if self._promising else self.tr("What comes next?")
        if due is not None:
            day = self._formats.day_short(due.day)
            title = f"{title}  {self._formats.weekday_short(due.day)}, {day}"
        self.set_title(title)

    def _retranslate(self) -> None:
        self._chips[StepKind.TOMORROW].setText(self.tr("Tomorrow"))
        self._chips[StepKind.WEEK].setText(self.tr("1 week"))
        self._chips[StepKind.FOUR_WEEKS].setText(self.tr("4 weeks"))
        self._chips[StepKind.DAY].setText(self.tr("Day …"))
        self._nothing.setText(self.tr("Nothing"))
        self.day.setAccessibleName(self.tr("Day"))
        self.hour.setPlaceholderText(self.tr("at (14:00)"))
        self.hour.setAccessibleName(self.tr("Hour"))
        self.what_for.setPlaceholderText(self.tr("What for?"))
        self.what_for.setAccessibleName(self.tr("What for?"))
        for chip in (*self._chips.values(), self._nothing):
            chip.updateGeometry()
        self._name_day()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
