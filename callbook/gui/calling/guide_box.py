"""The conversation guide: a few sentences to tick as one gets to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from callbook.gui.icons import paint_icon
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.buttons import is_enter

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class GuideHead(QAbstractButton):
    """The name of the guide and how far one is; pressed, it unfolds or folds the steps."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.progress = ""
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, QFontMetrics(self._look.fonts.second_strong).height() + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, fonts, painter = self._look.theme, self._look.fonts, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.height() - 2
        mark = QRectF(self.width() - side, 1, side, side)
        words = self.rect().adjusted(0, 0, -side - 6, 0)
        painter.setFont(fonts.second)
        painter.setPen(theme.soft)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignRight, self.progress)
        words.setRight(words.right() - painter.fontMetrics().horizontalAdvance(self.progress) - 8)
        painter.setFont(fonts.second_strong)
        metrics = painter.fontMetrics()
        said = self.text()
        if metrics.horizontalAdvance(said) > words.width():
            # What it is called says more than that it is a guide.
            said = said.partition(" · ")[2] or said
        shown = metrics.elidedText(said, Qt.TextElideMode.ElideRight, words.width())
        painter.setPen(theme.accent if self.hasFocus() else theme.soft)
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, shown)
        if self.isChecked():
            painter.translate(mark.center())
            painter.rotate(180)
            painter.translate(-mark.center())
        paint_icon(painter, mark, "chevron", theme.accent if self.hasFocus() else theme.soft)
        painter.end()


class GuideStep(QAbstractButton):
    """One sentence with a box to tick; the arrow keys go to its neighbours.

    ``moved`` carries how many steps further the keyboard is to go.
    """

    moved = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setCheckable(True)
        self.setFont(look.fonts.text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 5)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._inset()), 10_000)
        return self.fontMetrics().boundingRect(room, _WRAPPED, self.text()).height() + 5

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        if step:
            self.moved.emit(step)
        elif is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, side = self.fontMetrics().height(), self._side()
        box = QRectF(1, 2 + (line - side) / 2, side, side)
        edge = theme.accent if self.isChecked() or self.hasFocus() else theme.faint
        painter.setPen(QPen(edge, 2 if self.hasFocus() and not self.isChecked() else 1.2))
        painter.setBrush(theme.accent if self.isChecked() else theme.raised)
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", theme.on_accent)
        if self.hasFocus() and self.isChecked():
            painter.setPen(QPen(theme.accent, 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 5, 5)
        painter.setFont(self.font())
        painter.setPen(theme.soft if self.isChecked() else theme.ink)
        room = self.rect().adjusted(self._inset(), 2, 0, 0)
        painter.drawText(room, _WRAPPED, self.text())
        painter.end()

    def _side(self) -> int:
        return self._look.fonts.px(15)

    def _inset(self) -> int:
        return self._side() + self._look.fonts.px(11)


class GuideBox(Box):
    """The steps of the guide that fits; folded, only the next one is seen.

    ``ticked_changed`` tells of a tick, ``grown`` that more or less is to be seen.
    """

    ticked_changed = Signal()
    grown = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self._name = ""
        self._ticked: list[str] = []
        self._shown = 0
        self._chosen = False
        self._steps: list[GuideStep] = []
        self.head = GuideHead(look)
        self.head.setChecked(True)
        self.head.clicked.connect(self._fold)
        self.body.setSpacing(3)
        self.body.setContentsMargins(15, 10, 13, 10)
        self.body.addWidget(self.head)
        self._retranslate()

    def ticked(self) -> tuple[str, ...]:
        """The steps that were done, of whichever guide, each as "guide.place"."""
        return tuple(self._ticked)

    def lines(self) -> list[tuple[bool, str]]:
        """What is seen: ticked or not, and the sentence."""
        seen = [step for step in self._steps[: self._shown] if not step.isHidden()]
        return [(step.isChecked(), step.text()) for step in seen]

    def show_guide(self, name: str, title: str, steps: Sequence[str]) -> None:
        """Show the steps of a guide, with what was ticked of it."""
        self._name, self._shown = name, len(steps)
        self.head.setText(self.tr("Guide · {0}").format(title))
        while len(self._steps) < len(steps):
            self._add_step()
        for step, words in zip(self._steps, steps, strict=False):
            if step.text() != words:
                step.setText(words)
                step.updateGeometry()
        self.setVisible(bool(steps))
        self._fit()

    def show_ticked(self, ticked: Sequence[str]) -> None:
        """Show what was ticked before."""
        self._ticked = list(ticked)
        self._fit()

    def tick_next(self) -> None:
        """Tick the first step that is still open."""
        place = self._next()
        if place is not None:
            self._take(place, done=True)

    def have_room(self, room: bool) -> None:
        """Unfold where there is room for all steps, unless somebody has chosen otherwise."""
        if not self._chosen and room != self.head.isChecked():
            self.head.setChecked(room)
            self._fit()

    def _add_step(self) -> None:
        step = GuideStep(self._look)
        step.clicked.connect(self._clicked)
        step.moved.connect(self._move)
        self.body.addWidget(step)
        self.setTabOrder(self._steps[-1] if self._steps else self.head, step)
        self._steps.append(step)

    def _key(self, place: int) -> str:
        return f"{self._name}.{place}"

    def _next(self) -> int | None:
        """The place of the first open step."""
        places = range(self._shown)
        return next((place for place in places if self._key(place) not in self._ticked), None)

    def _clicked(self) -> None:
        step = self.sender()
        if isinstance(step, GuideStep):
            self._take(self._steps.index(step), done=step.isChecked())

    def _take(self, place: int, *, done: bool) -> None:
        key, had_focus = self._key(place), self._steps[place].hasFocus()
        self._ticked = [each for each in self._ticked if each != key]
        if done:
            self._ticked.append(key)
        self._fit()
        if had_focus and self._steps[place].isHidden():
            after = self._next()
            next_one = self.head if after is None else self._steps[after]
            next_one.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ticked_changed.emit()

    def _move(self, by: int) -> None:
        step = self.sender()
        if isinstance(step, GuideStep):
            place = self._steps.index(step) + by
            if 0 <= place < self._shown and not self._steps[place].isHidden():
                self._steps[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self) -> None:
        self._chosen = True
        self._fit()

    def _fit(self) -> None:
        """Show the steps that are to be seen; Tab goes to the next one of them only."""
        unfolded, after = self.head.isChecked(), self._next()
        for place, step in enumerate(self._steps):
            exists = place < self._shown
            step.setChecked(exists and self._key(place) in self._ticked)
            step.setVisible(exists and (unfolded or place == after))
            stop = place == (0 if after is None else after)
            policy = Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus
            step.setFocusPolicy(policy)
            step.update()
        done = sum(self._key(place) in self._ticked for place in range(self._shown))
        self.head.progress = f"{done}/{self._shown}" if done else ""
        self._retranslate()
        self.grown.emit()

    def _retranslate(self) -> None:
        self.head.setAccessibleName(self.head.text())
        done = sum(self._key(place) in self._ticked for place in range(self._shown))
        words = self.tr("{0} of {1} steps ticked").format(done, self._shown)
        self.head.setAccessibleDescription(words)
        self.setAccessibleName(self.head.text())
        self.head.setToolTip(self.tr("Fold or unfold; Alt+G ticks the next step"))
        self.head.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
