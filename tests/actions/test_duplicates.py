"""Duplicates: found, merged without loss, and taken apart at any time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pytest

from callbook.actions import calling, duplicates
from callbook.actions.calling import CallDraft
from callbook.actions.contacts import card, matching
from callbook.core import resemblance
from callbook.core.calls import CallOutcome
from callbook.core.contacts import Contact, Importance
from callbook.core.errors import Cancelled, Refusal
from callbook.core.follow_ups import Due
from callbook.core.resemblance import CROWD, Pair, Resembling, Why, pairs
from callbook.store.book import Book
from tests.books import NOW, TODAY, add, new_book, number, person, read, undoable


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = new_book(tmp_path)
    yield made
    made.close()


def found(book: Book) -> list[tuple[int, int, str]]:
    return [
        (pair.first, pair.second, "!" if pair.certain else "?")
        for pair in duplicates.find_duplicates(book)
    ]


@pytest.mark.parametrize(
    ("one", "other", "judged"),
    [
        ({"name": "Jens Petersen"}, {"name": "Dr. Petersen, Jens"}, "!"),
        ({"name": "Jürgen Groß"}, {"name": "Juergen Gross"}, "!"),
        ({"name": "Hahn GmbH"}, {"name": "Hahn"}, "!"),
        ({"name": "N. Sommer"}, {"name": "Nadine Sommer"}, "?"),
        ({"name": "Peter Schmitt"}, {"name": "Peter Schmidt"}, "?"),
        ({"name": "Petra Müller"}, {"name": "Peter Müller"}, ""),
        ({"name": "Anna Weiß"}, {"name": "Bernd Schulz"}, ""),
        ({"name": "Jens Petersen", "city": "Kiel"}, {"name": "Jens Petersen", "city": "Ulm"}, "?"),
        ({"name": "Jens Petersen", "city": "Kiel"}, {"name": "J. Petersen", "city": "Ulm"}, ""),
        (
            {"name": "Jens Petersen", "city": "Frankfurt"},
            {"name": "Jens Petersen", "city": "Frankfurt am Main"},
            "!",
        ),
        (
            {"name": "Jens Petersen", "city": "Müchen"},
            {"name": "J Petersen", "city": "München"},
            "?",
        ),
        (
            {"name": "Jens Petersen", "city": "Bad Homburg"},
            {"name": "Jens Petersen", "city": "Bad Nauheim"},
            "?",
        ),
        ({"name": "Jens Petersen jun."}, {"name": "Jens Petersen sen."}, ""),
        ({"name": "Jens Petersen"}, {"name": "Jens Petersen jun."}, ""),
        ({"name": "Hahn Metall Bau"}, {"name": "Hahn Metallbau GmbH"}, "?"),
        ({"name": "Hahn", "company": "Hahn"}, {"name": "Hahn", "company": "Hahn GmbH"}, "!"),
        ({"name": "Nora Behn", "company": "Behn"}, {"name": "Nora Behn", "company": "Ott"}, "?"),
        ({"name": "Jens Petersen", "own_number": "7"}, {"name": "J. Petersen"}, "?"),
        ({"name": "Ott", "uid": "u1"}, {"name": "Ott", "uid": "u1", "place": 2}, "!"),
        ({"name": "A", "uid": "u1"}, {"name": "B", "uid": "u1", "place": 2}, "?"),
        (
            {"name": "Ott KG", "own_number": "7"},
            {"name": "Ott", "own_number": "7", "place": 2},
            "!",
        ),
        ({"name": "Ott KG", "own_number": "7"}, {"name": "Ott", "own_number": "8"}, "?"),
        ({"name": "Ott", "own_number": "7"}, {"name": "Ott", "own_number": "8", "place": 2}, ""),
        ({"name": "Zwei G.m.b.H."}, {"name": "Zwei GmbH"}, "!"),
        ({"name": "Ott", "own_number": "7"}, {"name": "Ude", "own_number": "7", "place": 2}, ""),
        ({"name": "Jens Petersen"}, {"name": "Jens Petersen", "place": 2}, "?"),
        ({"name": "Nora Behn", "company": "Behn"}, {"name": "Nora Behn", "place": 2}, "?"),
        (
            {"name": "Nora Behn", "company": "Behn Bau", "city": "Kiel"},
            {"name": "Nora Behn", "company": "Behn Bau GmbH", "place": 2},
            "?",
        ),
        (
            {"name": "Nora Behn", "city": "Kiel"},
            {"name": "Nora Behn", "city": "Ulm", "place": 2},
            "",
        ),
        ({"name": ""}, {"name": ""}, ""),
    ],
)
def test_who_may_be_the_same(
    book: Book, one: dict[str, Any], other: dict[str, Any], judged: str
) -> None:
    add(book, person(**one), person(**other))
    assert found(book) == ([(1, 2, judged)] if judged else [])


@pytest.mark.parametrize(
    "people",
    [
        ["Anna Ott", "Bernd Ude", "Carla Voss", "Dirk Wied", "Emil Zorn"],
        ["Petra Müller", "Peter Müller", "Paul Müller", "Familie Müller"],
    ],
)
def test_a_switchboard_and_a_family_are_no_duplicates(book: Book, people: list[str]) -> None:
    add(book, *(person(name, 1, company="Behn Technik") for name in people))
    assert found(book) == []


def crowd(size: int, number: str = "", **facts: Any) -> list[Resembling]:
    """So many contacts, all of them alike but for the number where none is given."""
    told = {"name": "Müller", "company": "", "city": "", "uid": "", "own_number": "", "emails": ()}
    return [
        Resembling(id=place, numbers=(number or f"+4989{place:09}",), **(told | facts))
        for place in range(1, size + 1)
    ]


def test_namesakes_in_one_city_are_not_asked_about_one_by_one() -> None:
    assert pairs(crowd(CROWD + 1, city="Kiel")) == []
    assert len(pairs(crowd(CROWD, city="Kiel"))) == CROWD * (CROWD - 1) // 2


def test_a_crowd_at_one_number_is_the_same_only_by_name() -> None:
    many = crowd(200, "+498999998000")
    assert [(pair.first, pair.second) for pair in pairs(many)] == list(pairwise(range(1, 201)))
    words = "Ott Ude Voss Wied Zorn Behn Hahn Kern Lutz Mohr".split()
    names = map(" ".join, combinations(words, 3))
    named = [replace(told, name=name) for told, name in zip(many, names, strict=False)]
    twice = replace(named[3], id=500)
    assert pairs([*named[:100], twice]) == [Pair(4, 500, Why.SAME_NUMBER_AND_NAME)]


def test_slips_are_found_in_a_crowd_of_one_place() -> None:
    people = [f"Peter {chr(65 + place % 26)}{'aeiou'[place // 26]}nke" for place in range(120)]
    told = [replace(one, name=name) for one, name in zip(crowd(120), people, strict=True)]
    slip = [
        replace(told[0], id=501, name="Petra Schmitt"),
        replace(told[0], id=502, name="Petra Schmidt"),
    ]
    seen = pairs([*told, *slip])
    assert Pair(501, 502, Why.SAME_NUMBER) in seen


def test_the_work_grows_with_the_contacts_and_not_with_their_square(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What is counted are the comparisons, for the worst lists that come to mind."""
    compared = 0
    whole = resemblance._reason

    def counted(*facts: Any, **more: Any) -> Why | None:
        nonlocal compared
        compared += 1
        return whole(*facts, **more)

    monkeypatch.setattr(resemblance, "_reason", counted)
    size = 3000
    numbered = [replace(one, name=f"Anna Ott {one.id}") for one in crowd(size, "+498999998000")]
    for worst in (
        crowd(size, "+498999998000"),
        crowd(size, name="", city="Kiel"),
        crowd(size, city="Kiel"),
        crowd(size, emails=("info@example.org",)),
        crowd(size, uid="1"),
        crowd(size, company="Behn GmbH"),
        numbered,
        [replace(one, numbers=(), city="Kiel") for one in numbered],
    ):
        compared = 0
        pairs(worst)
        assert compared <= 12 * size


