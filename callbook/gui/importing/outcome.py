"""The last step of the import: what became of the rows, and what was odd."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from callbook.actions.importing import ImportResult, problem_text
from callbook.core.contacts import Problem
from callbook.gui.importing.counts import Counts
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.buttons import FilledButton, QuietButton
from callbook.gui.widgets.labels import PlainLabel
from callbook.gui.widgets.last_folder import begin_in_last_folder

MARGIN = 12
Index = QModelIndex | QPersistentModelIndex


class ProblemModel(QAbstractTableModel):
    """Problems with their line and whom they are about, worded when they are shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._problems: Sequence[Problem] = ()
        self._language = "de"

    def show_problems(self, problems: Sequence[Problem], language: str) -> None:
        """Show other problems."""
        self.beginResetModel()
        self._problems, self._language = problems, language
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        problem, column = self._problems[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == 0:
                return self.tr("Line {0}").format(problem.line) if problem.line else ""
            return problem.name if column == 1 else problem_text(problem, self._language)
        if role == Qt.ItemDataRole.ToolTipRole and column == 2:
            # A long sentence is cut off in a narrow window; its text is no markup.
            return f"<qt>{escape(problem_text(problem, self._language))}</qt>"
        return None


class Outcome(QWidget):
    """Counts, problems, and the ways on.

    ``undo_wanted`` takes the import back, ``on_wanted`` goes on, ``save_wanted`` carries the
    path for the list of problems, ``doubles_wanted`` asks who is there twice.
    """

    undo_wanted = Signal()
    on_wanted = Signal()
    save_wanted = Signal(str)
    doubles_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: ImportResult | None = None
        self._language = "de"
        self._waiting, self._offered = 0, False
        self._name, self._taken_back = "", False
        self.counts = Counts(look)
        self._heading = PlainLabel("", "ink", look.fonts.strong)
        self._model = ProblemModel(self)
        self.table = QTableView()
        self.table.setModel(self._model)
        self.undo, self.save, self.doubles = QuietButton(look), QuietButton(look), QuietButton(look)
        self.go_on = FilledButton(look)
        self.note = PlainLabel("", "soft", look.fonts.text)
        self.undo.clicked.connect(self.undo_wanted)
        self.save.clicked.connect(self._ask_where)
        self.doubles.clicked.connect(self.doubles_wanted)
        self.go_on.clicked.connect(self.on_wanted)
        self._shape_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._frame = Box(look)
        self._frame.body.setContentsMargins(2, 8, 2, 8)
        self._frame.body.addWidget(self.table)
        column.addWidget(self.counts)
        column.addWidget(self._heading)
        column.addWidget(self._frame, 1)
        self._space = QWidget()
        column.addWidget(self._space, 1)
        row = QHBoxLayout()
        row.addWidget(self.note, 1)
        for button in (self.undo, self.save, self.doubles, self.go_on):
            row.addWidget(button)
        column.addLayout(row)
        self.setFocusProxy(self.go_on)
        self._retranslate()

    def _shape_table(self) -> None:
        table = self.table
        table.horizontalHeader().hide()
        table.verticalHeader().hide()
        table.horizontalHeader().setStretchLastSection(True)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)

    def show_result(
        self, result: ImportResult, name: str, language: str, waiting: int, doubles: int | None
    ) -> None:
        """Show what became of the file of a name; ``waiting`` more files are to follow.

        ``doubles`` is how many may be known already, None where that is not known: from here
        one is led to them.
        """
        self._name, self._offered = name, doubles != 0
        self._result, self._language, self._waiting = result, language, waiting
        self.counts.show_result(result, language, doubles or 0)
        self._model.show_problems(result.problems, language)
        self._fit_lines(result.problems)
        some = bool(result.problems)
        for widget in (self._heading, self._frame, self.save):
            widget.setVisible(some)
        self._space.setVisible(not some)
        self.show_taken_back(False)
        self.offer_undo(bool(result.new or result.merged))
        self._retranslate()

    def _fit_lines(self, problems: Sequence[Problem]) -> None:
        """Make room for the last line's number; to ask each cell would take long."""
        last = problems[-1].line if problems else 0
        words = self.tr("Line {0}").format(max(last, 1000))
        advance = self.table.fontMetrics().horizontalAdvance(words)
        self.table.setColumnWidth(0, advance + 2 * MARGIN)
        self.table.setColumnWidth(1, 2 * advance + 2 * MARGIN)

    def offer_undo(self, offered: bool, note: str = "") -> None:
        """Show or hide the way back; ``note`` says what happened instead."""
        self.undo.setVisible(offered)
        self.note.setText(note)

    def show_taken_back(self, back: bool) -> None:
        """Say that nothing of it is in the book any more, or that all is again."""
        self._taken_back = back
        self.counts.setVisible(not back)
        self.doubles.setVisible(self._offered and not back)
        self.offer_undo(not back, self.tr("The import is taken back.") if back else "")

    def is_taken_back(self) -> bool:
        """Whether the import was taken back."""
        return self._taken_back

    def title(self) -> str:
        """What became of the import, in a word or two."""
        return self.tr("Taken back") if self._taken_back else self.tr("Taken in")

    def sentence(self) -> str:
        """What became of the file, by its name."""
        if self._taken_back:
            words = self.tr("{0}: the import is taken back, the book is as it was before.")
        else:
            words = self.tr("{0}: the import as a whole can be taken back.")
        return words.format(self._name)

    def show_taking_back(self) -> None:
        """Say that the import is being taken back, which takes its time."""
        self.offer_undo(False, self.tr("The import is being taken back …"))

    def show_saved(self, file: str) -> None:
        """Say where the list of problems was written to."""
        self.note.setText(self.tr("Saved: {0}").format(file))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.save.text())
        begin_in_last_folder(dialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(self.tr("Table (*.csv)"))
        dialog.selectFile(self.tr("import-problems.csv"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_wanted)
        dialog.open()

    def _retranslate(self) -> None:
        count = len(self._result.problems) if self._result is not None else 0
        self._heading.setText(self.tr("%Ln thing(s) to look at", "", count))
        self.table.setAccessibleName(self._heading.text())
        self.undo.setText(self.tr("Take the import back"))
        self.save.setText(self.tr("Save this list …"))
        self.doubles.setText(self.tr("Look for duplicates …"))
        self.go_on.setText(self.tr("Next file") if self._waiting else self.tr("On to my list"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
