"""This week: the head, the list, and the keys at its foot."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callbook.actions import sizes
from callbook.actions.week import week_list
from callbook.core.changes import Changes
from callbook.core.progress import Report
from callbook.core.week import Row, WeekList
from callbook.gui import ink
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.week.header import WeekHeader
from callbook.gui.week.key_hints import KeyHints
from callbook.gui.week.lines import Key, lines, rows_after
from callbook.gui.week.model import WeekModel
from callbook.gui.week.row_delegate import RowDelegate
from callbook.gui.week.row_list import RowList
from callbook.gui.week.row_texts import RowTexts

if TYPE_CHECKING:
    from callbook.gui.jobs import Job

AT_ONCE = 2000
"""So many rows after this week are read at once, more in a thread of their own."""


class WeekPage(QWidget):
    """The list of the week, read anew after every change and every midnight.

    ``week_shown`` carries the WeekList; ``found`` whoever was chosen in the search field;
    ``postponed`` contact, day and reason.
    """

    week_shown = Signal(object)
    found = Signal(int)
    postponed = Signal(int, object, str)
    print_wanted = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._week: WeekList | None = None
        self._after: list[Row] | None = None
        self._unfolded = False
        self._job: Job | None = None
        self._again = False
        self._wanted: Key | None = None
        self._left = False
        self._texts = RowTexts(self)
        self.model = WeekModel(self._texts, self)
        self._delegate = RowDelegate(look, self._texts, self.model)
        self.header = WeekHeader(desk, look)
        self.list = RowList(self.model, self._delegate)
        self.hints = KeyHints(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.list, self.hints):
            column.addWidget(widget)
        self._connect()
        self._retranslate()
        self.reload()
        self.list.choose_first()

    def _connect(self) -> None:
        self._desk.changed.connect(self._changed)
        self._desk.day_changed.connect(self._day_changed)
        self.list.fold_wanted.connect(self.fold)
        self.list.postpone_wanted.connect(self._ask_day)
        self.header.print_wanted.connect(self.print_wanted)
        self.header.search.found.connect(self.found)
        self.header.search.left.connect(self.focus_list)

    def week(self) -> WeekList:
        """The week as it is shown."""
        if self._week is None:
            self._week = week_list(self._desk.book, self._desk.today())
        return self._week

    def expect(self, key: Key | None) -> None:
        """Select this line at the next change, as one is done with what is selected now."""
        self._wanted, self._left = key, key is not None

    def reload(self) -> None:
        """Read the week anew and show what differs."""
        self._week = None
        week = self.week()
        self._texts.begin(week, self._desk.settings)
        self.header.show_week(week, self._desk.settings)
        if self._unfolded:
            self._read_after()
        self._show()
        self.week_shown.emit(week)

    def focus_list(self) -> None:
        """Give the keyboard to the list."""
        if self.list.row_key() is None and self.list.guest is None:
            self.list.choose_first()
        self.list.setFocus()

    def focus_search(self) -> None:
        """Give the keyboard to the search field."""
        from PySide6.QtCore import Qt

        self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()

    def fold(self) -> None:
        """Show or hide the rows after this week."""
        self._unfolded = not self._unfolded
        if self._unfolded:
            self._read_after()
        else:
            self._after = None
        self._show()

    def stop(self) -> None:
        """Let no thread read on, as when the window closes."""
        if self._job is not None:
            self._job.stop()

    def _show(self) -> None:
        week = self.week()
        after = self._after if self._unfolded else None
        anybody = bool(week.waiting or week.done or week.progress.customers)
        shown = lines(
            week,
            after=after,
            loading=self._unfolded and after is None,
            anybody=anybody or sizes.count(self._desk.book) > 0,
        )
        self.list.show_lines(shown, self._wanted, left=self._left)
        self.expect(None)

    def _read_after(self) -> None:
        if self.week().waiting <= AT_ONCE:
            self._after = rows_after(self._everyone())
        elif self._job is not None:
            self._again = True
        else:
            from callbook.gui.jobs import Job

            self._job = Job(self._everyone, self)
            self._job.finished.connect(self._take_after)
            self._job.refused.connect(self._give_up)
            self._job.failed.connect(self._give_up)
            self._job.start()

    def _everyone(self, report: Report | None = None) -> WeekList:
        return week_list(self._desk.book, self._desk.today(), everyone=True)

    def _take_after(self, everyone: WeekList) -> None:
        self._give_up()
        self._after = rows_after(everyone)
        # Else the collector would walk through all these rows again and again.
        gc.freeze()
        if self._again and self._unfolded:
            self._again = False
            self._read_after()
        self._show()

    def _give_up(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None

    def _changed(self, changes: Changes) -> None:
        if self._wanted is None and self.list.hasFocus() and len(changes.contacts) == 1:
            # An act from elsewhere, such as taking one back: show whom it was about.
            (contact,) = changes.contacts
            if self.model.place(contact) is None:
                self._wanted = contact
        self.reload()

    def _day_changed(self) -> None:
        self.reload()

    def _ask_day(self, contact_id: int) -> None:
        # Imported late: days in words are no matter of the first paint.
        from callbook.actions.calling import name_of
        from callbook.gui.week.postponing import PostponeDialog

        line = self.model.line(self.list.currentIndex().row())
        name = self._texts.title(line) if line else name_of(self._desk.book, contact_id)
        today, formats = self._desk.today(), self._texts.formats
        dialog = PostponeDialog(self._look, contact_id, name, today, formats, self)
        dialog.picked.connect(self.postponed)
        dialog.open()

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Whom to call this week"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.reload()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink.lay(painter, self.rect(), self._look.theme.panel)
        edge = self.list.geometry().top() - 1
        ink.lay(painter, QRect(0, edge, self.width(), 1), self._look.theme.line)
        painter.end()
