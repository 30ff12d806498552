"""What happens when something of ours breaks: a trace in the log, one sentence on screen."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

Note = Callable[[BaseException, str], str]
"""Notes a defect in the log and returns a sentence about it in a language."""


class Failures(QObject):
    """Notes each defect of ours and says so, one box at a time."""

    def __init__(self, app: QApplication, note: Note) -> None:
        super().__init__(app)
        self._app = app
        self._note = note
        self._box: QWidget | None = None
        self._before = sys.excepthook
        self.language = "de"

    def install(self) -> None:
        """Take over whatever nobody catches."""
        self._before = sys.excepthook
        sys.excepthook = self.take

    def uninstall(self) -> None:
        """Give back what was there before."""
        sys.excepthook = self._before

    def take(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Note the error and tell the person where; Ctrl+C in a terminal just ends the app."""
        if issubclass(kind, KeyboardInterrupt):
            self._app.quit()
            return
        sys.__excepthook__(kind, error, trace)
        self._tell(self._note(error, self.language))

    def _tell(self, sentence: str) -> None:
        if self._box is not None:
            return
        # Imported late: each class of Qt costs its time when it is first named.
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QMessageBox

        self._box = box = QMessageBox()
        box.setWindowTitle("Callbook")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._closed)
        box.open()

    def _closed(self) -> None:
        self._box = None
