"""The rows of the follow-ups: read by the page, and painted within their columns."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from callbook.core.calls import CallOutcome
from callbook.core.contacts import Importance
from callbook.core.follow_ups import Due
from callbook.core.promises import Promise
from callbook.gui.follow_ups.model import FollowUpsModel
from callbook.gui.follow_ups.row_delegate import ROW, RowDelegate, columns
from callbook.gui.follow_ups.row_texts import RowTexts
from callbook.gui.ink import ELLIPSIS
from callbook.gui.theme import Look
from tests.books import TODAY
from tests.gui.written import written


def test_a_hundred_thousand_are_read_by_the_page(look: Look) -> None:
    asked: list[int] = []

    def read(ids: list[int]) -> list[Promise]:
        asked.extend(ids)
        return []

    model = FollowUpsModel(read, RowTexts())
    model.show_ids([-1, *range(1, 100_001)])
    for place in range(50_000, 50_020):
        model.row(place)
    assert 20 <= len(asked) <= 128
    assert columns(900, look).number.width > 0


@pytest.mark.parametrize("width", range(650, 1300, 50))
def test_where_it_came_from_is_said_whole_or_not_at_all(look: Look, width: int) -> None:
    texts = RowTexts()
    texts.speak("de", TODAY)
    due, at, name = Due(date(2020, 4, 1), time(9)), datetime(2020, 3, 1, 9), "Judith Lange"
    what = "Ist in einer Besprechung"
    row = Promise(
        1,
        1,
        due,
        what,
        True,
        at,
        CallOutcome.REACHED,
        name,
        "Lange OHG",
        Importance.A,
        "089 99998123",
    )
    model = FollowUpsModel(lambda ids: [row for _ in ids], texts)
    model.show_ids([1])
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, look.fonts.px(width), look.fonts.px(ROW))
    delegate = RowDelegate(look, texts, model)
    said = [
        words.text
        for words in written(
            lambda painter: delegate.paint(painter, option, model.index(0)),
            option.rect.size(),
            look.fonts.text,
        )
    ]
    assert [words for words in said if words.endswith(ELLIPSIS)] == []
    assert {name, texts.when(row), texts.what_for(row), texts.number(row)} <= set(said)
    if width > 1200:
        assert texts.origin(row) in said


ODD = ["Müller " * 45, "<b>fett</b><img src='file:///etc/hostname'>", "Zeile\neins\x00\u2028zwei"]


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("width", [420, 620, 1068])
def test_no_name_leaves_its_column(look: Look, name: str, width: int) -> None:
    due, at = Due(date(2020, 4, 1), time(9)), datetime(2020, 3, 1, 9)
    row = Promise(1, 1, due, name, True, at, None, name, name + "x", Importance.A, name)
    texts = RowTexts()
    texts.speak("de", TODAY)
    model = FollowUpsModel(lambda ids: [row for _ in ids], texts)
    model.show_ids([1])
    image = QImage(width, look.fonts.px(ROW), QImage.Format.Format_RGB32)
    image.fill(look.theme.panel)
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    option.state = QStyle.StateFlag.State_Enabled
    delegate = RowDelegate(look, texts, model)
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    place = delegate.columns(width)
    spans = [span for span in (place.name, place.when, place.number) if span.width]
    ends = [span.left + span.width for span in spans]
    for end, begin in zip(ends, [*(span.left for span in spans[1:]), width], strict=True):
        gap = range(end + 2, begin - 2)
        # A second line takes the room of the hint beside it that is not said then.
        height = image.height() // 2 if begin == place.number.left else image.height()
        inked = [
            x for x in gap for y in range(height) if image.pixel(x, y) != look.theme.panel.rgb()
        ]
        assert inked == []
