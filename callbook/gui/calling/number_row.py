"""The number to call, large, and the other numbers of a contact."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from callbook.core.contacts import Number
from callbook.gui.formats import label_words
from callbook.gui.icons import paint_icon
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import FilledButton
from callbook.gui.widgets.chips import Chip
from callbook.gui.widgets.flow import FlowLayout
from callbook.gui.widgets.icon_button import IconButton

HEIGHT = 44


class CallButton(FilledButton):
    """The filled button with the number on it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self.number = ""
        self._clock = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def clock(self) -> str:
        """How long one has been talking, as it is shown."""
        return self._clock

    def show_clock(self, clock: str, _minutes: int = 0) -> None:
        """Show at the right how long one has been talking; an empty text for not at all."""
        if clock != self._clock:
            self._clock = clock
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.fonts.px(200), self.look.fonts.px(HEIGHT))

    def _paint_words(self, painter: QPainter) -> None:
        fonts, room = self.look.fonts, self.rect().adjusted(16, 0, -14, 0)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        middle_right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setPen(self.ink())
        if self._clock:
            painter.setFont(fonts.text)
            painter.drawText(room, middle_right, self._clock)
            room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(self._clock) - 8)
        number = QFont(fonts.number)
        number.setWeight(fonts.strong.weight())
        metrics = QFontMetrics(number)
        words = QFontMetrics(fonts.strong).horizontalAdvance(self.text()) + 10
        if not self.number or words + metrics.horizontalAdvance(self.number) <= room.width():
            painter.setFont(fonts.strong)
            painter.drawText(room, middle, self.text())
            room.setLeft(room.left() + words)
        else:
            # Where there is little room, a handset stands for the word, and the number is whole.
            side = fonts.px(18)
            top = (self.height() - side) / 2
            paint_icon(painter, QRectF(room.left(), top, side, side), "phone", self.ink())
            room.setLeft(room.left() + side + 8)
        painter.setFont(number)
        shown = metrics.elidedText(self.number, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, shown)


class NumberChip(Chip):
    """One of several numbers; a wrong one is struck through and cannot be chosen."""

    def __init__(
        self, look: Look, number: Number, language: str, parent: QWidget | None = None
    ) -> None:
        shown = number.shown or number.typed
        label = label_words(number.label, language)
        super().__init__(look, f"{label} {shown}".strip()[:60], "accent", parent)
        self.number = number
        self.setEnabled(not number.wrong)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.number.wrong:
            painter = QPainter(self)
            painter.setPen(self._look.theme.soft)
            middle = self.height() // 2
            painter.drawLine(9, middle, self.width() - 9, middle)
            painter.end()


def _is_last(number: Number) -> tuple[bool, bool]:
    """In the order in which the book chooses the number of the list."""
    return number.label == "fax", number.e164 is None


class NumberRow(QWidget):
    """Call, copy, QR code, and which number it is about.

    ``copy_wanted`` and ``qr_wanted`` carry the number; ``chosen`` tells of another one.
    """

    call_wanted = Signal()
    copy_wanted = Signal(object)
    qr_wanted = Signal(object)
    chosen = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._chips: list[NumberChip] = []
        self._numbers: tuple[Number, ...] = ()
        self._number: Number | None = None
        self._blocked = False
        self.call = CallButton(look)
        self.copy = IconButton(look, "copy", HEIGHT)
        self.qr = IconButton(look, "qr", HEIGHT)
        self.call.clicked.connect(self.call_wanted)
        self.copy.clicked.connect(self._copy)
        self.qr.clicked.connect(self._ask_code)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.call, 1)
        row.addWidget(self.copy)
        row.addWidget(self.qr)
        self._others = QWidget()
        self._flow = FlowLayout(self._others, gap=5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._others)
        self._retranslate()

    def number(self) -> Number | None:
        """The number that is dialled, None if there is none."""
        return self._number

    def show_numbers(
        self, numbers: tuple[Number, ...], chosen_id: int | None, *, blocked: bool
    ) -> None:
        """Show the numbers; the chosen one is dialled, else that of the list.

        That is the first that is not wrong, a fax and what no dialler takes last.
        """
        self._blocked = blocked
        if numbers != self._numbers:
            self._numbers = numbers
            self._make_chips()
        usable = [number for number in numbers if not number.wrong]
        usable.sort(key=_is_last)
        picked = [number for number in usable if number.id == chosen_id]
        self._take(next(iter(picked or usable), None))

    def _make_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        language = "de" if QLocale().language() == QLocale.Language.German else "en"
        self._chips = [NumberChip(self._look, number, language) for number in self._numbers]
        for chip in self._chips:
            chip.clicked.connect(self._chip_clicked)
            self._flow.addWidget(chip)
        self._others.setVisible(len(self._chips) > 1 or any(n.wrong for n in self._numbers))

    def _chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, NumberChip):
            self._take(chip.number)
            self.chosen.emit()

    def _copy(self) -> None:
        if self._number is not None:
            self.copy_wanted.emit(self._number)

    def _ask_code(self) -> None:
        if self._number is not None:
            self.qr_wanted.emit(self._number)

    def _take(self, number: Number | None) -> None:
        self._number = number
        for chip in self._chips:
            chip.setChecked(chip.number == number)
        self._retranslate()

    def _retranslate(self) -> None:
        number = self._number
        shown = (number.shown or number.typed) if number else ""
        if number and number.extension:
            shown = self.tr("{0} ext. {1}").format(shown, number.extension)
        usable = number is not None and not self._blocked
        self.call.number = shown if usable else ""
        words = self.tr("Call")
        if self._blocked:
            words = self.tr("No calls")
        elif number is None:
            words = self.tr("No number")
        self.call.setText(words)
        self.call.setAccessibleName(f"{words} {self.call.number}".strip())
        self.call.setEnabled(usable)
        self.copy.setEnabled(usable)
        self.qr.setEnabled(usable and bool(number and number.e164))
        self.copy.name(self.tr("Copy the number"))
        self.qr.name(self.tr("Show the number as a QR code for the mobile"))
        self.call.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._make_chips()
            self._take(self._number)
        super().changeEvent(event)
