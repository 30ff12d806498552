"""Where the parts of a row lie, for one width of the list."""

from __future__ import annotations

from callbook.core.value import Value
from callbook.gui import ink
from callbook.gui.theme import Fonts
from callbook.gui.widgets.spans import Span

NARROW, SMALL = 600, 300
"""Below these widths the reason stands under name and number; then the number does, too."""
GAP = 14
LONG_NUMBER = "+00 0000 00000000"
"""As many figures as nearly all numbers have: so wide their column is at least."""


class Columns(Value):
    """Circle, class, name, reason and number; ``inset`` is the air beside a selected row.

    In a narrow list the reason has no column: it stands under name and number, in ``under``.
    """

    circle: Span
    tile: Span
    name: Span
    reason: Span
    number: Span
    inset: int

    @property
    def margin(self) -> int:
        """Where headings begin."""
        return self.circle.left

    @property
    def narrow(self) -> bool:
        """Whether the reason has no column."""
        return not self.reason.width

    @property
    def both(self) -> int:
        """How much room reason and number have together, with the gap between them."""
        return self.number.left + self.number.width - self.reason.left

    @property
    def under(self) -> Span:
        """All that lies right of the class."""
        return Span(self.name.left, self.number.left + self.number.width - self.name.left)


def columns(width: int, fonts: Fonts) -> Columns:
    """The columns of a list ``width`` pixels wide."""
    return _wide(width, fonts) if width >= fonts.px(NARROW) else _narrow(width, fonts)


def _wide(width: int, fonts: Fonts) -> Columns:
    px = fonts.px
    margin, gap = px(28), px(GAP)
    name = margin + px(76)
    room = width - name - margin
    number = max(min(round(room * 0.29), px(190)), ink.width(LONG_NUMBER, fonts.number))
    reason = min(max(px(168), round((room - number) * 0.46)), px(240))
    first = room - reason - number
    return Columns(
        circle=Span(margin, px(20)),
        tile=Span(margin + px(38), px(24)),
        name=Span(name, first - gap),
        reason=Span(name + first, reason - gap),
        number=Span(name + first + reason, number),
        inset=px(16),
    )


def _narrow(width: int, fonts: Fonts) -> Columns:
    px = fonts.px
    margin, gap, small = px(20), px(GAP), width < px(SMALL)
    name = margin + px(30 if small else 66)
    room = max(px(60), width - name - margin)
    number = 0 if small else round(room * 0.6)
    return Columns(
        circle=Span(margin, px(20)),
        tile=Span(margin + px(32), 0 if small else px(24)),
        name=Span(name, room - number - (gap if number else 0)),
        reason=Span(name + room - number, 0),
        number=Span(name + room - number, number),
        inset=px(12),
    )
