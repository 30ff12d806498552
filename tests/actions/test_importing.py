"""Importing: each row accounted for, nothing lost, twice is once, all of it undoable."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from callbook.actions import calling, exporting
from callbook.actions.contacts import find, matching
from callbook.actions.importing import (
    ImportOptions,
    ImportResult,
    dry_run,
    import_files,
    look_at_file,
    problem_text,
)
from callbook.actions.imports import past_imports, take_import_back
from callbook.actions.opening import open_book
from callbook.core.contacts import Contact, ContactKind, Importance
from callbook.core.errors import Cancelled, Refusal
from callbook.store.book import Book
from tests.books import NOW, TODAY, dump, new_book, undoable

CUSTOMERS = (
    "Kundennummer;Vorname;Nachname;Firma;Telefon;Mobil;E-Mail;PLZ;Ort;Kundenart;Klasse;"
    "Kunde seit;Letzter Kontakt;Werbesperre\n"
    "1001;Monika;Albrecht;Albrecht Metallbau GmbH;089 99998-123;;m@albrecht.example;80331;"
    "München;Bestandskunde;A;2014;19.11.2019;\n"
    "1002;Jens;Petersen;Zahnzentrum Petersen;040 66969410;1713920041;;20095;Hamburg;Kunde;A;"
    "2016;14.12.2019;\n"
    "1003;Aylin;Demir;Demir Textilpflege;4,91712E+11;;;50667;Köln;Kunde;b;;20.12.2019;ja\n"
    ";Nadine;Sommer;Sommer Physiotherapie;0341 5550198;;;04109;Leipzig;Interessent;;;;\n"
    "1005;;;Autohaus Özkan;;;;28195;Bremen;Kunde;C;;08.01.2021;\n"
    ";;;;;;;;;;A;;;\n"
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = new_book(tmp_path)
    yield made
    made.close()


@pytest.fixture
def customers(tmp_path: Path) -> Path:
    file = tmp_path / "customers.csv"
    file.write_bytes(CUSTOMERS.replace("\n", "\r\n").encode("cp1252"))
    return file


def take(book: Book, *files: Path, **options: ContactKind) -> ImportResult:
    return import_files(book, files, ImportOptions(**options), TODAY)


def counts(result: ImportResult) -> tuple[int, int, int, int]:
    return result.new, result.merged, result.unchanged, result.left_out


def by_name(book: Book) -> dict[str, Contact]:
    return {contact.name: contact for contact in matching(book)}


def test_a_list_from_excel_is_taken_in_as_it_is_meant(book: Book, customers: Path) -> None:
    result = undoable(book, partial(take, book, customers))
    assert counts(result) == (5, 0, 0, 1)
    assert (result.counts.corrected, result.counts.without_number) == (1, 1)
    people = by_name(book)
    monika = people["Monika Albrecht"]
    assert (monika.importance, monika.customer_since, monika.city) == (
        Importance.A,
        "2014",
        "München",
    )
    assert monika.last_spoken == date(2019, 11, 19)
    assert [number.e164 for number in monika.numbers] == ["+498999998123"]
    assert [number.e164 for number in people["Jens Petersen"].numbers] == [
        "+494066969410",
        "+491713920041",
    ]
    aylin = people["Aylin Demir"]
    assert (aylin.numbers[0].doubtful, aylin.numbers[0].typed) == (True, "4,91712E+11")
    assert (aylin.do_not_call, aylin.do_not_call_on) == (True, TODAY)
    assert people["Nadine Sommer"].kind is ContactKind.PROSPECT
    assert (people["Autohaus Özkan"].company, people["Autohaus Özkan"].last_contact) == (
        "Autohaus Özkan",
        None,
    )
    told = {problem.line: problem_text(problem, "de") for problem in result.problems}
    assert set(told) == {3, 4, 6, 7}
    assert "Excel" in told[4]
    assert "Zukunft" in told[6]


def test_importing_the_same_file_again_changes_nothing(book: Book, customers: Path) -> None:
    take(book, customers)
    before = dump(book)
    result = take(book, customers)
    assert counts(result) == (0, 0, 5, 1)
    assert dump(book) == before
    assert book.undo() is not None
    assert matching(book) == []


def test_a_dry_run_says_the_same_and_writes_nothing(book: Book, customers: Path) -> None:
    before = dump(book)
    told = dry_run(book, [customers], ImportOptions(), TODAY)
    preview = look_at_file(book, customers, ImportOptions(), TODAY)
    assert dump(book) == before
    assert counts(told) == counts(preview.result) == counts(take(book, customers))
    assert [contact.name for contact in preview.contacts][:2] == [
        "Monika Albrecht",
        "Jens Petersen",
    ]


def test_a_second_telling_adds_and_takes_nothing_away(
    book: Book, customers: Path, tmp_path: Path
) -> None:
    take(book, customers)
    calling.block(book, 1, TODAY, "will nicht")
    more = tmp_path / "more.csv"
    more.write_text(
        "Kundennummer;Name;Firma;Telefon;Mobil;Ort;Klasse;Werbesperre\n"
        "1001;Dr. Monika Albrecht;Albrecht Metallbau GmbH;089 99998 124;;Augsburg;B;nein\n"
        ";Petersen, Jens;Zahnzentrum Petersen;+49 40 66969410;;;;x\n"
        ";Petra Petersen;Zahnzentrum Petersen;+49 40 66969410;;;;\n",
        encoding="utf-8",
    )
    result = undoable(book, partial(take, book, more))
    assert counts(result) == (1, 2, 0, 0)
    people = by_name(book)
    monika = people["Monika Albrecht"]
    assert (monika.importance, monika.do_not_call, monika.city) == (Importance.A, True, "München")
    assert len(monika.numbers) == 2
    assert people["Jens Petersen"].do_not_call
    assert not people["Petra Petersen"].do_not_call
    assert any("Augsburg" in problem_text(problem, "de") for problem in result.problems)


def test_rows_of_one_file_that_mean_the_same_are_one_contact(book: Book, tmp_path: Path) -> None:
    file = tmp_path / "twice.csv"
    file.write_text(
        "Name,Phone,Mobile\n"
        "Tobias Krüger,030 23125-678,\n"
        "Tobias Krüger,030 23125 678,0171 3920041\n"
        "Krüger; Tobias,030 23125678,\n",
        encoding="utf-8",
    )
    assert sum(counts(take(book, file))) == 3
    assert len(matching(book)[0].numbers) == 2


def test_two_customer_numbers_are_two_customers(book: Book, tmp_path: Path) -> None:
    file = tmp_path / "branches.csv"
    file.write_text(
        "Kundennummer;Name;Telefon;E-Mail\n"
        "1;Hahn Moden;089 99998-123;hahn@moden.example\n"
        "2;Hahn Moden;089 99998-123;hahn@moden.example\n",
        encoding="utf-8",
    )
    assert counts(take(book, file)) == (2, 0, 0, 0)
    assert counts(take(book, file)) == (0, 0, 2, 0)


def test_a_choice_of_kind_and_country_counts_for_all(book: Book, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Name;Telefon;Typ\nAnna Huber;0662 9010234;Kunde\n", encoding="utf-8")
    options = ImportOptions(kind=ContactKind.PROSPECT, country="AT")
    import_files(book, [file], options, TODAY)
    (anna,) = matching(book)
    assert (anna.kind, anna.numbers[0].e164) == (ContactKind.PROSPECT, "+436629010234")


def test_a_cancelled_import_leaves_nothing(book: Book, tmp_path: Path) -> None:
    file = tmp_path / "many.csv"
    lines = [f"Kunde {n:05};089 99998-{n % 1000:03}" for n in range(3000)]
    file.write_text("\n".join(["Name;Telefon", *lines]), encoding="utf-8")
    before = dump(book)

    def stop(done: int, total: int) -> None:
        if done > total // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        import_files(book, [file], ImportOptions(), TODAY, stop)
    assert dump(book) == before
    assert counts(take(book, file)) == (3000, 0, 0, 0)


def test_an_import_is_taken_back_later_but_for_what_was_changed(
    book: Book, customers: Path, tmp_path: Path
) -> None:
    nadine = tmp_path / "nadine.csv"
    nadine.write_text("Name;Telefon;Mobil\nTobias Krüger;030 23125678;\n", encoding="utf-8")
    take(book, nadine)
    more = tmp_path / "more.csv"
    rows = "Name;Telefon;Mobil;Ort\nTobias Krüger;030 23125678;0171 3920041;Berlin\n"
    more.write_text(rows, encoding="utf-8")
    before = dump(book)
    take(book, more)
    take(book, customers)
    calling.tick(book, by_name(book)["Jens Petersen"].id, NOW)
    first, second = past_imports(book)[1], past_imports(book)[0]
    result = undoable(book, partial(take_import_back, book, second.id))
    assert (result.removed, result.kept) == (4, ("Jens Petersen",))
    assert [(one.new, one.standing) for one in past_imports(book)] == [(5, 1), (0, 0), (1, 1)]
    assert sorted(by_name(book)) == ["Jens Petersen", "Tobias Krüger"]
    undoable(book, partial(take_import_back, book, first.id))
    assert dump(book)["numbers"][:1] == before["numbers"]
    assert by_name(book)["Tobias Krüger"].city == ""
    with pytest.raises(Refusal):
        take_import_back(book, first.id)


@pytest.mark.parametrize("ending", ["csv", "vcf", "xlsx"])
def test_out_into_an_empty_book_and_nothing_is_lost(
    book: Book, customers: Path, tmp_path: Path, ending: str
) -> None:
    take(book, customers)
    calling.tick(book, 2, NOW)
    out = tmp_path / f"out.{ending}"
    assert exporting.export_contacts(book, out, "de") == 5
    (tmp_path / "other").mkdir()
    empty = open_book(tmp_path / "other" / "book.callbook", TODAY)
    import_files(empty, [out], ImportOptions(), TODAY)
    assert told(empty) == told(book)
    empty.close()


def told(book: Book) -> list[object]:
    """All that a file can say of the contacts."""
    return [
        (
            contact.name,
            contact.kind,
            contact.importance,
            contact.company,
            contact.postal_code,
            contact.city,
            contact.customer_since,
            contact.own_number,
            contact.do_not_call,
            contact.do_not_call_on,
            contact.last_spoken,
            contact.emails,
            [(one.shown or one.typed, one.e164, one.label) for one in contact.numbers],
        )
        for contact in matching(book)
    ]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""),
        ("picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(100)),
        ("letter.csv", b"Liebe Kundin,\nwir rufen Sie an.\n"),
    ],
)
def test_a_file_that_is_no_list_changes_nothing(
    book: Book, tmp_path: Path, name: str, content: bytes
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    before = dump(book)
    with pytest.raises(Refusal) as refused:
        take(book, file)
    assert name in refused.value.text("de")
    assert dump(book) == before


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("albrecht", ["Monika Albrecht"]),
        ("MÜNCHEN metall", ["Monika Albrecht"]),
        ("muenchen", ["Monika Albrecht"]),
        ("munchen", ["Monika Albrecht"]),
        ("089/99998-123", ["Monika Albrecht"]),
        ("+49 89 99998", ["Monika Albrecht"]),
        ("0049 8999998123", ["Monika Albrecht"]),
        ("98123", ["Monika Albrecht"]),
        ("oezk", ["Autohaus Özkan"]),
        ("de", ["Aylin Demir"]),
        ("zzz", []),
        ("", []),
        ('"', []),
        ("100%", []),
    ],
)
def test_search_as_people_type(book: Book, customers: Path, query: str, found: list[str]) -> None:
    take(book, customers)
    assert [one.name for one in find(book, query)] == found
