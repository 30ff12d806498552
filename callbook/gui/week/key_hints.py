"""The keys of the week, as a quiet line at its foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from callbook.gui import ink
from callbook.gui.formats import command_key
from callbook.gui.theme import Look
from callbook.gui.widgets.labels import paint_key


class KeyHints(QWidget):
    """As many keys with what they do as there is room for."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._hints: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._retranslate()

    def _retranslate(self) -> None:
        self._hints = [
            ("↵", self.tr("Call")),
            ("1–7", self.tr("Outcome")),
            (self.tr("Space"), self.tr("Tick")),
            ("N", self.tr("Note")),
            ("S", self.tr("Postpone")),
            (command_key("Z"), self.tr("Undo")),
            (command_key("P"), self.tr("Call sheet")),
            ("F1", self.tr("All keys")),
        ]
        self.setAccessibleName(", ".join(f"{key}: {words}" for key, words in self._hints))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.fonts.px(300), self._look.fonts.px(37))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, fonts, painter = self._look.theme, self._look.fonts, QPainter(self)
        ink.lay(painter, QRect(0, 0, self.width(), 1), theme.line)
        caps, words = QFontMetrics(fonts.small_strong), QFontMetrics(fonts.second)
        left, right = fonts.px(28), self.width() - fonts.px(12)
        height = caps.height() + 4
        top = (self.height() - height) / 2 + 0.5
        for key, text in self._hints:
            cap = max(height, caps.horizontalAdvance(key) + 12)
            width = words.horizontalAdvance(text)
            if left + cap + 5 + width > right:
                break
            paint_key(painter, self._look, QRectF(left, top, cap, height), key)
            area = QRectF(left + cap + 5, 1, width + 2, self.height() - 1)
            ink.write(painter, area, text, fonts.second, theme.soft)
            left += cap + 5 + width + fonts.px(14)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
