"""Where things stand on a page of the call sheet, for both papers.

All lengths are in twips (1/1440 inch): fine enough that text set in whole pixels of that size
needs no rounding, and the same whatever a device's resolution is.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize

from callbook.core.pages import Capacity
from callbook.core.sheet import Paper
from callbook.paper.qr import QUIET, SIZE

TWIPS = 1440
"""Twips in an inch."""

_MM = TWIPS / 25.4


def millimetres(length: float) -> int:
    """A length given in millimetres, in twips."""
    return round(length * _MM)


def points(size: float) -> int:
    """A length given in points, in twips."""
    return round(size * TWIPS / 72)


_SIDE = millimetres(12)
_ABOVE = millimetres(21)
_BELOW = millimetres(13.9)


@dataclass(frozen=True, slots=True)
class Layout:
    """The places on one paper, in twips from its top left.

    The units of ``Capacity`` are the modules of the codes, so all codes of a page are one
    picture. A code is far smaller than a call: corners of two codes that stand as close as
    those of one are taken for a code of their own by some readers.
    """

    width: int
    height: int
    module: float
    left: int
    right: int
    top: int
    bottom: int
    tick: int
    text: int
    column: int
    column_end: int
    code: int

    def down(self, modules: float) -> int:
        """The place so many modules below the top of the calls."""
        return self.top + round(modules * self.module)


@cache
def layout(paper: Paper) -> Layout:
    """The places on that paper."""
    size = page_size(paper).size(QPageSize.Unit.Inch)
    width, height = _twips(size)
    module = (height - _ABOVE - _BELOW) / Capacity().page
    right = width - _SIDE
    code = right - round(SIZE * module)
    return Layout(
        width=width,
        height=height,
        module=module,
        left=_SIDE,
        right=right,
        top=_ABOVE,
        bottom=height - _BELOW,
        tick=_SIDE + millimetres(8.5),
        text=_SIDE + millimetres(16),
        column=width // 2,
        column_end=code - round((QUIET + 2) * module),
        code=code,
    )


def page_size(paper: Paper) -> QPageSize:
    """The paper as Qt names it."""
    if paper is Paper.LETTER:
        return QPageSize(QPageSize.PageSizeId.Letter)
    return QPageSize(QPageSize.PageSizeId.A4)


def _twips(inches: QSizeF) -> tuple[int, int]:
    return round(inches.width() * TWIPS), round(inches.height() * TWIPS)
