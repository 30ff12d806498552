"""Who was found, as a short list below the search field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from callbook.actions.contacts import Found
from callbook.core.contacts import ContactKind
from callbook.gui.theme import Look

WIDTH, ROW, PAD = 400, 46, 6
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class FoundList(QWidget):
    """A few contacts, one of them marked; it never takes the keyboard from the field.

    ``picked`` carries the contact that was clicked.
    """

    picked = Signal(int)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._over = parent
        self._found: list[Found] = []
        self._marked = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.hide()

    def show_found(self, found: Sequence[Found], below: QWidget) -> None:
        """Show these below a field, the first one marked."""
        self._found, self._marked = list(found), 0
        px = self._look.fonts.px
        rows = max(1, len(self._found))
        width = min(px(WIDTH), self._over.width() - 16)
        corner = below.mapTo(self._over, QPoint(0, below.height() + 4))
        left = min(corner.x(), self._over.width() - width - 8)
        self.setGeometry(left, corner.y(), width, rows * px(ROW) + 2 * px(PAD))
        self.setAccessibleName(self.marked_text())
        self.show()
        self.raise_()
        self.update()

    def count(self) -> int:
        """How many are shown."""
        return len(self._found)

    def marked(self) -> int | None:
        """The contact that Enter takes."""
        return self._found[self._marked].id if self._found else None

    def marked_text(self) -> str:
        """The marked contact in words."""
        if not self._found:
            return self.tr("Nobody found.")
        found = self._found[self._marked]
        return ", ".join(p for p in (found.name, _place(found), self._number(found)) if p)

    def step(self, by: int) -> None:
        """Mark another one."""
        if self._found:
            self._marked = (self._marked + by) % len(self._found)
            self.setAccessibleName(self.marked_text())
            self.update()

    def _number(self, found: Found) -> str:
        """The number, as long as one may call it."""
        return self.tr("no calls") if found.do_not_call else found.number_shown

    def _row(self, index: int) -> QRect:
        px = self._look.fonts.px
        return QRect(px(PAD), px(PAD) + index * px(ROW), self.width() - 2 * px(PAD), px(ROW))

    def _at(self, position: QPoint) -> int:
        return next((n for n in range(len(self._found)) if self._row(n).contains(position)), -1)

    def _paint_found(self, painter: QPainter, rect: QRect, found: Found) -> None:
        fonts, theme = self._look.fonts, self._look.theme
        inner = rect.adjusted(fonts.px(10), fonts.px(4), -fonts.px(10), -fonts.px(4))
        shown = self._number(found)
        number = QFontMetrics(fonts.second).horizontalAdvance(shown)
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        lower = upper.translated(0, upper.height())
        painter.setFont(fonts.second)
        painter.setPen(theme.silence if found.do_not_call else theme.soft)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(upper, right | _MIDDLE, shown)
        painter.setPen(theme.soft)
        upper.setWidth(max(0, upper.width() - number - 12))
        _elided(painter, lower, _place(found))
        painter.setFont(fonts.strong)
        prospect = found.kind is ContactKind.PROSPECT
        painter.setPen(theme.prospect if prospect else theme.ink)
        _elided(painter, upper, found.name or found.company)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position().toPoint())
        if index >= 0 and index != self._marked:
            self._marked = index
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position().toPoint())
        if index >= 0:
            self.picked.emit(self._found[index].id)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.faint, 1))
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        if not self._found:
            painter.setFont(self._look.fonts.text)
            painter.setPen(theme.soft)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Nobody found."))
        for index, found in enumerate(self._found):
            if index == self._marked:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.select)
                painter.drawRoundedRect(QRectF(self._row(index)), 8, 8)
            self._paint_found(painter, self._row(index), found)
        painter.end()


def _place(found: Found) -> str:
    company = found.company if found.company != found.name else ""
    return " · ".join(part for part in (company, found.city) if part)


def _elided(painter: QPainter, rect: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(
        " ".join(text.split()), Qt.TextElideMode.ElideRight, rect.width()
    )
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(rect, left | _MIDDLE, shown)
