"""What is done to the follow-ups that are selected: at once, or beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from callbook.actions import follow_up_export, follow_ups
from callbook.core.errors import Refusal
from callbook.core.follow_ups import Due
from callbook.core.progress import Report
from callbook.gui.desk import Desk
from callbook.gui.doing import Doing
from callbook.gui.formats import LocaleFormats
from callbook.gui.widgets.last_folder import begin_in_last_folder


class Acts(Doing):
    """Moves, fulfils, drops, copies and exports follow-ups."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(desk, over)
        self._over = over
        self._ids: Sequence[int] = ()
        self._path = Path()

    def move(self, ids: Sequence[int], due: Due) -> bool:
        """Move them to a day; False if that was refused."""
        act = partial(follow_ups.move, ids=ids, due=due, today=self._desk.today())
        return self.do(act, len(ids), self._changing(ids))

    def fulfil(self, ids: Sequence[int]) -> bool:
        """End them as kept."""
        act = partial(follow_ups.fulfil, ids=ids, now=self._desk.now())
        return self.do(act, len(ids), self._changing(ids))

    def drop(self, ids: Sequence[int]) -> bool:
        """End them as no longer wanted."""
        act = partial(follow_ups.drop, ids=ids, now=self._desk.now())
        return self.do(act, len(ids), self._changing(ids))

    def copy(self, ids: Sequence[int]) -> None:
        """Put them as lines of text into the clipboard."""
        desk = self._desk
        formats = LocaleFormats(desk.language)
        try:
            text = follow_up_export.as_text(desk.book, ids, desk.today(), desk.language, formats)
        except Refusal as refusal:
            desk.refused.emit(refusal.text(desk.language))
            return
        QGuiApplication.clipboard().setText(text)
        self.told.emit(self.tr("%Ln follow-up(s) copied as text.", "", len(ids)))

    def ask_export(self, ids: Sequence[int]) -> None:
        """Ask for the calendar file to write them to."""
        self._ids = ids
        title, kind = self.tr("Export to a calendar"), self.tr("Calendar files (*.ics)")
        asking = QFileDialog(self._over, title)
        asking.setNameFilter(kind)
        begin_in_last_folder(asking)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setDefaultSuffix("ics")
        asking.selectFile(self.tr("Follow-ups") + ".ics")
        asking.fileSelected.connect(self.export_to)
        asking.open()

    def export_to(self, file: str) -> None:
        """Write those chosen last to a file."""
        if self.is_busy():
            return
        self._path = path = Path(file)
        desk, ids, now = self._desk, list(self._ids), self._desk.now()
        language, formats = desk.language, LocaleFormats(desk.language)

        def work(_report: Report) -> int:
            return follow_up_export.export_calendar(desk.book, path, ids, language, formats, now)

        self.start(work).finished.connect(self._exported)

    def _exported(self, count: int) -> None:
        words = self.tr("%Ln follow-up(s) written to {0}.", "", count)
        self.told.emit(words.format(self._path.name))

    def _changing(self, ids: Sequence[int]) -> str:
        return self.tr("%Ln follow-up(s) are being changed …", "", len(ids))
