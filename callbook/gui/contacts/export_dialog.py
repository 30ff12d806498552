"""Where to export to, and in which format."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from callbook.gui.widgets.last_folder import begin_in_last_folder


class ExportDialog(QFileDialog):
    """The system's dialog; ``picked`` carries the file and the version of address cards."""

    picked = Signal(str, str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.setWindowTitle(self.tr("Export contacts"))
        begin_in_last_folder(self)
        self._formats = {
            self.tr("Excel workbook (*.xlsx)"): ("xlsx", "4.0"),
            self.tr("List with semicolons (*.csv)"): ("csv", "4.0"),
            self.tr("Address cards (*.vcf)"): ("vcf", "4.0"),
            self.tr("Address cards for older programs (*.vcf)"): ("vcf", "3.0"),
        }
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilters(list(self._formats))
        self.filterSelected.connect(self._take_format)
        self.fileSelected.connect(self._pick)
        self._take_format(self.selectedNameFilter())

    def _take_format(self, chosen: str) -> None:
        ending = self._formats[chosen][0]
        self.setDefaultSuffix(ending)
        self.selectFile(f"{self._name}.{ending}")

    def _pick(self, file: str) -> None:
        self.picked.emit(file, self._formats[self.selectedNameFilter()][1])
