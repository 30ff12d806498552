"""What an import would do, or did: a number and a few words in each tile."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from callbook.actions.importing import ImportResult
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.flow import FlowLayout


class CountTile(QWidget):
    """One number in its colour, and what it counts."""

    def __init__(self, look: Look, number: str, words: str, tone: str) -> None:
        super().__init__()
        self._look = look
        self._number = number
        self._words = words
        self._tone = tone
        self.setAccessibleName(f"{number} {words}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Number and words."""
        return f"{self._number} {self._words}"

    def sizeHint(self) -> QSize:
        fonts = self._look.fonts
        number = QFontMetrics(fonts.strong).horizontalAdvance(self._number)
        words = QFontMetrics(fonts.second).horizontalAdvance(self._words)
        return QSize(number + words + fonts.px(30), fonts.px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, fonts, painter = self._look.theme, self._look.fonts, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        rect = self.rect().adjusted(fonts.px(12), 0, 0, 0)
        painter.setFont(fonts.strong)
        painter.setPen(theme.ink if self._tone == "ink" else theme.tone(self._tone)[0])
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self._number)
        width = painter.fontMetrics().horizontalAdvance(self._number) + fonts.px(5)
        painter.setFont(fonts.second)
        painter.setPen(theme.ink)
        words = rect.adjusted(width, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._words)
        painter.end()


class Counts(QWidget):
    """All tiles; what counts nobody is left out."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._flow = FlowLayout(self)
        self._tiles: list[CountTile] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def texts(self) -> list[str]:
        """What the tiles say."""
        return [tile.text() for tile in self._tiles]

    def show_result(self, result: ImportResult | None, language: str, doubles: int = 0) -> None:
        """Show the counts, with how many may be known already; None clears them."""
        while self._flow.takeAt(0) is not None:
            pass
        for tile in self._tiles:
            tile.deleteLater()
        self._tiles = (
            self._made(result, doubles, LocaleFormats(language)) if result is not None else []
        )
        for tile in self._tiles:
            self._flow.addWidget(tile)
            tile.show()
        self.updateGeometry()

    def _made(self, result: ImportResult, doubles: int, formats: LocaleFormats) -> list[CountTile]:
        counts = result.counts
        told = [
            (counts.new, self.tr("new contact(s)", "", counts.new), "accent"),
            (counts.merged, self.tr("add(s) to a known one", "", counts.merged), "ink"),
            (counts.unchanged, self.tr("known already", "", counts.unchanged), "ink"),
            (counts.corrected, self.tr("number(s) mended", "", counts.corrected), "due"),
            (doubles, self.tr("may be duplicate(s)", "", doubles), "prospect"),
            (
                counts.without_number,
                self.tr("without a number, to be cleared up", "", counts.without_number),
                "silence",
            ),
            (
                counts.undialable,
                self.tr("with no number to dial, to be cleared up", "", counts.undialable),
                "silence",
            ),
            (counts.left_out, self.tr("row(s) left out", "", counts.left_out), "silence"),
        ]
        return [
            CountTile(self._look, formats.number(count), words, tone)
            for count, words, tone in told
            if count or tone == "accent"
        ]
