"""Debtors out of DATEV files."""

from __future__ import annotations

import pytest

from callbook.core.contacts import ContactKind, Draft, Party, Problem
from callbook.files import reading
from callbook.files.sniff import FileKind
from tests.files.tables import parted

META = '"EXTF";700;16;"Debitoren/Kreditoren";5;20200306102500000;;"CB";"";"";1001;456;20200101;4'
HEADINGS = (
    "Konto;Name (Adressatentyp Unternehmen);Unternehmensgegenstand;"
    "Name (Adressatentyp natürl. Person);Vorname (Adressatentyp natürl. Person);"
    "Name (Adressatentyp keine Angabe);Adressatentyp;Kurzbezeichnung;EU-Land;Anrede;"
    "Titel/Akad. Grad;Straße;Postleitzahl;Ort;Land;Telefon;Bemerkung (Telefon);"
    "Telefon Geschäftsleitung;Bemerkung (Telefon GL);E-Mail;Bemerkung (E-Mail);Internet;Fax;"
    "Bemerkung (Fax);Sonstige;Bemerkung (Sonstige);IBAN 1;Kundennummer;Ansprechpartner;Status"
)
EMPTY = ";" * HEADINGS.count(";")


def row(**cells: str) -> str:
    """A row with the cells of some headings, whose other words may be left out."""
    names = HEADINGS.split(";")
    said = [""] * len(names)
    for name, text in cells.items():
        words = name.split("_")
        places = [i for i, full in enumerate(names) if all(word in full for word in words)]
        place = names.index(name) if name in names else places[0]
        said[place] = text
    return ";".join(f'"{text}"' for text in said)


PERSON = row(
    Konto="10000", Name_Person="Albrecht", Vorname="Monika", Adressatentyp="1", Anrede="Frau",
    Titel="Dr.", Straße="Hauptstr. 3", Postleitzahl="01067", Ort="Dresden", Land="DE",
    Telefon="089 99998-123", Geschäftsleitung="0171 3920012", Mail="m@example.org",
    Internet="www.example.org", Fax="089 99998-124", Sonstige="089 99998-125",
)  # fmt: skip


def taken(*rows: str, headings: str = HEADINGS) -> tuple[list[Draft], list[Problem]]:
    data = "\r\n".join([META, headings, *rows, ""]).encode("cp1252")
    drafts, problems = parted(list(reading.read_bytes(data)))
    look = reading.look_at_bytes(data)
    assert (look.kind, look.encoding) == (FileKind.DATEV, "windows-1252")
    assert look.drafts == tuple(drafts)
    assert look.total == len(drafts) + sum(problem.left_out for problem in problems)
    assert not look.is_table
    assert look.ready
    return drafts, problems


def test_a_person() -> None:
    (draft,), problems = taken(PERSON)
    assert problems == []
    assert (draft.line, draft.own_number, draft.kind) == (3, "10000", ContactKind.CUSTOMER)
    assert (draft.name, draft.given_name, draft.company) == ("Dr. Monika Albrecht", "Monika", "")
    assert (draft.street, draft.postal_code, draft.city) == ("Hauptstr. 3", "01067", "Dresden")
    assert draft.phones == (
        ("089 99998-123", ""),
        ("0171 3920012", ""),
        ("089 99998-125", "other"),
        ("089 99998-124", "fax"),
    )
    assert (draft.emails, draft.website) == (("m@example.org",), "www.example.org")


def test_a_company_its_contact_person_and_a_number_with_a_remark() -> None:
    company = row(
        Konto="69999", Name_Unternehmen="Müller GmbH", Adressatentyp="2",
        Telefon="089 99998-123", Bemerkung_Telefon="Zentrale", Ansprechpartner="Eva Huber",
        Sonstige="siehe Vertrag",
    )  # fmt: skip
    (draft,), _ = taken(company)
    assert (draft.company, draft.name, draft.party) == ("Müller GmbH", "Eva Huber", Party.BUSINESS)
    assert draft.phones == (("089 99998-123", "main"),)


def test_a_debtor_of_whom_only_the_short_name_is_known() -> None:
    (draft,), _ = taken(row(Konto="10001", Kurzbezeichnung="HUBER"))
    assert "HUBER" in (draft.name, draft.company)


def test_creditors_and_other_accounts_are_left_out_one_by_one() -> None:
    supplier = row(Konto="70000", Name_Unternehmen="Stahl AG", Adressatentyp="2")
    account = row(Konto="1200", Name_Unternehmen="Bank")
    drafts, problems = taken(PERSON, supplier, EMPTY, account, row(Konto="10002"))
    assert [draft.own_number for draft in drafts] == ["10000"]
    assert [(problem.line, problem.key, problem.left_out) for problem in problems] == [
        (4, "files.datev_creditor", True),
        (6, "files.datev_account", True),
        (7, "files.nothing_usable", True),
    ]


@pytest.mark.parametrize(("account", "customer"), [("1000000", True), ("7000000", False)])
def test_longer_accounts(account: str, customer: bool) -> None:
    drafts, problems = taken(row(Konto=account, Name_Unternehmen="Huber KG"))
    assert (len(drafts), len(problems)) == (customer, not customer)


def test_both_spellings_of_the_type_of_address() -> None:
    headings = HEADINGS.replace("Adressatentyp", "Adressattyp")
    (draft,), _ = taken(PERSON, headings=headings)
    assert draft.name == "Dr. Monika Albrecht"
