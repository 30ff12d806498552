"""The seven outcomes of a call as buttons, each with its key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QGridLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from callbook.core.calls import CallOutcome
from callbook.gui.icons import paint_icon
from callbook.gui.theme import Look
from callbook.gui.widgets.labels import paint_key

OUTCOMES = (
    CallOutcome.REACHED,
    CallOutcome.NO_ANSWER,
    CallOutcome.VOICEMAIL,
    CallOutcome.BUSY,
    CallOutcome.CALLBACK,
    CallOutcome.WRONG_NUMBER,
    CallOutcome.DECLINED,
)
"""In the order of their keys 1 to 7."""

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class PadButton(QAbstractButton):
    """A button of the pad: words at the left, a key or an arrow at the right."""

    def __init__(self, look: Look, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._key = key
        self.setCheckable(True)
        self.setFont(look.fonts.second)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.fonts.px(110), self._look.fonts.px(36))

    def needed(self) -> int:
        """How wide it has to be for its words and the key."""
        words = QFontMetrics(self._look.fonts.second).horizontalAdvance(self.text())
        return words + self._look.fonts.px(36)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.fonts.px(70), self._look.fonts.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, fonts, painter = self._look.theme, self._look.fonts, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen = self.isChecked() and bool(self._key)
        fill = theme.accent if chosen else theme.hover if self.underMouse() else theme.raised
        edge = theme.accent if chosen or self.hasFocus() else theme.line
        painter.setPen(QPen(edge, 1.6 if self.hasFocus() else 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(rect, 8, 8)
        side = self._side()
        mark = QRectF(self.width() - side - 7, (self.height() - side) / 2, side, side)
        words, plain = self.words_room()
        strong = QFontMetrics(fonts.second_strong).horizontalAdvance(self.text())
        # A whole name says more than a bold one.
        bold = chosen and strong <= words.width()
        painter.setFont(fonts.second_strong if bold else plain)
        painter.setPen(theme.on_accent if chosen else theme.ink if self._key else theme.soft)
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, _LEFT, shown)
        if self._key:
            paint_key(painter, self._look, mark, self._key)
        else:
            if self.isChecked():
                painter.translate(mark.center())
                painter.rotate(180)
                painter.translate(-mark.center())
            paint_icon(painter, mark, "chevron", theme.soft)
        painter.end()

    def words_room(self) -> tuple[QRect, QFont]:
        """Where the words stand and in which font: a small one where they would be cut."""
        fonts, side = self._look.fonts, self._side()
        words = self.rect().adjusted(fonts.px(10), 0, -side - 9, 0)
        if QFontMetrics(fonts.second).horizontalAdvance(self.text()) <= words.width():
            return words, fonts.second
        return words.adjusted(-fonts.px(6), 0, fonts.px(3), 0), fonts.small

    def _side(self) -> int:
        return QFontMetrics(self._look.fonts.small_strong).height() + 3

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()


class OutcomePad(QWidget):
    """Chooses the outcome; ``chosen`` carries it, None when it is taken back.

    ``when`` is a button in the last place, for whoever wants to say when the call was.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = [PadButton(look, str(n + 1)) for n in range(len(OUTCOMES))]
        self.when = PadButton(look)
        self.calls_back = QCheckBox()
        self.calls_back.setFont(look.fonts.second)
        self.calls_back.hide()
        grid = self._grid = QGridLayout()
        grid.setSpacing(7)
        for index, button in enumerate(self._buttons[:6]):
            grid.addWidget(button, index // 3, index % 3)
        grid.addWidget(self._buttons[6], 2, 0, 1, 2)
        grid.addWidget(self.when, 2, 2)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(0, 0, 0, 0)
        column_box.setSpacing(8)
        column_box.addLayout(grid)
        column_box.addWidget(self.calls_back)
        for button in self._buttons:
            button.clicked.connect(self._clicked)
        self._retranslate()

    def outcome(self) -> CallOutcome | None:
        """The outcome chosen, None while there is none."""
        for outcome, button in zip(OUTCOMES, self._buttons, strict=True):
            if button.isChecked():
                return outcome
        return None

    def show_outcome(self, outcome: CallOutcome | None, *, calls_back: bool = False) -> None:
        """Show an outcome without telling anybody."""
        for each, button in zip(OUTCOMES, self._buttons, strict=True):
            button.setChecked(each is outcome)
        self.calls_back.setChecked(calls_back)
        self.calls_back.setVisible(outcome is CallOutcome.VOICEMAIL)

    def press(self, index: int) -> None:
        """Choose the outcome of a key, 0 for the first."""
        self._choose(OUTCOMES[index])

    def button(self, outcome: CallOutcome) -> PadButton:
        """The button of an outcome."""
        return self._buttons[OUTCOMES.index(outcome)]

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, PadButton):
            outcome = OUTCOMES[self._buttons.index(button)]
            self._choose(outcome if button.isChecked() else None)

    def _choose(self, outcome: CallOutcome | None) -> None:
        self.show_outcome(outcome, calls_back=self.calls_back.isChecked())
        self.chosen.emit(outcome)

    def _retranslate(self) -> None:
        names = (
            self.tr("Reached"),
            self.tr("No answer"),
            self.tr("Voicemail"),
            self.tr("Busy"),
            self.tr("Callback …"),
            self.tr("Wrong no."),
            self.tr("No more calls"),
        )
        for index, (name, button) in enumerate(zip(names, self._buttons, strict=True)):
            button.setText(name)
            button.setAccessibleName(name)
            button.setAccessibleDescription(self.tr("Key {0}").format(index + 1))
        self.calls_back.setText(self.tr("They call back"))
        for column in range(3):
            # As wide as its longest name asks for, so that none is cut.
            wants = [each.needed() for each in self._buttons[:6][column::3]]
            self._grid.setColumnStretch(column, max(wants))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
