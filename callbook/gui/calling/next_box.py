"""How it goes on: the next step in words or by one click, and what it is for."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from callbook.gui.calling.entry import NextStep, StepKind
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.chips import Chip
from callbook.gui.widgets.day_words_edit import DayWordsEdit
from callbook.gui.widgets.flow import FlowLayout
from callbook.gui.widgets.labels import PlainLabel

AHEAD = {
    StepKind.TOMORROW: timedelta(days=1),
    StepKind.WEEK: timedelta(weeks=1),
    StepKind.FOUR_WEEKS: timedelta(weeks=4),
}


class NextBox(Box):
    """A day in words; the chips write theirs into the same line, and the heading names the day.

    ``chosen`` tells of a choice, ``entered`` that Enter was pressed in one of the lines,
    ``left`` that Escape was.
    """

    chosen = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, look: Look, today: date, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self._today = today
        self._formats = LocaleFormats("de")
        self._promising = False
        self._settled = False
        self.words = DayWordsEdit(today, look)
        self.what_for = QLineEdit()
        self.what_for.setMaxLength(500)
        self.what_for.hide()
        self._chips = {kind: Chip(look) for kind in AHEAD}
        self._nothing = Chip(look, "", "neutral")
        self._wrong = PlainLabel("", "silence", look.fonts.second)
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        self.body.setContentsMargins(12, 12, 12, 13)
        # However long its words, the heading makes the card no wider.
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.words, 3)
        line.addWidget(self.what_for, 2)
        self.body.addLayout(line)
        self.body.addWidget(self._wrong)
        chips = FlowLayout(gap=4)
        for chip in (*self._chips.values(), self._nothing):
            chip.clicked.connect(self._clicked)
            chips.addWidget(chip)
        self.body.addLayout(chips)
        self.words.meant.connect(self._show_meant)
        self.words.entered.connect(self.entered)
        self.what_for.returnPressed.connect(self.entered)
        self._retranslate()

    def begin(self, today: date, formats: LocaleFormats) -> None:
        """Reckon from this day on, in these formats."""
        self._today, self._formats = today, formats
        self.words.begin(today, formats)

    def step(self) -> NextStep:
        """What is chosen, the words as they stand."""
        typed = self.words.text().strip()
        if not typed:
            return NextStep()
        due = self.words.loose_due()
        day, hour = (due.day, due.hour) if due is not None else (None, None)
        return NextStep(StepKind.DAY, day, hour, self.what_for.text(), typed)

    def show_step(self, step: NextStep) -> None:
        """Show a step that was chosen before."""
        self._settled = False
        if step != self.step():
            due = step.due(self._today)
            self.words.setText(step.words)
            if due is not None and self.words.loose_due() != due:
                self.words.show_due(due)
            self.what_for.setText(step.text)
        self.complain("")
        self._show_meant()

    def promise(self, promising: bool) -> None:
        """Ask for the day that was agreed, instead of what comes next."""
        self._promising = promising
        # A callback that was agreed has its day.
        self._nothing.setVisible(not promising)
        self._retranslate()

    def ask_day(self) -> None:
        """Give the keyboard to the words."""
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.words.selectAll()

    def ask(self) -> bool:
        """Ask once what comes next; False if that is said or was asked before."""
        if self._settled or self.words.text().strip():
            return False
        self._settled = True
        self._retranslate()
        self.ask_day()
        return True

    def check(self) -> bool:
        """Whether the words can be read; if not, say so beside them."""
        complaint = self.words.complaint()
        self.complain(complaint)
        if complaint:
            self.ask_day()
        return not complaint

    def complain(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence means nothing is."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def complain_day(self) -> None:
        """Say that an agreed callback needs a day."""
        self.complain(self.tr("Please name the day that was agreed."))
        self.ask_day()

    def _clicked(self) -> None:
        clicked = self.sender()
        due = self.words.loose_due()
        kinds = (kind for kind, chip in self._chips.items() if chip is clicked)
        kind = next((kind for kind in kinds if self._chips[kind].isChecked()), None)
        hour = f" {self._formats.clock(due.hour)}" if due is not None and due.hour else ""
        self.words.setText(self._spoken[kind] + hour if kind is not None else "")
        # Whoever chose, be it nothing, is not asked again.
        self._settled = True
        self._show_meant()
        if kind is not None:
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit()

    def _show_meant(self) -> None:
        due = self.words.loose_due()
        typed = bool(self.words.text().strip())
        for kind, chip in self._chips.items():
            chip.setChecked(due is not None and due.day == self._today + AHEAD[kind])
        self._nothing.setChecked(not typed)
        self.what_for.setVisible(typed)
        if due is not None or not typed:
            self.complain("")
        self.set_title(self._heading(self.words.shown()))

    def _heading(self, day: str) -> str:
        if self._promising:
            return self.tr("Callback: {0}").format(day) if day else self.tr("Callback agreed for")
        return self.tr("Next: {0}").format(day) if day else self.tr("What comes next?")

    def _retranslate(self) -> None:
        self._chips[StepKind.TOMORROW].setText(self.tr("Tomorrow"))
        self._chips[StepKind.WEEK].setText(self.tr("1 week"))
        self._chips[StepKind.FOUR_WEEKS].setText(self.tr("4 weeks"))
        self._spoken = {
            StepKind.TOMORROW: self.tr("tomorrow"),
            StepKind.WEEK: self.tr("in 1 week"),
            StepKind.FOUR_WEEKS: self.tr("in 4 weeks"),
        }
        self._nothing.setText(self.tr("Nothing"))
        hint = self.tr("e.g. tomorrow, Mon 14:00, in 3 weeks")
        if self._settled and not self._promising:
            hint = self.tr("Enter: nothing; or tomorrow, Mon 14:00 …")
        self.words.setPlaceholderText(hint)
        self.words.setAccessibleName(self.tr("Next step: a day in words"))
        self.what_for.setPlaceholderText(self.tr("What for?"))
        self.what_for.setAccessibleName(self.tr("What for?"))
        for chip in (*self._chips.values(), self._nothing):
            chip.updateGeometry()
        self._show_meant()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
