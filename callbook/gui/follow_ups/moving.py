"""Moving follow-ups: tomorrow, next week, in four weeks, or a day in words."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from callbook.core.follow_ups import Due
from callbook.core.promises import dated
from callbook.gui.dates import to_date, to_qdate
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import FilledButton, QuietButton
from callbook.gui.widgets.day_words_edit import DayWordsField
from callbook.gui.widgets.growing_dialog import GrowingDialog
from callbook.gui.widgets.labels import PlainLabel


class Moving(QObject):
    """Asks for the day; ``picked`` carries a Due."""

    picked = Signal(object)

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(over)
        self._look = look
        self._over = over
        self._now = datetime(2000, 1, 1)
        self._formats = LocaleFormats("de")

    def ask(self, now: datetime, formats: LocaleFormats, point: QPoint) -> QMenu:
        """Open a small menu at a place of the screen."""
        self._now, self._formats = now, formats
        today = now.date()
        menu = QMenu(self._over)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, day in (
            (self.tr("&Tomorrow"), today + timedelta(days=1)),
            (self.tr("&Next week"), today + timedelta(days=7 - today.weekday())),
            (self.tr("In &four weeks"), today + timedelta(weeks=4)),
        ):
            action = menu.addAction(f"{words}\t{dated(day, today, formats)}")
            action.setData(to_qdate(day))
        menu.addSeparator()
        menu.addAction(self.tr("A &day, also in words …"))
        menu.triggered.connect(self._choose)
        menu.popup(point)
        menu.setActiveAction(menu.actions()[0])
        return menu

    def ask_day(self) -> DayDialog:
        """Ask for a day in words."""
        dialog = DayDialog(self._look, self._now, self._formats, self._over)
        dialog.picked.connect(self.picked)
        dialog.open()
        return dialog

    def _choose(self, action: QAction) -> None:
        day = action.data()
        if isinstance(day, QDate):
            self.picked.emit(Due(to_date(day)))
        else:
            self.ask_day()


class DayDialog(GrowingDialog):
    """A line for a day in words; ``picked`` carries the Due."""

    picked = Signal(object)

    def __init__(self, look: Look, now: datetime, formats: LocaleFormats, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Callbook")
        self.setMinimumWidth(look.fonts.px(420))
        self.words = PlainLabel(self.tr("To which day?"), "ink", look.fonts.strong)
        self.day = DayWordsField(look, now.date())
        self.day.edit.begin(now.date(), formats, now=now.time())
        self.day.picked.connect(self._take)
        self.yes = FilledButton(look, self.tr("Move"))
        self.yes.clicked.connect(self._press)
        self.no = QuietButton(look, self.tr("Cancel"))
        self.no.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        column = QVBoxLayout(self)
        side = look.fonts.px(24)
        column.setContentsMargins(side, side, side, look.fonts.px(18))
        column.setSpacing(look.fonts.px(12))
        column.addWidget(self.words)
        column.addWidget(self.day)
        column.addLayout(buttons)
        self.day.setFocus()

    def _press(self) -> None:
        due = self.day.due()
        if due is not None:
            self._take(due)
        else:
            self.day.setFocus()

    def _take(self, due: Due) -> None:
        self.accept()
        self.picked.emit(due)
