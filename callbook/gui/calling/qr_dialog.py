"""The number as a QR code, to be dialled by the mobile that looks at it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import QuietButton
from callbook.gui.widgets.labels import PlainLabel


class QrPicture(QWidget):
    """A QR code, always black on white: that is what cameras read best."""

    def __init__(self, uri: str, module: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Imported here: few ever look at a code.
        from callbook.paper import qr

        self._rows = qr.code(uri)
        self._size, self._quiet, self._row_bytes = qr.SIZE, qr.QUIET, qr.ROW_BYTES
        self._module = module
        side = (self._size + 2 * self._quiet) * module
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        bits = int.from_bytes(self._rows, "big")
        width = self._row_bytes * 8
        for y in range(self._size):
            row = bits >> (self._size - 1 - y) * width & (1 << width) - 1
            for x in range(self._size):
                if row >> (width - 1 - x) & 1:
                    left, top = (self._quiet + x) * self._module, (self._quiet + y) * self._module
                    square = QRect(left, top, self._module, self._module)
                    painter.fillRect(square, Qt.GlobalColor.black)
        painter.end()


class QrDialog(QDialog):
    """The code, large, with the number in figures below it."""

    def __init__(self, look: Look, e164: str, shown: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Callbook")
        self.picture = QrPicture(f"tel:{e164}", look.fonts.px(8))
        self.picture.setAccessibleName(self.tr("QR code of {0}").format(shown))
        number = PlainLabel(shown, "ink", look.fonts.heading)
        hint = PlainLabel(self.tr("Scan it with your mobile to call."), "soft", look.fonts.text)
        close = QuietButton(look, self.tr("Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 20)
        column.setSpacing(10)
        for widget in (self.picture, number, hint, close):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        close.setFocus()
