"""The few fonts of the call sheet, and text that fits its place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGlyphRun, QGuiApplication, QPainter, QTextLayout

from callbook.paper.layout import Layout, millimetres, points

_SHAPED_SCRIPTS = "\u0590"
"""From here on letters change with their neighbours; typographic signs are measured with them."""

_DOT = " · "
_BOX = millimetres(2.5)
_BOX_GAP = millimetres(1.1)
_BLANK = millimetres(17)


class Type:
    """A font of a size in points, made for painting in twips.

    Without ``kerning`` a third is saved of what setting a line costs; scripts that cannot be
    read unless letters are fitted to their neighbours are fitted all the same.
    """

    def __init__(self, size: float, *, bold: bool = False, kerning: bool = True) -> None:
        self.font = QFont(QGuiApplication.font())
        self.font.setPixelSize(points(size))
        self.font.setBold(bold)
        self.font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # Where "fi" is one letter, nobody who searches the PDF finds "confidential".
        self.font.setFeature(QFont.Tag("liga"), 0)
        if not kerning:
            self.font.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
        self._metrics = QFontMetricsF(self.font)
        self._advances: dict[str, float] = {}
        self._widest = max(map(self._metrics.horizontalAdvance, "W@"))

    def width(self, text: str) -> float:
        """How wide the text is; Latin, Greek and Cyrillic without kerning, so hardly too wide.

        A thousand rows feel it: a sum of known letters costs a fifth of setting the text.
        """
        if text and max(text) >= _SHAPED_SCRIPTS:
            return self._metrics.horizontalAdvance(text)
        known = self._advances
        try:
            return sum([known[letter] for letter in text])
        except KeyError:
            known.update(
                (new, self._metrics.horizontalAdvance(new)) for new in set(text) - set(known)
            )
            return sum([known[letter] for letter in text])

    def fits(self, text: str, width: float) -> bool:
        """Whether the text fits; a short one is not even measured."""
        if not text:
            return True
        if len(text) * self._widest <= width and max(text) < _SHAPED_SCRIPTS:
            return True
        return self.width(text) <= width

    def fitted(self, text: str, width: float) -> str:
        """The text, ended by an ellipsis where it is too long."""
        if self.fits(text, width):
            return text
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def two_lines(self, text: str, more: tuple[str, ...], width: float) -> tuple[str, str]:
        """The text and what is to follow it in up to two lines, broken at a dot if it is long."""
        rest = [words for words in more if words]
        if not self.fits(text, width):
            parts = text.split(_DOT)
            text = parts.pop(0)
            while parts and self.fits(text + _DOT + parts[0], width):
                text += _DOT + parts.pop(0)
            rest = parts + rest
        return self.fitted(text, width), self.fitted(_DOT.join(rest), width)


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of a sheet."""

    title: Type
    name: Type
    number: Type
    number_small: Type
    heading: Type
    text: Type
    small: Type
    small_bold: Type


def make_fonts() -> Fonts:
    """The fonts of a sheet, of the family that the program uses."""
    return Fonts(
        title=Type(17, bold=True),
        name=Type(10.5, bold=True),
        number=Type(12.5, bold=True, kerning=False),
        number_small=Type(9.5, bold=True, kerning=False),
        heading=Type(9.5, bold=True),
        text=Type(7.8, kerning=False),
        small=Type(7.5, kerning=False),
        small_bold=Type(7.5, bold=True, kerning=False),
    )


class OutcomeLine:
    """The outcomes of a call in one line with a box before each, set once for all calls.

    ``boxes`` and ``blanks`` tell from where to where the boxes and the lines to write on go.
    """

    def __init__(self, outcomes: tuple[str, ...], place: Layout) -> None:
        self.box = _BOX
        self.boxes: list[int] = []
        self.blanks: list[tuple[int, int]] = []
        self._runs: list[QGlyphRun] = []
        room = place.column_end - place.text - len(outcomes) * (_BOX + _BOX_GAP)
        for size in (8.0, 7.5, 7.0, 6.5, 6.0):
            set_ = [_set(outcome.rstrip(" _"), Type(size).font) for outcome in outcomes]
            widths = [layout.lineAt(0).naturalTextWidth() for layout in set_]
            written = [_BLANK if outcome.endswith("_") else 0 for outcome in outcomes]
            gap = (room - sum(widths) - sum(written)) / max(1, len(outcomes) - 1)
            if gap >= 2 * _BOX_GAP:
                break
        at: float = place.text
        for layout, width, blank in zip(set_, widths, written, strict=True):
            self.boxes.append(round(at))
            at += _BOX + _BOX_GAP
            self._add(layout, at)
            if blank:
                self.blanks.append((round(at + width + _BOX_GAP), round(at + width + blank)))
            at += width + blank + min(gap, _BOX * 2.5)

    def draw(self, painter: QPainter, baseline: float) -> None:
        """Draws the words; the boxes and lines of a page are drawn together."""
        start = QPointF(0, baseline)
        for run in self._runs:
            painter.drawGlyphRun(start, run)

    def _add(self, layout: QTextLayout, left: float) -> None:
        """Adds the words to the glyphs that are drawn in one go, without the gaps between."""
        for run in layout.glyphRuns():
            shift = QPointF(left, -layout.lineAt(0).ascent())
            run.setPositions([position + shift for position in run.positions()])
            if self._runs and self._runs[-1].rawFont() == run.rawFont():
                last = self._runs[-1]
                positions = [*last.positions(), *run.positions()]
                last.setGlyphIndexes([*last.glyphIndexes(), *run.glyphIndexes()])
                last.setPositions(positions)
            else:
                self._runs.append(run)


def _set(text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout
