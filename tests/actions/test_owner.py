"""What the owner sets: settings and crisis, each undoable, bad ones refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from callbook.actions import owner
from callbook.actions.undoing import redo_name, undo, undo_name
from callbook.actions.week import week_list
from callbook.core.contacts import Number
from callbook.core.errors import BadInput, Refusal
from callbook.store.book import Book
from tests.books import TODAY, add, new_book, person, read, undoable


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = new_book(tmp_path)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("key", "value", "kept"),
    [
        ("company", "  Muster   Werkzeuge GmbH ", "Muster Werkzeuge GmbH"),
        ("language", "EN", "en"),
        ("country", "at", "AT"),
        ("region", "by", "BY"),
        ("working-days", "Mon, sat", "mon,sat"),
        ("calls-per-day", "7", 7),
        ("prospect-share", "0", 0),
        ("cadence-c", "26", 26),
    ],
)
def test_a_setting_is_kept_and_can_be_taken_back(
    book: Book, key: str, value: str, kept: object
) -> None:
    undoable(book, partial(owner.change_setting, book, key, value))
    assert owner.shown_settings(owner.settings(book))[key] == kept
    assert key not in (undo_name(book, "de") or key)


@pytest.mark.parametrize(
    ("key", "value", "sentence"),
    [
        ("calls-per-day", "0", "from 1 to 1000"),
        ("calls-per-day", "zwölf", "from 1 to 1000"),
        ("calls-per-day", "٣", "from 1 to 1000"),
        ("prospect-share", "101", "from 0 to 100"),
        ("country", "Narnia", "not known"),
        ("region", "XX", "no region"),
        ("working-days", "", "working day"),
        ("working-days", "mon,montag", "montag"),
        ("colour", "blue", "no setting"),
        ("language", "fr", "de, en"),
    ],
)
def test_a_value_that_does_not_fit_is_refused(
    book: Book, key: str, value: str, sentence: str
) -> None:
    before = owner.settings(book)
    with pytest.raises(Refusal, match=sentence):
        owner.change_setting(book, key, value)
    assert owner.settings(book) == before
    assert undo_name(book, "de") is None


@pytest.mark.parametrize(
    ("key", "value"),
    [("cadence-c", "12"), ("working-days", "fri,mon,tue,wed,thu"), ("region", ""), ("paper", "a4")],
)
def test_setting_what_is_so_by_default_is_no_change_to_take_back(
    book: Book, key: str, value: str
) -> None:
    owner.change_setting(book, key, value)
    assert undo_name(book, "de") is None


def test_holidays_of_the_region_are_no_working_days(book: Book) -> None:
    week_of_epiphany = date(2021, 1, 5)
    assert week_list(book, week_of_epiphany).progress.goal == 60
    owner.change_setting(book, "region", "BY")
    assert week_list(book, week_of_epiphany).progress.goal == 48
    owner.change_setting(book, "country", "CH")
    assert owner.settings(book).region == ""
    undo(book)
    assert owner.settings(book).region == "BY"


def test_numbers_are_shown_in_the_habit_of_the_country(book: Book) -> None:
    typed = Number("089 99998-123", "+498999998123", shown="089 99998123")
    add(book, person("Monika Albrecht", numbers=(typed,)))
    owner.change_setting(book, "country", "AT")
    assert read(book, 1).numbers[0].shown == "+49 89 99998123"
    undo(book)
    assert read(book, 1).numbers[0].shown == "089 99998123"


def test_the_same_crisis_is_corrected_and_another_begins_beside_it(book: Book) -> None:
    undoable(book, partial(owner.set_crisis, book, "Pandemie", date(2020, 3, 16), TODAY))
    undoable(book, partial(owner.set_crisis, book, "pandemie", date(2020, 3, 10), TODAY))
    undoable(book, partial(owner.set_crisis, book, "Flut", date(2020, 3, 20), TODAY))
    assert [(one.name, one.began_on.day) for one in owner.crises(book)] == [
        ("Flut", 20),
        ("pandemie", 10),
    ]
    undoable(book, partial(owner.end_crisis, book, date(2020, 3, 22), TODAY))
    counting = owner.crisis(book, TODAY)
    assert counting is not None
    assert counting.name == "pandemie"


def test_a_crisis_that_begins_later_counts_from_its_day_on(book: Book) -> None:
    undoable(book, partial(owner.set_crisis, book, "Flut", date(2020, 3, 25)))
    assert week_list(book, TODAY).crisis is None
    assert week_list(book, date(2020, 3, 25)).crisis == owner.crises(book)[0]


def test_the_crisis_that_counts_is_the_one_that_ends(book: Book) -> None:
    owner.set_crisis(book, "Pandemie", date(2020, 3, 10))
    owner.set_crisis(book, "Flut", date(2020, 4, 20))
    undoable(book, partial(owner.end_crisis, book, date(2020, 3, 22), TODAY))
    undoable(book, partial(owner.end_crisis, book, date(2020, 3, 30), TODAY))
    assert [(one.name, one.ended_on) for one in owner.crises(book)] == [
        ("Flut", None),
        ("Pandemie", date(2020, 3, 30)),
    ]


def test_a_crisis_that_cannot_be_is_refused(book: Book) -> None:
    with pytest.raises(Refusal, match="No crisis"):
        owner.end_crisis(book, TODAY, TODAY)
    with pytest.raises(BadInput, match="future"):
        owner.set_crisis(book, "Flut", date(2020, 3, 25), TODAY)
    with pytest.raises(BadInput, match="name"):
        owner.set_crisis(book, "  ", TODAY, TODAY)
    owner.set_crisis(book, "Flut", date(2020, 3, 20), TODAY)
    with pytest.raises(BadInput, match="cannot end before"):
        owner.end_crisis(book, date(2020, 3, 19), TODAY)
    owner.end_crisis(book, date(2020, 3, 21), TODAY)
    with pytest.raises(BadInput, match="ended on 2020-03-21"):
        owner.set_crisis(book, "Flut", date(2020, 3, 22), TODAY)
    assert undo_name(book, "de") == "Krise: Flut"
    undo(book)
    assert redo_name(book, "en") == "Crisis: Flut"
