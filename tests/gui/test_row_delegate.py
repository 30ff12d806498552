"""How a row is painted: everything in its column, whatever a name is made of."""

from __future__ import annotations

from datetime import date, time
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from callbook.core.contacts import Importance
from callbook.core.follow_ups import Due
from callbook.core.settings import Settings
from callbook.core.week import Counts, SectionName
from callbook.gui.theme import Look
from callbook.gui.week.lines import Line, lines
from callbook.gui.week.model import WeekModel
from callbook.gui.week.row_columns import Columns, columns
from callbook.gui.week.row_delegate import ROW, RowDelegate
from callbook.gui.week.row_texts import RowTexts
from callbook.gui.widgets.spans import Span, shared
from tests.gui.week_values import done, row, week

WIDTH = 805
ODD_NAMES = [
    "Müller " * 45,
    "x" * 300,
    "👩‍🌾🌱" * 80,
    "عبد الله الحسن " * 20,
    "<b>fett</b><img src='file:///etc/hostname'>",
    "Zeile\neins\r\nZeile zwei\ttab\u2028drei\x00\x07",
    "\u202everkehrt herum",
    "e\u0301" * 150,
    "",
]


class Painted:
    """One line, painted on the panel's colour."""

    def __init__(self, look: Look, line: Line, width: int = WIDTH) -> None:
        self.look = look
        self.texts = RowTexts()
        self.texts.begin(week(), Settings())
        self.model = WeekModel(self.texts)
        self.model.show_lines([line])
        self.delegate = RowDelegate(look, self.texts, self.model)
        self.columns: Columns = self.delegate.columns(width)
        self.image = QImage(width, look.fonts.px(ROW), QImage.Format.Format_RGB32)
        self.image.fill(look.theme.panel)
        painter = QPainter(self.image)
        self.delegate.paint(painter, QRect(0, 0, width, self.image.height()), 0)
        painter.end()

    def inked(self, left: int, width: int) -> bool:
        """Whether anything is painted between two places."""
        panel = self.look.theme.panel.rgb()
        return any(
            self.image.pixel(x, y) != panel
            for x in range(max(0, left), min(self.image.width(), left + width))
            for y in range(self.image.height())
        )

    def lower_inked(self, span: Span) -> bool:
        """Whether anything stands there so low that only a second line can."""
        px, panel = self.look.fonts.px, self.look.theme.panel.rgb()
        middle = self.image.height() // 2
        return any(
            self.image.pixel(x, y) != panel
            for x in range(span.left, span.left + span.width)
            for y in range(middle + px(9), middle + px(18))
        )

    def colour(self, x: int, y: int) -> QColor:
        return self.image.pixelColor(x, y)


def gap_before(painted: Painted) -> tuple[int, int]:
    """The air between the name and the reason."""
    end = painted.columns.name.left + painted.columns.name.width
    return end + 2, painted.columns.reason.left - end - 4


@pytest.mark.parametrize("name", ODD_NAMES)
def test_no_name_leaves_its_column(look: Look, name: str) -> None:
    painted = Painted(look, row(1, name=name or "x", company=name, city=name))
    assert painted.inked(painted.columns.name.left, painted.columns.name.width)
    assert not painted.inked(*gap_before(painted))
    assert painted.inked(painted.columns.reason.left, painted.columns.reason.width)


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_long_number_leaves_the_reason_alone(look: Look, name: str) -> None:
    painted = Painted(look, row(1, number_shown=name))
    end = painted.columns.reason.left + painted.columns.reason.width
    assert not painted.inked(end + 2, painted.columns.number.left - end - 4)
    assert painted.inked(painted.columns.number.left, painted.columns.number.width)


def test_a_number_makes_room_for_a_reason_that_would_be_cut_short(look: Look) -> None:
    promised = Due(date(2020, 3, 24), time(14))
    short = Painted(look, row(1, customer_since="2017"), 644)
    told = "Angebot für das neue Lager in Hannover"
    section = SectionName.FOLLOW_UPS
    long = Painted(look, row(1, section, due=promised, due_text=told), 644)
    column = long.columns.number
    below_number = Span(column.left + column.width // 2, column.width // 2)
    assert not short.lower_inked(below_number)
    assert long.lower_inked(below_number)


def test_a_name_like_markup_is_shown_as_it_is_written(look: Look) -> None:
    markup = Painted(look, row(1, name="<b>Otto</b>"))
    plain = Painted(look, row(1, name="Otto"))
    assert markup.image != plain.image


def test_what_turns_the_direction_turns_nothing_beside_it(look: Look) -> None:
    turned = Painted(look, row(1, company="\u202eMüller\u2067 GmbH", city="Köln"))
    plain = Painted(look, row(1, company="Müller GmbH", city="Köln"))
    assert turned.image == plain.image


def test_the_circle_is_empty_until_it_is_ticked(look: Look) -> None:
    waiting, finished = Painted(look, row(1)), Painted(look, done(1))
    span = waiting.columns.circle
    x, y = span.left + span.width // 2, waiting.image.height() // 2 - span.width // 3
    assert waiting.colour(x, y) == look.theme.panel
    assert finished.colour(x, y) == look.theme.accent


@pytest.mark.parametrize(
    ("importance", "tone"),
    [(Importance.A, "silence"), (Importance.B, "due"), (Importance.C, "prospect")],
)
def test_the_tile_has_the_colour_of_the_class(
    look: Look, importance: Importance, tone: str
) -> None:
    painted = Painted(look, row(1, importance=importance))
    span = painted.columns.tile
    below = painted.colour(span.left + span.width // 2, painted.image.height() // 2 - 10)
    assert below == look.theme.tone(tone)[1]


def test_dark_is_painted_dark(qapp: QApplication) -> None:
    light = Painted(Look(qapp, "light"), row(1))
    dark = Painted(Look(qapp, "dark"), row(1))
    assert light.colour(2, 2).lightness() > 200
    assert dark.colour(2, 2).lightness() < 60


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(60, 4000))
def test_columns_never_overlap(look: Look, width: int) -> None:
    place = columns(width, look.fonts)
    spans = [place.circle, place.tile, place.name, place.reason, place.number]
    shown = [span for span in spans if span.width > 0]
    assert place.name.width > 0
    for span, following in pairwise(shown):
        assert span.left + span.width <= following.left
    if width > 240:
        assert shown[-1].left + shown[-1].width <= width


@pytest.mark.parametrize("width", [300, 420, 560, 805, 1600])
def test_every_kind_of_line_can_be_painted_at_any_width(look: Look, width: int) -> None:
    shown = lines(week([row(1, last_spoken=date(2019, 11, 19))], [done(2)], waiting=3))
    shown += lines(week(waiting=1, counts=Counts(1, 2, 3, 4)))
    for line in shown:
        assert Painted(look, line, width).inked(0, width)


@given(st.integers(600, 1400), st.integers(0, 500), st.integers(0, 500))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_lower_words_take_what_their_neighbour_leaves(
    look: Look, width: int, reason: int, number: int
) -> None:
    place, gap = columns(width, look.fonts), look.fonts.px(14)
    left, right = shared(place.reason, place.number, (reason, number), gap)
    end = place.number.left + place.number.width
    assert left.left == place.reason.left
    assert left.left + left.width + gap == right.left
    assert right.left + right.width == end
    if reason + gap + number <= end - place.reason.left:
        assert left.width >= reason
        assert right.width >= number
    if reason > place.reason.width and number > place.number.width:
        assert (left, right) == (place.reason, place.number)