def test_merging_keeps_all_and_can_be_taken_apart_later(book: Book) -> None:
    add(
        book,
        person("Jens Petersen", 1, notes="Hund heißt Max", tags=("Messe",)),
        replace(
            person("Dr. Jens Petersen", 1, notes="Parkt hinten", city="Kiel"),
            numbers=(number(1), number(2, label="mobil")),
            do_not_call=True,
            do_not_call_on=date(2020, 1, 7),
            importance=Importance.A,
            last_contact=date(2019, 5, 1),
        ),
    )
    second = CallDraft(2, CallOutcome.NO_ANSWER, NOW, next_due=Due(TODAY + timedelta(days=1)))
    calling.log_call(book, second, NOW)
    undoable(book, partial(duplicates.merge_contacts, book, 1, 2))
    (both,) = matching(book)
    assert (both.name, both.do_not_call, both.city) == ("Jens Petersen", True, "Kiel")
    assert both.importance is Importance.A
    assert both.notes == "Hund heißt Max\nParkt hinten"
    assert [one.e164 for one in both.numbers] == ["+498999998001", "+498999998002"]
    shown = card(book, 1)
    assert shown is not None
    assert (len(shown.calls), len(shown.follow_ups)) == (1, 1)
    assert shown.calls[0].number_id == both.numbers[0].id
    calling.tick(book, 1, NOW)
    (merge,) = duplicates.past_merges(book)
    undoable(book, partial(duplicates.take_apart, book, merge.step_id))
    first, again = read(book, 1), read(book, 2)
    assert (first.city, first.do_not_call, again.do_not_call) == ("", False, True)
    assert [len(contact.numbers) for contact in (first, again)] == [1, 2]
    kept, apart = card(book, 1), card(book, 2)
    assert kept is not None
    assert apart is not None
    assert [one.outcome for one in kept.calls] == [CallOutcome.REACHED]
    assert [one.outcome for one in apart.calls] == [CallOutcome.NO_ANSWER]
    with pytest.raises(Refusal):
        duplicates.take_apart(book, merge.step_id)


