"""What happens when something of ours breaks: a trace in the log, one sentence on screen."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

_LOG_BYTES = 1_000_000


class Failures(QObject):
    """Writes each defect to the log file and says so, one box at a time."""

    def __init__(self, app: QApplication, log_file: Path) -> None:
        super().__init__(app)
        self._app = app
        self._log_file = log_file
        self._box: QMessageBox | None = None

    def install(self) -> None:
        """Take over whatever nobody catches."""
        sys.excepthook = self.take

    def take(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log the error and tell the person where; Ctrl+C in a terminal just ends the app."""
        if issubclass(kind, KeyboardInterrupt):
            self._app.quit()
            return
        self._log(kind, error, trace)
        self._tell()

    def _log(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        # Imported late: nothing of this is needed while all goes well.
        import traceback
        from datetime import datetime

        lines = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(lines)
        try:
            self._log_file.parent.mkdir(parents=True, exist_ok=True)
            full = self._log_file.exists() and self._log_file.stat().st_size > _LOG_BYTES
            with self._log_file.open("w" if full else "a", encoding="utf-8") as log:
                log.write(f"{datetime.now():%Y-%m-%d %H:%M:%S}\n{lines}\n")
        except OSError as problem:
            sys.stderr.write(f"{problem}\n")

    def _tell(self) -> None:
        if self._box is not None:
            return
        text = self.tr(
            "Something went wrong. What you saved is safe. The details are in the file {0}."
        ).format(self._log_file)
        self._box = QMessageBox(
            QMessageBox.Icon.NoIcon, "Callbook", text, QMessageBox.StandardButton.Ok
        )
        self._box.setTextFormat(Qt.TextFormat.PlainText)
        self._box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._box.finished.connect(self._closed)
        self._box.open()

    def _closed(self) -> None:
        self._box = None
