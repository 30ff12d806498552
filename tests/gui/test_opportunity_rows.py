"""The rows of the opportunities in a narrow list: title, who and value before where from."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyleOptionViewItem

from callbook.core.contacts import ContactKind
from callbook.core.opportunities import ListedOpportunity, Opportunity, Stage
from callbook.gui.ink import ELLIPSIS
from callbook.gui.opportunities.model import OpportunitiesModel
from callbook.gui.opportunities.row_delegate import NARROW, ROW, RowDelegate
from callbook.gui.opportunities.texts import Texts
from callbook.gui.theme import Look
from tests.books import TODAY
from tests.gui.written import Words, written

LAPTOP = 432
"""How wide the list is on a screen of 1280 pixels at 150 %."""
WORTH = "1.260 €"


def read(look: Look, width: int, cents: int | None = 126_000) -> list[Words]:
    one = Opportunity(
        1, 1, "Teile aus eigener Fertigung", cents, Stage.OPEN, "", None, 1, TODAY, None
    )
    at = datetime(2019, 11, 24, 9)
    listed = ListedOpportunity(one, "Julia Beyer", "Feinkost Beyer", ContactKind.CUSTOMER, at)
    texts = Texts()
    texts.speak("de", TODAY, "DE")
    model = OpportunitiesModel(texts)
    model.show_ids(model.take([listed]))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, look.fonts.px(width), look.fonts.px(ROW))
    delegate = RowDelegate(look, texts, model)
    return written(
        lambda painter: delegate.paint(painter, option, model.index(1)),
        option.rect.size(),
        look.fonts.text,
    )


@pytest.mark.parametrize("width", range(LAPTOP, NARROW, 16))
def test_nothing_of_a_narrow_row_is_cut(look: Look, width: int) -> None:
    words = read(look, width)
    said = [each.text for each in words]
    assert [each for each in said if each.endswith(ELLIPSIS)] == []
    assert said[:2] == ["Teile aus eigener Fertigung", "Julia Beyer · Feinkost Beyer"]


def test_the_call_it_came_from_is_named_where_all_fits(look: Look) -> None:
    tight = read(look, LAPTOP - 60)
    roomy = read(look, NARROW - 1)
    assert [each.text for each in roomy[2:]] == [WORTH, "call of 24. Nov. 2019"]
    assert "call of 24. Nov. 2019" not in [each.text for each in tight]


def test_a_value_keeps_its_line_when_nothing_stands_below_it(look: Look) -> None:
    words = read(look, LAPTOP - 20)
    title, value = words[0], next(each for each in words if each.text == WORTH)
    assert title.line == value.line
    assert title.right <= value.left


def test_without_a_value_the_call_it_came_from_is_told_all_the_same(look: Look) -> None:
    words = read(look, NARROW - 1, None)
    assert [each.text for each in words[2:]] == ["call of 24. Nov. 2019"]
