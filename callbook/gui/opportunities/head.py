"""The head of the opportunities: what is open, and a tile for every stage with its sum."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from callbook.core.opportunities import CLOSED, Stage, StageSum
from callbook.gui.opportunities.texts import TONES, Texts
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import QuietButton, is_enter
from callbook.gui.widgets.labels import ElidedLabel

NARROW = 520


class StageTile(QAbstractButton):
    """How many stand at a stage and for how much; a press leads to the first of them."""

    def __init__(self, look: Look, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.stage = stage
        self._count = self._sum = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sum(self, name: str, count: str, total: str) -> None:
        """Show what stands there."""
        self.setText(name)
        self._count, self._sum = count, total
        self.setAccessibleName(f"{name}: {count}, {total}")
        self.setToolTip(f"{name}: {count} · {total}")
        self.update()

    def words(self) -> tuple[str, str, str]:
        """Name, count and sum."""
        return self.text(), self._count, self._sum

    def sizeHint(self) -> QSize:
        return QSize(self._look.fonts.px(120), self._look.fonts.px(58))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.fonts.px(64), self._look.fonts.px(58))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, fonts, painter = self._look.theme, self._look.fonts, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = theme.tone(TONES[self.stage])[0]
        rect = QRectF(self.rect()).adjusted(0.7, 0.7, -0.7, -0.7)
        painter.setPen(QPen(theme.accent, 1.6) if self.hasFocus() else QPen(theme.line, 1))
        painter.setBrush(theme.hover if self.underMouse() else theme.raised)
        painter.drawRoundedRect(rect, 10, 10)
        inner = rect.adjusted(fonts.px(12), fonts.px(8), -fonts.px(12), -fonts.px(8))
        top = Qt.AlignmentFlag.AlignTop
        small = QFontMetrics(fonts.second)
        room = inner.width() - small.horizontalAdvance(self._count) - 6
        elided = QFontMetrics(fonts.second_strong).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, round(room)
        )
        painter.setFont(fonts.second_strong)
        painter.setPen(tone)
        painter.drawText(inner, top | Qt.AlignmentFlag.AlignLeft, elided)
        painter.setFont(fonts.second)
        painter.setPen(theme.soft)
        painter.drawText(inner, top | Qt.AlignmentFlag.AlignRight, self._count)
        painter.setFont(fonts.strong)
        painter.setPen(theme.soft if self.stage is Stage.LOST else theme.ink)
        total = QFontMetrics(fonts.strong).elidedText(
            self._sum, Qt.TextElideMode.ElideRight, round(inner.width())
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, total)
        painter.end()


class Head(QWidget):
    """Title, what is open, a new one; below it the stages. ``stage_picked`` carries a stage."""

    new_wanted = Signal()
    stage_picked = Signal(str)

    def __init__(self, look: Look, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._texts = texts
        self._sums: Mapping[Stage, StageSum] = dict.fromkeys(Stage, StageSum())
        self.title = ElidedLabel("", "ink", look.fonts.title)
        self.counted = ElidedLabel("", "soft", look.fonts.text)
        self.new = QuietButton(look)
        self.new.clicked.connect(self.new_wanted)
        self.tiles = {stage: StageTile(look, stage) for stage in Stage}
        for tile in self.tiles.values():
            tile.clicked.connect(self._pick)
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        px = self._look.fonts.px
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.title)
        words.addWidget(self.counted)
        top = QHBoxLayout()
        top.setSpacing(px(10))
        top.addLayout(words, 1)
        top.addWidget(self.new, 0, Qt.AlignmentFlag.AlignTop)
        self._tiles = QWidget()
        tiles = QHBoxLayout(self._tiles)
        tiles.setContentsMargins(0, 0, 0, 0)
        tiles.setSpacing(px(8))
        for tile in self.tiles.values():
            tiles.addWidget(tile, 1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(px(14))
        self._column.addLayout(top)
        self._column.addWidget(self._tiles)

    def show_sums(self, sums: Mapping[Stage, StageSum]) -> None:
        """Show how many stand at each stage, and what is still to be won."""
        self._sums = sums
        for stage, tile in self.tiles.items():
            standing = self._texts.formats.number(sums[stage].count)
            tile.show_sum(self._texts.stage(stage), standing, self._texts.sum(sums[stage]))
        waiting = [sums[stage] for stage in Stage if stage not in CLOSED]
        count, cents = sum(each.count for each in waiting), sum(e.value_cents for e in waiting)
        words = self.tr("%Ln still to win", "", count)
        self.counted.setText(f"{words} · {self._texts.money(cents)}" if cents else words)

    def _pick(self) -> None:
        tile = self.sender()
        if isinstance(tile, StageTile):
            self.stage_picked.emit(tile.stage.value)

    def _fit(self) -> None:
        px, narrow = self._look.fonts.px, self.width() < self._look.fonts.px(NARROW)
        side = px(20 if narrow else 28)
        self._column.setContentsMargins(side, px(20), side, px(14))
        # The headings of the list say the same.
        self._tiles.setVisible(not narrow)
        words = self.tr("New …") if narrow else self.tr("New opportunity …")
        if self.new.text() != words:
            self.new.setText(words)
            self.new.updateGeometry()

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Opportunities"))
        self.new.setAccessibleName(self.tr("New opportunity"))
        self.show_sums(self._sums)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
