"""The very first screen: what Callbook is for, and three ways on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from callbook.gui.icons import paint_icon
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import is_enter
from callbook.gui.widgets.labels import PlainLabel


class ChoiceCard(QAbstractButton):
    """A large button: a picture, what it does, and a second line."""

    def __init__(self, look: Look, drawing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._drawing = drawing
        self._second = ""
        self.setFont(look.fonts.strong)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, text: str, second: str) -> None:
        """What it does, and a second line about it."""
        self.setText(text)
        self._second = second
        self.setAccessibleName(text)
        self.setAccessibleDescription(second)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.fonts.px(520), self._look.fonts.px(74))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, fonts, painter = self._look.theme, self._look.fonts, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lively = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(theme.accent if lively else theme.line, 2 if self.hasFocus() else 1))
        painter.setBrush(theme.select if self.isDown() else theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        side = fonts.px(26)
        mark = QRectF(fonts.px(22), (self.height() - side) / 2, side, side)
        paint_icon(painter, mark, self._drawing, theme.accent)
        left = fonts.px(70)
        middle = self.height() // 2
        width = self.width() - left - 12
        painter.setFont(fonts.strong)
        painter.setPen(theme.ink)
        below = Qt.AlignmentFlag.AlignBottom
        painter.drawText(left, 0, width, middle, below, self.text())
        painter.setFont(fonts.second)
        painter.setPen(theme.soft)
        painter.drawText(left, middle + 2, width, middle, Qt.AlignmentFlag.AlignTop, self._second)
        painter.end()


class _Mark(QWidget):
    """The sign of Callbook."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        side = look.fonts.px(44)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme.accent)
        rect = QRectF(self.rect())
        painter.drawRoundedRect(rect, 10, 10)
        inset = rect.width() * 0.18
        inner = rect.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, inner, "phone", self._look.theme.on_accent)
        painter.end()


class Choices(QWidget):
    """Import, type in a few, or look around with sample data."""

    import_wanted = Signal()
    typing_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel("", "ink", look.fonts.title)
        self._sentence = PlainLabel("", "soft", look.fonts.text)
        self._sentence.setWordWrap(True)
        self.bring_in = ChoiceCard(look, "import")
        self.type_in = ChoiceCard(look, "pencil")
        self.demo = ChoiceCard(look, "sample")
        self._foot = PlainLabel("", "soft", look.fonts.second)
        self._foot.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(_Mark(look))
        column.addSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(12)
        for card in (self.bring_in, self.type_in, self.demo):
            column.addWidget(card)
        column.addSpacing(8)
        column.addWidget(self._foot)
        self.bring_in.clicked.connect(self.import_wanted)
        self.type_in.clicked.connect(self.typing_wanted)
        self.demo.clicked.connect(self.demo_wanted)
        self.setFocusProxy(self.bring_in)
        self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Good that you are calling."))
        self._sentence.setText(
            self.tr(
                "Callbook tells you every morning whom to call: first the customers you have "
                "not spoken with since the crisis began."
            )
        )
        self.bring_in.set_words(
            self.tr("Import my customers"),
            self.tr("From Excel, an address book or a phone"),
        )
        self.type_in.set_words(
            self.tr("Type in a few"), self.tr("Name and number are enough to begin with")
        )
        self.demo.set_words(
            self.tr("Look around with sample data"),
            self.tr("Invented businesses, in a book of their own"),
        )
        self._foot.setText(
            self.tr("No account, no form. Everything stays on this computer, in one file.")
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
