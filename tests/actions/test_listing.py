"""The list of contacts: filters, order, and acts on several at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from callbook.actions import calling, listing
from callbook.actions.calling import CallDraft
from callbook.actions.listing import ListCounts, ManyEdit
from callbook.core.calls import CallOutcome
from callbook.core.contacts import ContactKind, Importance
from callbook.core.errors import BadInput
from callbook.core.follow_ups import Due
from callbook.core.listing import ContactFilter, Order
from callbook.store.book import Book
from tests.books import NOW, TODAY, add, new_book, number, person, read, undoable


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = new_book(tmp_path)
    add(
        made,
        person("Albrecht", 1, importance=Importance.A, city="München", tags=("Messe", "VIP")),
        person("Bauer", 2, company="Zimmerei Bauer", last_contact=date(2020, 3, 20)),
        person("Demir", 3, numbers=(), kind=ContactKind.PROSPECT, tags=("Messe",)),
        person("Hahn", 4, numbers=(number(4, doubtful=True, e164=None),), city="Aachen"),
        person("Özkan", 5, do_not_call=True, notes="Wärmepumpe"),
        person("Vogt", 6, archived=True),
    )
    draft = CallDraft(2, CallOutcome.REACHED, NOW, next_due=Due(TODAY + timedelta(days=9)))
    calling.log_call(made, draft, NOW)
    yield made
    made.close()


def names(book: Book, wanted: ContactFilter, order: Order = Order.NAME, **facts: bool) -> str:
    ids = listing.contact_ids(book, wanted, order, **facts)
    return " ".join(row.name for row in listing.contact_rows(book, ids))


@pytest.mark.parametrize(
    ("facts", "left"),
    [
        ({}, "Albrecht Bauer Demir Hahn Özkan"),
        ({"query": "warmepumpe"}, "Özkan"),
        ({"query": "089 99998 00"}, "Albrecht Bauer Hahn Özkan"),
        ({"kind": ContactKind.PROSPECT}, "Demir"),
        ({"importance": Importance.A}, "Albrecht"),
        ({"importance": Importance.NONE}, "Bauer Demir Hahn Özkan"),
        ({"silent_since": date(2020, 3, 16)}, "Albrecht Demir Hahn Özkan"),
        ({"without_number": True}, "Demir"),
        ({"doubtful": True}, "Hahn"),
        ({"to_fix": True}, "Demir Hahn"),
        ({"do_not_call": True}, "Özkan"),
        ({"archived": True}, "Vogt"),
        ({"follow_up_open": True}, "Bauer"),
        ({"tag": "Messe"}, "Albrecht Demir"),
        ({"tag": "Messe", "query": "alb"}, "Albrecht"),
        ({"query": "?"}, ""),
    ],
)
def test_a_filter_leaves_whom_it_names(book: Book, facts: dict[str, object], left: str) -> None:
    assert names(book, replace(ContactFilter(), **facts)) == left  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("order", "descending", "sorted_so"),
    [
        (Order.NAME, True, "Özkan Hahn Demir Bauer Albrecht"),
        (Order.CITY, True, "Albrecht Hahn Bauer Demir Özkan"),
        (Order.COMPANY, True, "Bauer Albrecht Demir Hahn Özkan"),
        (Order.IMPORTANCE, False, "Albrecht Bauer Demir Hahn Özkan"),
        (Order.LAST_SPOKEN, True, "Bauer Albrecht Demir Hahn Özkan"),
        (Order.KIND, True, "Demir Albrecht Bauer Hahn Özkan"),
    ],
)
def test_columns_sort(book: Book, order: Order, descending: bool, sorted_so: str) -> None:
    assert names(book, ContactFilter(), order, descending=descending) == sorted_so


def test_several_are_changed_in_one_step(book: Book) -> None:
    edit = ManyEdit(importance=Importance.B, cadence_weeks=6, add_tag="Frühling")
    undoable(book, partial(listing.edit_many, book, [1, 3], edit))
    albrecht = read(book, 1)
    assert (albrecht.importance, albrecht.cadence_weeks) == (Importance.B, 6)
    assert albrecht.tags == ("Messe", "VIP", "Frühling")
    edit = ManyEdit(cadence_weeks=0, remove_tag="Messe", kind=ContactKind.CUSTOMER)
    undoable(book, partial(listing.edit_many, book, [1, 3], edit))
    assert (read(book, 3).tags, read(book, 3).cadence_weeks) == (("Frühling",), None)
    assert listing.tags(book) == ["Frühling", "VIP"]
    with pytest.raises(BadInput):
        listing.edit_many(book, [1], ManyEdit(cadence_weeks=-1))


def test_several_are_given_and_lose_several_tags_named_in_one_line(book: Book) -> None:
    listing.edit_many(book, [1, 3], ManyEdit(add_tag="Frühling, VIP; Post"))
    assert read(book, 1).tags == ("Messe", "VIP", "Frühling", "Post")
    assert read(book, 3).tags == ("Messe", "Frühling", "VIP", "Post")
    listing.edit_many(book, [1, 3], ManyEdit(remove_tag="Messe,Post"))
    assert (read(book, 1).tags, read(book, 3).tags) == (("VIP", "Frühling"), ("Frühling", "VIP"))


def test_several_are_archived_or_deleted_in_one_step(book: Book) -> None:
    undoable(book, partial(listing.archive_many, book, [1, 2], NOW))
    assert names(book, ContactFilter()) == "Demir Hahn Özkan"
    undoable(book, partial(listing.delete_many, book, [2, 4]))
    assert names(book, ContactFilter()) == "Demir Özkan"
    assert listing.contact_rows(book, [2, 3, 4])[0].name == "Demir"


def test_counts_are_what_the_filters_leave(book: Book) -> None:
    since = date(2020, 3, 16)
    counted = listing.counts(book, since)
    customers = ContactKind.CUSTOMER

    def left(**facts: Any) -> int:
        return len(listing.contact_ids(book, ContactFilter(**facts)))

    assert counted == ListCounts(
        everybody=left(),
        customers=left(kind=customers),
        prospects=left(kind=ContactKind.PROSPECT),
        by_class=(
            left(importance=Importance.A),
            left(importance=Importance.B),
            left(importance=Importance.C),
            left(importance=Importance.NONE),
        ),
        silent=(
            left(kind=customers, silent_since=since),
            left(kind=ContactKind.PROSPECT, silent_since=since),
        ),
        without_number=left(without_number=True),
        doubtful=left(doubtful=True),
        to_fix=left(to_fix=True),
        do_not_call=left(do_not_call=True),
        follow_up_open=left(follow_up_open=True),
        archived=left(archived=True),
    )
    assert (counted.everybody, counted.silent, counted.to_fix) == (5, (3, 1), 2)


@pytest.mark.parametrize("query", ["a", "b z", "al", "ö", "zi", "4", "wärme", "089 99", "", "!?"])
def test_a_query_is_answered_alike_in_every_way(book: Book, query: str) -> None:
    everybody = listing.contact_ids(book, ContactFilter())
    found = set(listing.matching_ids(book, query))
    among = listing.matching_among(book, query, everybody)
    assert among == [contact_id for contact_id in everybody if contact_id in found]
    if query:
        assert among == listing.contact_ids(book, ContactFilter(query=query))
    if query in ("a", "4"):
        assert among
