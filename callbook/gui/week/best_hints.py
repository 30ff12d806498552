"""The best time of the rows in sight, looked up once the list is painted and scrolling rests."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer

from callbook.actions.advice import own_times
from callbook.core.best_times import words
from callbook.core.week import Row
from callbook.gui.desk import Desk
from callbook.gui.week.model import WeekModel
from callbook.gui.week.row_list import RowList

REST_MS = 120


class BestHints(QObject):
    """Fills what stands below the number where the row itself has nothing to say there.

    Only for rows in sight, by one query: the list of the week is asked for without it.
    """

    def __init__(self, desk: Desk, rows: RowList, model: WeekModel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = rows
        self._model = model
        self._resting = QTimer(self, singleShot=True, interval=REST_MS)
        self._resting.timeout.connect(self.look)
        rows.verticalScrollBar().valueChanged.connect(self._soon)
        rows.verticalScrollBar().rangeChanged.connect(self._soon)
        model.dataChanged.connect(self._soon)
        self._soon()

    def look(self) -> None:
        """Look up the rows in sight now."""
        if not self._rows.isVisible():
            return
        seen = [line.contact.id for line in self._in_sight()]
        found = own_times(self._desk.book, seen, self._desk.today())
        language = self._desk.language
        said = {each: words(found.get(each), language) for each in seen}
        if self._model.texts.know_best(said):
            self._rows.viewport().update()

    def _in_sight(self) -> list[Row]:
        found = []
        place = max(0, self._rows.indexAt(QPoint(1, 1)).row())
        while (line := self._model.line(place)) is not None and self._rows.shows(place):
            if isinstance(line, Row):
                found.append(line)
            place += 1
        return found

    def _soon(self) -> None:
        self._resting.start()
