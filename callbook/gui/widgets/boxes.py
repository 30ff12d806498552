"""Boxes, bars and tiles: quiet surfaces that hold or show something."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from callbook.gui import ink
from callbook.gui.theme import Look
from callbook.gui.widgets.labels import PlainLabel


class Box(QFrame):
    """A raised card with round corners; put things into ``body``.

    With ``heading`` its title stands out from the names of the fields below it.
    """

    def __init__(
        self,
        look: Look,
        title: str = "",
        parent: QWidget | None = None,
        *,
        heading: bool = False,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(15, 12, 15, 13)
        self.body.setSpacing(8)
        self._title = PlainLabel(title, "soft", look.fonts.second_strong)
        if heading:
            self._title = PlainLabel(title, "ink", look.fonts.strong)
        self._title.setVisible(bool(title))
        self.body.addWidget(self._title)
        self.setAccessibleName(title)

    def title(self) -> str:
        """The small heading."""
        return self._title.text()

    def set_title(self, title: str) -> None:
        """Change the small heading; an empty one takes no room."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def wrap_title(self) -> None:
        """Let a long heading go on in a second line instead of making the box wider."""
        self._title.setWordWrap(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = ink.rounded(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12)
        ink.fill(painter, shape, self._look.theme.raised)
        ink.trace(painter, shape, self._look.theme.line)
        painter.end()


class BarProgress(QWidget):
    """How much of something is done, as a thin bar of one or more segments."""

    def __init__(self, look: Look, segments: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._segments = max(1, segments)
        self._done = 0
        self._total = 0
        self.setFixedHeight(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_values(self, done: int, total: int, segments: int | None = None) -> None:
        """Show ``done`` of ``total``; more than all of it fills the bar."""
        self._done, self._total = max(0, done), max(0, total)
        self._segments = max(1, segments or self._segments)
        self.setAccessibleDescription(f"{done} / {total}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = 6.0
        width = (self.width() - gap * (self._segments - 1)) / self._segments
        share = min(1.0, self._done / self._total) if self._total else 0.0
        filled = share * self._segments
        for index in range(self._segments):
            rect = QRectF(index * (width + gap), 0, width, self.height())
            painter.setClipping(False)
            segment = ink.rounded(rect, 4)
            ink.fill(painter, segment, self._look.theme.line)
            part = min(1.0, max(0.0, filled - index))
            if part > 0:
                painter.setClipRect(QRectF(rect.x(), 0, width * part, self.height()))
                ink.fill(painter, segment, self._look.theme.accent)
        painter.end()


class Avatar(QWidget):
    """A tile with the initials of somebody."""

    def __init__(self, look: Look, side: int = 48, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._text = ""
        self._tone = "neutral"
        self._side = look.fonts.px(side)
        self.setFixedSize(self._side, self._side)

    def show_name(self, name: str, tone: str = "neutral") -> None:
        """Show the initials of a name."""
        self._text, self._tone = initials(name), tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        text, ground = self._look.theme.tone(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink.fill(painter, ink.rounded(QRectF(self.rect()), 10), ground)
        ink.write(painter, self.rect(), self._text, self._look.fonts.heading, text, ink.MIDDLE)
        painter.end()


def initials(name: str) -> str:
    """The first letters of the first and the last word that begin with one ("MA")."""
    words = [word for word in name.split() if word[0].isalpha() and not word.endswith(".")]
    picked = words[:1] + words[-1:] if len(words) > 1 else words
    return "".join(word[0].upper() for word in picked)[:2]
