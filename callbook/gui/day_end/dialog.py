"""The look back at the end of the day: done, promised, still to come, and tomorrow's sheet."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from callbook.actions.day_end import DayEnd, day_end
from callbook.gui.day_end.lines import Lines
from callbook.gui.day_end.words import Words
from callbook.gui.desk import Desk
from callbook.gui.formats import LocaleFormats, key_text
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.buttons import FilledButton, QuietButton
from callbook.gui.widgets.labels import PlainLabel


class DayEndDialog(QDialog):
    """What the day brought; ``sheet_wanted`` carries the day whose sheet is asked for."""

    sheet_wanted = Signal(object)

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._formats = LocaleFormats(desk.language)
        self._words = Words(self._formats, self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("End of the day"))
        self.title = PlainLabel(self.tr("End of the day"), "ink", look.fonts.title)
        self.day = PlainLabel("", "soft", look.fonts.text)
        self.summary = PlainLabel("", "ink", look.fonts.strong)
        self.outcomes = PlainLabel("", "soft", look.fonts.second)
        self.spoken, self.promised, self.left = Lines(look), Lines(look), Lines(look)
        self._boxes = [Box(look) for _ in range(3)]
        self.sheet = FilledButton(look)
        self.leave = QuietButton(look, self.tr("Close"))
        for label in (self.summary, self.outcomes):
            label.setWordWrap(True)
        self._lay_out()
        self.sheet.clicked.connect(self._ask_sheet)
        self.leave.clicked.connect(self.reject)
        printing = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self)
        printing.activated.connect(self._ask_sheet)
        wanted = QSize(look.fonts.px(620), look.fonts.px(720))
        self.resize(wanted.boundedTo(self.screen().availableSize() - QSize(16, 64)))
        self._desk.changed.connect(self.refresh)
        self.refresh()
        self.sheet.setFocus()

    def refresh(self) -> None:
        """Look back anew, as after an act was taken back."""
        desk = self._desk
        found = self.found = day_end(desk.book, desk.today(), desk.language, self._formats)
        words, formats = self._words, self._formats
        self.day.setText(formats.weekday_day(found.day))
        self.summary.setText(words.summary(found))
        self.outcomes.setText(words.outcomes(found))
        self.outcomes.setVisible(bool(found.calls))
        self.spoken.show_lines([words.spoken(call) for call in found.spoken])
        self.promised.show_lines([words.promise(one, found.day) for one in found.promises])
        self.left.show_lines([words.left(row) for row in found.left])
        self._name_boxes(found)
        self.sheet.setText(words.sheet(found.next_day))
        self.sheet.set_hint(key_text(QKeySequence(QKeySequence.StandardKey.Print)))

    def _name_boxes(self, found: DayEnd) -> None:
        done, promised, left = self._boxes
        done.set_title(self.tr("Done today"))
        promised.set_title(self.tr("Promised today"))
        left.set_title(self._words.moves_to(found))
        promised.setVisible(bool(found.promises))
        left.setVisible(bool(found.left))

    def _lay_out(self) -> None:
        px = self._look.fonts.px
        done, promised, left = self._boxes
        for part in (self.summary, self.outcomes, self.spoken):
            done.body.addWidget(part)
        promised.body.addWidget(self.promised)
        left.body.addWidget(self.left)
        inside = QWidget()
        boxes = QVBoxLayout(inside)
        boxes.setContentsMargins(px(24), px(4), px(24), px(12))
        boxes.setSpacing(px(12))
        for box in self._boxes:
            boxes.addWidget(box)
        boxes.addStretch(1)
        self.scrolled = QScrollArea()
        self.scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrolled.setAccessibleName(self.tr("The day"))
        self.scrolled.setWidget(inside)
        head = QVBoxLayout()
        head.setContentsMargins(px(24), px(22), px(24), px(12))
        head.setSpacing(px(2))
        head.addWidget(self.title)
        head.addWidget(self.day)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(24), px(12), px(24), px(18))
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.scrolled, 1)
        column.addLayout(foot)

    def _ask_sheet(self) -> None:
        day = self.found.next_day
        self.accept()
        self.sheet_wanted.emit(day)
