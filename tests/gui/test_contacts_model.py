"""The long list of contacts: ids at once, rows as they come into view, nothing ever reset."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from callbook.actions.listing import ListedContact
from callbook.core.contacts import ContactKind, Importance
from callbook.gui.contacts.columns import Column, columns
from callbook.gui.contacts.contact_list import ContactList
from callbook.gui.contacts.model import ContactsModel
from callbook.gui.contacts.row_delegate import ROW, RowDelegate
from callbook.gui.contacts.row_texts import RowTexts
from callbook.gui.theme import Look
from callbook.gui.widgets.id_model import MOST_STEPS, PAGE, alike_around
from callbook.gui.widgets.picked_list import runs

ORDERS = st.lists(st.integers(1, 60), unique=True)


def listed(contact_id: int, **facts: object) -> ListedContact:
    """A customer of the list."""
    values: dict[str, object] = {
        "id": contact_id,
        "name": f"Kunde {contact_id}",
        "company": "",
        "city": "",
        "kind": ContactKind.CUSTOMER,
        "importance": Importance.NONE,
        "number_shown": "089 99998001",
        "last_spoken": None,
        "due": "",
        "tags": "",
        "archived": False,
        "do_not_call": False,
        "without_number": False,
        "doubtful": False,
    }
    return ListedContact(**{**values, **facts})  # type: ignore[arg-type]


class Reading:
    """Reads rows and remembers how many."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def rows(self, ids: Sequence[int]) -> list[ListedContact]:
        """The rows of some contacts; those above a million are gone."""
        self.asked += ids
        return [listed(one) for one in ids if one < 1_000_000]


@pytest.fixture
def reading() -> Reading:
    return Reading()


@pytest.fixture
def model(qapp: QApplication, reading: Reading) -> ContactsModel:
    return ContactsModel(reading.rows, RowTexts())


@given(ORDERS, ORDERS, ORDERS)
def test_rows_come_go_and_move_and_never_reset(
    first: list[int], second: list[int], third: list[int]
) -> None:
    model = ContactsModel(Reading().rows, RowTexts())
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    assert tester.model() is model
    resets = QSignalSpy(model.modelReset)
    for ids in (first, second, third):
        before = list(model.ids)
        held = [QPersistentModelIndex(model.index(n)) for n in range(len(before))]
        model.show_ids(ids)
        assert list(model.ids) == ids
        for contact_id, index in zip(before, held, strict=True):
            expected = ids.index(contact_id) if contact_id in ids else -1
            assert (index.row() if index.isValid() else -1) == expected
    assert resets.count() == 0


@given(ORDERS, ORDERS)
def test_what_is_alike_around_a_change(old: list[int], new: list[int]) -> None:
    first, behind = alike_around(old, new)
    assert old[:first] == new[:first]
    assert behind == 0 or old[-behind:] == new[-behind:]
    assert first + behind <= min(len(old), len(new))
    middle_old, middle_new = old[first : len(old) - behind], new[first : len(new) - behind]
    if middle_old and middle_new:
        assert middle_old[0] != middle_new[0]
        assert middle_old[-1] != middle_new[-1]


def test_one_edit_among_very_many_is_one_move(model: ContactsModel) -> None:
    ids = list(range(1, 100_001))
    model.show_ids(ids)
    moves, layouts = QSignalSpy(model.rowsMoved), QSignalSpy(model.layoutChanged)
    ids.insert(70_000, ids.pop(41))
    model.show_ids(ids)
    assert (list(model.ids) == ids, moves.count(), layouts.count()) == (True, 1, 0)
    inserted = QSignalSpy(model.rowsInserted)
    model.show_ids([*ids, *range(200_000, 200_000 + MOST_STEPS * 3)])
    assert (inserted.count(), layouts.count()) == (1, 0)


def test_rows_are_read_a_page_at_a_time_and_kept(model: ContactsModel, reading: Reading) -> None:
    model.show_ids(range(1, 100_001))
    assert reading.asked == []
    row = model.row(50_000)
    assert row is not None
    assert row.id == 50_001
    assert len(reading.asked) <= PAGE
    for place in range(50_000, 50_020):
        model.row(place)
    assert len(reading.asked) <= 2 * PAGE
    model.forget([50_001])
    model.row(50_000)
    assert reading.asked[-1] == 50_001


def test_a_row_that_is_gone_by_now_is_blank(model: ContactsModel) -> None:
    model.show_ids([1, 1_000_001])
    assert model.row(1) is None
    assert model.index(1).data() is None
    assert model.row(2) is None


@given(st.sets(st.integers(0, 60)))
def test_places_as_stretches(places: set[int]) -> None:
    found = runs(sorted(places))
    assert [n for first, last in found for n in range(first, last + 1)] == sorted(places)
    assert all(after[0] > before[1] + 1 for before, after in pairwise(found))


def test_whoever_is_selected_stays_so_in_another_order(model: ContactsModel, look: Look) -> None:
    rows = ContactList(look, model, RowDelegate(look, RowTexts(), model))
    rows.show_ids(range(1, 1001))
    rows.selectAll()
    rows.show_ids(range(1000, 0, -1))
    assert rows.selected() == list(range(1000, 0, -1))
    rows.choose(400)
    rows.show_ids([n for n in range(1, 1001) if n % 3])
    assert rows.selected() == [400]
    rows.show_ids([n for n in range(1, 1001) if n % 3 and n != 400])
    assert rows.selected() == [401]
    rows.show_ids([])
    assert rows.selected() == []


@pytest.mark.parametrize("width", [320, 560, 700, 804, 1000, 1228, 2400])
def test_columns_lie_side_by_side(look: Look, width: int) -> None:
    spans = list(columns(width, look.fonts).spans.items())
    assert Column.NAME in dict(spans)
    ends = [span.left + span.width for _, span in spans]
    assert all(end <= after.left for end, (_, after) in zip(ends, spans[1:], strict=False))
    assert ends[-1] <= width


ODD_NAMES = [
    "Müller " * 45,
    "x" * 300,
    "👩‍🌾🌱" * 80,
    "عبد الله الحسن " * 20,
    "<b>fett</b><img src='file:///etc/hostname'>",
    "Zeile\neins\r\nZeile zwei\ttab\u2028drei\x00\x07",
    "",
]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_no_name_leaves_its_column(look: Look, model: ContactsModel, name: str) -> None:
    odd = listed(1, name=name, company=name, city=name, tags=name, do_not_call=True, doubtful=True)
    model = ContactsModel(lambda ids: [odd for _ in ids], RowTexts())
    model.show_ids([1])
    delegate = RowDelegate(look, RowTexts(), model)
    image = QImage(1228, look.fonts.px(ROW), QImage.Format.Format_RGB32)
    image.fill(look.theme.panel)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, image.width(), image.height())
    option.state = QStyle.StateFlag.State_Enabled
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    spans = list(delegate.columns(image.width()).spans.values())
    panel = look.theme.panel.rgb()
    for span, after in pairwise(spans):
        gap = range(span.left + span.width + 2, after.left - 2)
        inked = [x for x in gap for y in range(image.height()) if image.pixel(x, y) != panel]
        assert inked == []
