"""Contacts out of workbooks: what is shown in a cell, which sheet, which rows."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest

from callbook.core.contacts import ContactKind, Draft, Importance, Problem
from callbook.core.errors import BadInput, Refusal
from callbook.files import reading
from callbook.files.columns import Column
from callbook.files.excel_cells import text_of
from callbook.files.looks import ReadOptions
from callbook.files.sniff import FileKind
from tests.files.tables import parted
from tests.files.workbooks import Cell, odd_sheet, ods, ods_row, xls, xlsx

ROWS: list[list[Cell]] = [
    ["Kundennummer", "Name", "Firma", "Telefon", "PLZ", "Typ", "Klasse", "Letzter Kontakt"],
    [
        1001,
        "Monika Albrecht",
        "Albrecht GmbH",
        498999998123,
        "01067",
        "Kunde",
        "A",
        date(2019, 11, 19),
    ],
    ["00017", "Jörg Özkan", "", "0171 3920012", 86150, "Interessent", "b", None],
]


def taken(
    data: bytes, options: ReadOptions = reading.AS_IT_LOOKS
) -> tuple[list[Draft], list[Problem]]:
    return parted(list(reading.read_bytes(data, options)))


def names(data: bytes, options: ReadOptions = reading.AS_IT_LOOKS) -> list[str]:
    return [draft.name for draft in taken(data, options)[0]]


def in_ods() -> bytes:
    return ods(
        {
            "Kunden": ods_row(*(str(cell) for cell in ROWS[0]))
            + ods_row(
                ("float", "1001", "1001"),
                "Monika Albrecht",
                "Albrecht GmbH",
                ("float", "498999998123", "4,99E+11"),
                ("float", "1067", "01067"),
                "Kunde",
                "A",
                ("date", "2019-11-19", "19.11.19"),
            )
            + ods_row("00017", "Jörg Özkan", "", "0171 3920012", "86150", "Interessent", "b")
        }
    )


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (xlsx({"Kunden": ROWS}), FileKind.XLSX),
        (xls({"Kunden": ROWS}, formats={7: "dd.mm.yyyy"}), FileKind.XLS),
        (in_ods(), FileKind.ODS),
    ],
    ids=["xlsx", "xls", "ods"],
)
def test_a_list_of_each_kind(data: bytes, kind: FileKind) -> None:
    look = reading.look_at_bytes(data, name="liste.bin")
    assert (look.kind, look.total, look.ready, look.is_table) == (kind, 2, True, True)
    assert (look.sheets, look.sheet, look.encoding) == (("Kunden",), "Kunden", "")
    drafts, problems = taken(data)
    assert (tuple(drafts), problems) == (look.drafts, [])
    monika, joerg = drafts
    assert (monika.line, monika.own_number, monika.postal_code) == (2, "1001", "01067")
    assert monika.phones == (("498999998123", ""),)
    assert (monika.importance, monika.last_contact) == (Importance.A, date(2019, 11, 19))
    assert (joerg.own_number, joerg.postal_code) == ("00017", "86150")
    assert joerg.kind is ContactKind.PROSPECT


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (49228123456789.0, "49228123456789"),
        (8.0, "8"),
        (-3.0, "-3"),
        (0.1 + 0.2, "0.3"),
        (123456789012345678.0, "1.23456789012346E+17"),
        (float("nan"), ""),
        (True, "ja"),
        (False, "nein"),
        (date(2020, 3, 4), "04.03.2020"),
        (datetime(2020, 3, 4), "04.03.2020"),
        (datetime(2020, 3, 4, 14, 5), "04.03.2020 14:05"),
        (date(9, 3, 4), "04.03.0009"),
        (time(14, 5), "14:05"),
        ("a\x00b\r\nc", "ab\nc"),
    ],
)
def test_a_cell_is_the_text_that_is_shown(value: Any, text: str) -> None:
    assert text_of(value) == text


def test_a_number_that_lost_digits_is_never_taken_for_one_to_dial() -> None:
    (draft,), _ = taken(xlsx({"K": [["Name", "Telefon"], ["Monika", 4989999981234567.0]]}))
    assert "E+15" in draft.phones[0][0]


@pytest.mark.parametrize(
    ("code", "shown"), [("00000", "01067"), ("0#####", "001067"), ("0.00", "1067"), ("@", "1067")]
)
def test_zeros_that_a_format_shows(code: str, shown: str) -> None:
    rows: list[list[Cell]] = [["Name", "PLZ"], ["Monika", 1067]]

    def write(book: Any, sheet: Any) -> None:
        sheet.write_number(1, 1, 1067, book.add_format({"num_format": code}))

    assert taken(xlsx({"Kunden & Co": rows}, write))[0][0].postal_code == shown
    assert taken(xls({"K": rows}, formats={1: code}))[0][0].postal_code == shown


def test_german_postal_codes_have_a_format_of_their_own() -> None:
    def write(book: Any, sheet: Any) -> None:
        form = book.add_format({"num_format": '"D-"00000;[Red]-00000'})
        sheet.write_number(1, 1, 1067, form)

    (draft,), _ = taken(xlsx({"K": [["Name", "PLZ"], ["Monika", 1067]]}, write))
    assert draft.postal_code == "01067"


def test_titles_above_the_headings_and_empty_rows_are_no_contacts() -> None:
    rows: list[list[Cell]] = [
        ["Kunden"],
        ["Stand:", date(2020, 3, 1)],
        [],
        [None, "Kunde", "Telefon", "Ort"],
        [None, "Monika Albrecht", "089 99998-123", "München"],
        [],
        [None, " ", "", ""],
        [None, "Jörg Özkan", "089 99998-124", "Augsburg"],
    ]
    look = reading.look_at_bytes(xlsx({"K": rows}))
    assert look.headings == ("", "Kunde", "Telefon", "Ort")
    assert [(draft.line, draft.name) for draft in look.drafts] == [
        (5, "Monika Albrecht"),
        (8, "Jörg Özkan"),
    ]


def test_the_sheet_that_is_a_list_of_contacts_is_found_and_another_can_be_chosen() -> None:
    data = xlsx(
        {
            "Hinweise": [["Bitte", "lesen"], *[["Zeile", str(n)] for n in range(50)]],
            "Alt": [["Name", "Telefon"], ["Monika Albrecht", "089 99998-123"]],
            "Neu": [["Name", "Telefon"], ["Jörg Özkan", "089 99998-124"], ["Eva Huber", ""]],
        }
    )
    look = reading.look_at_bytes(data)
    assert (look.sheet, look.sheets) == ("Neu", ("Hinweise", "Alt", "Neu"))
    assert names(data) == ["Jörg Özkan", "Eva Huber"]
    assert names(data, ReadOptions(sheet="Alt")) == ["Monika Albrecht"]
    with pytest.raises(BadInput) as refused:
        names(data, ReadOptions(sheet="Fehlt"))
    assert "Fehlt" in refused.value.text("de")


@pytest.mark.parametrize("write", [xlsx, xls], ids=["xlsx", "xls"])
def test_a_sheet_that_is_not_read_is_told(write: Any) -> None:
    sheets: dict[str, list[list[Cell]]] = {
        "Kunden": ROWS,
        "Leer": [],
        "Interessenten": [["Name", "Telefon"], ["Eva Huber", "030 23125-001"]],
        "Überschriften": [["Name", "Telefon"]],
    }
    data = write(sheets)
    unread = Problem(0, "files.sheet_unread", (("sheet", "Interessenten"), ("n", 1)))
    assert reading.look_at_bytes(data).problems == (unread,)
    assert taken(data)[1] == [unread]
    drafts, problems = taken(data, ReadOptions(sheet="Interessenten"))
    assert [draft.name for draft in drafts] == ["Eva Huber"]
    assert [dict(problem.facts) for problem in problems] == [{"sheet": "Kunden", "n": 2}]


def test_a_sheet_of_an_ods_that_is_not_read_is_told() -> None:
    rows = ods_row("Name", "Telefon") + ods_row("Eva Huber", "030 23125-001") * 2
    (problem,) = taken(ods({"Kunden": rows, "Interessenten": rows}))[1]
    assert (problem.line, dict(problem.facts)) == (0, {"sheet": "Interessenten", "n": 2})


def test_without_any_list_the_longest_sheet_is_shown() -> None:
    data = xlsx({"Kurz": [["Alpha", "Beta"]], "Lang": [["x", "y"], ["z", "w"], ["u", "v"]]})
    look = reading.look_at_bytes(data)
    assert (look.sheet, look.ready) == ("Lang", False)


def test_hidden_sheets_and_charts_are_not_offered() -> None:
    def more(book: Any, sheet: Any) -> None:
        sheet.hide()
        chart = book.add_chart({"type": "pie"})
        chart.add_series({"values": "=Sichtbar!$A$1:$A$2"})
        book.add_chartsheet("Kuchen").set_chart(chart)

    data = xlsx({"Sichtbar": ROWS, "Versteckt": ROWS}, more)
    assert reading.look_at_bytes(data).sheets == ("Sichtbar",)


def test_a_cell_merged_over_several_rows_counts_in_each_of_them() -> None:
    def merge(book: Any, sheet: Any) -> None:
        sheet.merge_range(1, 0, 3, 0, "Albrecht GmbH")
        sheet.merge_range(4, 0, 5, 0, "Huber KG")
        sheet.merge_range(4, 1, 5, 1, "Eva")

    rows: list[list[Cell]] = [
        ["Firma", "Vorname"],
        [None, "Monika"],
        [None, "Jörg"],
        [None, None],
    ]
    drafts, problems = taken(xlsx({"K": rows}, merge))
    assert [(draft.line, draft.company, draft.name) for draft in drafts] == [
        (2, "Albrecht GmbH", "Monika"),
        (3, "Albrecht GmbH", "Jörg"),
        (5, "Huber KG", "Eva"),
    ]
    assert problems == []


def test_columns_and_headings_that_a_person_chose() -> None:
    data = xlsx({"K": [["Alpha", "Beta"], ["Albrecht", "089 99998-123"]]})
    options = ReadOptions(header=False, columns=(Column.FULL_NAME, Column.PHONE))
    assert names(data, options) == ["Alpha", "Albrecht"]


def test_a_formula_counts_by_its_result_and_an_error_is_nothing() -> None:
    def formulas(book: Any, sheet: Any) -> None:
        sheet.write_formula(1, 1, '="089 "&"99998-123"', None, "089 99998-123")
        sheet.write_formula(1, 2, "=1/0", None, "#DIV/0!")

    (draft,), _ = taken(xlsx({"K": [["Name", "Telefon", "Ort"], ["Monika"]]}, formulas))
    assert (draft.phones, draft.city) == ((("089 99998-123", ""),), "")


def test_cells_that_do_not_say_where_they_are() -> None:
    cell = '<c t="inlineStr"><is><t>{}</t></is></c>'
    head, row = (
        "".join(cell.format(text) for text in texts)
        for texts in (("Name", "Telefon"), ("Monika Albrecht", "089 99998-123"))
    )
    data = odd_sheet(f"<row>{head}</row><row/><row>{row}</row>")
    (draft,), _ = taken(data)
    assert (draft.line, draft.phones) == (3, (("089 99998-123", ""),))


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (xlsx({"Leer": []}), "files.empty"),
        (xlsx({"Leer": [], "Auch": []}), "files.empty_sheet"),
        (xlsx({"K": [["Name", "Telefon"]]}), "files.no_rows"),
        (xlsx({"K": [[1, 2], [3, 4]]}), "files.only_numbers"),
        (xlsx({"K": [["Ein Brief"], ["mit zwei Zeilen"]]}), "files.no_list"),
    ],
)
def test_a_workbook_without_a_list(data: bytes, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        reading.look_at_bytes(data, name="mappe.xlsx")
    assert refused.value.key == key


def test_progress_is_told_in_bytes_of_the_file() -> None:
    rows: list[list[Cell]] = [["Name"], *[[f"Kunde {n}"] for n in range(1200)]]
    data = xlsx({"K": rows})
    told: list[tuple[int, int]] = []
    assert len(list(reading.read_bytes(data, report=lambda *done: told.append(done)))) == 1200
    assert [total for _, total in told] == [len(data)] * len(told)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1][0] == len(data)
    assert len(told) >= 3


def test_a_time_that_no_calendar_knows_is_a_sentence_and_no_crash() -> None:
    def write(book: Any, sheet: Any) -> None:
        sheet.write_number(1, 1, 1e15, book.add_format({"num_format": "[hh]:mm"}))

    with pytest.raises(Refusal) as refused:
        taken(xlsx({"K": [["Name", "Dauer"], ["Monika"]]}, write))
    assert refused.value.key == "files.damaged_workbook"
