"""The dialog of the call sheet: for which days, on which paper, and a look at it before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from callbook.actions.sheets import call_sheet, chosen_sheet
from callbook.core.errors import Refusal
from callbook.core.sheet import CHOSEN, CallSheet, Paper, Scope
from callbook.core.week import WeekSpan
from callbook.gui.desk import Desk
from callbook.gui.formats import LocaleFormats
from callbook.gui.printing.preview import Preview
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import FilledButton, QuietButton
from callbook.gui.widgets.chips import Segments
from callbook.gui.widgets.labels import PlainLabel
from callbook.gui.widgets.last_folder import begin_in_last_folder
from callbook.paper.pdf import write_pdf
from callbook.paper.sheet_painter import paint

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class SheetDialog(QDialog):
    """Choose today or the week and the paper, look at the pages, print or keep them.

    Shown by ``open()``. What is seen, printed and saved is one and the same drawing. ``day``
    is the day that the sheet is for, today if none is given; contacts that were ``chosen``
    have a sheet of their own.
    """

    def __init__(
        self,
        desk: Desk,
        look: Look,
        parent: QWidget | None = None,
        day: date | None = None,
        chosen: Sequence[int] = (),
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._day = day
        self._chosen = chosen
        self._look = look
        self._sheets: dict[str, CallSheet] = {}
        self._printer: QPrinter | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Call sheet"))
        self.scope = self._choices(self.tr("For"), self._scopes())
        self.paper = self._choices(
            self.tr("Paper"), {Paper.A4: self.tr("A4"), Paper.LETTER: self.tr("Letter")}
        )
        self.paper.choose(Paper(desk.settings.paper).value)
        self.counted = PlainLabel("", "ink", look.fonts.strong)
        self.told = PlainLabel("", "soft", look.fonts.second)
        self.told.setWordWrap(True)
        self.print = FilledButton(look, self.tr("Print …"))
        self.save = QuietButton(look, self.tr("Save as PDF …"))
        self.leave = QuietButton(look, self.tr("Close"))
        self.preview = Preview(look)
        self.preview.setAccessibleName(self.tr("Preview"))
        self._build()
        self._connect()
        self._fit_screen()
        self._show()
        self.print.setFocus()

    def sheet(self) -> CallSheet:
        """The sheet that is shown; each is asked for once."""
        choice = self.scope.choice()
        if choice not in self._sheets:
            desk, day = self._desk, self._wanted_day()
            words = (desk.language, LocaleFormats(desk.language))
            if choice == CHOSEN:
                made = chosen_sheet(desk.book, self._chosen, day, desk.now(), *words)
            else:
                made = call_sheet(desk.book, day, desk.now(), Scope(choice), *words)
            self._sheets[choice] = made
        return self._sheets[choice]

    def chosen_paper(self) -> Paper:
        """The paper that is shown."""
        return Paper(self.paper.choice())

    def save_to(self, file: str) -> None:
        """Write the sheet that is shown as a PDF, and say so, or why not."""
        path = Path(file)
        try:
            write_pdf(self.sheet(), path, self.chosen_paper())
        except Refusal as refusal:
            self._tell(refusal.text(self._desk.language), "silence")
            return
        self._tell(self.tr("Saved as {0}.").format(path.name), "accent")

    def print_on(self, printer: QPrinter) -> None:
        """Print the sheet that is shown, and say so, or why not."""
        printer.setFullPage(True)
        try:
            paint(printer, self.sheet(), self.chosen_paper())
        except Refusal as refusal:
            self._tell(refusal.text(self._desk.language), "silence")
            return
        self._tell(self.tr("Sent to the printer."), "accent")

    def _fit_screen(self) -> None:
        px = self._look.fonts.px
        screen = self.screen().availableSize()
        # The frame of the window needs room, too: its buttons stand at the lower edge.
        self.resize(QSize(px(980), px(820)).boundedTo(screen - QSize(16, 64)))

    def _wanted_day(self) -> date:
        return self._day or self._desk.today()

    def _scopes(self) -> dict[str, str]:
        if self._chosen:
            return {CHOSEN: self.tr("Selected contacts")}
        return {Scope.TODAY: self._day_name(), Scope.WEEK: self._week_name()}

    def _day_name(self) -> str:
        if self._wanted_day() == self._desk.today():
            return self.tr("Today")
        return LocaleFormats(self._desk.language).weekday(self._wanted_day())

    def _week_name(self) -> str:
        sunday = WeekSpan.around(self._desk.today()).sunday
        return self.tr("This week") if self._wanted_day() <= sunday else self.tr("Next week")

    def _build(self) -> None:
        px = self._look.fonts.px
        side = QVBoxLayout()
        side.setContentsMargins(px(24), px(24), px(24), px(20))
        side.setSpacing(px(8))
        side.addWidget(PlainLabel(self.tr("Call sheet"), "ink", self._look.fonts.title))
        for choices in (self.scope, self.paper):
            side.addSpacing(px(8))
            label = PlainLabel(choices.accessibleName(), "soft", self._look.fonts.second)
            side.addWidget(label)
            side.addWidget(choices)
        side.addSpacing(px(12))
        side.addWidget(self.counted)
        side.addWidget(self.told)
        side.addStretch(1)
        for button in (self.print, self.save, self.leave):
            side.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        controls = QWidget()
        controls.setLayout(side)
        controls.setFixedWidth(px(264))
        row.addWidget(controls)
        row.addWidget(self.preview, 1)

    def _choices(self, name: str, answers: Mapping[str, str]) -> Segments:
        segments = Segments(self._look)
        segments.setAccessibleName(name)
        for key, text in answers.items():
            segments.add(str(key), text)
        return segments

    def _connect(self) -> None:
        self.scope.chosen.connect(self._show)
        self.paper.chosen.connect(self._show)
        self.print.setDefault(True)
        self.print.clicked.connect(self._ask_printer)
        self.save.clicked.connect(self._ask_file)
        self.leave.clicked.connect(self.reject)
        for key, wanted in (
            (QKeySequence.StandardKey.Print, self._ask_printer),
            (QKeySequence.StandardKey.Save, self._ask_file),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(wanted)
        self._desk.changed.connect(self._forget)

    def _show(self) -> None:
        sheet = self.sheet()
        self.preview.show_sheet(sheet, self.chosen_paper())
        calls = self.tr("%n call(s)", "", len(sheet.calls))
        pages = self.tr("%n page(s)", "", self.preview.page_count())
        self.counted.setText(f"{calls} · {pages}")
        self._tell(self._left_out(len(sheet.calls)), "soft")

    def _left_out(self, called: int) -> str:
        """How many of those chosen are not on the sheet, and why."""
        missing = len(self._chosen) - called
        if missing <= 0:
            return ""
        return self.tr(
            "%Ln contact(s) selected cannot be called and are left out: "
            "no more calls, archived, or no number.",
            "",
            missing,
        )

    def _forget(self) -> None:
        self._sheets.clear()
        self._show()

    def _tell(self, words: str, tone: str) -> None:
        self.told.set_tone(tone)
        self.told.setText(words)

    def _ask_file(self) -> None:
        sheet = self.sheet()
        name = f"{sheet.title} {sheet.number}.pdf"
        asking = QFileDialog(self, self.tr("Save as PDF"))
        asking.setNameFilter(self.tr("PDF files (*.pdf)"))
        begin_in_last_folder(asking)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setDefaultSuffix("pdf")
        asking.selectFile(name)
        asking.fileSelected.connect(self.save_to)
        asking.open()

    def _ask_printer(self) -> None:
        # Imported here: asking the system for its printers takes a while.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from callbook.paper.layout import page_size

        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageSize(page_size(self.chosen_paper()))
        self._printer.setDocName(f"{self.sheet().title} {self.sheet().number}")
        self._printer.setColorMode(QPrinter.ColorMode.GrayScale)
        asking = QPrintDialog(self._printer, self)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        asking.accepted.connect(self._print)
        # PySide knows only the open() with a receiver of QPrintDialog itself.
        QDialog.open(asking)

    def _print(self) -> None:
        if self._printer is not None:
            self.print_on(self._printer)