def test_a_person_chooses_where_two_differ(book: Book) -> None:
    add(book, person("N. Sommer", 1, title="Inhaberin"), person("Nadine Sommer", 1, title="Chefin"))
    (pair,) = duplicates.find_duplicates(book)
    seen = duplicates.side_by_side(book, pair)
    assert seen is not None
    assert seen.differing == ("name", "title")
    duplicates.merge_contacts(book, 1, 2, {"name": "Nadine Sommer"})
    both = read(book, 1)
    assert (both.name, both.title) == ("Nadine Sommer", "Inhaberin")
    assert duplicates.side_by_side(book, pair) is None


@pytest.mark.parametrize(
    ("second_holds", "left"),
    [
        ({"name"}, ("Anna Maier", "Anna", "Maier")),
        (set(), ("Anna Meier", "Anna", "Meier")),
        ({"given_name", "family_name"}, ("Anna Meier", "Anna", "Meier")),
    ],
)
def test_the_parts_of_a_name_go_with_the_name_that_was_chosen(
    book: Book, second_holds: set[str], left: tuple[str, ...]
) -> None:
    add(
        book,
        person("Anna Meier", 1, given_name="Anna", family_name="Meier"),
        person("Anna Maier", 1, given_name="Anna", family_name="Maier"),
    )
    (pair,) = duplicates.find_duplicates(book)
    duplicates.merge_alike(book, [pair], second_holds)
    both = read(book, 1)
    assert (both.name, both.given_name, both.family_name) == left


def test_certain_ones_are_merged_by_rule_in_one_step(book: Book) -> None:
    names = ["Jens Petersen", "Dr. Jens Petersen", "Petersen, Jens", "J. Petersen"]
    add(book, *(person(name, 1) for name in names))
    all_pairs = duplicates.find_duplicates(book)
    undoable(book, partial(duplicates.merge_certain, book, all_pairs))
    left: list[Contact] = matching(book)
    assert sorted(contact.name for contact in left) == ["J. Petersen", "Jens Petersen"]


def test_what_is_taken_apart_is_no_merge_any_more(book: Book) -> None:
    names = ["Jens Petersen", "Dr. Jens Petersen", "N. Sommer", "Nadine Sommer"]
    add(book, *(person(name, place // 2) for place, name in enumerate(names)))
    certain, doubtful = duplicates.find_duplicates(book)
    duplicates.merge_certain(book, [certain, doubtful])
    duplicates.merge_contacts(book, doubtful.first, doubtful.second)
    single, several = duplicates.past_merges(book)
    assert [(single.subject, single.many), (several.subject, several.many)] == [
        ("N. Sommer", False),
        ("1", True),
    ]
    undoable(book, partial(duplicates.take_apart, book, several.step_id))
    assert duplicates.past_merges(book) == [single]
    assert [contact.name for contact in matching(book)] == sorted(names[:3])


def test_looking_for_duplicates_can_be_stopped(book: Book) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    add(book, person("Jens Petersen"), person("Jens Petersen"))
    with pytest.raises(Cancelled):
        duplicates.find_duplicates(book, stop)
