"""Where the parts of a row lie, for one width of the list."""

from __future__ import annotations

from callbook.core.value import Value
from callbook.gui.theme import Fonts
from callbook.gui.widgets.spans import Span

NARROW, TIGHT = 600, 400
"""Below these widths the number goes, which the card has as well, then the reason."""
GAP = 14


class Columns(Value):
    """Circle, class, name, reason and number; ``inset`` is the air beside a selected row."""

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


def columns(width: int, fonts: Fonts) -> Columns:
    """The columns of a list ``width`` pixels wide."""
    px = fonts.px
    wide = width >= px(NARROW)
    margin, inset, gap = px(28 if wide else 20), px(16 if wide else 12), px(GAP)
    name = margin + px(76)
    room = max(px(60), width - name - margin)
    if wide:
        number = min(round(room * 0.29), px(190))
        reason = min(max(px(168), round((room - number) * 0.46)), px(240))
    else:
        number = 0
        reason = round(room * 0.44) if width >= px(TIGHT) else 0
    first = room - reason - number
    return Columns(
        circle=Span(margin, px(20)),
        tile=Span(margin + px(38), px(24)),
        name=Span(name, first - (gap if reason else 0)),
        reason=Span(name + first, max(0, reason - (gap if number else 0))),
        number=Span(name + first + reason, number),
        inset=inset,
    )
