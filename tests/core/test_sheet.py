"""What stands on which page of the call sheet."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callbook.core.contacts import ContactKind, Importance
from callbook.core.follow_ups import Due
from callbook.core.formats import PlainFormats
from callbook.core.pages import Capacity, pages
from callbook.core.settings import Settings
from callbook.core.sheet import (
    CallSheet,
    Scope,
    SheetCall,
    SheetHeading,
    scan_uri,
    sheet_number,
    sheet_of,
)
from callbook.core.week import Row, SectionName
from tests.core.weeks import TODAY, row, week

NOW = datetime(2020, 3, 24, 7, 58)
MUSTER = Settings(company="Muster Werkzeuge GmbH")


def sheet(
    *rows: Row, scope: Scope = Scope.WEEK, language: str = "de", today: date = TODAY
) -> CallSheet:
    listed = week(*rows, today=today)
    return sheet_of(listed, scope, NOW, language, PlainFormats(language), MUSTER)


def rows(count: int, section: SectionName = SectionName.SILENT, first: int = 1) -> list[Row]:
    kind = ContactKind.PROSPECT if section is SectionName.PROSPECTS else ContactKind.CUSTOMER
    return [
        row(section, id=number, name=f"Kunde {number}", kind=kind, due=Due(TODAY))
        for number in range(first, first + count)
    ]


def drawn(document: CallSheet) -> str:
    """The pages as text: a heading by its title, a call by its number and name."""
    text = []
    for page in pages(document):
        for line in page.lines:
            if isinstance(line, SheetHeading):
                text.append(f"== {line.title} {line.total}")
            else:
                text.append(f"{line.position} {line.name}")
        text.append(f"-- {page.foot}")
    return "\n".join(text)


def test_the_words_at_the_head() -> None:
    document = sheet(*rows(8))
    assert document.title == "Anrufbogen"
    assert document.company == "Muster Werkzeuge GmbH"
    assert document.period == (
        "Woche vom 23. bis 29. März 2020 · gedruckt Dienstag, 24. März 2020, 7:58 Uhr"
    )
    assert document.tally == "8 Anrufe · Bogen 2020-13-B"


def test_the_words_at_the_head_in_english() -> None:
    document = sheet(*rows(1), language="en")
    assert document.title == "Call sheet"
    assert document.period == "Week of 23 to 29 March 2020 · printed Tuesday, 24 March 2020, 7:58"
    assert document.tally == "1 call · sheet 2020-13-B"
    assert document.confidential == "Confidential"
    assert pages(document)[0].foot == "Page 1 of 1"


def test_the_sheet_of_one_day() -> None:
    document = sheet(*rows(1), scope=Scope.TODAY)
    assert document.period == "Dienstag, 24. März 2020 · gedruckt 7:58 Uhr"
    assert document.tally == "1 Anruf · Bogen 2020-13-B1"


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2020, 4, 1), "Woche vom 30. März bis 5. April 2020"),
        (date(2019, 12, 31), "Woche vom 30. Dez. 2019 bis 5. Jan. 2020"),
    ],
)
def test_weeks_that_cross_a_month_or_a_year(today: date, words: str) -> None:
    assert sheet(today=today).period.startswith(f"{words} · ")


def test_numbers_of_sheets_tell_day_and_scope_apart() -> None:
    assert sheet_number(date(2020, 3, 23), Scope.WEEK) == "2020-13-A"
    assert sheet_number(date(2020, 3, 29), Scope.TODAY) == "2020-13-G1"
    assert sheet_number(date(2021, 1, 1), Scope.WEEK) == "2020-53-E"
    assert sheet_number(date(2021, 1, 4), Scope.WEEK) == "2021-01-A"


def test_one_call_in_full() -> None:
    line = row(id=7, extension="14", due=Due(TODAY), due_text="Angebot", promised=True)
    assert sheet(line).calls == (
        SheetCall(
            position=1,
            contact_id=7,
            name="Monika Albrecht",
            importance="A",
            place="Albrecht Metallbau GmbH · München",
            number="089 99998123 DW 14",
            reason="vor 18 Wochen · heute – versprochen · „Angebot“",
            hint="",
            note="",
            uri="tel:+498999998123",
        ),
    )


def test_a_company_without_a_person_is_named_once() -> None:
    line = row(name="Restaurant Lindenhof", company="Restaurant Lindenhof", city="Salzburg")
    assert sheet(line).calls[0].place == "Salzburg"


def test_the_last_note_comes_along_in_one_line() -> None:
    listed = week(row(id=7), row(id=8))
    document = sheet_of(
        listed, Scope.WEEK, NOW, "de", PlainFormats("de"), MUSTER, {7: "neues\nSchweißgerät"}
    )
    assert [call.note for call in document.calls] == ["Notiz: neues Schweißgerät", ""]


def test_line_breaks_in_names_become_spaces() -> None:
    call = sheet(row(name="Monika\nAlbrecht", company=" Albrecht\t GmbH ", city="")).calls[0]
    assert (call.name, call.place) == ("Monika Albrecht", "Albrecht GmbH")


def test_what_turns_the_direction_turns_nothing_beside_it() -> None:
    line = row(name="\u202eMonika", company="Albrecht\u2067 GmbH", city="Köln")
    call = sheet(line).calls[0]
    assert (call.name, call.place) == ("Monika", "Albrecht GmbH · Köln")
    arabic = sheet(row(name="محمد علي", company="שלום 123", city="")).calls[0]
    assert (arabic.name, arabic.place) == ("محمد علي", "שלום 123")


def test_a_number_that_nobody_could_read_is_printed_as_typed_without_a_code() -> None:
    call = sheet(row(number=None, number_shown="030 / 12 fragen")).calls[0]
    assert (call.number, call.uri) == ("030 / 12 fragen", None)


@pytest.mark.parametrize(
    "number",
    [
        None,
        "",
        "110",
        "+49112",
        "*21*0301234#",
        "tel:+4930",
        "+49 30 23125000",
        "+4930;ext=1",
        "+٤٩٣٠٢٣١٢٥٠٠٠",
    ],
)
def test_only_plain_e164_gets_a_code(number: str | None) -> None:
    assert scan_uri(number) is None


def test_todays_rows_and_those_of_the_week() -> None:
    today, later, after = rows(3)
    later = later.replaced(portion=False)
    after = after.replaced(portion=False, this_week=False)
    assert [call.name for call in sheet(today, later, after).calls] == ["Kunde 1", "Kunde 2"]
    of_today = sheet(today, later, after, scope=Scope.TODAY)
    assert [call.name for call in of_today.calls] == ["Kunde 1"]


def test_sections_are_numbered_through_and_headed_with_their_calls() -> None:
    document = sheet(
        *rows(2),
        *rows(1, SectionName.FOLLOW_UPS, 3),
        *rows(1, SectionName.PROSPECTS, 4),
    )
    assert drawn(document) == "\n".join(
        (
            "== Bestandskunden – seit Krisenbeginn (16. März) nicht gesprochen 2",
            "1 Kunde 1",
            "2 Kunde 2",
            "== Rückrufe und Wiedervorlagen 1",
            "3 Kunde 3",
            "== Interessenten 1",
            "4 Kunde 4",
            "-- Seite 1 von 1",
        )
    )


def test_thirteen_calls_fill_a_page_and_the_heading_comes_again() -> None:
    document = sheet(*rows(14))
    first, second = pages(document)
    assert len(first.lines) == 14
    assert [line.title for line in second.lines if isinstance(line, SheetHeading)] == [
        "Bestandskunden – seit Krisenbeginn (16. März) nicht gesprochen (Fortsetzung)"
    ]
    assert [page.foot for page in pages(document)] == ["Seite 1 von 2", "Seite 2 von 2"]


def test_twelve_calls_fit_under_four_headings() -> None:
    lines = [line for n, name in enumerate(SectionName) for line in rows(3, name, 1 + 3 * n)]
    assert len(pages(sheet(*lines))) == 1


def test_a_sheet_for_nobody_is_still_a_page() -> None:
    document = sheet(scope=Scope.TODAY)
    assert [page.lines for page in pages(document)] == [()]
    assert document.nobody.startswith("Heute ist niemand anzurufen.")
    assert document.tally == "0 Anrufe · Bogen 2020-13-B1"


@given(st.tuples(*[st.integers(0, 30)] * 4))
def test_every_page_is_well_filled_and_nobody_is_lost(counts: tuple[int, ...]) -> None:
    lines = []
    for name, count in zip(SectionName, counts, strict=True):
        lines += rows(count, name, len(lines) + 1)
    document = sheet(*lines)
    capacity = Capacity()
    positions = []
    split = pages(document)
    for index, page in enumerate(split):
        calls = [line for line in page.lines if isinstance(line, SheetCall)]
        headings = len(page.lines) - len(calls)
        assert len(calls) * capacity.call + headings * capacity.heading <= capacity.page
        if page.lines:
            assert isinstance(page.lines[0], SheetHeading)
            assert isinstance(page.lines[-1], SheetCall)
        if index < len(split) - 1:
            assert 12 <= len(calls) <= 15
        positions += [call.position for call in calls]
    assert positions == list(range(1, sum(counts) + 1))


def test_the_class_none_prints_nothing() -> None:
    assert sheet(row(importance=Importance.NONE)).calls[0].importance == ""
