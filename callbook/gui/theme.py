"""How the window looks: Fusion with our own palettes, the system's font in a few sizes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from callbook.core.value import Value
from callbook.gui.palettes import DARK, LIGHT, Theme
from callbook.gui.stylesheet import stylesheet

STYLE = "fusion"
PREFERENCES = ("system", "light", "dark")
_TEXT_PX = 14.0
_SEMIBOLD = QFont.Weight.DemiBold


class Fonts(Value):
    """The few fonts of the window, all of the system's family.

    ``scale`` is 1 where the system's text is 14 pixels or smaller, and grows with it.
    ``number`` has figures of one width.
    """

    scale: float
    text: QFont
    strong: QFont
    second: QFont
    second_strong: QFont
    small: QFont
    small_strong: QFont
    title: QFont
    heading: QFont
    number: QFont

    def px(self, pixels: float) -> int:
        """A length that grows with the text, in whole pixels."""
        return round(pixels * self.scale)


class Look(QObject):
    """The appearance in use; screens read ``theme`` and ``fonts`` when they paint.

    The application was made in STYLE: to ask it for its style loads every style PySide knows.
    ``changed`` carries the new Theme. The palette of the application changes with it, so a
    widget that reads the colours in its paintEvent needs no connection at all.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, preference: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._preference = preference
        # Until our own palette is set, the application's shows what the system is like; to ask
        # for its scheme by name would make all enumerations of Qt before the first picture.
        dark = preference == "dark" or (preference == "system" and _is_dark(app.palette()))
        self.theme = DARK if dark else LIGHT
        self.fonts = make_fonts(app)
        app.setFont(self.fonts.text)
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def preference(self) -> str:
        """What the owner asked for: system, light or dark."""
        return self._preference

    def prefer(self, preference: str) -> None:
        """Take light or dark, or follow the system from now on."""
        preference = preference if preference in PREFERENCES else "system"
        if preference != self._preference:
            self._preference = preference
            self._turn_to(self._wanted())

    def _wanted(self) -> Theme:
        if self._preference == "system":
            from PySide6.QtCore import Qt

            scheme = self._app.styleHints().colorScheme()
            return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._preference == "dark" else LIGHT

    def _follow_system(self) -> None:
        if self._preference == "system":
            self._turn_to(self._wanted())

    def _turn_to(self, theme: Theme) -> None:
        if theme is self.theme:
            return
        self.theme = theme
        self._apply()
        self.changed.emit(theme)

    def _apply(self) -> None:
        self._app.setPalette(make_palette(self.theme))
        self._app.setStyleSheet(stylesheet(self.theme, self.fonts.scale))


def _is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def make_fonts(app: QApplication) -> Fonts:
    """The fonts of the window, made from the system's font and no smaller than 14 pixels."""
    system = app.font()
    dots = app.primaryScreen().logicalDotsPerInchY() if app.primaryScreen() else 96.0
    pixels = system.pixelSize() if system.pixelSize() > 0 else system.pointSizeF() * dots / 72
    scale = min(2.0, max(1.0, pixels / _TEXT_PX))

    def font(size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        made = QFont(system)
        made.setPointSizeF(size * scale * 72 / dots)
        made.setWeight(weight)
        return made

    number = font(15)
    number.setFeature(QFont.Tag("tnum"), 1)
    number.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.3 * scale)
    return Fonts(
        scale=scale,
        text=font(_TEXT_PX),
        strong=font(_TEXT_PX, _SEMIBOLD),
        second=font(12.5),
        second_strong=font(12.5, _SEMIBOLD),
        small=font(11.5),
        small_strong=font(11.5, _SEMIBOLD),
        title=font(22, QFont.Weight.Bold),
        heading=font(17, _SEMIBOLD),
        number=number,
    )


def make_palette(theme: Theme) -> QPalette:
    """The palette that Fusion draws with, in the colours of the theme."""
    palette = QPalette()
    role = QPalette.ColorRole
    colours: dict[QPalette.ColorRole, QColor] = {
        role.Window: theme.panel,
        role.WindowText: theme.ink,
        role.Base: theme.raised,
        role.AlternateBase: theme.hover,
        role.Text: theme.ink,
        role.Button: theme.raised,
        role.ButtonText: theme.ink,
        role.BrightText: theme.silence,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.ink,
        role.PlaceholderText: theme.soft,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.raised,
        role.Midlight: theme.hover,
        role.Mid: theme.line,
        role.Dark: theme.line,
        role.Shadow: theme.line,
    }
    for name, colour in colours.items():
        palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, theme.faint)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, theme.line)
    return palette
