"""The number as a QR code, to be dialled by the mobile that looks at it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import QuietButton
from callbook.gui.widgets.growing_dialog import GrowingDialog
from callbook.gui.widgets.labels import PlainLabel

QUIET = 4
"""Modules of white that a reader needs on every side."""


MODULES = 25 + 2 * QUIET
"""How many squares the code of a number has to a side, with its white."""


class QrPicture(QWidget):
    """A QR code, always black on white: that is what cameras read best."""

    def __init__(self, uri: str, module: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Imported here: few ever look at a code.
        import segno

        self._rows = [bytes(row) for row in segno.make_qr(uri, error="m").matrix]
        self._module = module
        side = (len(self._rows) + 2 * QUIET) * module
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, module = QPainter(self), self._module
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        for y, row in enumerate(self._rows):
            for x, black in enumerate(row):
                if black:
                    square = QRect((QUIET + x) * module, (QUIET + y) * module, module, module)
                    painter.fillRect(square, Qt.GlobalColor.black)
        painter.end()


class QrDialog(GrowingDialog):
    """The code, large, with the number in figures below it, and a warning where one is due."""

    def __init__(
        self, look: Look, uri: str, shown: str, parent: QWidget, warning: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Callbook")
        # Large, so that a mobile reads it from a chair's distance; a low screen has its say.
        room = parent.screen().availableGeometry().height() * 55 // 100
        self.picture = QrPicture(uri, min(look.fonts.px(12), room // MODULES))
        self.picture.setAccessibleName(self.tr("QR code of {0}").format(shown))
        number = PlainLabel(shown, "ink", look.fonts.heading)
        hint = PlainLabel(self.tr("Scan it with your mobile to call."), "soft", look.fonts.text)
        self.warning = PlainLabel(warning, "silence", look.fonts.text)
        self.warning.setWordWrap(True)
        self.warning.setVisible(bool(warning))
        self.warning.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        close = QuietButton(look, self.tr("Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 20)
        column.setSpacing(10)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(number, 0, Qt.AlignmentFlag.AlignHCenter)
        # Without a place of its own it may take as many lines as it needs.
        column.addWidget(self.warning)
        for widget in (hint, close):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        close.setFocus()
