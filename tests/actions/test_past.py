"""What was changed of a contact: every act of its past, none that was undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from callbook.actions import calling, contacts, duplicates, imports, listing
from callbook.actions.calling import CallDraft
from callbook.actions.importing import ImportOptions, import_files
from callbook.actions.past import changes_of
from callbook.actions.undoing import redo, undo
from callbook.core.calls import CallOutcome
from callbook.core.contacts import ContactKind, Importance, Number
from callbook.store import change, past
from callbook.store.book import Book
from tests.books import NOW, TODAY, add, new_book, number, person, read


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = new_book(tmp_path)
    yield made
    made.close()


def drawn(book: Book, contact_id: int) -> str:
    """The changes as text, one a line: the act, and after it what it changed."""
    return "\n".join(
        " ".join(
            [
                f"{one.act}({one.subject})",
                *(["came"] if one.came else []),
                *(f"{f.field}:{f.before or '-'}>{f.after or '-'}" for f in one.fields),
                *(f"{_said(n.before)}>{_said(n.after)}" for n in one.numbers),
                *(f"with {other}" for other in one.others),
                *(["reordered"] if one.reordered else []),
            ]
        )
        for one in changes_of(book, contact_id)
    )


def _said(one: Number | None) -> str:
    return f"{one.typed[-3:]}{one.label}{'!' if one.wrong else ''}" if one else "-"


def edit(book: Book, contact_id: int, **facts: object) -> None:
    """Changes fields of a contact, as the form does."""
    contacts.edit_contact(book, replace(read(book, contact_id), **facts))  # type: ignore[arg-type]


def test_each_act_says_what_it_changed_the_latest_first(book: Book) -> None:
    (who,) = add(book, person("Jens Petersen", 1, company="Alt GmbH"))
    edit(book, who, company="Neu GmbH", kind=ContactKind.PROSPECT, importance=Importance.B)
    edit(book, who, tags=("Messe",), cadence_weeks=6, notes="Parkt hinten")
    edit(book, who, tags=(), cadence_weeks=None, company="")
    calling.postpone(book, who, date(2020, 4, 20), TODAY, "Urlaub")
    calling.log_call(book, CallDraft(who, CallOutcome.REACHED, NOW), NOW)
    calling.archive(book, who, NOW)
    calling.unarchive(book, who)
    calling.block(book, who, TODAY, "bat darum")
    assert drawn(book, who).splitlines() == [
        "block(Jens Petersen) do_not_call:->True do_not_call_reason:->bat darum",
        "unarchive(Jens Petersen) archived:True>-",
        "archive(Jens Petersen) archived:->True",
        "log_call(Jens Petersen) postponed_until:2020-04-20>- postponed_reason:Urlaub>-",
        "postpone(Jens Petersen) postponed_until:->2020-04-20 postponed_reason:->Urlaub",
        "edit_contact(Jens Petersen) company:Neu GmbH>- cadence_weeks:6>- tags:('Messe',)>-",
        "edit_contact(Jens Petersen) cadence_weeks:->6 tags:->('Messe',) notes:->Parkt hinten",
        "edit_contact(Jens Petersen) kind:customer>prospect importance:->B"
        " company:Alt GmbH>Neu GmbH",
        "import(Liste.csv) came",
    ]
    assert {one.at for one in changes_of(book, who)} == {NOW}


def test_numbers_added_changed_and_removed_are_told_though_their_rows_are_gone(book: Book) -> None:
    (who,) = add(book, person("Jens Petersen", 1))
    edit(book, who, numbers=(*read(book, who).numbers, number(2, label="mobile")))
    first, second = read(book, who).numbers
    edit(book, who, numbers=(second, first))
    edit(book, who, numbers=(second, replace(first, label="work")))
    edit(book, who, numbers=(replace(second, typed="089 99998-003", e164="+498999998003"),))
    calling.log_call(book, CallDraft(who, CallOutcome.WRONG_NUMBER, NOW), NOW)
    edit(book, who, numbers=())
    assert drawn(book, who).splitlines() == [
        "edit_contact(Jens Petersen) 003mobile!>-",
        "log_call(Jens Petersen) 003mobile>003mobile!",
        "edit_contact(Jens Petersen) 001work>- 002mobile>003mobile",
        "edit_contact(Jens Petersen) 001>001work",
        "edit_contact(Jens Petersen) reordered",
        "edit_contact(Jens Petersen) ->002mobile",
        "import(Liste.csv) came",
    ]


def test_what_was_undone_is_no_change_until_it_is_made_again(book: Book) -> None:
    (who,) = add(book, person("Jens Petersen", 1))
    edit(book, who, name="Jens Peters", numbers=(number(5),))
    told = drawn(book, who)
    undo(book)
    assert drawn(book, who) == "import(Liste.csv) came"
    redo(book)
    assert drawn(book, who) == told
    undo(book)
    edit(book, who, city="Kiel")
    assert drawn(book, who) == "edit_contact(Jens Petersen) city:->Kiel\nimport(Liste.csv) came"


def test_acts_on_others_and_on_many_at_once_stay_apart(book: Book) -> None:
    one, other = add(book, person("Jens Petersen", 1), person("Sabine Vogt", 2))
    listing.archive_many(book, (one, other), NOW)
    edit(book, other, city="Ulm", numbers=())
    assert drawn(book, one) == "archive_many(2) archived:->True\nimport(Liste.csv) came"


def test_an_import_says_what_it_added_and_what_taking_it_back_took(
    book: Book, tmp_path: Path
) -> None:
    (who,) = add(book, person("Jens Petersen", 1))
    file = tmp_path / "kunden.csv"
    file.write_text(
        "Name;Ort;Telefon;Mobil\nJens Petersen;Kiel;089 99998-001;089 99998-002\n"
        "Sabine Vogt;Ulm;089 99998-003;\n",
        encoding="utf-8",
    )
    import_files(book, [file], ImportOptions(), TODAY)
    assert drawn(book, who).splitlines()[0] == "import(kunden.csv) city:->Kiel ->002mobile"
    assert drawn(book, who + 1) == "import(kunden.csv) came"
    imports.take_import_back(book, imports.past_imports(book)[0].id)
    assert drawn(book, who).splitlines()[0] == (
        "take_import_back(kunden.csv) city:Kiel>- 002mobile>-"
    )
    assert len(drawn(book, who).splitlines()) == 3


def test_a_merge_and_taking_it_apart_name_the_other_in_both_pasts(book: Book) -> None:
    kept, other = add(book, person("Jens Petersen", 1), person("J. Petersen", 2, city="Kiel"))
    edit(book, other, title="Chef")
    duplicates.merge_contacts(book, kept, other)
    merged = "merge(Jens Petersen) title:->Chef city:->Kiel ->002 with J. Petersen"
    assert drawn(book, kept) == f"{merged}\nimport(Liste.csv) came"
    edit(book, kept, city="Ulm")
    duplicates.take_apart(book, duplicates.past_merges(book)[0].step_id)
    assert drawn(book, kept).splitlines() == [
        "take_apart(Jens Petersen) title:Chef>- with J. Petersen",
        "edit_contact(Jens Petersen) city:Kiel>Ulm",
        "merge(Jens Petersen) title:->Chef city:->Kiel with J. Petersen",
        "import(Liste.csv) came",
    ]
    assert drawn(book, other).splitlines() == [
        "take_apart(Jens Petersen) came",
        "merge(Jens Petersen) with Jens Petersen",
        "edit_contact(J. Petersen) title:->Chef",
        "import(Liste.csv) came",
    ]


def test_of_many_merges_in_one_step_each_knows_its_own(book: Book) -> None:
    ids = add(
        book,
        person("Jens Petersen", 1),
        person("Sabine Vogt", 2),
        person("Dr. Jens Petersen", 1),
        person("Petersen, Jens", 1),
        person("Frau Sabine Vogt", 2),
    )
    duplicates.merge_certain(book, duplicates.find_duplicates(book))
    assert drawn(book, ids[0]).splitlines()[0] == (
        "merge_many(4) with Dr. Jens Petersen with Petersen, Jens"
    )
    assert drawn(book, ids[1]).splitlines()[0] == "merge_many(4) with Frau Sabine Vogt"
    duplicates.take_apart(book, duplicates.past_merges(book)[0].step_id)
    assert drawn(book, ids[1]).splitlines()[0] == "take_apart_many(4) with Frau Sabine Vogt"


def test_one_of_a_crowd_written_in_one_go_is_found_at_both_ends(book: Book) -> None:
    assert past.CHUNK == change.CHUNK
    ids = add(book, *(person(f"Kunde {place}", place % 900) for place in range(1203)))
    for who in (ids[0], ids[499], ids[500], ids[-1]):
        assert drawn(book, who) == "import(Liste.csv) came"


def test_nothing_is_known_of_whom_the_journal_does_not_hold(book: Book) -> None:
    assert changes_of(book, 4711) == []


def test_the_past_of_one_is_read_by_index_however_long_the_journal(book: Book) -> None:
    (who,) = add(book, person("Jens Petersen", 1))
    edit(book, who, city="Kiel", numbers=())
    said: list[str] = []
    with book.read() as db:
        db.set_trace_callback(said.append)
        past.of_contact(db, who)
        db.set_trace_callback(None)
        asked = [sql for sql in said if "journal_rows" in sql]
        plans = [[row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}")] for sql in asked]
    assert len(plans) == 3
    for plan in plans:
        assert not [step for step in plan if step.startswith("SCAN")], plan
        assert not [step for step in plan if step.endswith("(table_name=? AND kind=?)")], plan
