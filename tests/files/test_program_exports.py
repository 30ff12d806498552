"""Tables as the customer programs of others export them, and rows out of the clipboard."""

from __future__ import annotations

import pytest

from callbook.core.contacts import ContactKind, Draft
from callbook.files import reading
from callbook.files.columns import Column
from callbook.files.looks import ReadOptions
from tests.files.tables import parted, read_table
from tests.files.workbooks import xlsx

HUBSPOT = (
    '"Record ID","First Name","Last Name","Email","Phone Number","Mobile Phone Number",'
    '"Contact owner","Associated Company","Job Title","Lifecycle Stage","Lead Status",'
    '"Create Date","City","Postal Code","Street Address","Country/Region"\n'
    '"501","Monika","Albrecht","monika@example.org","+49 89 99998123","0171 3920012",'
    '"Kim Weber","Albrecht Metallbau GmbH","Inhaberin","Customer","","2019-03-01 10:11",'
    '"München","80331","Hauptstr. 3","Germany"\n'
    '"502","Jörg","Özkan","","","","","","","Marketing Qualified Lead","New","","","","",""\n'
    '"503","Eva","Huber","eva@example.org","","","","","","Subscriber","","","","","",""\n'
    '"504","Frank","Bauer","frank@example.org","","","","","","Opportunity","","","","","",""\n'
)
HUBSPOT_GERMAN = (
    "Datensatz-ID,Vorname,Nachname,E-Mail-Adresse,Telefonnummer,Unternehmensname,"
    "Lifecycle-Phase,Zuständiger Mitarbeiter\n"
    "501,Monika,Albrecht,monika@example.org,089 99998-123,Albrecht GmbH,Kunde,Kim Weber\n"
    "502,Jörg,Özkan,,089 99998-124,,Lead,\n"
)
PIPEDRIVE = (
    "Person - Name,Person - Organization,Person - Phone,Person - Email - Work,Person - Owner,"
    "Person - ID,Person - Open deals\n"
    'Monika Albrecht,Albrecht GmbH,"+49 89 99998123",monika@example.org,Kim Weber,17,2\n'
    "Jörg Özkan,,0171 3920012,,Kim Weber,18,0\n"
)
PIPEDRIVE_ORGANISATIONS = (
    "Organization - Name,Organization - Address,Person - Name,Person - Phone,Person - Email\n"
    'Albrecht GmbH,"Hauptstr. 3, 80331 München",Monika Albrecht,089 99998-123,m@example.org\n'
)
LEXOFFICE = (
    "Kundennummer;Lieferantennummer;Firmenname;Anrede;Vorname;Nachname;Ansprechpartner;"
    "Straße;PLZ;Ort;Land;E-Mail;Telefon;Mobil;Notiz\n"
    "10001;;Albrecht Metallbau GmbH;;;;Monika Albrecht;Hauptstr. 3;80331;München;DE;"
    "info@example.org;089 99998-123;0171 3920012;zahlt pünktlich\n"
    "10002;;;Herr;Jörg;Özkan;;;01067;Dresden;DE;;089 99998-124;;\n"
)
SEVDESK = (
    "Kunden-Nr.;Anrede;Titel;Nachname;Vorname;Organisation;Namenszusatz;Position;Kategorie;"
    "IBAN;Umsatzsteuer-ID;Strasse;PLZ;Ort;Land;Telefon;Mobil;Fax;E-Mail;Webseite;Beschreibung\n"
    "1001;Frau;Dr.;Albrecht;Monika;Albrecht GmbH;;Inhaberin;Kunde;;;Hauptstr. 3;80331;München;"
    "Deutschland;089 99998-123;0171 3920012;089 99998-124;m@example.org;www.example.org;\n"
    "1001;Herr;;Özkan;Jörg;Albrecht GmbH;;Einkauf;Kunde;;;;;;;089 99998-125;;;;;\n"
    "1003;;;;;Huber KG;;;Interessent;;;;;;;;;;;;\n"
)


def test_hubspot() -> None:
    drafts, _ = read_table(HUBSPOT)
    monika = drafts[0]
    assert (monika.name, monika.company, monika.title) == (
        "Monika Albrecht", "Albrecht Metallbau GmbH", "Inhaberin",
    )  # fmt: skip
    assert monika.phones == (("+49 89 99998123", ""), ("0171 3920012", "mobile"))
    assert (monika.city, monika.street) == ("München", "Hauptstr. 3")
    assert [draft.kind for draft in drafts] == [
        ContactKind.CUSTOMER, *[ContactKind.PROSPECT] * 3,
    ]  # fmt: skip
    assert drafts[1].name == "Jörg Özkan"


