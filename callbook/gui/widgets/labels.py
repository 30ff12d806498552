"""Words on the screen: always plain text, whatever a customer's name contains."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from callbook.gui import ink
from callbook.gui.theme import Look

PLAIN_TEXT = 0
"""Qt.TextFormat.PlainText by its number: to name it makes all enumerations of Qt."""


class PlainLabel(QLabel):
    """A label that never makes rich text of what it shows.

    ``tone`` is ink, soft, accent, silence, due or prospect.
    """

    def __init__(
        self,
        text: str = "",
        tone: str = "ink",
        font: QFont | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setProperty("tone", tone)
        if font is not None:
            self.setFont(font)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Show the same words in another tone."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class ElidedLabel(PlainLabel):
    """One line that gives way: too long a text is said shorter, or ends in an ellipsis.

    The tooltip has it all.
    """

    def __init__(
        self,
        text: str = "",
        tone: str = "ink",
        font: QFont | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._full = ""
        self._shorter: tuple[str, ...] = ()
        self._has_room = False
        super().__init__(text, tone, font, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def full_text(self) -> str:
        """The whole text, however little of it is seen."""
        return self._full

    def setText(self, text: str, *shorter: str) -> None:
        """Show a text, or the first of the shorter ones for which there is room.

        White space in it becomes single blanks.
        """
        self._full, self._shorter = " ".join(text.split()), shorter
        self.setAccessibleName(self._full)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._has_room = True
        self._elide()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._full) + 2
        return QSize(width, super().sizeHint().height())

    def _elide(self) -> None:
        shown, metrics = self._full, self.fontMetrics()
        # Before it has its place, how wide it happens to be says nothing.
        if self._has_room and metrics.horizontalAdvance(shown) > self.width():
            fit = (
                each for each in self._shorter if metrics.horizontalAdvance(each) <= self.width()
            )
            last = self._shorter[-1] if self._shorter else shown
            shown = next(fit, "") or ink.elided(last, self.font(), max(0, self.width()))
        if shown != self.text():
            super().setText(shown)
        # A tooltip that starts like markup would be rendered as such; a blank in front of
        # it does not help, so only texts without an angle bracket get one.
        self.setToolTip(self._full if shown != self._full and "<" not in self._full else "")


class KeyCap(QWidget):
    """The picture of a key, as a hint ("Strg Z")."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._text = text
        self.setFont(look.fonts.small_strong)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The key's name."""
        return self._text

    def set_text(self, text: str) -> None:
        """Name another key."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        height = metrics.height() + 4
        return QSize(max(height, metrics.horizontalAdvance(self._text) + 12), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_key(painter, self._look, QRectF(self.rect()), self._text)
        painter.end()


def paint_key(painter: QPainter, look: Look, rect: QRectF, text: str) -> None:
    """Draw a key of radius 5 with its name in the middle."""
    theme = look.theme
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = ink.rounded(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5)
    ink.fill(painter, shape, theme.raised)
    ink.trace(painter, shape, theme.line)
    ink.write(painter, rect, text, look.fonts.small_strong, theme.ink, ink.MIDDLE)
    painter.restore()
