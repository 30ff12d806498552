"""The table of the first contacts, with the meaning of each column to choose above it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from callbook.core.catalogue import say
from callbook.core.contacts import ContactKind
from callbook.files.columns import Column
from callbook.gui.formats import LocaleFormats
from callbook.gui.importing.preview import DOUBLE, FUTURE, NO_NUMBER, Cell, Preview
from callbook.gui.theme import Look

CellRole = Qt.ItemDataRole.UserRole
_BAD = frozenset({NO_NUMBER, "phone.destroyed"})
_WIDEST = 260
Index = QModelIndex | QPersistentModelIndex


class PreviewModel(QAbstractTableModel):
    """The cells of a preview."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.preview = Preview((), (), ())
        self._formats = LocaleFormats("de")

    def show_preview(self, preview: Preview, formats: LocaleFormats) -> None:
        """Show another preview."""
        self.beginResetModel()
        self.preview, self._formats = preview, formats
        self.endResetModel()

    def show_doubles(self, doubles: Mapping[int, str]) -> None:
        """Say who may be known already."""
        self.preview = self.preview.with_doubles(doubles)
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def words(self, cell: Cell) -> str:
        """The text of a cell in the words and formats of the person."""
        if isinstance(cell.value, ContactKind):
            prospect = cell.value is ContactKind.PROSPECT
            return self.tr("Prospect") if prospect else self.tr("Customer")
        return cell.text if cell.value is None else self._formats.day(cell.value)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.preview.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.preview.meanings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        cell = self.preview.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(cell)
        return cell if role == CellRole else None


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: its text, and what was odd about it in a second line."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def remark(self, cell: Cell) -> str:
        """What was odd about a cell, in a few words."""
        if not cell.remark:
            return ""
        words = {
            NO_NUMBER: self.tr("no number"),
            DOUBLE: self.tr("may be a duplicate: {0}").format(cell.typed),
            FUTURE: self.tr("in the future, not taken over"),
            "phone.zero_restored": self.tr("leading zero added"),
            "phone.country_assumed": self.tr("from “{0}”").format(cell.typed),
            "phone.exponent_restored": self.tr("from “{0}”").format(cell.typed),
            "phone.destroyed": self.tr("destroyed by Excel"),
            "phone.sip": self.tr("internet telephone"),
            "phone.code": self.tr("code, never dialled"),
            "phone.unlikely": self.tr("please check"),
            "phone.as_typed": self.tr("kept as typed"),
        }
        return words.get(cell.remark, self.tr("please check"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell in one or two lines."""
        cell: Cell = index.data(CellRole)
        theme, fonts = self._look.theme, self._look.fonts
        rect: QRect = option.rect.adjusted(12, 0, -8, 0)
        painter.save()
        painter.setFont(fonts.second)
        remark = self.remark(cell)
        colour = theme.ink
        if remark:
            colour = theme.silence if cell.remark in _BAD else theme.due
            if cell.remark == DOUBLE:
                colour = theme.tone("prospect")[0]
        text = index.data()
        lines = [line for line in (text, remark) if line]
        height = rect.height() // max(1, len(lines)) if len(lines) < 2 else rect.height() // 2 - 2
        for number, line in enumerate(lines):
            at = QRect(rect.x(), rect.y() + 2 + number * height, rect.width(), height)
            if len(lines) == 1:
                at = rect
            _draw(painter, at, line, colour)
            painter.setFont(fonts.small)
        painter.setPen(theme.line)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell: Cell = index.data(CellRole)
        fonts = self._look.fonts
        words = (index.data(), self.remark(cell))
        two = all(words)
        width = max(option.fontMetrics.horizontalAdvance(text) for text in words)
        return QSize(min(width + 24, fonts.px(_WIDEST)), fonts.px(46 if two else 29))


class MeaningHeader(QHeaderView):
    """Above each column the meaning to choose, and below it the heading of the file.

    ``chosen`` carries the number of the column shown and its new meaning, a Column or None.
    """

    chosen = Signal(int, object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._boxes: list[QComboBox] = []
        self._preview = Preview((), (), ())
        self.setSectionsClickable(False)
        self.sectionResized.connect(self._arrange)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)

    def show_preview(self, preview: Preview, language: str) -> None:
        """Offer the meanings for the columns of a preview."""
        self._preview = preview
        for box in self._boxes:
            box.deleteLater()
        self._boxes = [
            self._box(number, meaning, language) for number, meaning in enumerate(preview.meanings)
        ]
        self._arrange()

    def boxes(self) -> list[QComboBox]:
        """The fields to choose a meaning, from left to right."""
        return self._boxes

    def _box(self, number: int, meaning: Column | None, language: str) -> QComboBox:
        box = QComboBox(self.viewport())
        box.setProperty("quiet", True)
        box.setFont(self._look.fonts.second_strong if meaning else self._look.fonts.second)
        box.addItem(say(language, "files.column_none"), "")
        for column in Column:
            box.addItem(say(language, f"files.column_{column.value}"), column.value)
        box.setCurrentIndex(box.findData(meaning.value if meaning is not None else ""))
        box.setEnabled(bool(self._preview.places))
        heading = self._preview.headings[number]
        box.setAccessibleName(self.tr("Meaning of column {0}").format(heading or number + 1))
        box.setProperty("column", number)
        box.setProperty("used", meaning is not None)
        box.activated.connect(self._choose)
        box.setMaxVisibleItems(20)
        box.view().setMinimumWidth(self._look.fonts.px(220))
        box.show()
        return box

    def _choose(self, index: int) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            value = str(box.itemData(index))
            self.chosen.emit(box.property("column"), Column(value) if value else None)

    def _arrange(self) -> None:
        height = self._look.fonts.px(28)
        for number, box in enumerate(self._boxes):
            left = self.sectionViewportPosition(number)
            box.setGeometry(left + 2, 4, max(40, self.sectionSize(number) - 6), height)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._look.fonts.px(58))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw a column's meaning and, below it, the heading in the file."""
        painter.save()
        painter.fillRect(rect, self._look.theme.raised)
        painter.setFont(self._look.fonts.small)
        if section < len(self._preview.headings):
            below = rect.adjusted(12, self._look.fonts.px(32), -8, 0)
            _draw(painter, below, self._preview.headings[section], self._look.theme.soft, top=True)
        painter.setPen(self._look.theme.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._arrange()


class PreviewTable(QTableView):
    """The first contacts; ``chosen`` tells that a column was given another meaning."""

    chosen = Signal(int, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = PreviewModel(self)
        self._header = MeaningHeader(look, self)
        self.setModel(self._model)
        self.setHorizontalHeader(self._header)
        self.setItemDelegate(CellDelegate(look, self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self._header.chosen.connect(self.chosen)
        self.horizontalScrollBar().valueChanged.connect(self._header.updateGeometries)

    def show_preview(self, preview: Preview, language: str) -> None:
        """Show the first rows of a file."""
        self._model.show_preview(preview, LocaleFormats(language))
        self._header.show_preview(preview, language)
        self.resizeRowsToContents()
        for number, box in enumerate(self._header.boxes()):
            words = box.fontMetrics().horizontalAdvance(box.currentText()) + 40
            heading = box.fontMetrics().horizontalAdvance(preview.headings[number])
            wanted = max(self.sizeHintForColumn(number), words, min(heading, 120) + 24)
            self.setColumnWidth(number, min(wanted, self._look.fonts.px(_WIDEST)))
        self._header.updateGeometries()

    def begin(self) -> None:
        """Go to the first contact and the first column, as for another file."""
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)

    def show_doubles(self, doubles: Mapping[int, str]) -> None:
        """Say who may be known already."""
        self._model.show_doubles(doubles)
        self.resizeRowsToContents()
        for number in range(self._model.columnCount()):
            wanted = min(self.sizeHintForColumn(number), self._look.fonts.px(_WIDEST))
            self.setColumnWidth(number, max(wanted, self.columnWidth(number)))

    def preview(self) -> Preview:
        """The preview that is shown."""
        return self._model.preview

    def boxes(self) -> list[QComboBox]:
        """The fields to choose a meaning, from left to right."""
        return self._header.boxes()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.viewport().update()


def _draw(painter: QPainter, rect: QRect, text: str, colour: QColor, *, top: bool = False) -> None:
    painter.setPen(colour)
    shown = painter.fontMetrics().elidedText(
        " ".join(text.split()), Qt.TextElideMode.ElideRight, rect.width()
    )
    middle = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, middle | Qt.AlignmentFlag.AlignLeft, shown)
