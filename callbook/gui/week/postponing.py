"""Postponing somebody: tomorrow, next week, in four weeks, or a day in words; and why."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from callbook.core.day_words import in_full
from callbook.core.follow_ups import Due
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import FilledButton, QuietButton
from callbook.gui.widgets.chips import Segments
from callbook.gui.widgets.day_words_edit import DayWordsEdit
from callbook.gui.widgets.growing_dialog import GrowingDialog
from callbook.gui.widgets.labels import PlainLabel

TOMORROW, WEEK, FOUR_WEEKS, DAY = "tomorrow", "week", "four_weeks", "day"


class PostponeDialog(GrowingDialog):
    """Asks until when somebody is left in peace, and why.

    Enter takes tomorrow, the arrows go to another answer, and whatever letter or figure is
    typed begins a day in words. ``picked`` carries contact, day and reason.
    """

    picked = Signal(int, object, str)

    def __init__(
        self,
        look: Look,
        contact_id: int,
        name: str,
        today: date,
        formats: LocaleFormats,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Callbook")
        self.setMinimumWidth(look.fonts.px(460))
        self._contact_id, self._formats = contact_id, formats
        self._days = {
            TOMORROW: today + timedelta(days=1),
            WEEK: today + timedelta(days=7 - today.weekday()),
            FOUR_WEEKS: today + timedelta(weeks=4),
        }
        self.answers = Segments(look)
        self.words = DayWordsEdit(today, look)
        self.words.begin(today, formats, first=self._days[TOMORROW])
        self.meant = PlainLabel("", "ink", look.fonts.text)
        self.meant.setWordWrap(True)
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.yes = FilledButton(look, self.tr("Postpone"))
        self.no = QuietButton(look, self.tr("Cancel"))
        self._name_answers()
        self._lay_out(look, name)
        self.answers.chosen.connect(self._answer)
        self.words.textEdited.connect(self._take_words)
        self.words.entered.connect(self._accept_day)
        self.yes.clicked.connect(self._accept_day)
        self.no.clicked.connect(self.reject)
        self._show_meant()
        self.answers.focus()

    def _name_answers(self) -> None:
        for key, words in (
            (TOMORROW, self.tr("Tomorrow")),
            (WEEK, self.tr("Next week")),
            (FOUR_WEEKS, self.tr("In four weeks")),
            (DAY, self.tr("A day …")),
        ):
            self.answers.add(key, words)
        self.answers.setAccessibleName(self.tr("Postpone to"))
        self.words.setPlaceholderText(self.tr("A day in words: Thu, 2 April, in 3 weeks"))
        self.reason.setPlaceholderText(self.tr("Reason, shown later (may stay empty)"))
        self.reason.setAccessibleName(self.tr("Reason for postponing"))

    def _lay_out(self, look: Look, name: str) -> None:
        px = look.fonts.px
        title = PlainLabel(self.tr("Postpone {0}").format(name), "ink", look.fonts.heading)
        title.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        self.yes.setDefault(True)
        self.no.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(18))
        column.setSpacing(px(12))
        for widget in (title, self.answers, self.words, self.meant, self.reason):
            column.addWidget(widget)
        column.addSpacing(px(4))
        column.addLayout(buttons)

    def day(self) -> date | None:
        """The day chosen; None while the words mean none."""
        due = self._due()
        return due.day if due is not None else None

    def _due(self) -> Due | None:
        choice = self.answers.choice()
        return self.words.loose_due() if choice == DAY else Due(self._days[choice])

    def _answer(self, choice: str) -> None:
        if choice == DAY:
            self.words.setFocus()
        self._show_meant()

    def _take_words(self) -> None:
        self.answers.choose(DAY if self.words.text().strip() else TOMORROW)
        self._show_meant()

    def _show_meant(self) -> None:
        due = self._due()
        self._say(in_full(due, self._formats) if due is not None else " ", "ink")

    def _say(self, words: str, tone: str) -> None:
        self.meant.set_tone(tone)
        self.meant.setText(words)

    def _accept_day(self) -> None:
        due = self._due()
        if due is None or due.hour is not None:
            self._say(self._complaint(due), "silence")
            self.words.setFocus()
            return
        # First, so that the keyboard is back in the window that goes on.
        self.accept()
        self.picked.emit(self._contact_id, due.day, " ".join(self.reason.text().split()))

    def _complaint(self, due: Due | None) -> str:
        if due is not None:
            return self.tr("Postponing knows days only. Please leave the time out.")
        return self.words.complaint() or self.tr("Please name a day.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        plain = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if typed.isalnum() and not plain:
            # Only from the answers: the lines take their letters themselves.
            self.words.setFocus()
            self.words.insert(typed)
            self._take_words()
            return
        super().keyPressEvent(event)
