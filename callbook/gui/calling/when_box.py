"""When and how the call was made, for whoever did not just make it."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from callbook.core.calls import Channel
from callbook.gui.calling.entry import Moment
from callbook.gui.dates import DayEdit, HourEdit
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.chips import Chip, Segments

NOW, YESTERDAY, OTHER = "now", "yesterday", "other"
OUTGOING, INCOMING = "outgoing", "incoming"
LONGEST_CALL = 1440
"""Minutes; nobody talks longer than a day."""


class WayChoice(QComboBox):
    """The ways of talking; Escape belongs to the card, while no list is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Gives way to what stands beside it: the longest name is longer than there is room.
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def paintEvent(self, event: QPaintEvent) -> None:
        option, painter = QStyleOptionComboBox(), QStylePainter(self)
        self.initStyleOption(option)
        complex_control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl
        room = (
            self.style()
            .subControlRect(complex_control, option, field.SC_ComboBoxEditField, self)
            .width()
        )
        text = str(option.currentText)
        option.currentText = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(complex_control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class WhenBox(Box):
    """Now, yesterday or another day; by us or by them; the way; how long it took.

    ``changed`` tells of another answer, ``stopped`` that the clock is to count no further.
    """

    changed = Signal()
    stopped = Signal()

    def __init__(self, look: Look, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self._now = now
        self.moment_choice = Segments(look)
        self.direction = Segments(look)
        self.day = DayEdit(now.date(), narrow=True)
        self.hour = HourEdit(now.time())
        self.channel = WayChoice()
        self.minutes = QLineEdit()
        self.minutes.setValidator(QIntValidator(0, LONGEST_CALL, self))
        self.minutes.setFixedWidth(look.fonts.px(92))
        self._counted = 0
        self.stop = Chip(look)
        self.stop.setCheckable(False)
        self.stop.clicked.connect(self._stop)
        self.stop.hide()
        for key in (NOW, YESTERDAY, OTHER):
            self.moment_choice.add(key, key)
        for key in (OUTGOING, INCOMING):
            self.direction.add(key, key)
        for channel in Channel:
            self.channel.addItem(channel.value, channel.value)
        self._lay_out()
        self.moment_choice.chosen.connect(self._fit)
        self.direction.chosen.connect(self._tell)
        self.channel.currentIndexChanged.connect(self._tell)
        self.hour.timeChanged.connect(self._tell)
        self.day.dateChanged.connect(self._tell)
        self._retranslate()
        self._fit()

    def _lay_out(self) -> None:
        times = QHBoxLayout()
        times.setSpacing(6)
        times.addWidget(self.day, 1)
        times.addWidget(self.hour)
        ways = QHBoxLayout()
        ways.setSpacing(6)
        ways.addWidget(self.channel, 1)
        ways.addWidget(self.minutes)
        ways.addWidget(self.stop)
        grid = QGridLayout()
        grid.setVerticalSpacing(7)
        grid.addWidget(self.moment_choice, 0, 0)
        grid.addLayout(times, 1, 0)
        grid.addWidget(self.direction, 2, 0)
        grid.addLayout(ways, 3, 0)
        self.body.addLayout(grid)
        # Qt's own order is that of making, in which the answers come last of all.
        moments, ways_of = self.moment_choice.buttons(), self.direction.buttons()
        chain: list[QWidget] = [*moments, self.day, self.hour, *ways_of]
        for first, then in pairwise((*chain, self.channel, self.minutes, self.stop)):
            QWidget.setTabOrder(first, then)

    def begin(self, now: datetime) -> None:
        """Reckon from this moment on."""
        self._now = now

    def moment(self) -> Moment:
        """What is chosen."""
        choice, typed = self.moment_choice.choice(), self.minutes.text().strip()
        at: datetime | None = None
        if choice != NOW:
            day = self.day.day()
            if choice == YESTERDAY:
                day = self._now.date() - timedelta(days=1)
            at = datetime.combine(day, self.hour.hour())
        return Moment(
            at,
            self.direction.choice() == INCOMING,
            Channel(self.channel.currentData()),
            int(typed) if typed.isascii() and typed.isdigit() else None,
        )

    def show_moment(self, moment: Moment) -> None:
        """Show what was chosen before."""
        at = moment.at or self._now
        days = (self._now.date() - at.date()).days
        choice = NOW if moment.at is None else YESTERDAY if days == 1 else OTHER
        self.moment_choice.choose(choice)
        self.day.show_day(at.date())
        self.hour.show_hour(at.time())
        self.direction.choose(INCOMING if moment.incoming else OUTGOING)
        self.channel.setCurrentIndex(self.channel.findData(moment.channel.value))
        self.minutes.setText("" if moment.minutes is None else str(moment.minutes))
        self._fit()

    def show_counted(self, _clock: str, minutes: int) -> None:
        """Show how many minutes are counted so far; 0 while the clock stands still."""
        if minutes == self._counted:
            return
        self._counted = minutes
        self.stop.setVisible(minutes > 0)
        if not minutes and self.stop.hasFocus():
            self.minutes.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name_minutes()

    def summary(self, formats: LocaleFormats) -> str:
        """What is chosen, in a word or two."""
        moment = self.moment()
        if moment.at is not None:
            yesterday = (self._now.date() - moment.at.date()).days == 1
            day = self.tr("yesterday") if yesterday else formats.day_short(moment.at.date())
            return f"{day} {formats.clock(moment.at.time())}"
        if moment.incoming:
            return self.tr("rang me")
        if moment.channel is not Channel.PHONE:
            return self.channel.currentText()
        return self.tr("Now")

    def _stop(self) -> None:
        """What was counted becomes the answer; it can be corrected, or emptied."""
        self.minutes.setText(str(self._counted))
        self.minutes.selectAll()
        self.minutes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stopped.emit()

    def _name_minutes(self) -> None:
        counted = self.tr("{0} so far").format(self._counted)
        self.minutes.setPlaceholderText(counted if self._counted else self.tr("minutes"))

    def _fit(self) -> None:
        choice = self.moment_choice.choice()
        self.day.setVisible(choice == OTHER)
        self.hour.setVisible(choice != NOW)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()

    def _retranslate(self) -> None:
        self.set_title(self.tr("When and how was the call?"))
        self.moment_choice.set_text(NOW, self.tr("just now"))
        self.moment_choice.set_text(YESTERDAY, self.tr("yesterday"))
        self.moment_choice.set_text(OTHER, self.tr("another day"))
        self.direction.set_text(OUTGOING, self.tr("I called"))
        self.direction.set_text(INCOMING, self.tr("They called"))
        names = {
            Channel.PHONE: self.tr("Telephone"),
            Channel.VIDEO: self.tr("Video"),
            Channel.IN_PERSON: self.tr("In person"),
            Channel.MESSAGE: self.tr("Message, answered"),
        }
        for channel, name in names.items():
            self.channel.setItemText(self.channel.findData(channel.value), name)
        self.day.setAccessibleName(self.tr("Day of the call"))
        self.hour.setAccessibleName(self.tr("Time of the call"))
        self.channel.setAccessibleName(self.tr("Way of talking"))
        self.minutes.setAccessibleName(self.tr("Minutes"))
        self.stop.setText(self.tr("Stop"))
        self.stop.setAccessibleName(self.tr("Stop the clock"))
        self._name_minutes()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
