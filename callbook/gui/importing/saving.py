"""Saving the problems of an import as a list: a long one takes its time, beside the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from callbook.actions.packed_problems import PackedProblems
from callbook.actions.problem_list import save_problems
from callbook.core.errors import Refusal
from callbook.core.progress import Report
from callbook.gui.desk import Desk
from callbook.gui.jobs import Latest


class Saving(QObject):
    """Writes problems into a file; what goes wrong is told at the foot of the window.

    ``saved`` carries the name of the file once it is written.
    """

    saved = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = Latest(self)
        self._file = Path()
        self._work.refused.connect(self._refuse)
        self._work.finished.connect(self._tell)

    def save(self, problems: PackedProblems, path: str) -> None:
        """Write all problems into a file."""
        self._file = Path(path)
        self._work.start(partial(_save, problems, self._file, self._desk.language))

    def _tell(self) -> None:
        self.saved.emit(self._file.name)

    def _refuse(self, refusal: Refusal) -> None:
        self._desk.refused.emit(refusal.text(self._desk.language))


def _save(problems: PackedProblems, file: Path, language: str, _report: Report) -> int:
    """Runs in the worker thread."""
    return save_problems(problems, file, language)
