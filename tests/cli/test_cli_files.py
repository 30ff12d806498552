"""Files in and out: lists, the call sheet, sample data, books of any name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.files.workbooks import Cell, xlsx


def test_import_tells_what_became_of_every_row(terminal: Terminal) -> None:
    first, second = terminal.folder / "eins.csv", terminal.folder / "zwei.csv"
    first.write_text("Name;Telefon\nEva Neu;030 23125-077\n;\n", encoding="utf-8")
    second.write_text("Name;Ort;Telefon\nEva Neu;Berlin;030 23125-077\n;Köln;\n", encoding="utf-8")
    files = (str(first), str(second))
    dry = terminal.value("import", *files, "--dry-run", "--as", "prospect")
    assert terminal.value("contacts") == []
    taken = terminal.value("import", *files, "--as", "prospect")
    assert taken == dry
    assert list(taken) == ["new", "merged", "unchanged", "left_out", "problems"]
    assert [taken[key] for key in list(taken)[:4]] == [1, 1, 0, 1]
    assert taken["problems"][0]["line"] == 3
    assert taken["problems"][0]["text"].startswith("zwei.csv: ")
    assert terminal.value("contacts")[0]["kind"] == "prospect"
    said = terminal.done("import", str(second))
    assert said.startswith("0 neu, 0 ergänzt, 1 unverändert, 1 ausgelassen\nZeile 3: ")
    terminal.done("undo")
    assert terminal.value("contacts") == []


def test_the_country_of_numbers_that_name_none(terminal: Terminal) -> None:
    file = terminal.folder / "wien.csv"
    file.write_text("Name;Telefon\nEva Neu;01 5550101\n", encoding="utf-8")
    terminal.done("import", str(file), "--country", "at")
    assert terminal.value("contacts")[0]["numbers"][0]["e164"] == "+4315550101"


def test_export_and_import_are_the_same_people(terminal: Terminal) -> None:
    terminal.with_customers()
    terminal.done("log", "3", "reached", "--at", "2020-03-23 09:00")
    before = terminal.value("contacts")
    for ending in (".csv", ".vcf", ".xlsx"):
        out = str(terminal.folder / f"liste{ending}")
        assert terminal.done("export", out) == f"5 Kontakte geschrieben: {out}\n"
        again = terminal.value("import", out)
        assert (again["unchanged"], again["problems"]) == (5, []), again
    assert terminal.value("contacts") == before


def test_sample_data_in_a_book_of_its_own(terminal: Terminal) -> None:
    made = terminal.folder / "beispiel.callbook"
    said = terminal.done("demo", "--make", str(made), "--contacts", "40")
    assert said == f"Buch mit 40 Beispielkontakten angelegt: {made}\n"
    assert not terminal.book.exists()
    terminal.book = made
    assert len(terminal.value("contacts")) == 40
    assert terminal.value("week")["crisis"] is not None


def test_sample_data_never_over_the_owners_book(terminal: Terminal) -> None:
    terminal.with_customers()
    terminal.refused(1, "demo", "--make", str(terminal.book))
    terminal.refused(1, "demo")
    assert len(terminal.value("contacts")) == 5


def test_sample_data_without_a_display(terminal: Terminal) -> None:
    answer = terminal.run("demo")
    assert answer.code == 0
    assert answer.out.startswith("Dienstag, 24. März 2020\n")
    assert "Bestandskunden – seit Krisenbeginn nicht gesprochen" in answer.out
    assert answer.out == terminal.done("week")


@pytest.mark.parametrize("name", ["a?b=c", "100%", "x#y", "mit leer", "😀", "file:buch", "b\udcfc"])
def test_a_book_of_any_name(terminal: Terminal, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(terminal.folder)
    terminal.book = Path(name)
    terminal.done("set", "company", "Meine")
    assert terminal.value("settings")["company"] == "Meine"
    assert {file.name for file in terminal.folder.iterdir()} == {name, f"{name}-lock"}


def test_the_call_sheet_of_the_day_and_of_the_week(terminal: Terminal) -> None:
    terminal.with_customers()
    terminal.done("block", "Frank Bauer")
    day, week = terminal.folder / "heute.pdf", terminal.folder / "Woche.PDF"
    assert terminal.done("sheet", str(day)) == f"Anrufbogen mit 4 Anrufen geschrieben: {day}\n"
    said = terminal.done("sheet", str(week), "--scope", "week", "--paper", "letter", "--lang", "en")
    assert said == f"Call sheet with 4 calls written: {week}\n"
    for file in (day, week):
        assert file.read_bytes().startswith(b"%PDF-")
    assert terminal.refused(1, "sheet", str(terminal.folder / "fehlt" / "bogen.pdf"))


def test_a_sheet_that_is_not_read_is_told_without_a_line(terminal: Terminal) -> None:
    file = terminal.folder / "Kunden.xlsx"
    sheets: dict[str, list[list[Cell]]] = {
        "Kunden": [["Name", "Telefon"], ["Jens Petersen", "040 66969-410"], ["Eva Huber", ""]],
        "Interessenten": [["Name", "Telefon"], ["Ada Gruber", "0171 3920001"]],
    }
    file.write_bytes(xlsx(sheets))
    told = terminal.done("import", str(file), "--dry-run").splitlines()
    assert told[1:] == ["Blatt „Interessenten“ wurde nicht gelesen (eine Zeile)"]
    taken = terminal.value("import", str(file))
    assert (taken["new"], [problem["line"] for problem in taken["problems"]]) == (2, [0])
