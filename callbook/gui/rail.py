"""The rail at the left: where one is, and where one can go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from callbook.gui import ink
from callbook.gui.icons import paint_icon
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import point_at

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QEnterEvent
    from PySide6.QtWidgets import QMenu

WIDTH, NARROW = 212, 74
ROOMY = 1000
"""So wide the window has to be for the names of the places to stand beside their drawings."""


class RailButton(QAbstractButton):
    """One place to go, with its icon, its name, and how many wait there."""

    def __init__(self, look: Look, drawing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._drawing = drawing
        self._count: int | None = None
        self._named = True
        self.setCheckable(True)
        self.setFont(look.fonts.text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def count(self) -> int | None:
        """How many wait there; None where nothing is counted."""
        return self._count

    def set_count(self, count: int | None) -> None:
        """Show how many wait there."""
        self._count = count
        self.setAccessibleDescription(self._written())
        self.update()

    def _written(self) -> str:
        """The count with its groups, as the list beside it writes it."""
        return "" if self._count is None else QLocale().toString(self._count)

    def show_name(self, named: bool) -> None:
        """Show the name beside the drawing; without room for it, it is the tooltip."""
        self._named = named
        self.setToolTip("" if named else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.fonts.px(160 if self._named else 50), self._look.fonts.px(36))

    def enterEvent(self, event: QEnterEvent) -> None:
        point_at(self)
        super().enterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, fonts, painter = self._look.theme, self._look.fonts, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        on = self.isChecked()
        shape = ink.rounded(rect, 8)
        if on or self.underMouse():
            ink.fill(painter, shape, theme.accent_soft if on else theme.hover)
        if self.hasFocus():
            ink.trace(painter, shape, theme.accent, 2)
        colour = theme.accent if on else theme.soft
        side = fonts.px(18)
        left, top = fonts.px(10 if self._named else 7), (self.height() - side) / 2
        paint_icon(painter, QRectF(left, top, side, side), self._drawing, colour)
        right = fonts.px(10 if self._named else 4)
        words = self.rect().adjusted(left + side + fonts.px(10), 0, -right, 0)
        if not self._named:
            words.setLeft(left + side)
        room: float = words.width()
        if self._count is not None:
            count, small = self._written(), fonts.small_strong
            if self._named or QFontMetrics(small).horizontalAdvance(count) <= room:
                written = ink.write(painter, words, count, small, colour, ink.RIGHT)
                room -= written + fonts.px(12)
        if self._named:
            # A long name beside a number is not bold in a wide font: it would run into it.
            bold = on and QFontMetrics(fonts.strong).horizontalAdvance(self.text()) <= room
            ink.write(painter, words, self.text(), fonts.strong if bold else fonts.text, colour)
        painter.end()


class MenuButton(QAbstractButton):
    """The three dots beside the name: a menu of what else can be done."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        side = look.fonts.px(30)
        self.setFixedSize(side, side)

    def enterEvent(self, event: QEnterEvent) -> None:
        point_at(self)
        super().enterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape = ink.rounded(rect, 8)
        pointed = self.underMouse() or self.isDown()
        ink.fill(painter, shape, theme.hover if pointed else theme.window)
        if self.hasFocus():
            ink.trace(painter, shape, theme.accent, 2)
        paint_icon(painter, rect.adjusted(4, 4, -4, -4), "more", theme.soft)
        painter.end()


class Rail(QWidget):
    """Logo, places to go, and a menu; ``wanted`` carries the key of the place pressed."""

    wanted = Signal(str)
    menu_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._buttons: dict[str, RailButton] = {}
        self._narrow = False
        self._group = QButtonGroup(self)
        self.setFixedWidth(look.fonts.px(WIDTH))
        self.menu_button = MenuButton(look)
        self.menu_button.clicked.connect(self.menu_wanted)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 16)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 12)
        head.addStretch(1)
        head.addWidget(self.menu_button)
        column.addLayout(head)
        self._places = QVBoxLayout()
        self._places.setSpacing(2)
        column.addLayout(self._places)
        column.addStretch(1)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(2)
        column.addLayout(self._foot)

    def add(self, key: str, drawing: str, *, at_foot: bool = False) -> None:
        """Offer a place to go."""
        button = RailButton(self._look, drawing)
        button.clicked.connect(self._pressed)
        button.setObjectName(key)
        self._buttons[key] = button
        self._group.addButton(button)
        (self._foot if at_foot else self._places).addWidget(button)

    def set_text(self, key: str, text: str) -> None:
        """Name a place."""
        self._buttons[key].setText(text)
        self._buttons[key].setAccessibleName(text)
        self._buttons[key].show_name(not self._narrow)

    def set_count(self, key: str, count: int | None) -> None:
        """Show how many wait at a place."""
        self._buttons[key].set_count(count)

    def fit(self, room: int) -> None:
        """Stand without names where the window is no wider than this."""
        px = self._look.fonts.px
        narrow = room < px(ROOMY)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        side = 8 if narrow else 12
        self._column.setContentsMargins(side, 16, side, 16)
        self.setFixedWidth(px(NARROW if narrow else WIDTH))
        for button in self._buttons.values():
            button.show_name(not narrow)
        self.update()

    def mark(self, key: str) -> None:
        """Show where one is."""
        self._buttons[key].setChecked(True)

    def open_menu(self, actions: list[QAction | None]) -> QMenu:
        """Open the menu below the three dots; None draws a line between groups."""
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))
        return menu

    def _pressed(self) -> None:
        button = self._group.checkedButton()
        if button is not None:
            self.wanted.emit(button.objectName())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, fonts, painter = self._look.theme, self._look.fonts, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink.lay(painter, self.rect(), theme.window)
        ink.lay(painter, QRect(self.width() - 1, 0, 1, self.height()), theme.line)
        side = fonts.px(24)
        middle = self.menu_button.geometry().center().y()
        left = fonts.px(10) if self._narrow else 22
        mark = QRectF(left, middle - side / 2, side, side)
        ink.fill(painter, ink.rounded(mark, 6), theme.accent)
        paint_icon(painter, mark.adjusted(4, 4, -4, -4), "phone", theme.on_accent)
        if self._narrow:
            painter.end()
            return
        words = self.rect().adjusted(left + side + 10, 0, -44, 0)
        words.setTop(round(middle - side))
        words.setHeight(side * 2)
        ink.write(painter, words, "Callbook", fonts.heading, theme.ink)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)


class BesideRail(QWidget):
    """The inside of the window: tells the rail how wide it is."""

    def __init__(self, rail: Rail) -> None:
        super().__init__()
        self._rail = rail

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._rail.fit(self.width())
        super().resizeEvent(event)
