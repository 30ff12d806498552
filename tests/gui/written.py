"""What a painter writes, word by word: read back from a drawing in which text stays text."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QRect, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPainter
from PySide6.QtSvg import QSvgGenerator

from callbook.core.value import Value

TEXT = "{http://www.w3.org/2000/svg}text"


class Words(Value):
    """One stretch of text: where it begins and ends, and its line, in pixels."""

    text: str
    left: float
    right: float
    line: float


def written(paint: Callable[[QPainter], None], size: QSize, font: QFont) -> list[Words]:
    """All that ``paint`` writes, in its order; ``font`` is the family that it writes in."""
    buffer, drawing = QBuffer(), QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(size)
    # As the screen has it, or points would be written as if they were pixels.
    drawing.setResolution(round(QGuiApplication.primaryScreen().logicalDotsPerInch()))
    drawing.setViewBox(QRect(0, 0, size.width(), size.height()))
    painter = QPainter(drawing)
    try:
        paint(painter)
    finally:
        painter.end()
    # Our own drawing: nothing that came from outside.
    found = ET.fromstring(bytes(buffer.data().data()))  # noqa: S314
    return [_words(text, font) for text in found.iter(TEXT)]


def _words(text: ET.Element, font: QFont) -> Words:
    used = QFont(font)
    used.setPixelSize(1000)
    used.setWeight(QFont.Weight(int(text.get("font-weight", "400"))))
    left, said = float(text.get("x", "0")), text.text or ""
    wide = QFontMetricsF(used).horizontalAdvance(said) * float(text.get("font-size", "0")) / 1000
    return Words(said, left, left + wide, float(text.get("y", "0")))
