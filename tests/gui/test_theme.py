"""The look: contrast, palettes, and small controls that take no rich text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callbook.gui.icons import app_icon, icon
from callbook.gui.palettes import DARK, LIGHT, Theme
from callbook.gui.rail import RailButton
from callbook.gui.resources import ICONS
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import BarProgress, initials
from callbook.gui.widgets.buttons import FilledButton, LinkButton
from callbook.gui.widgets.chips import Segments
from callbook.gui.widgets.labels import ElidedLabel, PlainLabel
from callbook.gui.widgets.toasts import Toast

GROUNDS = ("window", "panel", "raised", "select", "hover")
TEXTS = ("ink", "soft", "accent", "silence", "due", "prospect")
BOTH = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: QColor) -> float:
    """How bright a colour is (WCAG 2.2, relative luminance)."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """How well one colour stands out from the other (WCAG 2.2, contrast ratio)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@BOTH
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_text_can_be_read_on_every_ground(theme: Theme, text: str, ground: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@BOTH
@pytest.mark.parametrize("tone", ["accent", "silence", "due", "prospect", "neutral"])
def test_every_tone_can_be_read_on_its_own_ground(theme: Theme, tone: str) -> None:
    text, ground = theme.tone(tone)
    assert contrast(text, ground) >= 4.5


@BOTH
def test_a_filled_button_can_be_read(theme: Theme) -> None:
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@BOTH
@pytest.mark.parametrize("ground", GROUNDS)
def test_an_empty_circle_can_be_seen(theme: Theme, ground: str) -> None:
    # WCAG 2.2, 1.4.11: what is no text needs 3:1.
    assert contrast(theme.faint, getattr(theme, ground)) >= 2.99


def test_contrast_is_measured_right() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


def test_light_and_dark_name_the_same_colours() -> None:
    for name in Theme.fields:
        if name != "dark":
            assert getattr(LIGHT, name) != getattr(DARK, name), name


def test_a_change_of_look_reaches_palette_and_listeners(qapp: QApplication, look: Look) -> None:
    heard: list[Theme] = []
    look.changed.connect(heard.append)
    look.prefer("dark")
    assert heard == [DARK]
    assert qapp.palette().color(QPalette.ColorRole.Text) == DARK.ink
    assert DARK.raised.name() in qapp.styleSheet()
    look.prefer("dark")
    assert len(heard) == 1
    look.prefer("light")
    assert qapp.palette().color(QPalette.ColorRole.Text) == LIGHT.ink


def test_the_system_decides_if_it_is_asked(qapp: QApplication, look: Look) -> None:
    look.prefer("system")
    dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert look.theme is (DARK if dark else LIGHT)
    look.prefer("a theme that is none")
    assert look.preference == "system"


def test_text_is_never_smaller_than_fourteen_pixels(look: Look) -> None:
    fonts = look.fonts
    assert fonts.scale >= 1
    sizes = [font.pointSizeF() for font in (fonts.second, fonts.text, fonts.heading, fonts.title)]
    assert sizes == sorted(sizes)
    assert fonts.strong.family() == fonts.text.family()


def test_labels_show_markup_as_it_stands(qtbot: QtBot, look: Look) -> None:
    label = PlainLabel("<b>fett</b><img src='file:///etc/hostname'>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text().startswith("<b>")


def test_a_long_name_gives_way_and_stays_whole_for_a_screen_reader(
    qtbot: QtBot, look: Look
) -> None:
    name = "Donaudampfschifffahrtsgesellschaft " * 9
    label = ElidedLabel(name)
    qtbot.addWidget(label)
    label.resize(QSize(120, 20))
    label.show()
    assert label.text().endswith("…")
    assert label.accessibleName() == name.strip()
    assert label.toolTip() == name.strip()
    label.setText("<i>" + name)
    assert label.toolTip() == ""


def test_a_bar_shows_its_share_to_a_screen_reader(qtbot: QtBot, look: Look) -> None:
    bar = BarProgress(look, 5)
    qtbot.addWidget(bar)
    bar.set_values(17, 60)
    bar.resize(206, 8)
    picture = bar.grab().toImage()
    assert bar.accessibleDescription() == "17 / 60"
    assert picture.pixelColor(QPoint(10, 4)) == LIGHT.accent
    assert picture.pixelColor(QPoint(190, 4)) == LIGHT.line


def test_segments_are_chosen_by_the_arrow_keys(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    segments = Segments(look, window)
    qtbot.addWidget(window)
    for key in ("a", "b", "c"):
        segments.add(key, key)
    heard: list[str] = []
    segments.chosen.connect(heard.append)
    window.show()
    first = segments.findChildren(QWidget)[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert segments.choice() == "b"
    assert heard == ["b"]


def test_a_toast_offers_one_way_back_and_takes_no_focus(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    toast = Toast(look, window)
    window.show()
    toast.tell("Anruf: <b>Monika</b>", "Rückgängig")
    assert toast.isVisible()
    assert window.rect().contains(toast.geometry())
    button = toast.findChild(LinkButton)
    assert isinstance(button, LinkButton)
    assert button.focusPolicy() is Qt.FocusPolicy.NoFocus
    with qtbot.waitSignal(toast.acted):
        button.click()
    assert not toast.isVisible()


def test_a_button_names_its_key_and_shows_no_ampersand(qtbot: QtBot, look: Look) -> None:
    button = FilledButton(look, "Müller && Söhne", "Strg ↵")
    qtbot.addWidget(button)
    assert button.hint() == "Strg ↵"
    with_hint = button.sizeHint().width()
    button.set_hint("")
    assert button.sizeHint().width() < with_hint


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Monika Albrecht", "MA"),
        ("Dr. Jens Petersen", "JP"),
        ("Cher", "C"),
        ("", ""),
        ("  ", ""),
        ("🙂 Öz Kan", "ÖK"),
        ("محمد علي", "مع"),
        ("4711 GmbH", "G"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_every_icon_can_be_drawn(qapp: QApplication) -> None:
    names = [file.stem for file in ICONS.glob("*.svg")]
    assert len(names) > 10
    for name in names:
        picture = icon(name, QColor("#ff0000")).pixmap(QSize(20, 20)).toImage()
        drawn = any(picture.pixelColor(x, y).alpha() for x in range(20) for y in range(20))
        assert drawn, name
    assert not app_icon().isNull()


@pytest.mark.parametrize(("place", "count"), [("de_DE", "40.063"), ("en_GB", "40,063")])
def test_the_rail_writes_a_long_count_with_its_groups(
    look: Look, qtbot: QtBot, place: str, count: str
) -> None:
    button, before = RailButton(look, "people"), QLocale()
    qtbot.addWidget(button)
    QLocale.setDefault(QLocale(place))
    try:
        button.set_count(40_063)
        assert button.accessibleDescription() == count
    finally:
        QLocale.setDefault(before)
