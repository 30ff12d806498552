"""The list of the week: rows move and never reset, keys and clicks mean what they say."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callbook.core.settings import Settings
from callbook.core.week import Counts, Readiness, Row, SectionName
from callbook.gui.theme import Look
from callbook.gui.week.line_heights import LineHeights
from callbook.gui.week.lines import Fold, Foot, Heading, Line, Sentence, key_of, lines, next_to_call
from callbook.gui.week.model import MOST_MOVES, WeekModel
from callbook.gui.week.row_delegate import RowDelegate
from callbook.gui.week.row_list import RowList
from callbook.gui.week.row_texts import RowTexts
from callbook.gui.week.steps import insertions, moves, removals
from tests.gui.week_values import done, row, week

ORDERS = st.lists(st.integers(0, 30), unique=True)


@pytest.fixture
def model(qapp: QApplication) -> WeekModel:
    texts = RowTexts()
    texts.begin(week(), Settings())
    model = WeekModel(texts)
    texts.setParent(model)
    return model


@pytest.fixture
def rows(model: WeekModel, look: Look) -> Iterator[RowList]:
    texts = RowTexts(model)
    texts.begin(week(), Settings())
    rows = RowList(model, RowDelegate(look, texts, model))
    rows.resize(800, 600)
    rows.show()
    yield rows
    rows.close()


def weeks() -> st.SearchStrategy[list[Line]]:
    """Lists as the rule could give them, of thirty contacts."""

    def build(order: list[int], splits: tuple[int, int], unfolded: bool) -> list[Line]:
        first, second = sorted(min(split, len(order)) for split in splits)
        mine = [row(n + 1, list(SectionName)[n % 4]) for n in order[:first]]
        finished = [done(n + 1) for n in order[first:second]]
        later = [row(n + 1, this_week=False) for n in order[second:]]
        this_week = week(mine, finished, waiting=len(later), counts=Counts(len(order) % 3))
        return lines(this_week, after=later if unfolded else None)

    return st.builds(
        build, ORDERS, st.tuples(st.integers(0, 31), st.integers(0, 31)), st.booleans()
    )


@given(ORDERS, ORDERS)
def test_an_order_becomes_another_step_by_step(old: list[int], new: list[int]) -> None:
    current = list(old)
    for gone in removals(current, new):
        del current[gone.first : gone.last + 1]
    kept = [key for key in new if key in current]
    steps = moves(current, kept, len(kept))
    assert steps is not None
    for step in steps:
        current.insert(step.target, current.pop(step.source))
    assert current == kept
    for coming in insertions(current, new):
        current[coming.first : coming.first] = new[coming.first : coming.last + 1]
    assert current == new


def test_one_row_that_moves_is_one_move() -> None:
    assert len(moves([1, 2, 3, 4, 5], [2, 3, 4, 5, 1], 10) or []) == 1
    assert moves([1, 2, 3], [3, 2, 1], 1) is None


@given(weeks(), weeks(), weeks())
def test_rows_move_and_never_reset(
    first: list[Line], second: list[Line], third: list[Line]
) -> None:
    texts = RowTexts()
    texts.begin(week(), Settings())
    model = WeekModel(texts)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    assert tester.model() is model
    resets = QSignalSpy(model.modelReset)
    for shown in (first, second, third):
        held = {key: QPersistentModelIndex(model.index(n)) for n, key in enumerate(model.keys)}
        model.show_lines(shown)
        assert list(model.lines) == shown
        for key, index in held.items():
            assert (model.keys[index.row()] if index.isValid() else None) in (key, None)
            assert index.isValid() is (key in set(model.keys))
    assert resets.count() == 0


def test_a_wholly_new_order_keeps_what_was_selected(rows: RowList, model: WeekModel) -> None:
    many = MOST_MOVES * 4
    rows.show_lines(lines(week(row(n) for n in range(1, many))))
    rows.choose(7)
    resets, layouts = QSignalSpy(model.modelReset), QSignalSpy(model.layoutChanged)
    rows.show_lines(lines(week(row(n) for n in reversed(range(1, many)))))
    assert (rows.contact(), resets.count(), layouts.count()) == (7, 0, 1)


def test_a_new_week_selects_what_was_selected_and_stays_where_it_was(rows: RowList) -> None:
    rows.show_lines(lines(week(row(n) for n in range(1, 80))))
    rows.choose(40)
    place = rows.verticalScrollBar().value()
    told = QSignalSpy(rows.chosen)
    rows.show_lines(lines(week([row(n) for n in range(1, 80) if n != 42], [done(42)])))
    assert (rows.contact(), rows.verticalScrollBar().value()) == (40, place)
    assert told.count() == 0


def test_a_selected_row_that_leaves_gives_way_to_the_next(rows: RowList) -> None:
    rows.show_lines(lines(week(row(n) for n in range(1, 6))))
    rows.choose(3)
    told = QSignalSpy(rows.chosen)
    rows.show_lines(lines(week([row(1), row(2), row(4), row(5)], [done(3)])))
    assert rows.contact() == 4
    assert [told.at(n) for n in range(told.count())] == [[4]]


def test_lines_stand_in_their_order() -> None:
    shown = lines(
        week([row(1), row(2, SectionName.PROSPECTS)], [done(3)], waiting=9, counts=Counts(1))
    )
    kinds = [type(line).__name__ for line in shown]
    assert kinds == ["Heading", "Row", "Heading", "Row", "Heading", "DoneRow", "Fold", "Foot"]
    assert shown[-2] == Fold(9, unfolded=False)
    assert shown[-1] == Foot(Counts(1))
    assert isinstance(shown[4], Heading)
    assert shown[4].section is None


def test_while_somebody_waits_it_is_never_all_done(model: WeekModel) -> None:
    model.show_lines(lines(week([], [done(3)], waiting=60, counts=Counts(postponed=3))))
    assert model.lines[0] == Sentence(60, 3, anybody=True)
    said = model.index(0).data()
    assert said == "Done for this week. 60 still wait, 3 are postponed."


def test_an_empty_book_says_how_to_begin(model: WeekModel) -> None:
    model.show_lines(lines(week(), anybody=False))
    assert model.index(0).data() == "There is nobody to call yet."
    model.show_lines(lines(week()))
    assert model.index(0).data() == "Nobody is waiting for a call this week."


def test_whoever_came_into_this_week_since_does_not_stand_in_it_twice() -> None:
    shown = lines(week([row(1)], [done(2)], waiting=3), after=[row(1), row(2), row(3)])
    assert [key_of(line) for line in shown if isinstance(line, Row)] == [1, 3]


def test_the_next_to_call_is_below_then_above_then_after_this_week() -> None:
    shown = lines(week([row(1), row(2)], [done(3)], waiting=1), after=[row(4, this_week=False)])
    places = {key_of(line): place for place, line in enumerate(shown)}
    assert next_to_call(shown, places[1]) == places[2]
    assert next_to_call(shown, places[2]) == places[1]
    alone = lines(week([row(1)], waiting=1), after=[row(4, this_week=False)])
    assert next_to_call(alone, 1) == 3
    assert next_to_call(lines(week([row(1)])), 1) is None


def test_whoever_rests_is_called_after_all_who_are_ready() -> None:
    resting = row(2).replaced(readiness=Readiness.RESTING)
    shown = lines(week([row(1), resting, row(3)], waiting=1), after=[row(4, this_week=False)])
    places = {key_of(line): place for place, line in enumerate(shown)}
    assert next_to_call(shown, places[1]) == places[3]
    assert next_to_call(shown, places[3]) == places[1]
    left = lines(week([resting], waiting=1), after=[row(4, this_week=False)])
    assert next_to_call(left, 0) == 1


@given(
    st.integers(1, 300),
    st.integers(1, 60),
    st.dictionaries(st.integers(0, 299), st.integers(1, 99)),
)
def test_every_line_lies_where_its_height_says(
    count: int, height: int, others: dict[int, int]
) -> None:
    known = sorted((place, tall) for place, tall in others.items() if place < count)
    heights = LineHeights(count, height, known)
    tops, top = [], 0
    for place in range(count):
        tops.append(top)
        top += dict(known).get(place, height)
    assert [heights.top(place) for place in range(count)] == tops
    assert heights.total == top
    assert [heights.place_at(each) for each in tops] == list(range(count))
    assert (heights.place_at(-1), heights.place_at(top)) == (-1, -1)


def test_arrows_step_over_headings(rows: RowList) -> None:
    rows.show_lines(lines(week([row(1), row(2, SectionName.PROSPECTS)], [done(3)])))
    rows.choose_first()
    seen = [rows.contact()]
    for _ in range(3):
        QTest.keyClick(rows, Qt.Key.Key_Down)
        seen.append(rows.contact())
    QTest.keyClick(rows, Qt.Key.Key_Home)
    assert [*seen, rows.contact()] == [1, 2, 3, 3, 1]


def test_keys_say_what_they_ask_for(rows: RowList) -> None:
    rows.show_lines(lines(week([row(5)])))
    rows.choose_first()
    spies = {
        Qt.Key.Key_Return: QSignalSpy(rows.called),
        Qt.Key.Key_Space: QSignalSpy(rows.ticked),
        Qt.Key.Key_S: QSignalSpy(rows.postpone_wanted),
        Qt.Key.Key_3: QSignalSpy(rows.outcome_chosen),
        Qt.Key.Key_N: QSignalSpy(rows.note_wanted),
    }
    for key in spies:
        QTest.keyClick(rows, key)
    assert [spy.at(0) for spy in spies.values()] == [[5], [5], [5], [2], []]
    assert [spy.count() for spy in spies.values()] == [1] * 5


def test_a_key_that_is_held_acts_once(rows: RowList) -> None:
    rows.show_lines(lines(week([row(5), row(6)])))
    rows.choose_first()
    ticked = QSignalSpy(rows.ticked)
    QTest.keyPress(rows, Qt.Key.Key_Space)
    plain, press = Qt.KeyboardModifier.NoModifier, QEvent.Type.KeyPress
    for _ in range(5):
        QApplication.sendEvent(rows, QKeyEvent(press, Qt.Key.Key_Space, plain, " ", True))
    assert ticked.count() == 1


def test_who_is_done_is_not_ticked_again(rows: RowList) -> None:
    rows.show_lines(lines(week([], [done(5)])))
    rows.choose(-5)
    ticked = QSignalSpy(rows.ticked)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    _click(rows, -5, 38)
    assert ticked.count() == 0


def test_a_click_on_the_circle_ticks_and_elsewhere_only_selects(rows: RowList) -> None:
    rows.show_lines(lines(week([row(1), row(2), row(3)])))
    rows.choose_first()
    ticked, called = QSignalSpy(rows.ticked), QSignalSpy(rows.called)
    _click(rows, 2, 38)
    assert (ticked.count(), ticked.at(0), rows.contact()) == (1, [2], 1)
    for x in (120, 500, 780):
        _click(rows, 3, x)
        QTest.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=_place(rows, 3, x))
    assert (ticked.count(), called.count(), rows.contact()) == (1, 0, 3)


def _place(rows: RowList, key: int, x: int) -> QPoint:
    place = rows.model().keys.index(key)
    return QPoint(x, rows.visualRect(rows.model().index(place, 0)).center().y())


def _click(rows: RowList, key: int, x: int) -> None:
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=_place(rows, key, x))


def test_each_row_can_be_read_aloud(model: WeekModel) -> None:
    model.show_lines(lines(week([row(1, name="Monika Albrecht", company="Metallbau")])))
    said = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Monika Albrecht, Metallbau, noch nie gesprochen, 089 99998123"


def test_rows_and_the_fold_can_be_selected_and_headings_cannot(model: WeekModel) -> None:
    model.show_lines(lines(week([row(1)], [done(2)], waiting=3, counts=Counts(1))))
    can = {
        type(line).__name__: bool(model.index(place).flags() & Qt.ItemFlag.ItemIsSelectable)
        for place, line in enumerate(model.lines)
    }
    assert can == {"Heading": False, "Row": True, "DoneRow": True, "Fold": True, "Foot": False}
    assert all(model.index(place).flags() & Qt.ItemFlag.ItemIsEnabled for place in range(6))


def test_nothing_can_be_written_into_a_list_that_stands(rows: RowList, qtbot: QtBot) -> None:
    """Else a keyboard that composes signs would keep the letters that are keys here."""
    rows.show_lines(lines(week([row(1)])))
    rows.choose_first()
    qtbot.waitUntil(lambda: rows.stands)
    assert not rows.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert rows.contact() == 1
