"""Painting with colours alone: what it paints is what Qt's own calls paint."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication

from callbook.gui import ink
from callbook.gui.week.model import ALOUD, DISPLAY
from callbook.gui.widgets.labels import PLAIN_TEXT, PlainLabel

RED = QColor("#ab4220")
ROOM = QRect(3, 4, 120, 19)
FAMILY = "👩\u200d👩\u200d👧\u200d👦"


def paper() -> QImage:
    image = QImage(140, 30, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    return image


@pytest.mark.parametrize("text", ["Müller & Söhne", "שלום עולם", "", "069 1234"])
@pytest.mark.parametrize(
    ("at", "side"),
    [
        (ink.LEFT, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute),
        (ink.MIDDLE, Qt.AlignmentFlag.AlignHCenter),
        (ink.RIGHT, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute),
    ],
)
def test_words_are_written_as_qt_writes_them(
    qapp: QApplication, text: str, at: float, side: Qt.AlignmentFlag
) -> None:
    font = QFont(qapp.font())
    ours, qts = paper(), paper()
    painter = QPainter(ours)
    ink.write(painter, ROOM, text, font, RED, at)
    painter.end()
    painter = QPainter(qts)
    painter.setFont(font)
    painter.setPen(RED)
    painter.drawText(ROOM, side | Qt.AlignmentFlag.AlignVCenter, text)
    painter.end()
    assert ours == qts
    assert not text or ours != paper()


def test_shapes_are_filled_and_traced_as_qt_does(qapp: QApplication) -> None:
    ours, qts, rect = paper(), paper(), QRectF(3.5, 4.5, 40, 20)
    painter = QPainter(ours)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink.lay(painter, QRect(60, 0, 20, 20), RED)
    ink.fill(painter, ink.rounded(rect, 6), QColor("yellow"))
    ink.trace(painter, ink.rounded(rect, 6), RED, 2)
    painter.end()
    painter = QPainter(qts)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRect(60, 0, 20, 20), RED)
    painter.setBrush(QColor("yellow"))
    painter.setPen(QPen(RED, 2))
    painter.drawRoundedRect(rect, 6, 6)
    painter.end()
    assert ours == qts
    assert ours != paper()


@pytest.mark.parametrize(
    "text", ["Hallo Welt, wie geht es", f"{FAMILY}{FAMILY} Möller", "שלום עולם"]
)
@pytest.mark.parametrize("width", [0, 9, 25, 40, 60, 90, 300])
def test_too_long_a_text_ends_in_an_ellipsis_between_two_letters(
    qapp: QApplication, text: str, width: int
) -> None:
    metrics = QFontMetrics(qapp.font())
    shown = ink.elided(text, qapp.font(), width)
    assert metrics.horizontalAdvance(shown) <= width
    if metrics.horizontalAdvance(text) <= width:
        assert shown == text
    elif shown:
        cut = shown.removesuffix(ink.ELLIPSIS)
        assert text.startswith(cut)
        assert FAMILY not in text or cut.count("👩") in (0, 2, 4)


def test_the_numbers_of_what_is_not_named_are_those_of_qt(qapp: QApplication) -> None:
    assert Qt.ItemDataRole.DisplayRole == DISPLAY
    assert Qt.ItemDataRole.AccessibleTextRole == ALOUD
    assert Qt.TextFormat.PlainText.value == PLAIN_TEXT
    assert PlainLabel("<b>Ada</b>").textFormat() == Qt.TextFormat.PlainText
