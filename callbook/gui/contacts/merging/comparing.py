"""Two contacts side by side: where they differ one side is chosen, by click or by key."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from callbook.actions.duplicates import SideBySide
from callbook.gui.contacts.merging.fields import CHOSEN, JOINED, FieldWords
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.labels import ElidedLabel, PlainLabel

LEFT, RIGHT = 0, 1
_SIDES = {Qt.Key.Key_Left: LEFT, Qt.Key.Key_1: LEFT, Qt.Key.Key_Right: RIGHT, Qt.Key.Key_2: RIGHT}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Value(QAbstractButton):
    """What one of the two says of a field; checked where its word is to stand."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setCheckable(True)
        self.setFont(look.fonts.text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.fonts.px(200), self._look.fonts.px(38))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # All keys mean something for the comparison as a whole.
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, fonts, painter = self._look.theme, self._look.fonts, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = theme.accent if on else theme.faint if self.underMouse() else theme.line
        painter.setPen(QPen(edge, 1.6 if on else 1))
        painter.setBrush(theme.accent_soft if on else theme.due_soft)
        painter.drawRoundedRect(area, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(2.5, 2.5, -2.5, -2.5), 6, 6)
        room = self.rect().adjusted(fonts.px(12), 0, -fonts.px(12), 0)
        painter.setFont(fonts.strong if on else fonts.text)
        painter.setPen(theme.accent if on else theme.due)
        words = painter.fontMetrics().elidedText(
            " ".join(self.text().split()), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(QRect(room), Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()


@dataclass(frozen=True, slots=True)
class _Row:
    """The widgets of a field: its name, and the value of each side as button and as text."""

    name: PlainLabel
    buttons: tuple[Value, Value]
    texts: tuple[ElidedLabel, ElidedLabel]


class Comparison(QScrollArea):
    """All fields of two contacts; the differing ones can be chosen.

    Up and down go to the next difference, left and 1, right and 2 choose a side. ``decided``
    carries whether they are the same: Enter says yes, N says no.
    """

    decided = Signal(bool)
    alike_toggled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = FieldWords(self)
        self._formats = LocaleFormats("de")
        self._seen: SideBySide | None = None
        inner = QWidget()
        inner.setProperty("plain", True)
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, look.fonts.px(8), 0)
        self._grid.setHorizontalSpacing(look.fonts.px(12))
        self._grid.setVerticalSpacing(look.fonts.px(6))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._rows = {field: self._row(place, field) for place, field in enumerate(_FIELDS)}
        for field in _FIELDS:
            self._name_button(field, LEFT)
            self._name_button(field, RIGHT)
        self._grid.setRowStretch(len(_FIELDS), 1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Two contacts side by side"))

    def differing(self) -> list[str]:
        """The fields in which the two differ, from top to bottom."""
        seen = self._seen
        return [field for field in CHOSEN if seen is not None and field in seen.differing]

    def second_holds(self) -> frozenset[str]:
        """The fields in which the word of the second contact is to stand."""
        chosen = (f for f in self.differing() if self._rows[f].buttons[RIGHT].isChecked())
        return frozenset(chosen)

    def button(self, field: str, side: int) -> Value:
        """The button of a field's side."""
        return self._rows[field].buttons[side]

    def show_pair(self, seen: SideBySide, formats: LocaleFormats) -> None:
        """Compare two contacts; at first the word of the older one stands."""
        self._seen, self._formats = seen, formats
        for field in _FIELDS:
            self._show_row(field, seen)
        differing = self.differing()
        if differing:
            self._rows[differing[0]].buttons[LEFT].setFocus()
        else:
            self.setFocus()
        self.verticalScrollBar().setValue(0)

    def choose(self, field: str, side: int) -> None:
        """Choose whose word is to stand."""
        for place, button in enumerate(self._rows[field].buttons):
            button.setChecked(place == side)
            self._name_button(field, place)
        self._rows[field].buttons[side].setFocus()

    def _row(self, place: int, field: str) -> _Row:
        fonts = self._look.fonts
        name = PlainLabel("", "soft", fonts.second)
        buttons = (Value(self._look), Value(self._look))
        texts = (ElidedLabel("", "ink", fonts.text), ElidedLabel("", "ink", fonts.text))
        self._grid.addWidget(name, place, 0)
        for side in (LEFT, RIGHT):
            buttons[side].setObjectName(f"{field} {side}")
            buttons[side].clicked.connect(self._clicked)
            self._grid.addWidget(buttons[side], place, side + 1)
            self._grid.addWidget(texts[side], place, side + 1)
        return _Row(name, buttons, texts)

    def _show_row(self, field: str, seen: SideBySide) -> None:
        row = self._rows[field]
        values = [
            self._words.value(contact, field, self._formats)
            for contact in (seen.first, seen.second)
        ]
        row.name.setText(self._words.name(field))
        row.name.setVisible(any(values))
        for side, value in enumerate(values):
            differs = field in seen.differing
            row.buttons[side].setText(value)
            row.buttons[side].setVisible(differs)
            row.buttons[side].setChecked(side == LEFT)
            row.texts[side].setText(value)
            row.texts[side].setContentsMargins(self._look.fonts.px(12), 4, 0, 4)
            row.texts[side].setVisible(not differs and any(values))
            self._name_button(field, side)

    def _name_button(self, field: str, side: int) -> None:
        button = self._rows[field].buttons[side]
        parts = (self._words.name(field), self.tr("side {0}").format(side + 1), button.text())
        button.setAccessibleName(", ".join(parts))

    def _clicked(self) -> None:
        button = self.sender()
        if button is not None:
            field, side = button.objectName().split()
            self.choose(field, int(side))

    def _step(self, by: int) -> None:
        differing = self.differing()
        focused = self.focusWidget()
        at = [n for n, field in enumerate(differing) if focused in self._rows[field].buttons]
        place = min(len(differing) - 1, max(0, (at[0] if at else -by) + by))
        field = differing[place]
        side = RIGHT if field in self.second_holds() else LEFT
        self._rows[field].buttons[side].setFocus()
        self.ensureWidgetVisible(self._rows[field].buttons[side])

    def _pick(self, side: int) -> None:
        focused = self.focusWidget()
        for field in self.differing():
            if focused in self._rows[field].buttons:
                self.choose(field, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self.differing():
            self._step(_STEPS[key])
        elif key in _SIDES:
            self._pick(_SIDES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.decided.emit(True)
        elif key == Qt.Key.Key_N:
            self.decided.emit(False)
        elif key == Qt.Key.Key_A:
            self.alike_toggled.emit()
        else:
            super().keyPressEvent(event)


_FIELDS = (*CHOSEN, *JOINED, "last_spoken")
