"""From the book to the sheet: who stands on it, and who never does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from callbook.actions.calling import CallDraft, archive, block, log_call, postpone, tick
from callbook.actions.owner import change_setting, set_crisis
from callbook.actions.sheets import call_sheet, chosen_sheet
from callbook.core.calls import CallOutcome
from callbook.core.contacts import Contact
from callbook.core.follow_ups import Due
from callbook.core.formats import PlainFormats
from callbook.core.pages import pages
from callbook.core.sheet import CallSheet, Scope, SheetCall
from callbook.store.book import Book
from tests.books import NOW, TODAY, add, new_book, number, person


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = new_book(tmp_path)
    set_crisis(made, "Pandemie", date(2020, 3, 16), TODAY)
    yield made
    made.close()


def sheet(book: Book, scope: Scope = Scope.WEEK, language: str = "de") -> CallSheet:
    return call_sheet(book, TODAY, NOW, scope, language, PlainFormats(language))


def names(document: CallSheet) -> list[str]:
    return [call.name for call in document.calls]


def test_nobody_who_is_not_to_be_called_gets_onto_any_page(book: Book) -> None:
    people = [person(f"Person {place}", place) for place in range(1, 41)]
    ids = add(book, *people, Contact("Ohne Nummer"))
    block(book, ids[0], TODAY, "will nicht")
    archive(book, ids[1], NOW)
    postpone(book, ids[2], date(2020, 5, 1), TODAY)
    log_call(book, CallDraft(ids[3], CallOutcome.DECLINED, NOW), NOW)
    log_call(
        book, CallDraft(ids[4], CallOutcome.CALLBACK, NOW, next_due=Due(date(2020, 4, 2))), NOW
    )
    tick(book, ids[5], NOW)
    gone = {f"Person {place}" for place in range(1, 7)} | {"Ohne Nummer"}
    for scope in Scope:
        document = sheet(book, scope)
        printed = {
            line.name
            for page in pages(document)
            for line in page.lines
            if isinstance(line, SheetCall)
        }
        assert printed == set(names(document))
        assert printed
        assert printed.isdisjoint(gone)


def test_somebody_promised_for_today_who_objects_leaves_the_sheet(book: Book) -> None:
    (contact,) = add(book, person("Sabine Vogt"))
    draft = CallDraft(contact, CallOutcome.CALLBACK, NOW, next_due=Due(TODAY), next_text="Angebot")
    log_call(book, draft, NOW)
    assert names(sheet(book, Scope.TODAY)) == ["Sabine Vogt"]
    block(book, contact, TODAY)
    assert names(sheet(book, Scope.TODAY)) == []


def test_todays_sheet_holds_todays_portion(book: Book) -> None:
    add(book, *[person(f"Person {place:02}", place) for place in range(1, 41)])
    change_setting(book, "calls-per-day", "5")
    assert len(sheet(book, Scope.TODAY).calls) == 5
    assert len(sheet(book, Scope.WEEK).calls) > 5
    assert names(sheet(book, Scope.WEEK))[:5] == names(sheet(book, Scope.TODAY))


def test_the_last_note_comes_along_even_after_an_attempt(book: Book) -> None:
    noted, silent = add(book, person("Monika Albrecht"), person("Jens Petersen", 2))
    at = datetime(2019, 11, 19, 10, 0)
    log_call(book, CallDraft(noted, CallOutcome.REACHED, at, "neues Schweißgerät"), NOW)
    at = datetime(2020, 3, 20, 10, 0)
    log_call(book, CallDraft(noted, CallOutcome.NO_ANSWER, at), NOW)
    calls = {call.contact_id: call for call in sheet(book).calls}
    assert calls[noted].note == "Notiz: neues Schweißgerät"
    assert calls[silent].note == ""


def test_the_company_of_the_owner_heads_the_sheet(book: Book) -> None:
    change_setting(book, "company", "Muster Werkzeuge GmbH")
    assert sheet(book).company == "Muster Werkzeuge GmbH"


def test_a_number_without_e164_is_printed_without_a_code(book: Book) -> None:
    doubtful = number(1, typed="030 / 12 fragen", e164=None, shown="030 / 12 fragen", doubtful=True)
    add(book, Contact("Monika Albrecht", numbers=(doubtful,)))
    (call,) = sheet(book).calls
    assert (call.number, call.uri) == ("030 / 12 fragen", None)


def test_a_book_without_anybody_gives_an_empty_sheet(book: Book) -> None:
    document = sheet(book, language="en")
    assert document.calls == ()
    assert document.nobody == "Nobody is to be called this week."


def test_chosen_contacts_have_a_sheet_in_their_order(book: Book) -> None:
    people = [person(f"Person {place}", place) for place in range(1, 7)]
    ids = add(book, *people, Contact("Ohne Nummer"))
    block(book, ids[0], TODAY, "will nicht")
    archive(book, ids[1], NOW)
    postpone(book, ids[2], date(2020, 5, 1), TODAY)
    promise = Due(date(2020, 3, 26))
    log_call(book, CallDraft(ids[3], CallOutcome.CALLBACK, NOW, next_due=promise), NOW)
    tick(book, ids[4], NOW)
    wanted = list(reversed(ids))
    document = chosen_sheet(book, wanted, TODAY, NOW, "de", PlainFormats("de"))
    told = [(call.position, call.name, call.reason) for call in document.calls]
    assert told == [
        (1, "Person 6", "noch nie gesprochen"),
        (2, "Person 5", "heute · zuletzt 24. März 2020"),
        (3, "Person 4", "Donnerstag · noch nie gesprochen"),
        (4, "Person 3", "noch nie gesprochen"),
    ]
    assert document.sections[0].heading.title == "Ausgewählte Kontakte"
    assert document.number == "2020-13-B2"
    assert document.period == "Auswahl · Dienstag, 24. März 2020 · gedruckt 9:12 Uhr"


def test_a_sheet_of_chosen_contacts_nobody_of_whom_can_be_called(book: Book) -> None:
    (only,) = add(book, person("Person 1", 1, do_not_call=True))
    document = chosen_sheet(book, [only], TODAY, NOW, "en", PlainFormats("en"))
    assert document.calls == ()
    assert document.nobody == "None of those selected can be called."