def test_hubspot_in_german() -> None:
    monika, joerg = read_table(HUBSPOT_GERMAN)[0]
    assert (monika.company, monika.phones) == ("Albrecht GmbH", (("089 99998-123", ""),))
    assert (monika.kind, joerg.kind) == (ContactKind.CUSTOMER, ContactKind.PROSPECT)


def test_pipedrive() -> None:
    monika, joerg = read_table(PIPEDRIVE)[0]
    assert (monika.name, monika.company) == ("Monika Albrecht", "Albrecht GmbH")
    assert monika.phones == (("+49 89 99998123", ""),)
    assert monika.emails == ("monika@example.org",)
    assert (joerg.name, joerg.phones[0][0]) == ("Jörg Özkan", "0171 3920012")


def test_pipedrive_by_organisation() -> None:
    ((draft,), _) = read_table(PIPEDRIVE_ORGANISATIONS)
    assert (draft.company, draft.name) == ("Albrecht GmbH", "Monika Albrecht")
    assert (draft.street, draft.postal_code, draft.city) == ("Hauptstr. 3", "80331", "München")
    assert (draft.phones[0][0], draft.emails) == ("089 99998-123", ("m@example.org",))


def test_lexoffice() -> None:
    company, person = read_table(LEXOFFICE)[0]
    assert (company.own_number, company.company) == ("10001", "Albrecht Metallbau GmbH")
    assert (company.name, company.notes) == ("Monika Albrecht", "zahlt pünktlich")
    assert company.phones == (("089 99998-123", ""), ("0171 3920012", "mobile"))
    assert (person.name, person.company, person.postal_code) == ("Jörg Özkan", "", "01067")


def test_sevdesk_and_several_people_of_one_customer_number() -> None:
    monika, joerg, huber = read_table(SEVDESK)[0]
    assert (monika.name, joerg.name) == ("Dr. Monika Albrecht", "Jörg Özkan")
    assert [draft.own_number for draft in (monika, joerg, huber)] == ["1001", "1001", "1003"]
    assert (monika.kind, huber.kind) == (ContactKind.CUSTOMER, ContactKind.PROSPECT)
    assert (monika.title, monika.website) == ("Inhaberin", "www.example.org")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le"])
def test_rows_out_of_the_clipboard(encoding: str) -> None:
    pasted = "Name\tTelefon\tOrt\r\nMonika Albrecht\t089 99998-123\tMünchen\r\n".encode(encoding)
    look = reading.look_at_bytes(pasted, name="Zwischenablage")
    assert (look.delimiter, look.headings) == ("\t", ("Name", "Telefon", "Ort"))
    (draft,) = reading.read_bytes(pasted, name="Zwischenablage")
    assert isinstance(draft, Draft)
    assert (draft.name, draft.city) == ("Monika Albrecht", "München")


def test_rows_out_of_the_clipboard_without_headings() -> None:
    pasted = (
        "Monika Albrecht\t089 99998-123\tmonika@example.org\n"
        'Jörg Özkan\t0171 3920012\t"joerg@example.org"\n'
    )
    look = reading.look_at_bytes(pasted.encode())
    assert look.columns == (Column.FULL_NAME, Column.PHONE, Column.EMAIL)
    drafts, problems = parted(list(reading.read_bytes(pasted.encode())))
    assert [draft.emails for draft in drafts] == [("monika@example.org",), ("joerg@example.org",)]
    assert problems == []


def test_the_same_headings_have_the_same_key_in_any_format() -> None:
    def key(data: bytes, options: ReadOptions = reading.AS_IT_LOOKS) -> str:
        return reading.headings_key(reading.look_at_bytes(data, options))

    text = b"Name;Telefon;Wunsch\nMonika;1;x\n"
    same = key(text)
    assert len(same) == 64
    assert key(b'NAME,"Telefon:", wunsch\nEva,2,y\n') == same
    rows = [["Name", "Telefon", "Wunsch"], ["Jörg", 3, "z"]]
    assert key(xlsx({"K": rows})) == same
    assert key(text, ReadOptions(columns=(None, Column.FULL_NAME))) == same
    assert key(b"Telefon;Name;Wunsch\n1;Monika;x\n") != same
    assert key(text, ReadOptions(header=False, columns=(Column.FULL_NAME,))) == ""
    assert key(b"BEGIN:VCARD\nFN:Monika\nEND:VCARD\n") == ""
