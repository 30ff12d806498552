"""The note of a call, how they are, and what came up."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from callbook.core.calls import Mood, Need
from callbook.core.opportunities import LONGEST_TITLE
from callbook.gui.calling.entry import Entry
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.chips import Chip
from callbook.gui.widgets.flow import FlowLayout

MOST_LINES = 6
MOOD_TONES = {Mood.GOOD: "accent", Mood.STRAINED: "due", Mood.IN_NEED: "silence"}


class NoteEdit(QPlainTextEdit):
    """The field itself: plain text only; it grows with what is written.

    Escape gives the keyboard back (``left``); ``grown`` tells of another height.
    """

    left = Signal()
    grown = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFont(look.fonts.text)
        self.setStyleSheet(
            "QPlainTextEdit, QPlainTextEdit:focus"
            "{ border: none; background: transparent; padding: 0; }"
        )
        self.document().setDocumentMargin(0)
        self._least, self._spare = MOST_LINES, look.fonts.px(6)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        # Long lines are wrapped; a bar that nobody sees must not stand aside either.
        self.horizontalScrollBar().valueChanged.connect(self._stay_left)
        self.show_lines(3)

    def show_lines(self, least: int) -> None:
        """Have room for so many lines, however few are written."""
        self._least = least
        self._fit()

    def _fit(self) -> None:
        # The size of a plain document is counted in lines.
        written = int(self.document().size().height())
        lines = min(max(written, self._least), MOST_LINES)
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            bar.ScrollBarAsNeeded if written > MOST_LINES else bar.ScrollBarAlwaysOff
        )
        height = self.fontMetrics().lineSpacing() * lines + self._spare
        if height != self.height():
            self.setFixedHeight(height)
            self.grown.emit()

    def _stay_left(self) -> None:
        self.horizontalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class NoteBox(Box):
    """A field for the note, chips for their mood, for help and for a chance.

    What they need is asked below, once help was offered, and what a chance is about.
    ``rested`` tells that the keyboard left the note, ``grown`` that more or less is to be seen.
    """

    rested = Signal()
    grown = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self._roomy = True
        self.edit = NoteEdit(look)
        self.edit.installEventFilter(self)
        self.edit.grown.connect(self.grown)
        self.body.setContentsMargins(12, 11, 12, 12)
        self._moods = {mood: Chip(look, "", tone, tight=True) for mood, tone in MOOD_TONES.items()}
        self.help = Chip(look, tight=True)
        self.help.clicked.connect(self._fit)
        self.chance = Chip(look, "", "prospect", tight=True)
        self.chance.clicked.connect(self._ask_title)
        self.about = QLineEdit()
        self.about.setMaxLength(LONGEST_TITLE)
        self.about.returnPressed.connect(self.edit.setFocus)
        self.about.hide()
        row = FlowLayout(gap=4, tail=2)
        for chip in self._moods.values():
            chip.clicked.connect(self._mood_clicked)
        for chip in (*self._moods.values(), self.help, self.chance):
            row.addWidget(chip)
        self.body.addWidget(self.edit)
        self.body.addLayout(row)
        self._needs = {need: Chip(look, tight=True) for need in Need}
        self._needed = self._make_needed()
        self.body.addWidget(self._needed)
        self.body.addWidget(self.about)
        self._retranslate()

    def _make_needed(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=4)
        for need, chip in self._needs.items():
            chip.setObjectName(need)
            chip.clicked.connect(self._need_clicked)
            flow.addWidget(chip)
        holder.hide()
        return holder

    def note(self) -> str:
        """What was written."""
        return self.edit.toPlainText()

    def mood(self) -> Mood | None:
        """How they are, None while nothing was chosen."""
        return next((mood for mood, chip in self._moods.items() if chip.isChecked()), None)

    def have_room(self, room: bool) -> None:
        """Stand high, with a title, where there is room; else the field says what it is for."""
        self._roomy = room
        self.edit.show_lines(3 if room else 2)
        self.set_title(self.tr("Note") if room else "")
        self.setAccessibleName(self.tr("Note"))
        self._ask()

    def needs(self) -> tuple[Need, ...]:
        """What they need."""
        return tuple(need for need, chip in self._needs.items() if chip.isChecked())

    def show_entry(self, entry: Entry) -> None:
        """Show what was entered before."""
        if entry.note != self.note():
            self.edit.setPlainText(entry.note)
            # Whoever goes on with a note writes on at its end.
            self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self._check(entry.mood)
        self.help.setChecked(entry.help_offered)
        self.chance.setChecked(entry.opportunity_seen)
        if entry.opportunity_title != self.about.text():
            self.about.setText(entry.opportunity_title)
        for need, chip in self._needs.items():
            chip.setChecked(need in entry.needs)
        self._fit()

    def _ask_title(self) -> None:
        """A chance is asked what it is about; nothing need be answered."""
        self._fit()
        (self.about if self.chance.isChecked() else self.edit).setFocus()

    def _need_clicked(self) -> None:
        """Nothing, and something, are not needed together."""
        clicked = self.sender()
        nothing = self._needs[Need.NOTHING]
        for chip in self._needs.values():
            if (chip is nothing) != (clicked is nothing):
                chip.setChecked(False)
        self._fit()

    def _fit(self) -> None:
        asked = self.help.isChecked() or bool(self.needs())
        if asked == self._needed.isHidden() or self.chance.isChecked() == self.about.isHidden():
            self._needed.setVisible(asked)
            self.about.setVisible(self.chance.isChecked())
            self.grown.emit()

    def _mood_clicked(self) -> None:
        clicked = self.sender()
        chosen = (mood for mood, chip in self._moods.items() if chip is clicked)
        self._check(next((mood for mood in chosen if self._moods[mood].isChecked()), None))

    def _check(self, mood: Mood | None) -> None:
        for each, chip in self._moods.items():
            chip.setChecked(each is mood)

    def _retranslate(self) -> None:
        self.have_room(self._roomy)
        self.edit.setAccessibleName(self.tr("Note"))
        self._ask()
        self._moods[Mood.GOOD].setText(self.tr("Good"))
        self._moods[Mood.STRAINED].setText(self.tr("Strained"))
        self._moods[Mood.IN_NEED].setText(self.tr("In need"))
        self.help.setText(self.tr("Help"))
        self.help.setAccessibleName(self.tr("Help offered"))
        self.chance.setText(self.tr("Opportunity"))
        self.chance.setAccessibleName(self.tr("Opportunity seen"))
        self.about.setAccessibleName(self.tr("What the opportunity is about"))
        self.about.setPlaceholderText(self.tr("About what? Empty: the note’s first words"))
        for need, words in self._need_words().items():
            self._needs[need].setText(words)
            self._needs[need].setAccessibleName(self.tr("They need: {0}").format(words))
        for chip in (*self._moods.values(), self.help, self.chance, *self._needs.values()):
            chip.updateGeometry()

    def _ask(self) -> None:
        """Say what the field is for; two lines of little width have room for the law alone."""
        question = self.tr("How are they? What do they need?")
        hint = self.tr("Please nothing on health, politics or religion.")
        wide = self.edit.fontMetrics().horizontalAdvance(hint) <= self.edit.viewport().width()
        said = f"{question}\n{hint}" if wide or self._roomy else hint
        if said != self.edit.placeholderText():
            self.edit.setPlaceholderText(said)

    def _need_words(self) -> dict[Need, str]:
        return {
            Need.NOTHING: self.tr("Nothing"),
            Need.INFORMATION: self.tr("Information"),
            Need.MOVE_DATE: self.tr("New date"),
            Need.DELIVERY: self.tr("Delivery"),
            Need.PAYMENT: self.tr("Payment"),
            Need.REPAIR: self.tr("Repair"),
            Need.OFFER: self.tr("Offer"),
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._ask()
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
            if event.type() == QEvent.Type.FocusOut:
                self.rested.emit()
        return False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.edit.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.theme.accent, 1.4))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.7, 0.7, -0.7, -0.7), 12, 12)
            painter.end()
