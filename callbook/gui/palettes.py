"""The colours of the window, light and dark, each with the meaning it carries."""

from __future__ import annotations

from PySide6.QtGui import QColor

from callbook.core.value import Value


class Theme(Value):
    """All named colours of one appearance.

    ``soft`` is for second lines, ``faint`` for empty circles and marks that nobody reads.
    ``silence`` means not spoken with, ``due`` promised, ``prospect`` a prospect, ``accent``
    the one action and what is done; each ``*_soft`` is the ground below such a text.
    ``on_accent`` is text on a filled button.
    """

    dark: bool
    window: QColor
    panel: QColor
    raised: QColor
    line: QColor
    ink: QColor
    soft: QColor
    faint: QColor
    accent: QColor
    accent_soft: QColor
    on_accent: QColor
    silence: QColor
    silence_soft: QColor
    due: QColor
    due_soft: QColor
    prospect: QColor
    prospect_soft: QColor
    neutral_soft: QColor
    select: QColor
    hover: QColor

    def tone(self, name: str) -> tuple[QColor, QColor]:
        """Text and ground of a tone: accent, silence, due, prospect, or neutral."""
        if name == "neutral":
            return self.soft, self.neutral_soft
        text: QColor = getattr(self, name)
        ground: QColor = getattr(self, f"{name}_soft")
        return text, ground


LIGHT = Theme(
    dark=False,
    window=QColor("#f6f4f0"),
    panel=QColor("#fffdfa"),
    raised=QColor("#ffffff"),
    line=QColor("#e4dfd6"),
    ink=QColor("#1f2a33"),
    soft=QColor("#5a656e"),
    faint=QColor("#818b93"),
    accent=QColor("#1c6b58"),
    accent_soft=QColor("#e0efe9"),
    on_accent=QColor("#ffffff"),
    silence=QColor("#ab4220"),
    silence_soft=QColor("#fbeae3"),
    due=QColor("#865b0b"),
    due_soft=QColor("#fbf1dc"),
    prospect=QColor("#2f639c"),
    prospect_soft=QColor("#e6eef8"),
    neutral_soft=QColor("#efece6"),
    select=QColor("#e6f1ec"),
    hover=QColor("#f1eee8"),
)

DARK = Theme(
    dark=True,
    window=QColor("#171b1f"),
    panel=QColor("#1d2226"),
    raised=QColor("#242a2f"),
    line=QColor("#323a40"),
    ink=QColor("#e9ecee"),
    soft=QColor("#a3adb4"),
    faint=QColor("#7f8a92"),
    accent=QColor("#5cc2a3"),
    accent_soft=QColor("#1e3a33"),
    on_accent=QColor("#10211c"),
    silence=QColor("#ef8a64"),
    silence_soft=QColor("#3b2620"),
    due=QColor("#e0b45a"),
    due_soft=QColor("#38301f"),
    prospect=QColor("#84b3e6"),
    prospect_soft=QColor("#1f2d3d"),
    neutral_soft=QColor("#2a3036"),
    select=QColor("#21352f"),
    hover=QColor("#22282d"),
)
