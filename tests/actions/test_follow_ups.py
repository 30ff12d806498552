"""Follow-ups by day: what is listed, and moving, fulfilling, dropping and adding them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path

import pytest

from callbook.actions import calling, follow_ups
from callbook.actions.calling import CallDraft
from callbook.actions.contacts import card, numbers_of
from callbook.actions.undoing import undo_name
from callbook.actions.week import week_list
from callbook.core.calls import CallOutcome
from callbook.core.contacts import Contact
from callbook.core.errors import BadInput, Refusal
from callbook.core.follow_ups import Due
from callbook.core.formats import PlainFormats
from callbook.core.promises import PromiseSection, as_line, origin, section_of, what_for, when
from callbook.store.book import Book
from tests.books import NOW, TODAY, add, new_book, number, person, read, undoable

MONDAY = TODAY - timedelta(days=1)
FORMATS = PlainFormats("de")


def noted(book: Book, contact_id: int, due: str, text: str = "", outcome: str = "reached") -> None:
    """A follow-up out of a call of last week."""
    at = datetime(2020, 3, 16, 10, 5)
    draft = CallDraft(contact_id, CallOutcome(outcome), at, next_due=Due.parse(due), next_text=text)
    calling.log_call(book, draft, NOW)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = new_book(tmp_path)
    add(
        made,
        person("Monika Albrecht", 1, company="Albrecht Metallbau"),
        person("Bauer", 2, company="Bauer"),
        person("Demir", 3),
        person("Hahn", 4),
        person("Özkan", 5),
    )
    noted(made, 2, "2020-03-25")
    noted(made, 1, "2020-03-24T14:00", "Angebot", "callback")
    noted(made, 3, "2020-04-02", outcome="no_answer")
    noted(made, 4, "2020-03-20")
    noted(made, 5, "2020-03-24")
    yield made
    made.close()


def shown(book: Book, today: date = TODAY) -> str:
    """The view as text: each section with whom it holds."""
    listed = follow_ups.open_promises(book, today)
    rows = follow_ups.promises(book, listed.ids)
    parts, place = [], 0
    for section, count in listed.sections():
        names = ", ".join(row.name for row in rows[place : place + count])
        assert {section_of(row.due, today) for row in rows[place : place + count]} == {section}
        parts.append(f"{section}: {names}")
        place += count
    assert place == len(rows)
    return " | ".join(parts)


def due(book: Book, contact_id: int) -> list[str]:
    """When the open follow-ups of a contact are due."""
    found = card(book, contact_id)
    assert found is not None
    return [str(follow_up.due) for follow_up in found.follow_ups]


def test_all_that_is_open_stands_by_day(book: Book) -> None:
    expected = "overdue: Hahn | today: Özkan, Monika Albrecht | this_week: Bauer | later: Demir"
    assert shown(book) == expected
    assert follow_ups.open_promises(book, TODAY).due == follow_ups.due_count(book, TODAY) == 3
    assert shown(book, TODAY - timedelta(days=30)) == (
        "later: Hahn, Özkan, Monika Albrecht, Bauer, Demir"
    )


def test_a_week_ends_on_sunday(book: Book) -> None:
    sunday = date(2020, 3, 29)
    assert section_of(Due(sunday), TODAY) is PromiseSection.THIS_WEEK
    assert section_of(Due(sunday + timedelta(days=1)), TODAY) is PromiseSection.LATER
    assert section_of(Due(sunday + timedelta(days=1)), sunday) is PromiseSection.LATER
    assert section_of(Due(TODAY, time(8)), TODAY) is PromiseSection.TODAY


def test_who_wants_no_calls_is_held_and_who_has_no_number_stays(book: Book) -> None:
    calling.block(book, 4, TODAY)
    calling.archive(book, 5, NOW)
    (wrong,) = (one.id for one in read(book, 3).numbers)
    calling.log_call(book, CallDraft(3, CallOutcome.WRONG_NUMBER, NOW, number_id=wrong), NOW)
    assert shown(book) == "today: Monika Albrecht | this_week: Bauer | later: Demir"
    listed = follow_ups.open_promises(book, TODAY)
    assert listed.held == 1
    assert follow_ups.due_count(book, TODAY) == 1
    assert follow_ups.promises(book, listed.ids)[-1].number_shown == ""
    calling.unblock(book, 4)
    assert follow_ups.open_promises(book, TODAY).held == 0


def test_a_row_tells_when_what_for_and_out_of_which_call(book: Book) -> None:
    told = [
        (
            when(row, TODAY, "de", FORMATS),
            what_for(row, "de"),
            origin(row, TODAY, "de", FORMATS),
        )
        for row in follow_ups.promises(book, follow_ups.open_promises(book, TODAY).ids)
    ]
    assert told == [
        ("seit Freitag überfällig", "Wiedervorlage", "Gespräch vom 16. März"),
        ("heute", "Wiedervorlage", "Gespräch vom 16. März"),
        ("heute, 14:00 Uhr", "„Angebot“", "vereinbart am 16. März"),
        ("morgen", "Wiedervorlage", "Gespräch vom 16. März"),
        ("Do, 2. April", "Wiedervorlage", "Versuch vom 16. März"),
    ]


def test_an_extension_goes_wherever_the_number_goes(book: Book) -> None:
    number = numbers_of("089 99998123 ext. 14", "DE", "work")
    (who,) = add(book, Contact("Petra Falk", numbers=number))
    follow_ups.add(book, who, Due(TODAY), "Angebot", NOW)
    rows = follow_ups.promises(book, follow_ups.open_promises(book, TODAY).ids)
    (line,) = (as_line(row, TODAY, "de", FORMATS) for row in rows if row.contact_id == who)
    assert line == "Di, 24. März – Petra Falk: Angebot – 089 99998123 DW 14"


def test_one_line_holds_all(book: Book) -> None:
    (row,) = follow_ups.promises(book, [2])
    line = "Di, 24. März 14:00 – Monika Albrecht, Albrecht Metallbau: Angebot – 089 99998001"
    assert as_line(row, TODAY, "de", FORMATS) == line
    assert as_line(row, date(2021, 1, 4), "de", FORMATS).startswith("Di, 24. März 2020 14:00 – ")
    (row,) = follow_ups.promises(book, [1])
    assert as_line(row, TODAY, "de", FORMATS) == "Mi, 25. März – Bauer – 089 99998002"


def test_moving_one_moves_nothing_else(book: Book) -> None:
    before = read(book, 1)
    moved = undoable(
        book, partial(follow_ups.move, book, [2], Due(TODAY + timedelta(days=1)), TODAY)
    )
    assert due(book, 1) == ["2020-03-25T14:00"], "the hour stays unless another is given"
    assert read(book, 1) == before
    assert moved.follow_ups == {2}
    assert undo_name(book, "de") == "Wiedervorlage verschoben: Monika Albrecht"


def test_several_are_moved_as_one_step(book: Book) -> None:
    ids = list(follow_ups.open_promises(book, TODAY).ids)
    monday = Due(date(2020, 3, 30), time(9))
    undoable(book, partial(follow_ups.move, book, ids, monday, TODAY))
    assert shown(book) == "later: Bauer, Monika Albrecht, Demir, Hahn, Özkan"
    assert due(book, 2) == ["2020-03-30T09:00"]
    assert undo_name(book, "en") == "5 follow-ups moved"


def test_the_list_of_the_week_follows(book: Book) -> None:
    def this_week() -> set[str]:
        sections = week_list(book, TODAY).sections
        return {row.contact.name for section in sections for row in section.rows if row.this_week}

    assert "Monika Albrecht" in this_week()
    follow_ups.move(book, [2], Due(date(2020, 4, 6)), TODAY)
    assert "Monika Albrecht" not in this_week()
    follow_ups.drop(book, [2], NOW)
    assert due(book, 1) == []


@pytest.mark.parametrize(("end", "how"), [("fulfil", "done"), ("drop", "dropped")])
def test_several_end_as_one_step(book: Book, end: str, how: str) -> None:
    undoable(book, partial(getattr(follow_ups, end), book, [2, 4], NOW))
    assert shown(book) == "today: Özkan | this_week: Bauer | later: Demir"
    with book.read() as db:
        ended = db.execute("SELECT id, ended_at, ended_by FROM follow_ups WHERE ended_at <> ''")
        assert ended.fetchall() == [(2, "2020-03-24T09:12", how), (4, "2020-03-24T09:12", how)]


def test_what_has_ended_meanwhile_is_left_as_it_is(book: Book) -> None:
    follow_ups.fulfil(book, [2], NOW)
    with book.read() as db:
        before = db.execute("SELECT * FROM follow_ups WHERE id = 2").fetchall()
    assert follow_ups.drop(book, [2], NOW).follow_ups == frozenset()
    follow_ups.move(book, [2, 999], Due(TODAY), TODAY)
    with book.read() as db:
        assert db.execute("SELECT * FROM follow_ups WHERE id = 2").fetchall() == before


def test_many_are_one_step_too(book: Book) -> None:
    for _ in range(3):
        for contact_id in (1, 2, 3):
            follow_ups.add(book, contact_id, Due(TODAY), "", NOW)
    ids = list(follow_ups.open_promises(book, TODAY).ids)
    changes = undoable(book, partial(follow_ups.fulfil, book, ids * 50, NOW))
    assert changes.everything
    assert shown(book) == ""


def test_one_of_their_own_is_added(book: Book) -> None:
    tomorrow = Due(TODAY + timedelta(days=1), time(10, 30))
    undoable(book, partial(follow_ups.add, book, 2, tomorrow, " Muster schicken ", NOW))
    row = follow_ups.promises(book, follow_ups.open_promises(book, TODAY).ids)[-2]
    assert (row.name, row.text, row.outcome) == ("Bauer", "Muster schicken", None)
    assert origin(row, TODAY, "en", PlainFormats("en")) == "entered on 24 March"
    assert undo_name(book, "de") == "Neue Wiedervorlage: Bauer"


def test_what_makes_no_sense_is_refused_with_a_sentence(book: Book) -> None:
    with pytest.raises(BadInput, match="has passed"):
        follow_ups.move(book, [2], Due(MONDAY), TODAY)
    with pytest.raises(BadInput, match="has passed"):
        follow_ups.add(book, 2, Due(MONDAY), "", NOW)
    calling.block(book, 5, TODAY)
    with pytest.raises(Refusal, match="Özkan wants no more calls"):
        follow_ups.add(book, 5, Due(TODAY), "", NOW)
    calling.archive(book, 3, NOW)
    with pytest.raises(Refusal, match="is archived"):
        follow_ups.add(book, 3, Due(TODAY), "", NOW)
    with pytest.raises(Refusal):
        follow_ups.add(book, 99, Due(TODAY), "", NOW)
    assert due(book, 5) == ["2020-03-24"]


def test_the_timed_ones_of_a_few_hours(book: Book) -> None:
    def names(first: str, last: str) -> list[str]:
        moments = (datetime.fromisoformat(f"2020-03-24T{text}") for text in (first, last))
        return [row.name for row in follow_ups.timed(book, *moments)]

    assert names("00:00", "23:59") == ["Monika Albrecht"]
    assert names("14:00", "14:00") == ["Monika Albrecht"]
    assert names("14:01", "23:59") == names("08:00", "13:59") == []
    follow_ups.fulfil(book, [2], NOW)
    assert names("00:00", "23:59") == []


def test_a_company_without_a_number(book: Book) -> None:
    (only,) = add(book, person("Lager", numbers=(number(9, wrong=True),)))
    follow_ups.add(book, only, Due(TODAY), "", NOW)
    row = follow_ups.promises(book, follow_ups.open_promises(book, TODAY).ids)[-4]
    assert as_line(row, TODAY, "de", FORMATS).endswith("Lager")
